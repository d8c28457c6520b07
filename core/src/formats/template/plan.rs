//! A template resolved: its columns with the fields that they feed.

use crate::formats::codec::Codec;
use crate::formats::mapping::{Bind, MappingError, NO_FIELD};
use crate::formats::table::{Column, Format};
use crate::records::{Dictionary, Kind, Slot};
use crate::text::fold;
use crate::values::Code;
use std::collections::HashMap;

/// What the cells of a column are, which decides what repairs they may need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Words.
    Text,
    /// A date, perhaps without day or month.
    Date,
    /// A number of a list.
    Number,
    /// A label of a list.
    Label,
    /// A personal id.
    Id,
    /// The number of the row.
    RowNumber,
}

/// A column and the fields that it feeds.
#[derive(Clone, Debug)]
pub(super) struct Fed {
    pub(super) column: &'static Column,
    pub(super) binds: Vec<Bind>,
    pub(super) holds: Holds,
    /// What a filled cell brings with it.
    pub(super) brings: Vec<(&'static str, Bind)>,
    /// Words that stand for a value of the list, by their fold; `None` where two values share one.
    pub(super) words: HashMap<String, Option<(&'static str, Code)>>,
}

/// A template with its table resolved, ready to read rows.
#[derive(Clone, Debug)]
pub struct Template {
    pub(super) format: &'static Format,
    pub(super) columns: Vec<Fed>,
    /// What every row brings with it.
    pub(super) always: Vec<(&'static str, Bind)>,
    names: HashMap<String, usize>,
    labels: HashMap<String, Option<usize>>,
    placeholders: Vec<String>,
}

impl Template {
    /// Resolves a template.
    ///
    /// # Errors
    /// When a row of its table names an unknown field or codec.
    pub fn new(format: &'static Format, dictionary: &Dictionary) -> Result<Template, MappingError> {
        let mut template = Template {
            format,
            columns: Vec::with_capacity(format.columns.len()),
            always: Vec::new(),
            names: HashMap::new(),
            labels: HashMap::new(),
            placeholders: Vec::new(),
        };
        let placeholders = format.setting("placeholders").unwrap_or_default();
        template.placeholders = placeholders.split(';').map(fold).filter(|p| !p.is_empty()).collect();
        for column in format.columns {
            template.add(column, dictionary)?;
        }
        for row in format.rows {
            if let Some(text) = row.at.strip_prefix('=')
                && !text.contains('@')
            {
                template.always.push((text, Bind::new(dictionary, row)?));
            }
        }
        Ok(template)
    }

    fn add(&mut self, column: &'static Column, dictionary: &Dictionary) -> Result<(), MappingError> {
        let mut fed =
            Fed { column, binds: Vec::new(), holds: Holds::Text, brings: Vec::new(), words: HashMap::new() };
        for row in self.format.rows.iter().filter(|r| r.slot != NO_FIELD) {
            if row.at == column.name {
                let bind = Bind::new(dictionary, row)?;
                fed.note(&bind, dictionary);
                fed.binds.push(bind);
            } else if let Some((text, place)) = row.at.strip_prefix('=').and_then(|c| c.split_once('@'))
                && place == column.name
            {
                fed.brings.push((text, Bind::new(dictionary, row)?));
            }
        }
        if fed.binds.is_empty() && column.number {
            fed.holds = Holds::RowNumber;
        }
        let at = self.columns.len();
        for name in std::iter::once(column.name).chain(column.also()) {
            self.names.insert(key(name), at);
        }
        // A label that several columns share names none of them.
        if !column.label_vi.is_empty() {
            self.labels.entry(key(column.label_vi)).and_modify(|old| *old = None).or_insert(Some(at));
        }
        self.columns.push(fed);
        Ok(())
    }

    /// The format.
    pub fn format(&self) -> &'static Format {
        self.format
    }

    /// The column of a name: its own, another that programs give it, or its label.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        let key = key(name);
        if key.is_empty() {
            return None;
        }
        self.names.get(&key).copied().or_else(|| self.labels.get(&key).copied().flatten())
    }

    /// Whether a text stands for nothing, such as `Không có thông tin`.
    pub(super) fn is_placeholder(&self, text: &str) -> bool {
        text.len() <= 64 && self.placeholders.contains(&fold(text))
    }

    /// The columns of a layout in their order.
    pub(super) fn order(&self, layout: usize) -> Vec<usize> {
        let mut order: Vec<(u16, usize)> = self
            .columns
            .iter()
            .enumerate()
            .filter_map(|(n, fed)| Some((*fed.column.places.get(layout)?, n)))
            .filter(|(place, _)| *place > 0)
            .collect();
        order.sort_unstable();
        order.into_iter().map(|(_, n)| n).collect()
    }
}

impl Fed {
    fn note(&mut self, bind: &Bind, dictionary: &Dictionary) {
        match bind.codec() {
            Codec::Date(_) => self.holds = Holds::Date,
            Codec::Map(map) if self.column.number => {
                self.holds = Holds::Number;
                // Vendors write the words of the list where its number belongs.
                let list = bind.list(dictionary).and_then(crate::codes::list);
                for (theirs, ours) in map.pairs {
                    if let Some(label) = list.and_then(|l| l.get(*ours)).map(|e| e.label_vi) {
                        self.word(label, theirs, *ours);
                    }
                }
            }
            Codec::Map(map) => {
                self.holds = Holds::Label;
                for (theirs, ours) in map.pairs {
                    self.word(theirs, theirs, *ours);
                }
            }
            _ if dictionary.field(bind.slot()).is_some_and(|f| f.kind == Kind::PersonalId) => {
                self.holds = Holds::Id
            }
            _ => {}
        }
    }

    fn word(&mut self, word: &str, theirs: &'static str, ours: Code) {
        let entry = self.words.entry(fold(word)).or_insert(Some((theirs, ours)));
        if entry.is_some_and(|(_, other)| other != ours) {
            *entry = None;
        }
    }

    /// The text of the list that a word stands for.
    pub(super) fn meant(&self, raw: &str) -> Option<&'static str> {
        if raw.len() > 200 {
            return None;
        }
        self.words.get(&fold(raw)).copied().flatten().map(|(theirs, _)| theirs)
    }

    /// The field that findings about the column speak of.
    pub(super) fn slot(&self) -> Option<Slot> {
        self.binds.first().map(Bind::slot)
    }
}

/// What a name is found by: letters and digits without marks, case and punctuation. What stands behind it in brackets, as in
/// `loaiDangKy i=[1,2,3]`, is a hint and no part of the name.
pub(super) fn key(name: &str) -> String {
    let name = bare(name);
    if name.len() > 200 {
        return String::new();
    }
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How many columns of a template are among these names, the layout that has most of them, how many that one has, and how many
/// names there are; `None` when no column that tells the template from others is there.
pub(crate) fn named_columns<'n>(
    format: &'static Format,
    names: impl Iterator<Item = &'n str>,
) -> Option<(usize, &'static str, usize, usize)> {
    let names: Vec<&str> = names.map(bare).filter(|n| !n.is_empty()).collect();
    let has = |name: &str| names.iter().any(|n| n.eq_ignore_ascii_case(name));
    let mut best: Option<(usize, &'static str, usize, usize)> = None;
    for (n, layout) in format.layouts.iter().enumerate() {
        let columns = || format.columns.iter().filter(|c| c.places.get(n).is_some_and(|p| *p > 0));
        let known = columns().filter(|c| has(c.name)).count();
        let of = columns().count();
        if best.is_none_or(|(most, _, least, _)| known > most || known == most && of < least) {
            best = Some((known, layout, of, names.len()));
        }
    }
    best.filter(|(known, ..)| *known >= 4)
}

/// A name without the hint behind it.
fn bare(name: &str) -> &str {
    let name = name.trim().trim_start_matches('\u{feff}');
    let hint = name.split_once([' ', '\t', '\n']).filter(|(_, rest)| rest.trim_start().starts_with("i="));
    hint.map_or(name, |(name, _)| name)
}
