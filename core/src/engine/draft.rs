//! A record that somebody is typing: one field is set, and only what changed is told.
//!
//! A form never hands over the whole record as JSON to hear about one field.

use super::batch::Shown;
use super::{Error, Standard};
use crate::records::{AnyRecord, Slot, record_type};
use crate::rules::{Finding, Language, Tally};
use crate::values::{Date, Hints, normalize};
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
    tallies: Vec<Tally>,
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
        let tallies = standard.plan(record)?.tallies();
        let mut draft = Draft { record: (kind.fresh)(), standard, findings: Vec::new(), tallies };
        draft.judge();
        Ok(draft)
    }

    /// The same form with a record that was read, such as from a scanned card.
    ///
    /// # Errors
    /// When the profile does not fit.
    pub fn of(standard: Arc<Standard>, record: Box<dyn AnyRecord>) -> Result<Draft, Error> {
        let tallies = standard.plan(record.dictionary().record())?.tallies();
        let mut draft = Draft { record, standard, findings: Vec::new(), tallies };
        draft.judge();
        Ok(draft)
    }

    /// Puts a text into a field and judges the record. The text is brought into canonical form where that loses nothing; one
    /// that can not be read stays as it is, with a finding.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn set(&mut self, path: &str, text: &str) -> Result<(), DraftError> {
        let slot = self.slot(path)?;
        let kind = self.record.dictionary().field(slot).map(|f| f.kind).ok_or(DraftError::NoField)?;
        let read = normalize(kind, text, &Hints { on: self.standard.as_of(), ..Hints::default() });
        slot.set(self.record.as_mut(), &read.text);
        self.judge();
        Ok(())
    }

    /// What stands in a field: its canonical text, or the text that could not be read.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn get(&self, path: &str) -> Result<String, DraftError> {
        let slot = self.slot(path)?;
        let raw = self.record.kept().unread_at(slot);
        Ok(raw.map_or_else(|| slot.text(self.record.as_ref()), str::to_owned))
    }

    fn slot(&self, path: &str) -> Result<Slot, DraftError> {
        self.record.dictionary().slot(path).ok_or(DraftError::NoField)
    }

    fn judge(&mut self) {
        self.findings.clear();
        let record = self.record.as_ref();
        if let Ok(plan) = self.standard.plan(record.dictionary().record()) {
            plan.check(record, 1, self.standard.as_of(), &mut self.findings, &mut self.tallies);
        }
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

    /// Appends the findings as a JSON array: at one field, or all. Values only when asked for.
    pub fn write_findings(&self, path: Option<&str>, language: Language, reveal: bool, out: &mut String) {
        let record = self.record.as_ref();
        let Ok(plan) = self.standard.plan(record.dictionary().record()) else { return };
        let slot = path.and_then(|p| record.dictionary().slot(p));
        let wanted = self.findings.iter().filter(|f| path.is_none() || f.slot == slot);
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

    /// The day of judgement.
    pub fn as_of(&self) -> Date {
        self.standard.as_of()
    }
}
