//! Facts about a value: what it says, what it can not prove, and reasons to look again. Their texts stand in
//! spec/values/facts.csv; the test below writes them into a table and fails when that is stale
//! (`CHUAN_BLESS=1 cargo test -p chuan --lib facts` writes it anew).

use crate::codes::Certainty;

#[path = "../generated/values_facts.rs"]
mod table;

pub(super) use table::*;

/// What kind of fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nature {
    /// Read from the value.
    Says,
    /// Something the value can not prove.
    Limit,
    /// A reason to look again; by itself never an error.
    Doubt,
}

/// The text of a fact, as spec/ has it.
#[derive(Debug)]
pub struct FactText {
    /// Stable code.
    pub key: &'static str,
    /// What kind of fact.
    pub nature: Nature,
    /// How sure the standard is of it.
    pub certainty: Certainty,
    /// The law or standard behind it; empty where none is needed or known.
    pub basis: &'static str,
    /// Vietnamese text with `{names}` to fill in.
    pub vi: &'static str,
    /// English text with `{names}` to fill in.
    pub en: &'static str,
}

/// One fact about one value.
#[derive(Clone, PartialEq, Eq)]
pub struct Fact {
    about: About,
    args: Vec<Arg>,
}

#[derive(Clone, Copy)]
struct About(&'static FactText);

impl PartialEq for About {
    fn eq(&self, other: &Self) -> bool {
        self.0.key == other.0.key
    }
}

impl Eq for About {}

/// A word filled into a text.
#[derive(Clone, PartialEq, Eq)]
struct Arg {
    name: &'static str,
    vi: String,
    en: String,
}

impl Fact {
    /// Stable code, such as `id-place`.
    pub fn key(&self) -> &'static str {
        self.about.0.key
    }

    /// What kind of fact it is.
    pub fn nature(&self) -> Nature {
        self.about.0.nature
    }

    /// How sure the standard is of it.
    pub fn certainty(&self) -> Certainty {
        self.about.0.certainty
    }

    /// The law or standard behind it; empty where none is needed or known.
    pub fn basis(&self) -> &'static str {
        self.about.0.basis
    }

    /// The Vietnamese text. It may repeat parts of the value.
    pub fn vi(&self) -> String {
        self.fill(self.about.0.vi, |arg| &arg.vi)
    }

    /// The English text. It may repeat parts of the value.
    pub fn en(&self) -> String {
        self.fill(self.about.0.en, |arg| &arg.en)
    }

    fn fill(&self, text: &str, word: impl Fn(&Arg) -> &str) -> String {
        let mut out = String::with_capacity(text.len() + 32);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, tail) = after.split_once('}').unwrap_or((after, ""));
            out.push_str(before);
            out.push_str(self.args.iter().find(|a| a.name == name).map_or("", &word));
            rest = tail;
        }
        out.push_str(rest);
        out
    }
}

impl std::fmt::Debug for Fact {
    /// The key only: the words filled in may be personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key())
    }
}

/// Facts being gathered.
#[derive(Default)]
pub(super) struct Facts(Vec<Fact>);

impl Facts {
    /// Adds a fact without words to fill in.
    pub(super) fn say(&mut self, text: &'static FactText) {
        self.say_with(text, &[]);
    }

    /// Adds a fact with words that are the same in both languages, or Vietnamese and English.
    pub(super) fn say_with(&mut self, text: &'static FactText, words: &[(&'static str, &str, &str)]) {
        let args = words
            .iter()
            .map(|(name, vi, en)| {
                let en = if en.is_empty() { vi } else { en };
                Arg { name, vi: (*vi).to_owned(), en: (*en).to_owned() }
            })
            .collect();
        self.0.push(Fact { about: About(text), args });
    }

    pub(super) fn into_vec(self) -> Vec<Fact> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/values/facts.csv");
    const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/values_facts.rs");

    fn render() -> String {
        let mut out = String::from(
            "// Generated from spec/values/facts.csv by the test `values::facts::tests::table_is_current`. Do not edit.\n\
             #![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
             use super::{FactText, Nature};\nuse crate::codes::Certainty;\n",
        );
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(SPEC).unwrap();
        let mut all = Vec::new();
        for row in reader.records() {
            let row = row.unwrap();
            let [key, nature, certainty, basis, vi, en] = [0, 1, 2, 3, 4, 5].map(|n| row.get(n).unwrap());
            let nature = match nature {
                "says" => "Says",
                "limit" => "Limit",
                "doubt" => "Doubt",
                other => panic!("nature {other} of {key}"),
            };
            let certainty = match certainty {
                "V" => "Verified",
                "V2" => "Secondary",
                "M" => "Memory",
                "I" => "Inferred",
                "D" => "Design",
                other => panic!("certainty {other} of {key}"),
            };
            let name = key.to_uppercase().replace('-', "_");
            writeln!(
                out,
                "\npub(crate) static {name}: FactText = FactText {{\n    key: {key:?}, nature: Nature::{nature}, certainty: Certainty::{certainty},\n    basis: {basis:?},\n    vi: {vi:?},\n    en: {en:?},\n}};"
            )
            .unwrap();
            all.push(name);
        }
        writeln!(out, "\n#[cfg(test)]\npub(crate) static ALL: &[&FactText] = &[&{}];", all.join(", &"))
            .unwrap();
        out
    }

    #[test]
    fn table_is_current() {
        let fresh = render();
        if std::env::var_os("CHUAN_BLESS").is_some() {
            std::fs::write(TABLE, &fresh).unwrap();
        }
        assert!(std::fs::read_to_string(TABLE).unwrap() == fresh, "stale: run with CHUAN_BLESS=1");
    }

    #[test]
    fn texts_keep_the_habits_of_messages() {
        let words = |text: &str| -> Vec<String> {
            let mut found: Vec<_> = text
                .split('{')
                .skip(1)
                .filter_map(|t| t.split_once('}'))
                .map(|(w, _)| w.to_owned())
                .collect();
            found.sort();
            found
        };
        for fact in ALL {
            for text in [fact.vi, fact.en] {
                assert!(!text.is_empty() && !text.ends_with('.'), "{}", fact.key);
                assert!(!text.starts_with(char::is_uppercase), "{}", fact.key);
            }
            assert_eq!(words(fact.vi), words(fact.en), "{}", fact.key);
            assert!(ALL.iter().filter(|f| f.key == fact.key).count() == 1, "{}", fact.key);
        }
    }

    #[test]
    fn words_are_filled_in() {
        let mut facts = Facts::default();
        facts.say_with(&ID_SEX, &[("digit", "1", ""), ("sex", "nữ", "female")]);
        let facts = facts.into_vec();
        assert!(facts[0].vi().ends_with("nữ") && facts[0].en().ends_with("female"));
        assert_eq!(format!("{:?}", facts[0]), "id-sex");
    }
}
