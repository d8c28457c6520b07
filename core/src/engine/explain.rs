//! What does the standard say of this? A rule, a field, a format, a list or a code of it, a value type, an edition, a word
//! that readers use for what they noticed, assumed or repaired.
//!
//! An explanation is made of the same tables that judge and convert, so it can not say anything else. It is structured: the
//! command line prints it, bindings hand it on as data.

mod build;

pub use crate::generated::kinds::KINDS;

use crate::codes::{self, Certainty, LISTS};
use crate::engine::editions::EDITIONS;
use crate::formats::table::FORMATS;
use crate::order;
use crate::records::{Kind, TYPES, dictionary};
use crate::rules::{Language, catalogue};
use crate::text::fold;
use crate::values::{Code, Date};

/// Longest topic that is looked up, in characters.
pub const MAX_TOPIC: usize = 128;
/// Most entries of a list, and most rows of a mapping table, in one explanation.
pub const MAX_ROWS: usize = 300;
/// Most suggestions.
pub const MAX_SUGGESTIONS: usize = 5;

/// What a value type is called, with an example.
#[derive(Clone, Copy, Debug)]
pub struct KindText {
    /// The value type.
    pub kind: &'static str,
    /// Vietnamese name.
    pub vi: &'static str,
    /// English name.
    pub en: &'static str,
    /// A text of the type.
    pub good: &'static str,
    /// A text that is not; empty when every text is.
    pub bad: &'static str,
}

/// What an explanation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TopicKind {
    /// A rule.
    Rule,
    /// A format.
    Format,
    /// An edition of the standard.
    Edition,
    /// A record type.
    Record,
    /// A field of a record.
    Field,
    /// A code list.
    List,
    /// A code of a list.
    Code,
    /// A value type.
    Kind,
}

impl TopicKind {
    const ALL: [TopicKind; 8] = [
        TopicKind::Rule,
        TopicKind::Format,
        TopicKind::Edition,
        TopicKind::Record,
        TopicKind::Field,
        TopicKind::List,
        TopicKind::Kind,
        TopicKind::Code,
    ];

    /// The word in data, which also stands before a topic that is several things: `list:sex`.
    pub const fn name(self) -> &'static str {
        match self {
            TopicKind::Rule => "rule",
            TopicKind::Format => "format",
            TopicKind::Edition => "edition",
            TopicKind::Record => "record",
            TopicKind::Field => "field",
            TopicKind::List => "list",
            TopicKind::Code => "code",
            TopicKind::Kind => "kind",
        }
    }
}

/// A named value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub label: String,
    /// What is said.
    pub text: String,
}

/// Lines that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its stable name: `facts`, `entries`, `mapping`, `formats`, `fields`, `changes`, `versions`.
    pub name: &'static str,
    /// Its heading.
    pub title: String,
    /// Its lines.
    pub lines: Vec<Line>,
    /// How many more there are than are given.
    pub more: usize,
}

/// A ground: a law or another source, with the days it was in force and how sure the standard is of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ground {
    /// Document and article; `none: …` with the reason where no law says it.
    pub text: &'static str,
    /// In force from.
    pub from: Option<Date>,
    /// No longer in force from.
    pub to: Option<Date>,
    /// How sure we are of it.
    pub certainty: Certainty,
}

/// An example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// A text that is in order.
    pub good: &'static str,
    /// One that is not; empty when there is none.
    pub bad: &'static str,
}

/// What the standard says of a topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The topic by its own name.
    pub topic: String,
    /// What it is.
    pub kind: TopicKind,
    /// One line.
    pub title: String,
    /// Paragraphs.
    pub body: Vec<String>,
    /// Further facts.
    pub sections: Vec<Section>,
    /// Its grounds.
    pub grounds: Vec<Ground>,
    /// Topics to go on with; each is explained in turn.
    pub related: Vec<String>,
    /// An example, where there is one.
    pub example: Option<Example>,
}

/// Explains a topic: `CIT-ID-001`, `birth.date`, `cccd-qr`, `ethnic-2008`, `ethnic-2008:04`, `personal-id`, `2026.1`,
/// `six-fields`. A name of several things gives the first of rule, format, edition, record, field, list, value type, code; a
/// word in front chooses: `list:sex`.
///
/// `None` when the standard has no such thing; [`suggest`] then helps.
///
/// ```
/// use chuan::{engine::explain::{explain, suggest}, rules::Language};
/// let rule = explain("cit-id-001", Language::En).unwrap();
/// assert_eq!(rule.topic, "CIT-ID-001");
/// assert!(rule.grounds[0].text.contains("26/2023/QH15"));
/// assert!(explain("CIT-ID-01", Language::En).is_none());
/// assert_eq!(suggest("CIT-ID-01")[0], "CIT-ID-001");
/// ```
#[must_use]
pub fn explain(topic: &str, language: Language) -> Option<Explanation> {
    let topic = topic.trim();
    if topic.chars().count() > MAX_TOPIC {
        return None;
    }
    if let Some((word, rest)) = topic.split_once(':') {
        if let Some(list) = codes::list(word) {
            return Code::parse(rest).and_then(|code| build::code(list, code, language));
        }
        let kind = TopicKind::ALL.into_iter().find(|k| k.name() == word)?;
        let mut found = of_kind(kind, rest.trim(), language)?;
        // Its own name must lead back to it, also when another thing has the same.
        if plain(&found.topic, language).is_some_and(|other| other.kind != kind) {
            found.topic = format!("{}:{}", kind.name(), found.topic);
        }
        return Some(found);
    }
    plain(topic, language)
}

/// The first thing of a name without a word in front.
fn plain(name: &str, language: Language) -> Option<Explanation> {
    TopicKind::ALL.into_iter().find_map(|kind| of_kind(kind, name, language))
}

fn of_kind(kind: TopicKind, name: &str, language: Language) -> Option<Explanation> {
    match kind {
        TopicKind::Rule => catalogue::rule(&name.to_ascii_uppercase()).map(|r| build::rule(r, language)),
        TopicKind::Format => {
            FORMATS.iter().find(|f| f.id.eq_ignore_ascii_case(name)).map(|f| build::format(f, language))
        }
        TopicKind::Edition => {
            let id = name.strip_prefix("edition ").unwrap_or(name);
            EDITIONS.iter().find(|e| e.id == id).map(|e| build::edition(e, language))
        }
        TopicKind::Record => dictionary::record(name).map(|r| build::record(r, language)),
        TopicKind::Field => {
            let (record, about) = field(name)?;
            Some(build::field(record, about, language))
        }
        TopicKind::List => codes::list(name).map(|l| build::list(l, language)),
        TopicKind::Kind => Kind::named(name).map(|k| build::kind(k, language)),
        // The words of readers need no list in front.
        TopicKind::Code => {
            let code = Code::parse(name)?;
            WORDS.into_iter().find_map(|list| build::code(codes::list(list)?, code, language))
        }
    }
}

/// Lists whose codes are words of their own.
const WORDS: [&str; 3] = ["flaw", "assumption", "repair"];

/// A field by its path in any writing: `documents[].number`, `documents[2].number`, `/documents/2/number`,
/// `citizen.documents.number`. Without a record in front, the citizen's before any other's.
fn field(name: &str) -> Option<(&'static dictionary::RecordAbout, &'static dictionary::About)> {
    let plain = |path: &str| {
        let parts = path.split(['.', '/']).map(|p| p.split('[').next().unwrap_or(p));
        let kept: Vec<&str> =
            parts.filter(|p| !p.is_empty() && !p.bytes().all(|b| b.is_ascii_digit())).collect();
        kept.join(".")
    };
    let inside = |wanted: &'_ str, record: &dictionary::RecordAbout| -> String {
        wanted.strip_prefix(record.name).and_then(|r| r.strip_prefix('.')).unwrap_or(wanted).to_owned()
    };
    let records = || TYPES.iter().filter_map(|t| dictionary::record(t.name));
    // As the dictionary writes it, before any other writing.
    if let Some(found) = records().find_map(|r| Some((r, r.field(&inside(name, r))?))) {
        return Some(found);
    }
    let wanted = plain(name);
    records().find_map(|r| {
        let inside = inside(&wanted, r);
        Some((r, r.fields.iter().find(|f| plain(f.path) == inside)?))
    })
}

/// Topics near a word that names none: by spelling, or by a label that contains it. The nearest first.
#[must_use]
pub fn suggest(topic: &str) -> Vec<String> {
    let wanted: String = fold(topic).chars().take(MAX_TOPIC).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut consider = |topic: String, labels: [&str; 2]| {
        if let Some(distance) = distance_to(&wanted, &topic, labels) {
            found.push((distance, topic));
        }
    };
    if let Some((list, _)) = topic.split_once(':')
        && let Some(list) = codes::list(list)
    {
        for entry in &list.entries {
            consider(
                format!("{}:{}", list.name, entry.code.text().as_str()),
                [entry.label_vi, entry.label_en],
            );
        }
    }
    for record in dictionary::RECORDS {
        consider(record.name.to_owned(), [record.label_vi, record.label_en]);
        catalogue::of_record(record.name).iter().for_each(|r| consider(r.id.to_owned(), ["", ""]));
        record.fields.iter().for_each(|f| consider(f.path.to_owned(), [f.label_vi, f.label_en]));
    }
    FORMATS.iter().for_each(|f| consider(f.id.to_owned(), [f.title_vi, f.title_en]));
    EDITIONS.iter().for_each(|e| consider(e.id.to_owned(), ["", ""]));
    LISTS.iter().for_each(|l| consider(l.name.to_owned(), ["", ""]));
    KINDS.iter().for_each(|k| consider(k.kind.to_owned(), [k.vi, k.en]));
    for list in WORDS.into_iter().filter_map(codes::list) {
        list.entries.iter().for_each(|e| consider(e.code.text().as_str().to_owned(), ["", ""]));
    }
    order::by(&mut found, Ord::cmp);
    let mut topics: Vec<String> = Vec::new();
    for (_, topic) in found {
        if !topics.contains(&topic) {
            topics.push(topic);
        }
        if topics.len() == MAX_SUGGESTIONS {
            break;
        }
    }
    topics
}

/// How far a topic is from a word: in spelling, else as a word of its name or label. `None` when too far.
fn distance_to(wanted: &str, topic: &str, labels: [&str; 2]) -> Option<usize> {
    let name = fold(topic);
    // The part behind the list is what was misspelt.
    let (word, name) = match (wanted.split_once(':'), name.split_once(':')) {
        (Some((_, word)), Some((_, code))) => (word, code),
        _ => (wanted, name.as_str()),
    };
    let most = 1 + word.chars().count() / 4;
    if let Some(distance) = edits(word, name, most) {
        return Some(distance);
    }
    let long = word.chars().count() >= 3;
    if long && name.contains(word) {
        return Some(most + 1);
    }
    let labels = || labels.into_iter().filter(|l| !l.is_empty()).map(fold);
    if labels().any(|l| l == word) {
        return Some(most + 1);
    }
    (long && labels().any(|l| l.contains(word))).then_some(most + 2)
}

/// The fewest letters to change, add, leave out or swap with the next, when no more than `most`.
fn edits(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let mut cost =
                (at(&last, j) + usize::from(x != y)).min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            row.push(cost);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|d| *d <= most)
}

#[cfg(test)]
#[path = "explain_tests.rs"]
mod tests;
