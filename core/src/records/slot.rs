//! The field dictionary of a record and the slots that point into it.

use super::{AnyRecord, Kind, Leaf, Node, Shape, Steps};
use crate::values::Code;
use std::fmt::Write as _;

/// How deep a slot may go: structs and list positions together.
const DEPTH: usize = 8;
/// How many lists may lie on the way to a slot.
const LISTS: usize = 2;

/// Where one value of a record lies. Resolved once by name, then used a million times: a few bytes, no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot {
    field: u16,
    len: u8,
    /// Positions in `steps` that are list items, 0xff when unused.
    lists: [u8; LISTS],
    steps: [u8; DEPTH],
}

impl Slot {
    /// The number of its field in the dictionary.
    pub fn field(self) -> usize {
        usize::from(self.field)
    }

    /// The way to it.
    #[inline(always)]
    pub(crate) fn steps(&self) -> Steps {
        Steps(u64::from_le_bytes(self.steps))
    }

    /// At which bits of [`Slot::steps`] the items of the lists on the way stand.
    pub(crate) fn items_in_steps(&self) -> [u8; LISTS] {
        self.lists.map(|at| if at == u8::MAX { Steps::NO_ITEM } else { 8 * at })
    }

    /// The same field in another item: `level` 0 is the outermost list on the way. Without that list, the slot itself.
    #[must_use]
    pub fn with_item(mut self, level: usize, item: usize) -> Slot {
        if let (Some(at), Ok(item)) = (self.lists.get(level), u8::try_from(item))
            && let Some(step) = self.steps.get_mut(usize::from(*at))
        {
            *step = item;
        }
        self
    }

    /// The item number at a list level.
    pub fn item(self, level: usize) -> Option<usize> {
        let at = *self.lists.get(level)?;
        if at == u8::MAX { None } else { self.steps.get(usize::from(at)).map(|n| usize::from(*n)) }
    }

    /// The way to the outermost list it lies in.
    pub(crate) fn outer_list(&self) -> Option<&[u8]> {
        let [at, ..] = self.lists;
        if at == u8::MAX { None } else { self.steps.get(..usize::from(at)) }
    }

    /// How many items the outermost list on the way has; 0 where there is no list.
    pub fn outer_items(&self, record: &(impl Node + ?Sized)) -> usize {
        self.outer_list().map_or(0, |list| record.items(list))
    }

    /// The value it points to.
    pub fn get<'r>(&self, record: &'r (impl Node + ?Sized)) -> Option<&'r dyn Leaf> {
        record.leaf(self.steps())
    }

    /// The place for a value, lists growing to hold it.
    pub fn get_mut<'r>(&self, record: &'r mut (impl Node + ?Sized)) -> Option<&'r mut dyn Leaf> {
        record.leaf_mut(self.steps())
    }

    /// The value as canonical text; empty when there is none.
    pub fn text(&self, record: &(impl Node + ?Sized)) -> String {
        let mut out = String::new();
        if let Some(leaf) = self.get(record) {
            leaf.write(&mut out);
        }
        out
    }

    /// Whether there is a value.
    pub fn is_filled(&self, record: &(impl Node + ?Sized)) -> bool {
        self.get(record).is_some_and(|leaf| !leaf.is_empty())
    }

    /// Reads a canonical text. What the leaf cannot understand is kept in the record as unread, so nothing is lost.
    pub fn set(&self, record: &mut dyn AnyRecord, raw: &str) {
        if !raw.is_empty() && record.set_at(self.steps(), raw).is_err() {
            record.kept_mut().unread(*self, raw);
        }
    }

    /// Reads a canonical text; false when there is no such leaf, or it does not understand it. Then the leaf is empty.
    pub(crate) fn read(&self, record: &mut dyn AnyRecord, raw: &str) -> bool {
        record.set_at(self.steps(), raw).is_ok()
    }

    /// Sets a code. The same as setting its text.
    #[inline]
    pub fn set_code(&self, record: &mut dyn AnyRecord, code: Code) {
        if record.set_code_at(self.steps(), code).is_err() {
            self.set(record, code.text().as_str());
        }
    }
}

/// A field of a record: one leaf by its path.
#[derive(Clone, Debug)]
pub struct Field {
    /// Dotted path as mapping tables write it, lists as `[]`: `documents[].number`.
    pub path: String,
    /// Value type.
    pub kind: Kind,
    slot: Slot,
}

impl Field {
    /// The slot of this field, in the first item of each list on the way.
    pub fn slot(&self) -> Slot {
        self.slot
    }
}

/// All fields of a record type, in declared order.
#[derive(Debug)]
pub struct Dictionary {
    record: &'static str,
    fields: Vec<Field>,
}

impl Dictionary {
    /// Walks the structure of a record type.
    pub fn of<N: Node>(record: &'static str) -> Dictionary {
        let mut dictionary = Dictionary { record, fields: Vec::new() };
        let start = Slot { field: 0, len: 0, lists: [u8::MAX; LISTS], steps: [0; DEPTH] };
        dictionary.walk(N::shape(), String::new(), start);
        dictionary
    }

    fn walk(&mut self, shape: Shape, path: String, slot: Slot) {
        match shape {
            Shape::Leaf(kind) => {
                let field = u16::try_from(self.fields.len()).unwrap_or(u16::MAX);
                self.fields.push(Field { path, kind, slot: Slot { field, ..slot } });
            }
            Shape::Struct(members) => {
                for (n, member) in members.iter().enumerate() {
                    let path = if path.is_empty() {
                        member.name.to_owned()
                    } else {
                        format!("{path}.{}", member.name)
                    };
                    self.walk((member.shape)(), path, step(slot, n));
                }
            }
            Shape::List(item) => {
                let mut slot = slot;
                if let Some(level) = slot.lists.iter_mut().find(|l| **l == u8::MAX) {
                    *level = slot.len;
                }
                self.walk(item(), path + "[]", step(slot, 0));
            }
        }
    }

    /// The record type's name.
    pub fn record(&self) -> &'static str {
        self.record
    }

    /// Every field in declared order.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The field of a slot.
    pub fn field(&self, slot: Slot) -> Option<&Field> {
        self.fields.get(slot.field())
    }

    /// The slot of a path: `birth.date`, `documents[].number` (first item), `documents[2].number`.
    pub fn slot(&self, path: &str) -> Option<Slot> {
        let mut pattern = String::with_capacity(path.len());
        let mut items = Vec::new();
        let mut rest = path;
        while let Some((head, tail)) = rest.split_once('[') {
            let (item, tail) = tail.split_once(']')?;
            pattern.push_str(head);
            pattern.push_str("[]");
            items.push(if item.is_empty() {
                0
            } else {
                item.parse::<usize>().ok().filter(|n| *n < super::MAX_ITEMS)?
            });
            rest = tail;
        }
        pattern.push_str(rest);
        let mut slot = self.fields.iter().find(|f| f.path == pattern)?.slot;
        for (level, item) in items.into_iter().enumerate() {
            slot = slot.with_item(level, item);
        }
        Some(slot)
    }

    /// The slot of an RFC 6901 pointer: `/documents/2/number`.
    pub fn slot_at_pointer(&self, pointer: &str) -> Option<Slot> {
        let mut path = String::new();
        for part in pointer.strip_prefix('/')?.split('/') {
            if !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()) {
                let _ = write!(path, "[{part}]");
            } else {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(part);
            }
        }
        self.slot(&path)
    }

    /// The RFC 6901 pointer of a slot in the canonical record.
    pub fn pointer(&self, slot: Slot) -> String {
        let mut out = String::new();
        let Some(field) = self.field(slot) else { return out };
        let mut level = 0;
        for part in field.path.split('.') {
            out.push('/');
            let name = part.trim_end_matches(['[', ']']);
            out.push_str(name);
            for _ in 0..(part.len() - name.len()) / 2 {
                let _ = write!(out, "/{}", slot.item(level).unwrap_or(0));
                level += 1;
            }
        }
        out
    }

    /// The dotted path of a slot with its item numbers: `documents[2].number`.
    pub fn path(&self, slot: Slot) -> String {
        let mut out = String::new();
        let Some(field) = self.field(slot) else { return out };
        for (level, part) in field.path.split('[').enumerate() {
            if level > 0 {
                let _ = write!(out, "[{}]", slot.item(level - 1).unwrap_or(0));
            }
            out.push_str(part.strip_prefix(']').unwrap_or(part));
        }
        out
    }

    /// The slot of a field by its number, in these items of the lists on the way.
    pub fn slot_of(&self, field: u16, items: [u8; 2]) -> Option<Slot> {
        let [outer, inner] = items;
        let slot = self.fields.get(usize::from(field))?.slot;
        Some(slot.with_item(0, usize::from(outer)).with_item(1, usize::from(inner)))
    }

    /// Every filled slot of a record, in declared order and item by item.
    pub fn filled(&self, record: &(impl Node + ?Sized)) -> Vec<Slot> {
        let mut out = Vec::new();
        for field in &self.fields {
            each_item(field.slot, 0, record, &mut |slot| {
                if slot.is_filled(record) {
                    out.push(slot);
                }
            });
        }
        out
    }
}

/// Calls `visit` for the slot in every item that the record has, at every list level from `level` on.
fn each_item(slot: Slot, level: usize, record: &(impl Node + ?Sized), visit: &mut dyn FnMut(Slot)) {
    match slot.lists.get(level) {
        Some(at) if *at != u8::MAX => {
            let here = slot.steps.get(..usize::from(*at)).unwrap_or_default();
            for item in 0..record.items(here) {
                each_item(slot.with_item(level, item), level + 1, record, visit);
            }
        }
        _ => visit(slot),
    }
}

fn step(mut slot: Slot, n: usize) -> Slot {
    if let (Some(place), Ok(n)) = (slot.steps.get_mut(usize::from(slot.len)), u8::try_from(n)) {
        *place = n;
    }
    slot.len += 1;
    slot
}
