//! What a record keeps besides its fields: where it came from, what could not be read, what had no place, what was assumed.

use super::{Dictionary, Slot, json_key, json_string};
use crate::values::Code;
use serde::ser::SerializeMap;

/// The most entries of each sort a record keeps.
pub const MAX_KEPT: usize = 10_000;
/// Flaw of a record that had more than that; what came behind is not kept.
const KEPT_LIMIT: Code = Code::of("kept-limit");

/// Raw text that a field's type does not understand. It is written back unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The field it belongs to.
    pub slot: Slot,
    /// The text as it came.
    pub raw: String,
}

/// Something the source carried that the record has no field for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// Where it stood in the source: a column, a key path, a field number.
    pub at: String,
    /// The text as it came.
    pub raw: String,
}

/// A value that a reader inferred and the source did not state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assumed {
    /// The field it was put in.
    pub slot: Slot,
    /// The way it was inferred, from the list `assumption`.
    pub how: Code,
}

/// Where a value came from and how far that can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The field; `None` speaks for the whole record.
    pub slot: Option<Slot>,
    /// The format it was read from.
    pub from: Code,
    /// From the list `assurance`: typed, qr, mrz, chip-unverified, chip-verified, database.
    pub assurance: Code,
}

/// Something the carrier noticed about the bytes, such as a check digit that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flawed {
    /// The field concerned; `None` for the whole record.
    pub slot: Option<Slot>,
    /// What is wrong, from the list `flaw`.
    pub what: Code,
}

/// What a record keeps besides its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    sources: Vec<Source>,
    assumed: Vec<Assumed>,
    flaws: Vec<Flawed>,
    unread: Vec<Unread>,
    remainder: Vec<Extra>,
}

impl Kept {
    /// Forgets everything and keeps the buffers.
    pub fn clear(&mut self) {
        self.sources.clear();
        self.assumed.clear();
        self.flaws.clear();
        self.unread.clear();
        self.remainder.clear();
    }

    /// Sources stated, the whole record's first.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
    /// Values that were inferred.
    pub fn assumptions(&self) -> &[Assumed] {
        &self.assumed
    }
    /// What was wrong with the bytes.
    pub fn flaws(&self) -> &[Flawed] {
        &self.flaws
    }
    /// Texts that could not be read.
    pub fn unreads(&self) -> &[Unread] {
        &self.unread
    }
    /// What had no field.
    pub fn remainder(&self) -> &[Extra] {
        &self.remainder
    }
    /// Notes that something was refused because there was too much of it.
    fn full(&mut self) {
        let full = Flawed { slot: None, what: KEPT_LIMIT };
        if !self.flaws.contains(&full) {
            self.flaws.push(full);
        }
    }

    /// The raw text of a field that could not be read.
    pub fn unread_at(&self, slot: Slot) -> Option<&str> {
        self.unread.iter().find(|u| u.slot == slot).map(|u| u.raw.as_str())
    }

    /// The same, for a slot that may not exist.
    pub(crate) fn raw_at(&self, slot: Option<Slot>) -> Option<String> {
        self.unread_at(slot?).map(str::to_owned)
    }

    /// Takes back what was kept under these places, once it found its field after all.
    pub(crate) fn forget_extras(&mut self, places: &[&str]) {
        self.remainder.retain(|e| !places.contains(&e.at.as_str()));
    }

    /// Keeps a text that could not be read, in the order in which it came.
    pub fn unread(&mut self, slot: Slot, raw: &str) {
        if self.unread.len() >= MAX_KEPT {
            self.full();
            return;
        }
        self.unread.push(Unread { slot, raw: raw.to_owned() });
    }

    /// Takes back the unread text of a slot, once it could be read after all.
    pub fn take_unread(&mut self, slot: Slot) -> Option<String> {
        let at = self.unread.iter().position(|u| u.slot == slot)?;
        Some(self.unread.remove(at).raw)
    }

    /// Forgets what was noted of one field: its unread text, its own source, assumptions and flaws.
    pub fn forget(&mut self, slot: Slot) {
        self.unread.retain(|u| u.slot != slot);
        self.sources.retain(|s| s.slot != Some(slot));
        self.assumed.retain(|a| a.slot != slot);
        self.flaws.retain(|f| f.slot != Some(slot));
    }

    /// Keeps what has no field.
    pub fn extra(&mut self, at: impl Into<String>, raw: impl Into<String>) {
        if self.remainder.len() >= MAX_KEPT {
            self.full();
            return;
        }
        self.remainder.push(Extra { at: at.into(), raw: raw.into() });
    }

    /// Notes that a value was inferred.
    pub fn assume(&mut self, slot: Slot, how: Code) {
        if self.assumed.len() >= MAX_KEPT {
            self.full();
            return;
        }
        if !self.assumed.iter().any(|a| a.slot == slot && a.how == how) {
            self.assumed.push(Assumed { slot, how });
        }
    }

    /// Notes a flaw of the bytes.
    pub fn flaw(&mut self, slot: Option<Slot>, what: Code) {
        if self.flaws.len() >= MAX_KEPT {
            self.full();
            return;
        }
        if !self.flaws.iter().any(|f| f.slot == slot && f.what == what) {
            self.flaws.push(Flawed { slot, what });
        }
    }

    /// States where the record, or one field of it, came from. A later statement for the same place replaces the earlier.
    pub fn state_source(&mut self, source: Source) {
        if let Some(old) = self.sources.iter_mut().find(|s| s.slot == source.slot) {
            *old = source;
        } else if self.sources.len() >= MAX_KEPT {
            self.full();
        } else if source.slot.is_none() {
            self.sources.insert(0, source);
        } else {
            self.sources.push(source);
        }
    }

    /// The source that speaks for a slot: its own, else the whole record's.
    pub fn source_of(&self, slot: Slot) -> Option<&Source> {
        let own = self.sources.iter().find(|s| s.slot == Some(slot));
        own.or_else(|| self.sources.iter().find(|s| s.slot.is_none()))
    }

    /// Appends the canonical JSON members, in the order sources, assumed, flaws, unread, remainder.
    pub(crate) fn json(&self, dictionary: &Dictionary, out: &mut String, first: &mut bool) {
        list(out, first, "sources", &self.sources, |out, s| {
            member(out, &mut true, "path", &s.slot.map_or_else(String::new, |s| dictionary.pointer(s)));
            member(out, &mut false, "from", s.from.text().as_str());
            member(out, &mut false, "assurance", s.assurance.text().as_str());
        });
        list(out, first, "assumed", &self.assumed, |out, a| {
            member(out, &mut true, "path", &dictionary.pointer(a.slot));
            member(out, &mut false, "how", a.how.text().as_str());
        });
        list(out, first, "flaws", &self.flaws, |out, f| {
            member(out, &mut true, "path", &f.slot.map_or_else(String::new, |s| dictionary.pointer(s)));
            member(out, &mut false, "what", f.what.text().as_str());
        });
        list(out, first, "unread", &self.unread, |out, u| {
            member(out, &mut true, "path", &dictionary.pointer(u.slot));
            member(out, &mut false, "raw", &u.raw);
        });
        list(out, first, "remainder", &self.remainder, |out, e| {
            member(out, &mut true, "at", &e.at);
            member(out, &mut false, "raw", &e.raw);
        });
    }

    /// The same members for serde. Used by the derive.
    ///
    /// # Errors
    /// What the serializer says.
    #[doc(hidden)]
    pub fn serialize_into<M: SerializeMap>(
        &self,
        dictionary: &Dictionary,
        map: &mut M,
    ) -> Result<(), M::Error> {
        #[derive(serde::Serialize)]
        struct Stated<'a> {
            path: String,
            from: &'a str,
            assurance: &'a str,
        }
        #[derive(serde::Serialize)]
        struct How<'a> {
            path: String,
            how: &'a str,
        }
        #[derive(serde::Serialize)]
        struct Raw<'a> {
            path: String,
            raw: &'a str,
        }
        #[derive(serde::Serialize)]
        struct At<'a> {
            at: &'a str,
            raw: &'a str,
        }
        if !self.sources.is_empty() {
            let texts: Vec<_> = self.sources.iter().map(|s| (s, s.from.text(), s.assurance.text())).collect();
            let all: Vec<_> = texts
                .iter()
                .map(|(s, from, assurance)| Stated {
                    path: s.slot.map_or_else(String::new, |s| dictionary.pointer(s)),
                    from: from.as_str(),
                    assurance: assurance.as_str(),
                })
                .collect();
            map.serialize_entry("sources", &all)?;
        }
        if !self.assumed.is_empty() {
            let texts: Vec<_> = self.assumed.iter().map(|a| (a.slot, a.how.text())).collect();
            let all: Vec<_> = texts
                .iter()
                .map(|(slot, how)| How { path: dictionary.pointer(*slot), how: how.as_str() })
                .collect();
            map.serialize_entry("assumed", &all)?;
        }
        if !self.flaws.is_empty() {
            #[derive(serde::Serialize)]
            struct What<'a> {
                path: String,
                what: &'a str,
            }
            let texts: Vec<_> = self.flaws.iter().map(|f| (f.slot, f.what.text())).collect();
            let path = |slot: &Option<Slot>| slot.map_or_else(String::new, |s| dictionary.pointer(s));
            let all: Vec<_> =
                texts.iter().map(|(slot, what)| What { path: path(slot), what: what.as_str() }).collect();
            map.serialize_entry("flaws", &all)?;
        }
        if !self.unread.is_empty() {
            let all: Vec<_> =
                self.unread.iter().map(|u| Raw { path: dictionary.pointer(u.slot), raw: &u.raw }).collect();
            map.serialize_entry("unread", &all)?;
        }
        if !self.remainder.is_empty() {
            let all: Vec<_> = self.remainder.iter().map(|e| At { at: &e.at, raw: &e.raw }).collect();
            map.serialize_entry("remainder", &all)?;
        }
        Ok(())
    }
}

fn list<T>(
    out: &mut String,
    first: &mut bool,
    name: &str,
    items: &[T],
    mut each: impl FnMut(&mut String, &T),
) {
    if items.is_empty() {
        return;
    }
    json_key(out, first, name);
    out.push('[');
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        out.push('{');
        each(out, item);
        out.push('}');
    }
    out.push(']');
}

fn member(out: &mut String, first: &mut bool, name: &str, value: &str) {
    json_key(out, first, name);
    json_string(out, value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_is_kept_is_told_once() {
        let mut kept = Kept::default();
        for n in 0..MAX_KEPT + 2 {
            assert!(n > MAX_KEPT || kept.flaws().is_empty());
            kept.extra(n.to_string(), "1");
        }
        assert_eq!(kept.remainder().len(), MAX_KEPT);
        assert_eq!(kept.flaws(), [Flawed { slot: None, what: KEPT_LIMIT }]);
        kept.clear();
        assert_eq!(kept, Kept::default());
    }
}
