//! A record that somebody is typing: one field is set, and only what changed is told.
//!
//! A form never hands over the whole record as JSON to hear about one field.

use super::batch::Shown;
use super::{Error, Standard};
use crate::records::{AnyRecord, Kind, Slot, Source, record_type};
use crate::rules::{Finding, Language, Tallies};
use crate::values::{Date, Hints, Outcome, is_canonical, normalize};
use std::sync::Arc;

/// Why a field of a draft was not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DraftError {
    /// The record type has no such field.
    #[error("no field of this path")]
    NoField,
}

/// A record being typed.
pub struct Draft {
    standard: Arc<Standard>,
    record: Box<dyn AnyRecord>,
    findings: Vec<Finding>,
    /// The findings before the last change.
    before: Vec<Finding>,
    tallies: Tallies,
}

impl Draft {
    /// An empty record of a type.
    ///
    /// ```
    /// use chuan::engine::{Standard, draft::Draft};
    /// use chuan::values::Date;
    /// let standard = Standard::new(Date::parse("2026-11-21").unwrap());
    /// let mut draft = Draft::new(standard.into(), "citizen")?;
    /// draft.set("personal_id", "00119000001").unwrap();
    /// assert_eq!(draft.at("personal_id").count(), 1, "one digit is missing");
    /// draft.set("personal_id", "001190000017").unwrap();
    /// assert_eq!(draft.at("personal_id").count(), 0);
    /// assert!(draft.set("shoe_size", "38").is_err());
    /// # Ok::<(), chuan::engine::Error>(())
    /// ```
    ///
    /// # Errors
    /// When there is no such record type, or the profile does not fit.
    pub fn new(standard: Arc<Standard>, record: &str) -> Result<Draft, Error> {
        let kind = record_type(record).ok_or_else(|| Error::NoRecord(record.to_owned()))?;
        Draft::of(standard, (kind.fresh)())
    }

    /// The same form with a record that was read, such as from a scanned card.
    ///
    /// # Errors
    /// When the profile does not fit.
    pub fn of(standard: Arc<Standard>, record: Box<dyn AnyRecord>) -> Result<Draft, Error> {
        let tallies = standard.plan(record.dictionary().record())?.uncounted();
        let mut draft = Draft { record, standard, findings: Vec::new(), before: Vec::new(), tallies };
        draft.judge();
        Ok(draft)
    }

    /// The place of a field; resolved once, then set at every key stroke.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn place(&self, path: &str) -> Result<Slot, DraftError> {
        self.record.dictionary().slot(path).ok_or(DraftError::NoField)
    }

    /// The dotted path of a place.
    pub fn path(&self, place: Slot) -> String {
        self.record.dictionary().path(place)
    }

    /// Puts a text into a field and judges the record. The text is brought into canonical form where that loses nothing; one
    /// that can not be read stays as it is, with a finding. An empty text empties the field. What a reader noted of the
    /// field before (its source, that it was assumed, a flaw of the bytes) is forgotten: the text is somebody's own now.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn set(&mut self, path: &str, text: &str) -> Result<(), DraftError> {
        let place = self.place(path)?;
        self.put(place, text);
        Ok(())
    }

    /// The same at a place; tells whether the findings are other than before.
    pub fn put(&mut self, place: Slot, text: &str) -> bool {
        let Some(kind) = self.record.dictionary().field(place).map(|f| f.kind) else { return false };
        self.record.kept_mut().forget(place);
        // Nothing grows a list only to stay empty.
        if place.is_filled(self.record.as_ref())
            && let Some(leaf) = place.get_mut(self.record.as_mut())
        {
            leaf.clear();
        }
        let plain = matches!(kind, Kind::Text | Kind::Phone | Kind::Email) || !is_canonical(kind, text);
        if plain {
            let read = normalize(kind, text, &Hints { on: self.standard.as_of(), ..Hints::default() });
            if read.outcome != Outcome::Empty {
                place.set(self.record.as_mut(), &read.text);
            }
        } else {
            place.set(self.record.as_mut(), text);
        }
        self.judge()
    }

    /// Takes over what another record of the same type has: its filled fields, with what its reader noted of them. Gives back
    /// the places that were filled. Fields it does not have stay as they are.
    pub fn fill(&mut self, other: &dyn AnyRecord) -> Vec<Slot> {
        if other.dictionary().record() != self.record.dictionary().record() {
            return Vec::new();
        }
        let (from, mut places) = (other.kept(), other.dictionary().filled(other));
        places.extend(from.unreads().iter().map(|u| u.slot));
        for place in &places {
            self.record.kept_mut().forget(*place);
            match from.unread_at(*place) {
                Some(raw) => self.record.kept_mut().unread(*place, raw),
                None => place.set(self.record.as_mut(), &place.text(other)),
            }
            if let Some(source) = from.source_of(*place) {
                self.record.kept_mut().state_source(Source { slot: Some(*place), ..*source });
            }
        }
        let kept = self.record.kept_mut();
        from.assumptions().iter().for_each(|a| kept.assume(a.slot, a.how));
        from.flaws().iter().for_each(|f| kept.flaw(f.slot, f.what));
        from.remainder().iter().for_each(|e| kept.extra(e.at.as_str(), e.raw.as_str()));
        self.judge();
        places
    }

    /// What stands in a field: its canonical text, or the text that could not be read.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn get(&self, path: &str) -> Result<String, DraftError> {
        Ok(self.text(self.place(path)?))
    }

    /// The same at a place.
    pub fn text(&self, place: Slot) -> String {
        let raw = self.record.kept().unread_at(place);
        raw.map_or_else(|| place.text(self.record.as_ref()), str::to_owned)
    }

    /// Judges the record; whether anything is other than before.
    fn judge(&mut self) -> bool {
        std::mem::swap(&mut self.findings, &mut self.before);
        self.findings.clear();
        let record = self.record.as_ref();
        if let Ok(plan) = self.standard.plan(record.dictionary().record()) {
            plan.check(record, 1, self.standard.as_of(), &mut self.findings, &mut self.tallies);
        }
        self.findings != self.before
    }

    /// The findings at one field.
    pub fn at(&self, path: &str) -> impl Iterator<Item = &Finding> {
        let slot = self.record.dictionary().slot(path);
        self.findings.iter().filter(move |f| slot.is_some() && f.slot == slot)
    }

    /// Every finding.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The places whose findings the last change changed; `None` stands for the record as a whole.
    pub fn changed(&self) -> Vec<Option<Slot>> {
        let mut places: Vec<Option<Slot>> = Vec::new();
        for finding in self.findings.iter().chain(&self.before) {
            let place = finding.slot;
            if places.contains(&place) {
                continue;
            }
            let now = self.findings.iter().filter(|f| f.slot == place);
            if now.ne(self.before.iter().filter(|f| f.slot == place)) {
                places.push(place);
            }
        }
        places
    }

    /// Appends the findings as a JSON array: at one field, or all. Values only when asked for.
    pub fn write_findings(&self, path: Option<&str>, language: Language, reveal: bool, out: &mut String) {
        let slot = path.and_then(|p| self.record.dictionary().slot(p));
        self.write_where(|f| path.is_none() || f.slot == slot, language, reveal, out);
    }

    /// Appends the findings at a place as a JSON array; `None` stands for the record as a whole.
    pub fn write_at(&self, place: Option<Slot>, language: Language, reveal: bool, out: &mut String) {
        self.write_where(|f| f.slot == place, language, reveal, out);
    }

    fn write_where(
        &self,
        wanted: impl Fn(&Finding) -> bool,
        language: Language,
        reveal: bool,
        out: &mut String,
    ) {
        let Ok(plan) = self.standard.plan(self.record.dictionary().record()) else { return };
        let wanted = self.findings.iter().filter(|f| wanted(f));
        super::door::write_findings(plan, wanted.map(|f| self.shown(f, reveal)), language, out);
    }

    fn shown(&self, finding: &Finding, reveal: bool) -> Shown {
        Shown { finding: *finding, value: reveal.then(|| super::batch::value(self.record.as_ref(), finding)) }
    }

    /// The record.
    pub fn record(&self) -> &dyn AnyRecord {
        self.record.as_ref()
    }

    /// The record as canonical JSON.
    pub fn json(&self) -> String {
        let mut out = String::new();
        self.standard.write_one(self.record.as_ref(), &mut out);
        out
    }

    /// The standard by which it is judged.
    pub fn standard(&self) -> &Standard {
        &self.standard
    }

    /// The day of judgement.
    pub fn as_of(&self) -> Date {
        self.standard.as_of()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QR: &[u8] =
        "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021".as_bytes();

    fn draft() -> Draft {
        let standard = Standard::new(Date::parse("2026-11-21").unwrap());
        Draft::new(standard.into(), "citizen").unwrap()
    }

    #[test]
    fn a_field_is_emptied_and_mended() {
        let mut draft = draft();
        let empty = draft.json();
        draft.set("personal_id", "0011").unwrap();
        assert_eq!(draft.get("personal_id").unwrap(), "0011");
        draft.set("personal_id", "12").unwrap();
        assert_eq!(draft.get("personal_id").unwrap(), "12", "the last text counts");
        assert_eq!(draft.record().kept().unreads().len(), 1);
        draft.set("birth.date", "15/1/1990").unwrap();
        assert_eq!(draft.get("birth.date").unwrap(), "1990-01-15");
        for path in ["personal_id", "birth.date", "documents[2].number"] {
            draft.set(path, "  ").unwrap();
        }
        assert_eq!(draft.json(), empty);
    }

    #[test]
    fn what_changed_elsewhere_is_told() {
        let mut draft = draft();
        draft.set("personal_id", "001190000017").unwrap();
        let sex = draft.place("sex").unwrap();
        assert!(draft.put(sex, "male"));
        let changed = draft.changed();
        assert!(draft.findings().iter().any(|f| changed.contains(&f.slot)), "sex against the number");
        assert!(!draft.put(sex, "male"), "the same again changes nothing");
        assert!(draft.changed().is_empty());
    }

    #[test]
    fn fills_itself_from_a_card_and_keeps_the_rest() {
        let mut draft = draft();
        draft.set("phone", "0912345678").unwrap();
        draft.set("personal_id", "12").unwrap();
        let card = draft.standard().read(QR, "cccd-qr").unwrap();
        let filled = draft.fill(card[0].as_ref());
        assert!(filled.iter().any(|p| draft.path(*p) == "name.full"));
        assert_eq!(draft.get("personal_id").unwrap(), "001190000017");
        assert_eq!(draft.get("phone").unwrap(), "0912345678");
        let place = draft.place("personal_id").unwrap();
        assert_eq!(draft.record().kept().source_of(place).unwrap().from.text().as_str(), "cccd-qr");
        assert!(draft.record().kept().source_of(draft.place("phone").unwrap()).is_none());
        draft.put(place, "001190000018");
        assert!(draft.record().kept().source_of(place).is_none(), "typed over");
    }
}
