//! Records judged one at a time, as a service meets them: the buffers of one serve the next.

use super::batch::{NOT_UTF8, Report, Shown, value};
use super::door::Told;
use super::{Error, Standard, editions};
use crate::formats::driver::{read_line, restore};
use crate::formats::json::{Habits, Object, Reader, Worn};
use crate::formats::mapping::utf8;
use crate::records::{AnyRecord, record_type};
use crate::rules::{Finding, Plan, Tallies};
use std::sync::Arc;

/// The longest document whose buffers are kept for the next.
const MAX_ONE: usize = 64 << 10;

/// Judges records one after the other. What must be unique in one input is no question here.
pub struct Single {
    standard: Arc<Standard>,
    name: &'static str,
    edition: usize,
    record: Box<dyn AnyRecord>,
    findings: Vec<Finding>,
    tallies: Tallies,
    worn: Worn,
    habits: Habits,
    told: Told,
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
        let tallies = standard.plan(record)?.uncounted();
        let edition = editions::position(standard.edition().id).unwrap_or_default();
        standard.shape(record, edition)?;
        Ok(Single {
            name: kind.name,
            edition,
            record: (kind.fresh)(),
            standard,
            findings: Vec::new(),
            tallies,
            worn: Worn::default(),
            habits: Habits::default(),
            told: Told::default(),
        })
    }

    /// Whether it judges records of a type by this standard.
    pub(super) fn is_of(&self, standard: &Arc<Standard>, record: &str) -> bool {
        Arc::ptr_eq(&self.standard, standard) && self.name == record
    }

    /// Reads a canonical document and judges its record by itself: what the judgement of a whole document comes to when it has
    /// one record, and no rule looks at all records together. `None` when it is anything else; that is found out elsewhere.
    pub(super) fn document(&mut self, document: &[u8], most: usize, reveal: bool) -> Option<Report> {
        self.findings.clear();
        let plan = self.standard.plan(self.name).ok()?;
        let plain = document.len() <= MAX_ONE && plan.groups().next().is_none();
        if !plain || self.standard.edition_of(document) != self.edition {
            return None;
        }
        let text = utf8(document).ok()?.trim_start_matches('\u{feff}');
        let record = self.record.as_mut();
        let mut reader =
            Reader::again(self.standard.shape(self.name, self.edition).ok()?, std::mem::take(&mut self.worn));
        let read = reader.read(text, record);
        self.worn = reader.done();
        if read.is_err() {
            record.clear();
            return None;
        }
        restore(record);
        let (as_of, known) = (self.standard.as_of(), self.standard.known());
        plan.check_against(record, 1, as_of, known, &mut self.findings, &mut self.tallies);
        Some(Report::of_one(plan, self.record.as_ref(), &self.findings, most, reveal))
    }

    /// The words of findings told before.
    pub(super) fn told(&mut self) -> &mut Told {
        &mut self.told
    }

    /// Forgets the last record.
    pub(super) fn clear(&mut self) {
        self.record.clear();
        self.findings.clear();
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
        let mut reader = Reader::again(shape, std::mem::take(&mut self.worn));
        match utf8(json) {
            Ok(text) => read_line(&mut reader, text, record),
            Err(_) => {
                read_line(&mut reader, &String::from_utf8_lossy(json), record);
                record.kept_mut().flaw(None, NOT_UTF8);
            }
        }
        self.worn = reader.done();
        plan.check(record, 1, self.standard.as_of(), &mut self.findings, &mut self.tallies);
        &self.findings
    }

    /// Judges a record that a host puts in itself, key by key, as [`Object::member`] shows the way. Nothing is judged when
    /// `fill` says that it could not put in everything: then JSON says it.
    pub fn given(&mut self, fill: impl FnOnce(Object<'_>, &mut dyn AnyRecord) -> bool) -> Option<&[Finding]> {
        self.clear();
        let (shape, plan) =
            (self.standard.shape(self.name, self.edition).ok()?, self.standard.plan(self.name).ok()?);
        let record = self.record.as_mut();
        if !fill(shape.object(&mut self.habits), record) {
            return None;
        }
        plan.check(record, 1, self.standard.as_of(), &mut self.findings, &mut self.tallies);
        Some(&self.findings)
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

impl Report {
    /// What came out of one record by itself.
    fn of_one(
        plan: &Plan,
        record: &dyn AnyRecord,
        findings: &[Finding],
        most: usize,
        reveal: bool,
    ) -> Report {
        let mut report = Report { records: 1, capped: findings.len() > most, ..Report::default() };
        let mut gravest = None;
        for finding in findings {
            gravest = gravest.max(Some(report.count(plan, finding.rule)));
        }
        report.place(gravest);
        let shown = findings.iter().take(most);
        let shown = shown.map(|f| Shown { finding: *f, value: reveal.then(|| value(record, f)) });
        report.findings = shown.collect();
        report
    }
}

impl Standard {
    /// Judges one record as the only one of its input.
    pub(super) fn check_alone(
        &self,
        record: &dyn AnyRecord,
        most: usize,
        reveal: bool,
    ) -> Result<Report, Error> {
        let plan = self.plan(record.dictionary().record())?;
        let (mut findings, mut tallies) = (Vec::new(), plan.uncounted());
        plan.check_against(record, 1, self.as_of(), self.known(), &mut findings, &mut tallies);
        Ok(Report::of_one(plan, record, &findings, most, reveal))
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

    #[test]
    fn the_only_record_of_an_input_is_judged_as_the_first_of_many() {
        use crate::engine::batch::Options;
        let standard = Standard::new(Date::parse("2026-11-21").unwrap());
        let kind = record_type("citizen").unwrap();
        for json in [
            "{}",
            r#"{"personal_id":"001190000017","sex":"male","name":{"full":" nguyễn  Thị"}}"#,
            r#"{"shoe":1}"#,
        ] {
            let records = standard.read(json.as_bytes(), "canonical-json").unwrap();
            for (max_findings, reveal) in [(1_000, false), (1_000, true), (1, true), (0, false)] {
                let mut options = Options { threads: 1, max_findings, reveal, progress: &mut |_, _| true };
                let many = standard.check_all(kind, &records, &mut options).unwrap();
                let one = standard.check_alone(records[0].as_ref(), max_findings, reveal).unwrap();
                assert!(one.found() > 0);
                assert_eq!(
                    (&one.findings, one.capped, one.records),
                    (&many.findings, many.capped, many.records)
                );
                assert_eq!(
                    (one.by_severity, one.by_gravity, one.by_dimension),
                    (many.by_severity, many.by_gravity, many.by_dimension)
                );
            }
        }
    }

    /// Puts JSON in as a host would its objects.
    fn put(
        tree: &serde_json::Value,
        object: Object<'_>,
        items: [usize; 2],
        record: &mut dyn AnyRecord,
    ) -> Option<()> {
        let mut place = object.start();
        for (name, value) in tree.as_object()? {
            let member = object.member(place, name)?;
            place = member.place();
            match value {
                serde_json::Value::String(text) => object.put(member, record, text, items).then_some(())?,
                serde_json::Value::Array(all) => {
                    let list = object.list(member)?;
                    for (n, value) in all.iter().enumerate() {
                        let items = list.into_item(items, n)?;
                        match value.as_str() {
                            Some(text) => list.put(record, text, items).then_some(())?,
                            None => put(value, list.objects()?, items, record)?,
                        }
                    }
                }
                value => put(value, object.object(member)?, items, record)?,
            }
        }
        Some(())
    }

    #[test]
    fn a_record_that_is_put_in_is_the_one_of_its_json() {
        let standard = Arc::new(Standard::new(Date::parse("2026-11-21").unwrap()));
        let (mut one, mut other) =
            (Single::new(standard.clone(), "citizen").unwrap(), Single::new(standard, "citizen").unwrap());
        for (text, whole) in [
            (
                r#"{"record":"citizen","edition":"2026.1","personal_id":"0011","sex":"","birth":{"date":"1990-13"}}"#,
                true,
            ),
            (
                r#"{"phone":"0912345678","nationalities":["VN","XX"],"documents":[{},{"kind":"can-cuoc","number":"a b"}]}"#,
                true,
            ),
            (r#"{"documents":[{"issued":"2031-01-01"}],"documents":[]}"#, true),
            (r#"{"name":{"full":"nguyễn  thị"},"birth":{"place":{"province":"99"}}}"#, true),
            (r#"{"record":"birth","sex":"male"}"#, false),
            (r#"{"shoe":"38"}"#, false),
            (r#"{"sex":7}"#, false),
            (r#"{"sex":{}}"#, false),
            (r#"{"nationalities":[{}]}"#, false),
            (r#"{"sources":[]}"#, false),
        ] {
            let tree: serde_json::Value = serde_json::from_str(text).unwrap();
            let text = tree.to_string();
            let given = one.given(|object, record| put(&tree, object, [0; 2], record).is_some());
            assert_eq!(given.is_some(), whole, "{text}");
            if let Some(given) = given {
                assert_eq!(given, other.check(text.as_bytes()), "{text}");
                let json = |record: &dyn AnyRecord| {
                    let mut out = String::new();
                    crate::records::write_canonical(record, "2026.1", &mut out);
                    out
                };
                assert_eq!(json(one.record()), json(other.record()));
            }
        }
        let many = format!(r#"{{"nationalities":[{}"VN"]}}"#, r#""VN","#.repeat(crate::records::MAX_ITEMS));
        let tree = serde_json::from_str(&many).unwrap();
        assert!(one.given(|object, record| put(&tree, object, [0; 2], record).is_some()).is_none());
        one.check(b"{}");
        assert!(one.record().is_empty(), "what was put in before is gone");
    }
}
