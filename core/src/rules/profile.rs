//! Profiles: a ministry's or an office's overlay of the standard. It tightens, relabels and adds; it never silently loosens.

use super::catalogue::{Dimension, Severity, of_record, rule};
use super::{Language, PlanError};
use crate::codes::index::hash;
use crate::records::Dictionary;
use crate::text::case;
use crate::values::Code;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

pub use crate::generated::profiles::PROFILES;

/// Whether this build has profiles at all; without them none of what follows is carried along.
pub(super) const PROFILED: bool = cfg!(feature = "profile");

/// An overlay of the rules of one record type.
///
/// A value of a field that the profile adds lies in the record's remainder under the field's name; rules speak of it as `+name`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    /// Short name, shown in reports.
    pub name: String,
    /// Vietnamese title.
    pub vi: String,
    /// English title.
    pub en: String,
    /// The record type it is for.
    pub record: String,
    /// When given, only these rules of the standard are judged; the report says so.
    pub only: Vec<String>,
    /// Rules of the standard that are judged only on request, and are requested here.
    pub also: Vec<String>,
    /// Fields that must be filled for this purpose.
    pub require: Vec<String>,
    /// Raised severities by rule.
    pub severity: BTreeMap<String, String>,
    /// Rules left out, each with its reason; the report names them.
    pub waive: Vec<Waiver>,
    /// Labels by field path.
    pub label: BTreeMap<String, Label>,
    /// Fields that the standard does not have.
    pub field: Vec<AddedField>,
    /// Rules that the standard does not have.
    pub rule: Vec<Arc<AddedRule>>,
    /// Code lists that the standard does not have.
    pub list: Vec<Arc<OwnList>>,
}

/// A rule left out, and why.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// Its id.
    pub rule: String,
    /// Why, in the words of who decided it.
    pub reason: String,
}

/// What a field is called for this purpose.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// In Vietnamese.
    pub vi: String,
    /// In English.
    #[serde(default)]
    pub en: String,
}

/// A field that the standard does not have.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddedField {
    /// Its name in the record's remainder.
    pub name: String,
    /// Vietnamese label.
    pub vi: String,
    /// English label.
    #[serde(default)]
    pub en: String,
    /// Whether it must be there.
    #[serde(default)]
    pub required: bool,
}

/// A rule that the standard does not have: one of the tests of data.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AddedRule {
    /// Its id; it must not look like one of the standard's.
    pub id: String,
    /// error, warning or info; error by default.
    pub severity: String,
    /// correct, sufficient, clean or living; correct by default.
    pub dimension: String,
    /// required, required-any, required-if, absent-unless, in-list, known, one-of, none-of, in-order, not-future, different, length, shape, column.
    pub test: String,
    /// Fields by path, or `+name` for an added one.
    pub fields: Vec<String>,
    /// The texts a condition or a choice names; for `column` the column.
    pub is: Vec<String>,
    /// The list a code must be in.
    pub list: String,
    /// Fewest characters.
    pub min: Option<u32>,
    /// Most characters.
    pub max: Option<u32>,
    /// Its ground.
    pub basis: String,
    /// Message.
    pub vi: String,
    /// Message.
    pub en: String,
    /// How to mend it.
    pub fix_vi: String,
    /// How to mend it.
    pub fix_en: String,
}

impl AddedRule {
    pub(super) fn severity(&self) -> Severity {
        Severity::named(&self.severity).unwrap_or(Severity::Error)
    }
    pub(super) fn dimension(&self) -> Dimension {
        Dimension::named(&self.dimension).unwrap_or(Dimension::Correct)
    }
}

/// A code list that a profile brings along: codes, each possibly with the code of what it belongs to. Found in one step,
/// however long the list.
#[derive(Clone, Debug, Default)]
pub struct OwnList {
    /// Its name.
    pub name: String,
    codes: Vec<(Code, Code)>,
    /// Places in `codes` plus one, by hash; 0 is free. At most half full.
    table: Vec<u32>,
    numbers: Option<Numbers>,
}

impl<'de> Deserialize<'de> for OwnList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Source {
            name: String,
            /// `code` or `code:parent`.
            codes: Vec<String>,
        }
        let source = Source::deserialize(deserializer)?;
        let mut codes = Vec::with_capacity(source.codes.len());
        for text in &source.codes {
            let (code, parent) = text.split_once(':').unwrap_or((text, ""));
            let code = Code::parse(code)
                .ok_or_else(|| serde::de::Error::custom("a code has 1 to 16 printable ASCII characters"))?;
            codes.push((code, Code::parse(parent).unwrap_or(Code::NONE)));
        }
        codes.sort_unstable();
        codes.dedup();
        Ok(OwnList::new(source.name, codes))
    }
}

impl OwnList {
    fn new(name: String, codes: Vec<(Code, Code)>) -> OwnList {
        let mut table = vec![0; (codes.len() * 2).next_power_of_two().max(4)];
        for (n, (code, _)) in codes.iter().enumerate() {
            let mut at = hash(*code, table.len());
            while table.get(at).is_some_and(|t| *t != 0) {
                at = (at + 1) & (table.len() - 1);
            }
            if let (Some(place), Ok(n)) = (table.get_mut(at), u32::try_from(n + 1)) {
                *place = n;
            }
        }
        let numbers = if cfg!(feature = "quick") { Numbers::of(&codes) } else { None };
        OwnList { name, codes, table, numbers }
    }

    /// What a code of the list belongs to, [`Code::NONE`] where the list does not say; `None` for any other code.
    #[inline]
    pub(super) fn find(&self, code: Code) -> Option<Code> {
        match &self.numbers {
            Some(numbers) if cfg!(feature = "quick") => numbers.find(code),
            _ => self.find_by_hash(code),
        }
    }

    fn find_by_hash(&self, code: Code) -> Option<Code> {
        let mut at = hash(code, self.table.len());
        loop {
            let found = self.codes.get((*self.table.get(at)? as usize).checked_sub(1)?)?;
            if found.0 == code {
                return Some(found.1);
            }
            at = (at + 1) & (self.table.len() - 1);
        }
    }

    /// Whether it has the code.
    pub fn contains(&self, code: Code) -> bool {
        self.find(code).is_some()
    }
    /// The code of what this one belongs to.
    pub(super) fn column(&self, code: Code) -> Option<Code> {
        self.find(code).filter(|p| !p.is_none())
    }
}

/// A list all of whose codes are numbers of as many digits, as those of communes are: a place for each number.
#[derive(Clone, Debug)]
struct Numbers {
    digits: usize,
    /// Places in `parents` plus one; 0 where there is no such code.
    table: Vec<u16>,
    /// What codes belong to, each once.
    parents: Vec<Code>,
}

impl Numbers {
    /// None of a list of other codes, or of which hardly any place would be used.
    fn of(codes: &[(Code, Code)]) -> Option<Numbers> {
        let digits = (1..=5).find(|len| codes.first().is_some_and(|(c, _)| c.digits(*len).is_some()))?;
        let places = 10usize.pow(u32::try_from(digits).ok()?);
        if codes.len() * 64 < places {
            return None;
        }
        let mut parents: Vec<Code> = codes.iter().map(|(_, parent)| *parent).collect();
        parents.sort_unstable();
        parents.dedup();
        let mut table = vec![0; places];
        for (code, parent) in codes {
            let place = table.get_mut(code.digits(digits)? as usize)?;
            if *place == 0 {
                *place = u16::try_from(parents.binary_search(parent).ok()? + 1).ok()?;
            }
        }
        Some(Numbers { digits, table, parents })
    }

    #[inline(always)]
    fn find(&self, code: Code) -> Option<Code> {
        let at = *self.table.get(code.digits(self.digits)? as usize)?;
        self.parents.get(usize::from(at).checked_sub(1)?).copied()
    }
}

impl Profile {
    /// Reads the TOML text of a profile file.
    ///
    /// # Errors
    /// What is wrong with it and in which line, in English.
    #[cfg(feature = "profile")]
    pub fn from_toml(text: &str) -> Result<Profile, String> {
        toml::from_str(text).map_err(|e| {
            let line = e.span().map(|s| text.bytes().take(s.start).filter(|b| *b == b'\n').count() + 1);
            line.map_or_else(|| e.message().to_owned(), |n| format!("line {n}: {}", e.message()))
        })
    }

    /// A profile that ships with the library.
    #[cfg(feature = "profile")]
    pub fn shipped(name: &str) -> Option<Profile> {
        let (_, text) = PROFILES.iter().find(|(n, _)| *n == name)?;
        Profile::from_toml(text).ok()
    }

    /// Whether a rule of the standard is judged under this profile.
    pub(super) fn wants(&self, id: &str, optional: bool) -> bool {
        if !PROFILED {
            return !optional;
        }
        let has = |all: &[String]| all.iter().any(|r| r == id);
        if self.waive.iter().any(|w| w.rule == id) {
            return false;
        }
        if !self.only.is_empty() {
            return has(&self.only);
        }
        !optional || has(&self.also)
    }

    pub(super) fn severity_of(&self, id: &str) -> Option<Severity> {
        if PROFILED { self.severity.get(id).and_then(|s| Severity::named(s)) } else { None }
    }

    pub(super) fn list(&self, name: &str) -> Option<Arc<OwnList>> {
        if PROFILED { self.list.iter().find(|l| l.name == name).cloned() } else { None }
    }

    /// The label of a field under this profile.
    pub(super) fn label(&self, path: &str, language: Language) -> Option<&str> {
        if PROFILED { self.label.get(path).map(|l| language.pick(&l.vi, &l.en)) } else { None }
    }

    /// Its own rules, and one for each field it requires.
    pub(super) fn added_rules(&self) -> Vec<Arc<AddedRule>> {
        if !PROFILED {
            return Vec::new();
        }
        let required = |n: usize, field: String, vi: &str, en: &str| {
            Arc::new(AddedRule {
                id: format!("{}-REQ-{:02}", case::upper(&self.name), n + 1),
                dimension: "sufficient".to_owned(),
                test: "required".to_owned(),
                fields: vec![field],
                basis: self.vi.clone(),
                vi: format!("thiếu {vi}, bắt buộc theo hồ sơ nghiệp vụ"),
                en: format!("{en} is missing and this profile requires it"),
                fix_vi: format!("bổ sung {vi}"),
                fix_en: format!("add {en}"),
                ..AddedRule::default()
            })
        };
        let mut all: Vec<Arc<AddedRule>> = self
            .require
            .iter()
            .enumerate()
            .map(|(n, f)| required(n, f.clone(), "{label}", "{label}"))
            .collect();
        let extra = self.field.iter().filter(|f| f.required).enumerate();
        let base = all.len();
        all.extend(extra.map(|(n, f)| {
            let en = if f.en.is_empty() { &f.vi } else { &f.en };
            required(base + n, format!("+{}", f.name), &f.vi, en)
        }));
        all.extend(self.rule.iter().cloned());
        all
    }

    /// Everything that is wrong with the profile against the standard, first fault first; empty when it can be used.
    pub fn faults(&self, dictionary: &Dictionary) -> Vec<PlanError> {
        if !PROFILED {
            return if self.name.is_empty() { Vec::new() } else { vec![PlanError::NoProfiles] };
        }
        let mut faults = Vec::new();
        if !self.record.is_empty() && self.record != dictionary.record() {
            faults.push(PlanError::OtherRecord(self.record.clone()));
        }
        let known = |id: &String| of_record(dictionary.record()).iter().find(|r| r.id == id);
        for id in self.only.iter().chain(&self.also).chain(self.waive.iter().map(|w| &w.rule)) {
            if known(id).is_none() {
                faults.push(PlanError::NoRule(id.clone()));
            }
        }
        for waiver in self.waive.iter().filter(|w| w.reason.trim().is_empty()) {
            faults.push(PlanError::NoReason(waiver.rule.clone()));
        }
        for (id, severity) in &self.severity {
            match (known(id), Severity::named(severity)) {
                (Some(rule), Some(severity)) if severity >= rule.severity => {}
                (None, _) => faults.push(PlanError::NoRule(id.clone())),
                (_, None) => faults.push(PlanError::NoSeverity(severity.clone())),
                (Some(_), Some(_)) => faults.push(PlanError::Loosens(id.clone())),
            }
        }
        let mut names = HashSet::new();
        let fields = self.field.iter().map(|f| format!("the field {}", f.name));
        let lists = self.list.iter().map(|l| format!("the list {}", l.name));
        let rules = self.rule.iter().map(|r| format!("the rule {}", r.id));
        for name in fields.chain(lists).chain(rules) {
            if !names.insert(name.clone()) {
                faults.push(PlanError::Twice(name));
            }
        }
        let own: Vec<&str> = self.field.iter().map(|f| f.name.as_str()).collect();
        let field = |path: &str| match path.strip_prefix('+') {
            Some(name) => own.contains(&name),
            None => dictionary.slot(path).is_some(),
        };
        let named =
            self.require.iter().chain(self.label.keys()).chain(self.rule.iter().flat_map(|r| &r.fields));
        faults.extend(named.filter(|p| !field(p)).map(|p| PlanError::NoField(p.clone())));
        for added in &self.rule {
            if rule(&added.id).is_some() {
                faults.push(PlanError::Twice(format!("the rule {}", added.id)));
            }
            if added.id.is_empty() || added.fields.is_empty() {
                faults.push(PlanError::Unfinished(added.id.clone()));
            }
            if !added.severity.is_empty() && Severity::named(&added.severity).is_none() {
                faults.push(PlanError::NoSeverity(added.severity.clone()));
            }
            if !added.dimension.is_empty() && Dimension::named(&added.dimension).is_none() {
                faults.push(PlanError::NoDimension(added.dimension.clone()));
            }
            let needs_list = matches!(added.test.as_str(), "in-list" | "known" | "column");
            if needs_list && self.list(&added.list).is_none() && crate::codes::list(&added.list).is_none() {
                faults.push(PlanError::NoList(added.list.clone()));
            }
        }
        faults
    }

    pub(super) fn lint(&self, dictionary: &Dictionary) -> Result<(), PlanError> {
        self.faults(dictionary).into_iter().next().map_or(Ok(()), Err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(feature = "profile")]
    fn what_is_wrong_is_named() {
        let field = "[[field]]\nname = \"shoe\"\nvi = \"giày\"\n";
        let list = "[[list]]\nname = \"own\"\ncodes = [\"1\"]\n";
        let rule = |more: &str| {
            format!("[[rule]]\nid = \"OWN-1\"\ntest = \"required\"\nfields = [\"sex\"]\n{more}\n")
        };
        for (text, faults) in [
            (format!("{field}{list}{}", rule("severity = \"info\"\ndimension = \"clean\"")), vec![]),
            (field.repeat(2), vec![PlanError::Twice("the field shoe".to_owned())]),
            (list.repeat(2), vec![PlanError::Twice("the list own".to_owned())]),
            (rule("").repeat(2), vec![PlanError::Twice("the rule OWN-1".to_owned())]),
            (
                rule("").replace("OWN-1", "CIT-REQ-002"),
                vec![PlanError::Twice("the rule CIT-REQ-002".to_owned())],
            ),
            (rule("").replace("[\"sex\"]", "[]"), vec![PlanError::Unfinished("OWN-1".to_owned())]),
            (rule("severity = \"fatal\""), vec![PlanError::NoSeverity("fatal".to_owned())]),
            (rule("dimension = \"new\""), vec![PlanError::NoDimension("new".to_owned())]),
            (
                "[severity]\nCIT-REQ-002 = \"fatal\"\n".to_owned(),
                vec![PlanError::NoSeverity("fatal".to_owned())],
            ),
            (
                "[severity]\nCIT-REQ-002 = \"info\"\n".to_owned(),
                vec![PlanError::Loosens("CIT-REQ-002".to_owned())],
            ),
            (
                "[[waive]]\nrule = \"CIT-REQ-002\"\nreason = \" \"\n".to_owned(),
                vec![PlanError::NoReason("CIT-REQ-002".to_owned())],
            ),
        ] {
            let profile = Profile::from_toml(&format!("name = \"own\"\n{text}")).unwrap();
            assert_eq!(
                profile.faults(<crate::records::Citizen as crate::records::Record>::fields()),
                faults,
                "{text}"
            );
        }
        let named = |all: &[&str], error: &PlanError| all.iter().all(|word| error.to_string().contains(word));
        assert!(named(&Severity::ALL.map(Severity::name), &PlanError::NoSeverity(String::new())));
        assert!(named(&Dimension::ALL.map(Dimension::name), &PlanError::NoDimension(String::new())));
    }

    #[test]
    fn a_list_has_the_codes_that_were_put_in() {
        let lists: [&[&str]; 6] =
            [&["01", "02", "79"], &["1", "2", "0"], &["00001", "10000"], &["A", "01"], &["01", "001"], &[]];
        let asked = [
            "0", "1", "2", "01", "02", "79", "80", "001", "00001", "10000", "99999", "A", "000001", "1 ",
            "0A",
        ];
        for texts in lists {
            let codes: Vec<_> =
                texts.iter().map(|t| (Code::of(t), Code::of(t.get(..1).unwrap_or("")))).collect();
            let list = OwnList::new(String::new(), codes.clone());
            for text in asked {
                let expected =
                    codes.iter().find(|(code, _)| *code == Code::of(text)).map(|(_, parent)| *parent);
                assert_eq!(list.find(Code::of(text)), expected, "{texts:?} {text}");
            }
        }
        let dense = OwnList::new(
            String::new(),
            (10..99).map(|n| (Code::of(n.to_string().leak()), Code::NONE)).collect(),
        );
        assert!(
            dense.numbers.is_some() == cfg!(feature = "quick")
                && dense.contains(Code::of("42"))
                && !dense.contains(Code::of("09"))
        );
        assert_eq!(dense.column(Code::of("42")), None);
    }
}
