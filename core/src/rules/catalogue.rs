//! The rule catalogue as data: what spec/rules says of each rule.

use super::Language;
use crate::codes::{BookRow, Certainty, cell};
use crate::values::{Code, Date};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably wrong, or wrong by a rule that rests on weak ground.
    Warning,
    /// Wrong.
    Error,
}

/// Which of the four national aims a rule serves: đúng, đủ, sạch, sống.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// Đúng: the data agree with the law and with themselves.
    Correct,
    /// Đủ: what the purpose needs is there.
    Sufficient,
    /// Sạch: written in the standard's form.
    Clean,
    /// Sống: up to date.
    Living,
}

impl Severity {
    /// Every severity, gravest first.
    pub const ALL: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];

    /// The word in data.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// The severity of a word.
    pub fn named(name: &str) -> Option<Severity> {
        Severity::ALL.into_iter().find(|s| s.name() == name)
    }
}

impl Dimension {
    /// Every dimension, in the order of the motto.
    pub const ALL: [Dimension; 4] =
        [Dimension::Correct, Dimension::Sufficient, Dimension::Clean, Dimension::Living];

    /// The word in data.
    pub const fn name(self) -> &'static str {
        match self {
            Dimension::Correct => "correct",
            Dimension::Sufficient => "sufficient",
            Dimension::Clean => "clean",
            Dimension::Living => "living",
        }
    }

    /// The word of the motto.
    pub const fn name_vi(self) -> &'static str {
        match self {
            Dimension::Correct => "đúng",
            Dimension::Sufficient => "đủ",
            Dimension::Clean => "sạch",
            Dimension::Living => "sống",
        }
    }

    /// The dimension of a word.
    pub fn named(name: &str) -> Option<Dimension> {
        Dimension::ALL.into_iter().find(|d| d.name() == name)
    }
}

/// A legal ground of a rule, with the days it was in force.
#[derive(Clone, Copy, Debug)]
pub struct Basis {
    /// Document and article; `none: …` with the reason where no law says it.
    pub text: &'static str,
    /// In force from.
    pub from: Option<Date>,
    /// No longer in force from.
    pub to: Option<Date>,
    /// How sure we are of it.
    pub certainty: Certainty,
}

/// How a rule is tested. What looks at one value looks at every field of the rule; what compares two takes the first two.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// By the function named after its id.
    Function,
    /// The value occurs in no other record of the same input.
    Set,
    /// By the function named after its id, against what other records say; not judged where none are known.
    Cross,
    /// By the function named after its id, over all records of the same input together.
    Group,
    /// The field could not be read. A field `type:NAME` stands for every field of that value type.
    Unread,
    /// The source carried something the standard has no place for.
    Remainder,
    /// The carrier noticed one of these.
    Flaw(&'static [Code]),
    /// A value was inferred in one of these ways.
    Assumed(&'static [Code]),
    /// The field is filled.
    Required,
    /// The first field is filled when the second has one of these texts, or any text when the list is empty.
    RequiredIf(&'static [&'static str]),
    /// The first field is empty unless the second has one of these texts.
    AbsentUnless(&'static [&'static str]),
    /// At least one of the fields is filled.
    RequiredAny,
    /// The code is in the list and lawful on the day.
    InList(&'static str),
    /// The code is in the list, lawful today or not.
    Known(&'static str),
    /// The code (second field) is in the list that the first field names.
    InSystem,
    /// The text is one of these.
    OneOf(&'static [&'static str]),
    /// The text is none of these.
    NoneOf(&'static [&'static str]),
    /// The first date is not after the second.
    InOrder,
    /// The date is not after the day of judgement.
    NotFuture,
    /// The two texts differ.
    Different,
    /// So many characters.
    Length {
        /// Fewest.
        min: u32,
        /// Most.
        max: u32,
    },
    /// The second field equals a column of the list entry that the first field names.
    Column {
        /// The list.
        list: &'static str,
        /// Its column.
        column: &'static str,
    },
}

/// A rule of the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its number, never reused.
    pub id: &'static str,
    /// How grave it is when broken.
    pub severity: Severity,
    /// Which aim it serves.
    pub dimension: Dimension,
    /// How it is tested.
    pub test: Test,
    /// The fields it speaks of, with spaces between.
    pub(crate) fields: &'static str,
    /// Only judged when a profile asks for it.
    pub optional: bool,
    /// First edition that has it, by position.
    pub since: u8,
    /// First edition that no longer has it, by position.
    pub until: u8,
    /// Its legal grounds.
    pub basis: &'static [Basis],
    /// Message in Vietnamese and English, mending in Vietnamese and English.
    pub(crate) said: [&'static str; 4],
    /// For the programmer: what exactly is tested.
    pub dev: &'static str,
}

impl Rule {
    /// The fields it speaks of; findings point to the first unless the test says otherwise.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.fields.split_ascii_whitespace()
    }

    /// Its message, for the officer.
    pub fn message(&self, language: Language) -> &'static str {
        let [vi, en, ..] = self.said;
        language.pick(vi, en)
    }

    /// How to mend what it finds.
    pub fn fix(&self, language: Language) -> &'static str {
        let [.., vi, en] = self.said;
        language.pick(vi, en)
    }
}

impl BookRow<11> for Rule {
    fn of(row: [&'static str; 11]) -> Rule {
        let [id, marks, test, fields, basis, editions, vi, en, fix_vi, fix_en, dev] = row;
        let marks = marks.as_bytes();
        let mark = |n| marks.get(n).map_or(0, |m| usize::from(m & 3));
        let (since, until) = editions.split_once(' ').unwrap_or_default();
        Rule {
            id,
            severity: Severity::ALL.get(mark(0)).copied().unwrap_or(Severity::Error),
            dimension: Dimension::ALL.get(mark(1)).copied().unwrap_or(Dimension::Correct),
            test: Test::of(test),
            fields,
            optional: marks.len() > 2,
            since: since.parse().unwrap_or_default(),
            until: until.parse().unwrap_or(u8::MAX),
            basis: each(basis, |ground| {
                let mut parts = ground.split('|');
                Basis {
                    text: cell(&mut parts),
                    certainty: Certainty::of_mark(cell(&mut parts)),
                    from: Date::parse(cell(&mut parts)),
                    to: Date::parse(cell(&mut parts)),
                }
            }),
            said: [vi, en, fix_vi, fix_en],
            dev,
        }
    }
}

/// The parts of a cell, kept as long as the program runs, as the table itself is. It is taken apart once.
fn each<T>(cell: &'static str, part: impl Fn(&'static str) -> T) -> &'static [T] {
    if cell.is_empty() { &[] } else { Box::leak(cell.split('\u{1f}').map(part).collect()) }
}

impl Test {
    /// The test of a cell: its letter, then what it looks for. The generator knows the letters of the words of spec/rules.
    fn of(cell: &'static str) -> Test {
        let rest = cell.get(1..).unwrap_or_default();
        let texts = || each(rest, |text| text);
        let codes = || each(rest, Code::of);
        let (first, second) = rest.split_once('|').unwrap_or((rest, ""));
        match cell.as_bytes().first() {
            Some(b'a') => Test::Set,
            Some(b'b') => Test::Cross,
            Some(b'c') => Test::Group,
            Some(b'd') => Test::Unread,
            Some(b'e') => Test::Remainder,
            Some(b'f') => Test::Flaw(codes()),
            Some(b'g') => Test::Assumed(codes()),
            Some(b'h') => Test::Required,
            Some(b'i') => Test::RequiredIf(texts()),
            Some(b'j') => Test::AbsentUnless(texts()),
            Some(b'k') => Test::RequiredAny,
            Some(b'l') => Test::InList(first),
            Some(b'm') => Test::Known(first),
            Some(b'n') => Test::InSystem,
            Some(b'o') => Test::OneOf(texts()),
            Some(b'p') => Test::NoneOf(texts()),
            Some(b'q') => Test::InOrder,
            Some(b'r') => Test::NotFuture,
            Some(b's') => Test::Different,
            Some(b't') => Test::Length {
                min: first.parse().unwrap_or_default(),
                max: second.parse().unwrap_or(u32::MAX),
            },
            Some(b'u') => Test::Column { list: first, column: second },
            _ => Test::Function,
        }
    }
}

/// The rules of a record type.
pub fn of_record(record: &str) -> &'static [Rule] {
    let found = crate::generated::rules::RULES.iter().find(|(name, _)| *name == record);
    found.map_or(&[], |(_, rules)| rules.rows())
}

/// The rule of an id, of whatever record type.
pub fn rule(id: &str) -> Option<&'static Rule> {
    crate::records::dictionary::RECORDS.iter().flat_map(|r| of_record(r.name)).find(|r| r.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_become_tests() {
        assert!(matches!(Test::of(""), Test::Function));
        assert!(matches!(Test::of("t|7"), Test::Length { min: 0, max: 7 }));
        assert!(matches!(Test::of("t2"), Test::Length { min: 2, max: u32::MAX }));
        assert!(matches!(Test::of("i"), Test::RequiredIf([])));
        assert!(matches!(Test::of("oa b\u{1f}c"), Test::OneOf(["a b", "c"])));
        assert!(matches!(Test::of("uward|province"), Test::Column { list: "ward", column: "province" }));
    }

    #[test]
    fn a_ground_has_days_and_a_mark_where_they_are_said() {
        let ground = "art. 1|V2|2020-01-01|2021-02-03\u{1f}none";
        let one = Rule::of(["A", "13?", "h", "x y", ground, "1 3", "v", "e", "fv", "fe", "d"]);
        let two = Rule::of(["B", "02", "a", "x y", "none", "", "", "", "", "", ""]);
        assert_eq!((one.severity, one.dimension, one.optional), (Severity::Warning, Dimension::Living, true));
        assert_eq!((two.severity, two.dimension, two.optional), (Severity::Error, Dimension::Clean, false));
        assert_eq!((one.since, one.until, two.since, two.until), (1, 3, 0, u8::MAX));
        assert!(one.fields().eq(["x", "y"]));
        let [first, second] = one.basis else { panic!("two grounds") };
        assert_eq!((first.text, first.certainty), ("art. 1", Certainty::Secondary));
        assert_eq!((first.from, first.to), (Date::ymd(2020, 1, 1), Date::ymd(2021, 2, 3)));
        assert_eq!((second.text, second.certainty, second.to), ("none", Certainty::Verified, None));
        assert_eq!((one.message(Language::Vi), one.fix(Language::En)), ("v", "fe"));
    }
}
