//! The words and codes of one column, into codes of a list.
//!
//! Which system a bare code belongs to is a matter of the whole column: 1 and 2 are sexes in three systems that agree, 0 and
//! 1 in two that do not. Where the systems that know all values of the column disagree, the value stays unread.

use super::target::Values;
use crate::codes;
use crate::generated::codes::MAPS;
use crate::order;
use crate::text::fold;
use crate::values::{Code, Field, Reading, read_coded};
use std::borrow::Cow;

/// What a text of the column means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Found {
    /// A code of a list; `words` says that the text was no code.
    Code { list: &'static str, system: Code, code: Code, words: bool },
    /// Explicitly no value.
    Nothing,
    /// A code, of one of several systems that disagree.
    Open,
    /// Not known.
    Unknown,
}

/// How a column writes the values of a coded field.
#[derive(Clone, Debug)]
pub(super) struct Lookup {
    values: Values,
    system: Option<String>,
    /// Systems that know every value of the sample.
    covering: Vec<&'static str>,
    /// Codes of our own list stand for themselves before anything else.
    canonical: bool,
    /// What the texts of the sample mean, sorted; others are worked out anew.
    known: Vec<(String, Found)>,
}

/// The most different texts that are remembered.
const MAX_KNOWN: usize = 4096;

impl Lookup {
    pub(super) fn new(
        values: Values,
        system: Option<String>,
        canonical: bool,
        cells: &[Cow<'_, str>],
    ) -> Lookup {
        let mut texts: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
        texts.sort_unstable();
        texts.dedup();
        texts.truncate(MAX_KNOWN);
        let mut lookup = Lookup { values, system, covering: Vec::new(), canonical, known: Vec::new() };
        if let Values::Field(field) = values {
            let read = |system: &str, text: &str| read_coded(field, text, Some(system));
            let knows =
                |system: &str, text: &str| matches!(read(system, text), Reading::Sure(..) | Reading::NoValue);
            let all = systems(field);
            lookup.covering = all.into_iter().filter(|s| texts.iter().all(|t| knows(s, t))).collect();
        }
        lookup.known = texts.iter().map(|t| ((*t).to_owned(), lookup.resolve(t))).collect();
        lookup
    }

    /// What a text means.
    #[inline]
    pub(super) fn find(&self, text: &str) -> Found {
        match self.known.binary_search_by(|(known, _)| known.as_str().cmp(text)) {
            Ok(at) => self.known.get(at).map_or(Found::Unknown, |(_, found)| *found),
            Err(_) => self.resolve(text),
        }
    }

    /// Systems between which the column leaves it open; the user must pick one.
    pub(super) fn choices(&self) -> Vec<&'static str> {
        let open = self.known.iter().any(|(_, f)| *f == Found::Open);
        match (open, self.covering.is_empty(), self.values) {
            (false, ..) => Vec::new(),
            (true, false, _) => self.covering.clone(),
            (true, true, Values::Field(field)) => systems(field),
            (true, true, Values::List(_)) => Vec::new(),
        }
    }

    /// The one system whose codes were read without being named, if any.
    pub(super) fn assumed(&self) -> Option<&'static str> {
        let codes = self.known.iter().any(|(_, f)| matches!(f, Found::Code { words: false, .. }));
        let own = match self.values {
            Values::Field(field) => field.lists().first().copied(),
            Values::List(_) => None,
        };
        let first = self.covering.first().copied()?;
        let plain = own == Some(first)
            && !matches!(
                self.values,
                Values::Field(Field::Religion | Field::MaritalStatus | Field::Ethnicity)
            );
        (codes && self.system.is_none() && !plain).then_some(first)
    }

    fn resolve(&self, text: &str) -> Found {
        let trimmed = text.trim();
        match self.values {
            Values::List(list) => in_list(list, trimmed),
            Values::Field(field) => self.field(field, trimmed),
        }
    }

    fn field(&self, field: Field, text: &str) -> Found {
        if self.canonical
            && let Some(list) = field.lists().first()
            && let Some(code) =
                Code::parse(text).filter(|c| codes::list(list).is_some_and(|l| l.contains(*c)))
        {
            return coded(list, code, false);
        }
        if let Some(system) = &self.system {
            return found(&read_coded(field, text, Some(system)), text);
        }
        match read_coded(field, text, None) {
            Reading::Possible(_) => {
                let mut readings =
                    self.covering.iter().map(|s| found(&read_coded(field, text, Some(s)), text));
                match readings.next() {
                    Some(first @ Found::Code { .. }) if readings.all(|r| same(r, first)) => first,
                    Some(Found::Nothing) if readings.all(|r| r == Found::Nothing) => Found::Nothing,
                    _ => Found::Open,
                }
            }
            reading => found(&reading, text),
        }
    }
}

/// Another system that does not know the text says nothing against it.
fn same(other: Found, first: Found) -> bool {
    other == first || other == Found::Unknown
}

fn coded(list: &'static str, code: Code, words: bool) -> Found {
    Found::Code { list, system: Code::parse(list).unwrap_or_default(), code, words }
}

fn found(reading: &Reading, text: &str) -> Found {
    match reading {
        Reading::Sure(meaning, _) => {
            let code = meaning.code.text();
            let words = text.chars().any(char::is_alphabetic) && text != code.as_str();
            coded(meaning.list, meaning.code, words)
        }
        Reading::Possible(_) => Found::Open,
        Reading::NoValue => Found::Nothing,
        Reading::Unknown => Found::Unknown,
    }
}

fn in_list(name: &'static str, text: &str) -> Found {
    let Some(list) = codes::list(name) else { return Found::Unknown };
    if let Some(code) = Code::parse(text).filter(|c| list.contains(*c)) {
        return coded(name, code, false);
    }
    let folded = fold(text);
    let mut named = list.entries.iter().filter(|e| fold(e.label_vi) == folded || fold(e.label_en) == folded);
    match (named.next(), named.next()) {
        (Some(entry), None) if !folded.is_empty() => coded(name, entry.code, true),
        _ => Found::Unknown,
    }
}

/// The systems a field may be coded in: its lists and the crosswalks that lead to them.
pub(super) fn systems(field: Field) -> Vec<&'static str> {
    let mut all = Vec::new();
    match field {
        // Our own words are no system of a table: they are read as words.
        Field::Sex => all.extend(crosswalks("sex")),
        Field::BloodType => all.extend(crosswalks("blood")),
        Field::Country => all.extend(["country", "alpha-3"]),
        _ => all.extend(field.lists()),
    }
    // Of systems that agree the commonest is named.
    order::by_key(&mut all, |system| *system != "popdb");
    all
}

fn crosswalks(name: &str) -> impl Iterator<Item = &'static str> {
    MAPS.iter().filter_map(move |m| m.name.split_once('/').filter(|(n, _)| *n == name).map(|(_, s)| s))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(field: Field, cells: &[&str], system: Option<&str>) -> Vec<String> {
        let cells: Vec<Cow<'_, str>> = cells.iter().map(|c| Cow::Borrowed(*c)).collect();
        let lookup = Lookup::new(Values::Field(field), system.map(str::to_owned), false, &cells);
        let mut out: Vec<String> = cells
            .iter()
            .map(|c| match lookup.find(c) {
                Found::Code { list, code, .. } => format!("{list}:{}", code.text().as_str()),
                other => format!("{other:?}"),
            })
            .collect();
        out.extend(lookup.choices().into_iter().map(str::to_owned));
        out
    }

    #[test]
    fn sexes() {
        let sex = |cells: &[&str], system| show(Field::Sex, cells, system);
        assert_eq!(sex(&["Nam", "Nữ", "nu"], None), ["sex:male", "sex:female", "sex:female"]);
        assert_eq!(sex(&["1", "2"], None), ["sex:male", "sex:female"]);
        assert_eq!(sex(&["M", "F"], None), ["sex:male", "sex:female"]);
        assert_eq!(sex(&["male", "female"], None), ["sex:male", "sex:female"]);
        assert_eq!(sex(&["0", "1"], None), ["Open", "sex:male", "popdb", "civil158", "llr"]);
        assert_eq!(sex(&["0", "1"], Some("llr")), ["sex:female", "sex:male"]);
        assert_eq!(sex(&["0", "1", "2"], None), ["sex:unknown", "sex:male", "sex:female"]);
    }

    #[test]
    fn lists_that_disagree_stay_open() {
        let open = show(Field::Ethnicity, &["01", "04"], None);
        assert_eq!(open, ["Open", "Open", "ethnic-1979", "ethnic-2008"]);
        assert_eq!(show(Field::Ethnicity, &["04"], Some("ethnic-2008")), ["ethnic-2008:04"]);
        assert_eq!(show(Field::Religion, &["01", "08"], None), ["religion-2008:01", "religion-2008:08"]);
        assert_eq!(show(Field::Country, &["VNM", "NGA"], None), ["country:VN", "country:NG"]);
        assert_eq!(show(Field::MaritalStatus, &["0", "2"], None), ["marital-qcvn:0", "marital-qcvn:2"]);
    }

    #[test]
    fn what_the_sample_did_not_show_is_read_in_the_same_way() {
        let cells = vec![Cow::Borrowed("Nam")];
        let lookup = Lookup::new(Values::Field(Field::Sex), None, false, &cells);
        assert!(matches!(lookup.find("NỮ"), Found::Code { .. }));
        assert_eq!(lookup.find("x y"), Found::Unknown);
        assert_eq!(in_list("life-status", "Còn sống"), in_list("life-status", "alive").worded());
    }

    impl Found {
        fn worded(self) -> Found {
            match self {
                Found::Code { list, code, .. } => coded(list, code, true),
                other => other,
            }
        }
    }
}
