//! The library on the same file: a mapping of the generator's keys, and a profile that asks for the 20 rules.

use super::Mask;
use chuan::engine::Standard;
use chuan::engine::batch::{Lines, Rows};
use chuan::formats::json::Shape;
use chuan::formats::mapping::Bind;
use chuan::formats::table::Row;
use chuan::records::{AnyRecord, Citizen, Record};
use chuan::rules::profile::Profile;
use chuan::rules::{Finding, Plan};
use chuan::values::Date;
use std::fmt::Write as _;

/// Key of the generator, field, codec.
const MAP: &[(&str, &str, &str)] = &[
    ("personal_id", "personal_id", ""),
    ("old_id", "old_ids[0].number", ""),
    ("family_name", "name.family", ""),
    ("middle_name", "name.middle", ""),
    ("given_name", "name.given", ""),
    ("full_name", "name.full", ""),
    ("birth_date", "birth.date", ""),
    ("gender", "sex", "map:sex/kit"),
    ("ethnicity", "ethnicity.code", ""),
    ("religion", "religion.code", ""),
    // Synthetic letters, so not a nationality: rules on names ask whether the person is Vietnamese.
    ("nationality", "birth.registration.country", ""),
    ("birth_place/province", "birth.place.province", ""),
    ("birth_place/commune", "birth.place.commune", ""),
    ("birth_place/text", "birth.place.text", ""),
    ("origin_place/province", "origin.province", ""),
    ("origin_place/commune", "origin.commune", ""),
    ("origin_place/text", "origin.text", ""),
    ("permanent_address/province", "permanent_residence.province", ""),
    ("permanent_address/commune", "permanent_residence.commune", ""),
    ("permanent_address/text", "permanent_residence.text", ""),
    ("current_address/province", "current_residence.province", ""),
    ("current_address/commune", "current_residence.commune", ""),
    ("current_address/text", "current_residence.text", ""),
    ("father/name", "father.name", ""),
    ("father/personal_id", "father.personal_id", ""),
    ("mother/name", "mother.name", ""),
    ("mother/personal_id", "mother.personal_id", ""),
    ("spouse/name", "spouse.name", ""),
    ("spouse/personal_id", "spouse.personal_id", ""),
    ("marital_status", "marital_status.code", ""),
    ("blood_type", "blood_type", ""),
    ("card_issue_date", "documents[0].issued", ""),
    ("card_expiry_date", "documents[0].expires", ""),
    ("phone", "phone", ""),
    ("status", "status", ""),
    ("death_date", "death.date", ""),
    ("updated_at", "updated_at", ""),
];

/// The rules of the standard that answer to rules of the 20.
const RULES: &[(&str, u32)] = &include!("rules.in");

pub struct Kit {
    shape: Shape,
    twenty: Standard,
    all: Standard,
}

impl Kit {
    pub fn new(codes: &[u8]) -> Kit {
        let mut shape = Shape::default();
        for (at, slot, codec) in MAP {
            let row = Row { at, slot, codec, assume: "" };
            shape.add(at, Bind::new(Citizen::fields(), &row).expect("a row of the map"));
        }
        let today = Date::parse("2026-11-21").expect("a day");
        let profile = Profile::from_toml(&profile(codes)).expect("the profile");
        Kit { shape: shape.ready(), twenty: Standard::new(today).with_profile(profile), all: Standard::new(today) }
    }

    pub fn twenty(&self, lines: &[u8], out: &mut Vec<Mask>) {
        self.run(&self.twenty, lines, out);
    }

    pub fn all(&self, lines: &[u8], out: &mut Vec<Mask>) {
        self.run(&self.all, lines, out);
    }

    #[inline(never)]
    pub fn reading(&self, lines: &[u8], out: &mut Vec<Mask>) {
        let mut record = Citizen::default();
        Lines::new(&self.shape).each(lines, &mut record, &mut |record| out.push(Mask::from(!record.kept().flaws().is_empty())));
    }

    #[inline(never)]
    fn run(&self, standard: &Standard, lines: &[u8], out: &mut Vec<Mask>) {
        let plan = standard.plan("citizen").expect("a plan");
        let masks = masks(plan);
        let mut tallies = plan.tallies();
        let mut found: Vec<Finding> = Vec::new();
        let mut record = Citizen::default();
        Lines::new(&self.shape).each(lines, &mut record, &mut |record: &mut dyn AnyRecord| {
            found.clear();
            plan.check(record, 1, standard.as_of(), &mut found, &mut tallies);
            out.push(found.iter().fold(0, |mask, f| mask | masks[usize::from(f.rule)]));
        });
    }
}

/// The rule of the 20 that each rule of a plan answers to.
fn masks(plan: &Plan) -> Vec<Mask> {
    let mask = |id: &str| match id.strip_prefix("KIT-") {
        Some(number) => 1 << number[..2].parse::<u32>().expect("a number"),
        None => RULES.iter().filter(|(known, _)| *known == id).fold(0, |m, (_, n)| m | 1 << n),
    };
    (0..plan.len()).map(|n| mask(plan.id(u16::try_from(n).expect("few rules")))).collect()
}

/// The 20 rules as a profile: what the standard has is asked for by id, the rest is added, with the generator's lists.
fn profile(codes: &[u8]) -> String {
    let raw: serde_json::Value = serde_json::from_slice(codes).expect("codes");
    let texts = |key: &str| -> Vec<String> {
        raw[key].as_array().expect(key).iter().map(|v| v.as_str().expect("text").to_owned()).collect()
    };
    let communes = raw["commune"].as_object().expect("communes");
    let communes = communes.iter().map(|(code, province)| format!("{code}:{}", province.as_str().expect("text")));
    let mut only: Vec<&str> = RULES.iter().map(|(id, _)| *id).collect();
    only.dedup();
    let mut out = format!("name = \"kit\"\nvi = \"20 quy tắc\"\nonly = {only:?}\n");
    let mut list = |name: &str, codes: Vec<String>| {
        let _ = writeln!(out, "[[list]]\nname = \"{name}\"\ncodes = {codes:?}");
    };
    list("kit-commune", communes.collect());
    list("kit-nation", texts("nationality"));
    list("kit-people", texts("ethnicity"));
    list("kit-religion", texts("religion"));
    let mut rule = |number: u32, test: &str, fields: &[&str], more: &str| {
        let name = fields[0].replace(['.', '[', ']', '_'], "-").to_uppercase();
        let _ = writeln!(
            out,
            "[[rule]]\nid = \"KIT-{number:02}-{test}-{name}\"\ntest = \"{test}\"\nfields = {fields:?}\nvi = \"sai\"\nen = \"wrong\"\nfix_vi = \"sửa\"\nfix_en = \"mend\"\n{more}"
        );
    };
    rule(10, "in-list", &["ethnicity.code"], "list = \"kit-people\"");
    rule(11, "in-list", &["religion.code"], "list = \"kit-religion\"");
    rule(12, "in-list", &["birth.registration.country"], "list = \"kit-nation\"");
    for place in ["birth.place", "origin", "permanent_residence", "current_residence"] {
        let (commune, province) = (format!("{place}.commune"), format!("{place}.province"));
        rule(13, "in-list", &[&commune], "list = \"kit-commune\"");
        rule(14, "column", &[&commune, &province], "list = \"kit-commune\"\nis = [\"parent\"]");
    }
    rule(16, "one-of", &["marital_status.code"], "is = [\"1\", \"2\", \"3\", \"4\"]");
    rule(16, "required-if", &["spouse.name", "marital_status.code"], "is = [\"2\"]");
    rule(18, "not-future", &["documents[].issued"], "");
    rule(18, "in-order", &["birth.date", "documents[0].issued"], "");
    rule(18, "different", &["documents[].issued", "documents[].expires"], "");
    rule(18, "in-order", &["documents[].issued", "documents[].expires"], "");
    rule(19, "shape", &["phone"], "is = [\"0[35789]########\"]");
    rule(20, "one-of", &["status"], "is = [\"active\", \"deceased\", \"missing\", \"cancelled\"]");
    rule(20, "required-if", &["death.date", "status"], "is = [\"deceased\"]");
    rule(20, "absent-unless", &["death.date", "status"], "is = [\"deceased\"]");
    rule(20, "in-order", &["birth.date", "death.date"], "");
    rule(20, "not-future", &["death.date"], "");
    out
}
