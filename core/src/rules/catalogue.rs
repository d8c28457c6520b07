//! The rule catalogue as data: what spec/rules says of each rule.

use super::Language;
use crate::codes::Certainty;
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
    /// Message and mending in Vietnamese and English, a line each.
    pub(crate) said: &'static str,
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
        self.line(language, 0)
    }

    /// How to mend what it finds.
    pub fn fix(&self, language: Language) -> &'static str {
        self.line(language, 2)
    }

    fn line(&self, language: Language, at: usize) -> &'static str {
        let mut lines = self.said.lines().skip(at);
        let vi = lines.next().unwrap_or_default();
        language.pick(vi, lines.next().unwrap_or_default())
    }
}

/// The rules of a record type.
pub fn of_record(record: &str) -> &'static [Rule] {
    crate::generated::rules::RULES.iter().find(|(name, _)| *name == record).map_or(&[], |(_, rules)| rules)
}

/// The rule of an id, of whatever record type.
pub fn rule(id: &str) -> Option<&'static Rule> {
    crate::records::dictionary::RECORDS.iter().flat_map(|r| of_record(r.name)).find(|r| r.id == id)
}
