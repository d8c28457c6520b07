//! The rules of one edition and profile, resolved once, then run over any number of records.

use super::catalogue::{Dimension, Rule, Severity, Test, of_record};
use super::profile::{AddedRule, PROFILED, Profile};
#[cfg(feature = "quick")]
use super::sheet::{Mapped, RowFunctions};
use super::simple::{Simple, Target};
use super::sweep::{QUICK, RuleBits, Sweep};
use super::tally::{Tallies, Tally, Usual};
use super::{Arg, Finding, Known, Language};
use crate::formats::driver::{BROKEN_LIMIT, BROKEN_RECORD};
use crate::records::{AnyRecord, Dictionary, FieldSet, Kind, Slot, dictionary};
use crate::values::{Code, Date};
use std::borrow::Cow;
use std::sync::Arc;

pub(crate) use super::run::{Memo, Run};

/// The most findings of one record that are kept; the rest is counted only.
pub const MAX_FINDINGS: usize = 1_000;

/// A plan could not be made. What it names is of the standard or of the profile, never of a record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// The profile names a rule that does not exist.
    #[error("no rule {0}")]
    NoRule(String),
    /// The profile names a field that does not exist.
    #[error("no field {0}")]
    NoField(String),
    /// The profile names a list that does not exist.
    #[error("no list {0}")]
    NoList(String),
    /// The profile names a severity that does not exist.
    #[error("no severity {0}: it is error, warning or info")]
    NoSeverity(String),
    /// The profile names a dimension that does not exist.
    #[error("no dimension {0}: it is correct, sufficient, clean or living")]
    NoDimension(String),
    /// The profile waives a rule without a reason.
    #[error("the waiver of {0} gives no reason")]
    NoReason(String),
    /// The profile has two of a name, or a rule with the number of one of the standard.
    #[error("{0} is there already")]
    Twice(String),
    /// A rule of the profile has no number or no fields.
    #[error("a rule needs an id and fields: {0}")]
    Unfinished(String),
    /// The profile would loosen the standard without saying so.
    #[error(
        "a profile may raise a severity, not lower it: {0} (to leave a rule out, waive it with a reason)"
    )]
    Loosens(String),
    /// The profile is for another record type.
    #[error("the profile is for the record {0}")]
    OtherRecord(String),
    /// The library was built without profiles.
    #[error("this build has no profiles")]
    NoProfiles,
}

/// The words and grounds of a rule, from the catalogue or from a profile.
pub(crate) enum Words {
    Standard(&'static Rule),
    Added(Arc<AddedRule>),
}

/// A rule in a plan.
pub(crate) struct Active {
    pub(super) severity: Severity,
    pub(super) dimension: Dimension,
    pub(super) words: Words,
    pub(super) targets: Vec<Target>,
    pub(super) simple: Option<Arc<Simple>>,
    /// The days its grounds are in force, first day and first day no longer; empty when it holds on any day.
    windows: Vec<(Option<Date>, Option<Date>)>,
}

impl Active {
    /// Whether some ground of the rule was in force on a day; a day known only in part is given the benefit of the doubt.
    pub(super) fn in_force(&self, day: Date) -> bool {
        let within = |(from, to): &(Option<Date>, Option<Date>)| {
            let begun = from.is_none_or(|from| !day.is_before(from));
            begun && to.is_none_or(|to| !(day.is_after(to) || day == to))
        };
        self.windows.is_empty() || self.windows.iter().any(within)
    }

    /// Whether it holds on some days only.
    pub(super) fn is_dated(&self) -> bool {
        !self.windows.is_empty()
    }

    pub(super) fn slot(&self, field: usize) -> Option<Slot> {
        self.targets.get(field).and_then(Target::slot)
    }

    pub(super) fn id(&self) -> &str {
        match &self.words {
            Words::Standard(rule) => rule.id,
            Words::Added(rule) => &rule.id,
        }
    }
}

/// The rules of a record type that are functions, bound to their places in the plan.
pub(crate) trait Functions: Send + Sync {
    /// Judges one record with the functions that may have something to judge; adds the rules that hold, or counts them.
    fn run(&self, record: &dyn AnyRecord, awake: &[u64], held: &mut [u64], plan: &Plan, run: &mut Run<'_>);
    /// The rules that one look at a record settles, of those it looks at; adds those that are to be judged.
    fn glance(&self, _: &dyn AnyRecord, _: &mut [u64], _: &mut Run<'_>) -> u128 {
        0
    }
    /// Of the others, those that may have something to judge in a record that fills these fields.
    fn awake(&self, _: &FieldSet) -> RuleBits {
        Vec::new()
    }
    /// The fields on which that depends.
    fn called_by(&self) -> FieldSet {
        FieldSet::default()
    }
    /// The same for rows of a table whose columns fill these fields; `None` where a rule may have something to judge there that
    /// only a record shows.
    #[cfg(feature = "quick")]
    fn by_row(&self, _: &Mapped) -> Option<Box<dyn RowFunctions>> {
        self.rules().is_empty().then(|| Box::new(NoFunctions) as _)
    }
    /// The places of the rules that a glance looks at, by its bits.
    fn looked_at(&self) -> Vec<u16> {
        Vec::new()
    }
    /// The places of their rules.
    fn rules(&self) -> Vec<u16>;
}

/// Of a record type all of whose rules are data.
pub(crate) struct NoFunctions;

impl Functions for NoFunctions {
    fn run(&self, _: &dyn AnyRecord, _: &[u64], _: &mut [u64], _: &Plan, _: &mut Run<'_>) {}
    fn rules(&self) -> Vec<u16> {
        Vec::new()
    }
}

/// The rules of one edition and profile for one record type.
pub struct Plan {
    dictionary: &'static Dictionary,
    active: Vec<Active>,
    sweep: Sweep,
    /// Rules asked of every record: those of data and the functions.
    asked: Arc<[u16]>,
    /// The rule that each bit of what holds for a record stands for.
    places: Arc<[u16]>,
    pub(super) functions: Box<dyn Functions>,
    /// Rule by field, for what could not be read.
    pub(super) unread: Vec<Option<u16>>,
    pub(super) flaws: Vec<(Code, u16)>,
    pub(super) assumed: Vec<(Code, u16)>,
    pub(super) remainder: Option<u16>,
    sets: Vec<u16>,
    pub(super) groups: Vec<u16>,
    /// The date that chooses the law, where that is not the day of judgement.
    pub(super) governed: Option<Slot>,
    profile: Option<Arc<Profile>>,
}

impl Plan {
    /// Resolves the rules of a record type for an edition (by position) and a profile.
    ///
    /// # Errors
    /// When the profile does not fit the standard; the linter says more.
    pub fn new(
        dictionary: &'static Dictionary,
        edition: usize,
        profile: Option<Arc<Profile>>,
    ) -> Result<Plan, PlanError> {
        let mut active = Vec::new();
        let empty = Profile::default();
        let overlay = profile.as_deref().unwrap_or(&empty);
        overlay.lint(dictionary)?;
        let governed = dictionary::record(dictionary.record()).is_some_and(|r| !r.governed_by.is_empty());
        for rule in of_record(dictionary.record()) {
            let in_edition = (usize::from(rule.since)..usize::from(rule.until)).contains(&edition);
            let wanted = overlay.wants(rule.id, rule.optional);
            if !in_edition || !wanted {
                continue;
            }
            let targets = rule
                .fields()
                .filter(|f| !f.starts_with("type:"))
                .map(|f| Target::resolve(dictionary, f).ok_or_else(|| PlanError::NoField(f.to_owned())))
                .collect::<Result<_, _>>()?;
            active.push(Active {
                severity: overlay.severity_of(rule.id).unwrap_or(rule.severity),
                dimension: rule.dimension,
                words: Words::Standard(rule),
                targets,
                simple: Simple::standard(&rule.test)?.map(Arc::new),
                windows: if governed { windows(rule) } else { Vec::new() },
            });
        }
        for rule in if PROFILED { overlay.added_rules() } else { Vec::new() } {
            let targets = rule
                .fields
                .iter()
                .map(|f| Target::resolve(dictionary, f).ok_or_else(|| PlanError::NoField(f.clone())))
                .collect::<Result<_, _>>()?;
            active.push(Active {
                severity: rule.severity(),
                dimension: rule.dimension(),
                simple: Some(Arc::new(Simple::added(&rule, overlay)?)),
                words: Words::Added(rule),
                targets,
                windows: Vec::new(),
            });
        }
        Ok(Plan::index(dictionary, active, profile))
    }

    fn index(dictionary: &'static Dictionary, active: Vec<Active>, profile: Option<Arc<Profile>>) -> Plan {
        let mut plan = Plan {
            dictionary,
            sweep: Sweep::default(),
            asked: Arc::new([]),
            places: Arc::new([]),
            functions: super::functions_of(dictionary, &active),
            unread: vec![None; dictionary.fields().len()],
            flaws: Vec::new(),
            assumed: Vec::new(),
            remainder: None,
            sets: Vec::new(),
            groups: Vec::new(),
            governed: dictionary::record(dictionary.record()).and_then(|r| dictionary.slot(r.governed_by)),
            active,
            profile,
        };
        // Rules for a whole value type first, so that a rule naming the field itself takes their place.
        for whole_type in [true, false] {
            for (n, rule) in plan.active.iter().enumerate() {
                let Words::Standard(standard @ Rule { test: Test::Unread, .. }) = &rule.words else {
                    continue;
                };
                for named in standard.fields() {
                    for (at, field) in dictionary.fields().iter().enumerate() {
                        let hit = match named.strip_prefix("type:").map(Kind::named) {
                            Some(kind) => whole_type && kind == Some(field.kind),
                            None => !whole_type && *named == field.path,
                        };
                        if let (true, Some(place)) = (hit, plan.unread.get_mut(at)) {
                            *place = u16::try_from(n).ok();
                        }
                    }
                }
            }
        }
        let mut data = Vec::new();
        for (n, rule) in plan.active.iter().enumerate() {
            let Ok(n) = u16::try_from(n) else { continue };
            let test = match &rule.words {
                Words::Standard(rule) => &rule.test,
                Words::Added(_) => &Test::Required,
            };
            match test {
                Test::Flaw(codes) => plan.flaws.extend(codes.iter().map(|c| (*c, n))),
                Test::Assumed(codes) => plan.assumed.extend(codes.iter().map(|c| (*c, n))),
                Test::Remainder => plan.remainder = Some(n),
                Test::Set => plan.sets.push(n),
                Test::Group => plan.groups.push(n),
                Test::Unread | Test::Function | Test::Cross => {}
                _ => data.push(n),
            }
        }
        plan.sweep = Sweep::new(dictionary, &plan.active, &data, &*plan.functions);
        data.extend(plan.functions.rules());
        plan.asked = data.into();
        if QUICK {
            let words = plan.active.len().div_ceil(64);
            let mut places: Vec<u16> = (0..u16::MAX).take(64 * words).collect();
            places.extend(plan.functions.looked_at());
            plan.places = places.into();
        }
        plan
    }

    /// The dictionary of the record type.
    pub fn dictionary(&self) -> &'static Dictionary {
        self.dictionary
    }

    /// The profile, when there is one.
    pub fn profile(&self) -> Option<&Profile> {
        self.profile.as_deref()
    }

    /// How many rules there are.
    pub fn len(&self) -> usize {
        self.active.len()
    }

    /// Whether there is no rule at all.
    pub fn is_empty(&self) -> bool {
        self.active.is_empty()
    }

    /// A fresh count for every rule.
    pub fn tallies(&self) -> Tallies {
        let each = vec![Tally::default(); self.active.len()];
        Tallies { each, asked: self.asked.clone(), usual: Usual::of(&self.places), ..Tallies::default() }
    }

    /// The same working space for a caller who asks for no counts.
    pub(crate) fn uncounted(&self) -> Tallies {
        Tallies { asked: self.asked.clone(), ..Tallies::default() }
    }

    /// The rules on uniqueness, with the field that must be unique.
    pub fn sets(&self) -> impl Iterator<Item = (u16, Slot)> {
        self.sets.iter().filter_map(|n| Some((*n, self.active.get(usize::from(*n))?.slot(0)?)))
    }

    /// The rules that look at all records of an input together.
    pub(crate) fn groups(&self) -> impl Iterator<Item = u16> + '_ {
        self.groups.iter().copied()
    }

    /// The day whose law decides for a record: the date that governs it, else the day of judgement.
    pub(crate) fn law_of(&self, record: &dyn AnyRecord, as_of: Date) -> Date {
        let date = self.governed.and_then(|slot| slot.get(record)).and_then(|leaf| leaf.date());
        date.unwrap_or(as_of)
    }

    /// Whether a rule was law on a day.
    pub(crate) fn in_force(&self, rule: u16, day: Date) -> bool {
        self.active.get(usize::from(rule)).is_some_and(|r| r.in_force(day))
    }

    /// Judges one record: findings are appended in the order of the catalogue, outcomes counted.
    pub fn check(
        &self,
        record: &dyn AnyRecord,
        number: u64,
        as_of: Date,
        findings: &mut Vec<Finding>,
        tallies: &mut Tallies,
    ) {
        self.check_against(record, number, as_of, None, findings, tallies);
    }

    /// The same, also against what other records say. Without any, rules that need them are not judged at all.
    pub fn check_against(
        &self,
        record: &dyn AnyRecord,
        number: u64,
        as_of: Date,
        known: Option<&Known>,
        findings: &mut Vec<Finding>,
        tallies: &mut Tallies,
    ) {
        let start = findings.len();
        let Tallies { each, judged, desk, memo, usual, .. } = tallies;
        desk.turn_to(&self.asked);
        memo.bits = 0;
        let day = self.law_of(record, as_of);
        let mut run = Run { as_of, day, known, record: number, findings, tallies: each, start, memo };
        self.kept(record, &mut run);
        if record.kept().flaws().iter().any(|f| f.what == BROKEN_RECORD || f.what == BROKEN_LIMIT) {
            // Nothing of it was read: to ask for its fields would only bury the cause.
            return;
        }
        *judged += 1;
        let functions = &*self.functions;
        self.sweep.run(self, functions, record, desk, &mut run);
        let (awake, held) = desk.judged();
        functions.run(record, awake, held, self, &mut run);
        if !run.tallies.is_empty() {
            usual.count(held, run.tallies);
        }
    }

    /// Rules on what the record keeps besides its fields. Records without anything kept cost nothing here.
    fn kept(&self, record: &dyn AnyRecord, run: &mut Run<'_>) {
        let kept = record.kept();
        for unread in kept.unreads() {
            if let Some(n) = self.unread.get(unread.slot.field()).copied().flatten() {
                let length = i64::try_from(unread.raw.chars().count()).unwrap_or(i64::MAX);
                run.event(self, n, Some(unread.slot), [Arg::Int(length), Arg::None]);
            }
        }
        for flaw in kept.flaws() {
            for (_, n) in self.flaws.iter().filter(|(code, _)| *code == flaw.what) {
                run.event(self, *n, flaw.slot, [Arg::None; 2]);
            }
        }
        for assumed in kept.assumptions() {
            for (_, n) in self.assumed.iter().filter(|(code, _)| *code == assumed.how) {
                run.event(self, *n, Some(assumed.slot), [Arg::None; 2]);
            }
        }
        if let (Some(n), false) = (self.remainder, kept.remainder().is_empty()) {
            let count = i64::try_from(kept.remainder().len()).unwrap_or(i64::MAX);
            run.event(self, n, None, [Arg::Int(count), Arg::None]);
        }
    }

    fn rule(&self, finding: &Finding) -> Option<&Active> {
        self.active.get(usize::from(finding.rule))
    }

    /// A rule of data.
    pub(super) fn data_rule(&self, rule: u16) -> Option<(&Active, &Simple)> {
        let rule = self.active.get(usize::from(rule))?;
        Some((rule, rule.simple.as_deref()?))
    }

    /// Where a rule's n-th field lies.
    pub(crate) fn target(&self, rule: u16, field: usize) -> Option<Slot> {
        self.active.get(usize::from(rule))?.slot(field)
    }

    /// Rule ids by position.
    pub fn id(&self, rule: u16) -> &str {
        self.active.get(usize::from(rule)).map_or("", Active::id)
    }

    /// The severity of a rule by position.
    pub fn severity(&self, rule: u16) -> Severity {
        self.active.get(usize::from(rule)).map_or(Severity::Info, |r| r.severity)
    }

    /// The dimension of a rule by position.
    pub fn dimension(&self, rule: u16) -> Dimension {
        self.active.get(usize::from(rule)).map_or(Dimension::Correct, |r| r.dimension)
    }

    /// The pointer of the place a finding speaks of; empty for the whole record.
    pub fn pointer(&self, finding: &Finding) -> String {
        finding.slot.map_or_else(String::new, |s| self.dictionary.pointer(s))
    }

    /// The label of a field, the profile's own first.
    pub fn label(&self, slot: Slot, language: Language) -> String {
        let Some(field) = self.dictionary.field(slot) else { return String::new() };
        if let Some(label) = self.profile.as_deref().and_then(|p| p.label(&field.path, language)) {
            return label.to_owned();
        }
        let about = dictionary::record(self.dictionary.record()).and_then(|r| r.field(&field.path));
        about.map_or_else(|| field.path.clone(), |a| language.pick(a.label_vi, a.label_en).to_owned())
    }

    /// What a finding says.
    pub fn message(&self, finding: &Finding, language: Language) -> String {
        let Some(rule) = self.rule(finding) else { return String::new() };
        let text = match &rule.words {
            Words::Standard(rule) => rule.message(language),
            Words::Added(rule) => language.pick(&rule.vi, &rule.en),
        };
        self.fill(text, rule, finding, language)
    }

    /// How to mend what was found.
    pub fn fix(&self, finding: &Finding, language: Language) -> String {
        let Some(rule) = self.rule(finding) else { return String::new() };
        let text = match &rule.words {
            Words::Standard(rule) => rule.fix(language),
            Words::Added(rule) => language.pick(&rule.fix_vi, &rule.fix_en),
        };
        self.fill(text, rule, finding, language)
    }

    /// The legal grounds of a rule, with the days they were in force when that matters.
    pub fn basis(&self, rule: u16, language: Language) -> String {
        match self.active.get(usize::from(rule)).map(|r| &r.words) {
            Some(Words::Standard(rule)) => basis_text(rule, language),
            Some(Words::Added(rule)) => rule.basis.clone(),
            None => String::new(),
        }
    }

    fn fill(&self, text: &str, rule: &Active, finding: &Finding, language: Language) -> String {
        let mut out = String::with_capacity(text.len() + 32);
        let mut rest = text;
        while let Some((head, tail)) = rest.split_once('{') {
            out.push_str(head);
            let Some((name, tail)) = tail.split_once('}') else { break };
            match self.word(name, rule, finding, language) {
                Some(word) => out.push_str(&word),
                None => {
                    out.push('{');
                    out.push_str(name);
                    out.push('}');
                }
            }
            rest = tail;
        }
        out.push_str(rest);
        out
    }

    /// `{label}` the field found, `{label1}` the rule's first field …, `{1}` `{2}` details, `{min}` `{max}` `{list}`.
    fn word(
        &self,
        name: &str,
        rule: &Active,
        finding: &Finding,
        language: Language,
    ) -> Option<Cow<'static, str>> {
        let label = |slot: Option<Slot>| slot.map(|s| Cow::Owned(self.label(s, language)));
        if name == "label" {
            let target = || rule.targets.first().map(|t| Cow::Owned(t.name()));
            return label(finding.slot.or_else(|| rule.slot(0))).or_else(target);
        }
        if let Some(n) = name.strip_prefix("label").and_then(|n| n.parse::<usize>().ok()) {
            return label(rule.slot(n.checked_sub(1)?));
        }
        if let Ok(n) = name.parse::<usize>() {
            return match finding.args.get(n.checked_sub(1)?)? {
                Arg::None => None,
                Arg::Int(i) => Some(Cow::Owned(i.to_string())),
                Arg::Word(w) => Some(Cow::Borrowed(w)),
                Arg::Day(day) => Some(Cow::Owned(written_day(*day))),
            };
        }
        rule.simple.as_ref().and_then(|s| s.word(name)).map(Cow::Owned)
    }
}

/// The days of a rule's grounds; none when one of them knows no days.
fn windows(rule: &Rule) -> Vec<(Option<Date>, Option<Date>)> {
    if rule.basis.iter().any(|b| b.from.is_none() && b.to.is_none()) {
        return Vec::new();
    }
    rule.basis.iter().map(|b| (b.from, b.to)).collect()
}

/// The grounds of a rule in one line.
pub(crate) fn basis_text(rule: &Rule, language: Language) -> String {
    let mut out = String::new();
    for basis in rule.basis {
        if !out.is_empty() {
            out.push_str("; ");
        }
        match basis.text.strip_prefix("none") {
            Some(_) => out.push_str(language.pick(
                "không có căn cứ pháp lý, là quy ước của bộ chuẩn",
                "no legal basis, a convention of the standard",
            )),
            None => out.push_str(basis.text),
        }
        if let Some(to) = basis.to {
            out.push_str(language.pick(" (hết hiệu lực từ ", " (lapsed on "));
            out.push_str(&written_day(to));
            out.push(')');
        }
    }
    out
}

/// A day of a law, as both languages write it here.
pub(crate) fn written_day(day: Date) -> String {
    match (day.day(), day.month()) {
        (Some(d), Some(m)) => format!("{d:02}/{m:02}/{:04}", day.year()),
        (None, Some(m)) => format!("{m:02}/{:04}", day.year()),
        _ => day.year().to_string(),
    }
}
