//! Records judged one at a time, as a service meets them: the buffers of one serve the next.

use super::batch::{NOT_UTF8, Shown, value};
use super::{Error, Standard, editions};
use crate::formats::driver::read_line;
use crate::formats::json::Reader;
use crate::formats::mapping::utf8;
use crate::records::{AnyRecord, record_type};
use crate::rules::{Finding, Plan, Tallies};
use std::sync::Arc;

/// Judges records one after the other. What must be unique in one input is no question here.
pub struct Single {
    standard: Arc<Standard>,
    name: &'static str,
    edition: usize,
    record: Box<dyn AnyRecord>,
    findings: Vec<Finding>,
    tallies: Tallies,
}

impl Single {
    /// For records of a type.
    ///
    /// ```
    /// use chuan::engine::{Standard, single::Single};
    /// use chuan::values::Date;
    /// let standard = Standard::new(Date::parse("2026-11-21").unwrap());
    /// let mut single = Single::new(standard.into(), "citizen")?;
    /// assert!(single.check(br#"{"personal_id":"001190000017","sex":"male"}"#).iter().any(|f| f.slot.is_some()));
    /// assert!(single.check(b"no record").iter().all(|f| f.slot.is_none()), "one finding on the whole");
    /// # Ok::<(), chuan::engine::Error>(())
    /// ```
    ///
    /// # Errors
    /// When there is no such record type, or the profile does not fit.
    pub fn new(standard: Arc<Standard>, record: &str) -> Result<Single, Error> {
        let kind = record_type(record).ok_or_else(|| Error::NoRecord(record.to_owned()))?;
        let tallies = standard.plan(record)?.tallies();
        let edition = editions::position(standard.edition().id).unwrap_or_default();
        standard.shape(record, edition)?;
        Ok(Single {
            name: kind.name,
            edition,
            record: (kind.fresh)(),
            standard,
            findings: Vec::new(),
            tallies,
        })
    }

    /// Reads one canonical record and judges it. What is no record has a finding that says so.
    pub fn check(&mut self, json: &[u8]) -> &[Finding] {
        self.findings.clear();
        self.record.clear();
        let record = self.record.as_mut();
        let (Ok(shape), Ok(plan)) =
            (self.standard.shape(self.name, self.edition), self.standard.plan(self.name))
        else {
            return &[];
        };
        let mut reader = Reader::new(shape);
        match utf8(json) {
            Ok(text) => read_line(&mut reader, text, record),
            Err(_) => {
                read_line(&mut reader, &String::from_utf8_lossy(json), record);
                record.kept_mut().flaw(None, NOT_UTF8);
            }
        }
        plan.check(record, 1, self.standard.as_of(), &mut self.findings, &mut self.tallies);
        &self.findings
    }

    /// A finding of the last record with its value.
    pub fn shown(&self, finding: &Finding, reveal: bool) -> Shown {
        Shown { finding: *finding, value: reveal.then(|| value(self.record.as_ref(), finding)) }
    }

    /// The last record.
    pub fn record(&self) -> &dyn AnyRecord {
        self.record.as_ref()
    }

    /// The rules by which records are judged.
    ///
    /// # Errors
    /// None that [`Single::new`] has not told.
    pub fn plan(&self) -> Result<&Plan, Error> {
        self.standard.plan(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Date;

    #[test]
    fn one_record_leaves_nothing_to_the_next() {
        let standard = Arc::new(Standard::new(Date::parse("2026-11-21").unwrap()));
        let mut single = Single::new(standard, "citizen").unwrap();
        let good = br#"{"record":"citizen","personal_id":"001190000017","name":{"full":"Nguy\u1ec5n Th\u1ecb H\u00e0"}}"#;
        let before = single.check(good).to_vec();
        for bad in [&b"{"[..], b"", b"\xff", b"[]", br#"{"personal_id":"x","shoe":"38"}"#] {
            assert!(!single.check(bad).is_empty());
            assert_eq!(single.check(good), before);
        }
        let found = single.check(br#"{"personal_id":"0011"}"#).to_vec();
        assert_eq!(single.shown(&found[0], true).value.as_deref(), Some("0011"));
        assert_eq!(single.shown(&found[0], false).value, None);
    }
}
