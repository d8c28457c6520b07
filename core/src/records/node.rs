//! What a record is made of: leaves that hold one value each, and nodes that hold leaves.

use super::Kind;
use crate::values::{Code, Date};

/// A value could not be read in its canonical form; the raw text stays with the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// One value of a record: an identifier, a date, a code, a text.
///
/// A leaf is empty or holds a value that its type understands; there is no third state. What it does not understand is
/// kept by the record, never by the leaf.
pub trait Leaf: Send + Sync {
    /// The value type.
    fn kind(&self) -> Kind;
    /// Reads the canonical text form. On an error the leaf is empty.
    ///
    /// # Errors
    /// [`Unreadable`] when the text is not the canonical form of this type.
    fn set(&mut self, raw: &str) -> Result<(), Unreadable>;
    /// Appends the canonical text form; nothing when empty.
    fn write(&self, out: &mut String);
    /// Whether there is no value.
    fn is_empty(&self) -> bool;
    /// Makes the leaf empty and keeps its buffer.
    fn clear(&mut self);
    /// The text, when the leaf holds it as such; empty when there is no value.
    fn as_text(&self) -> Option<&str> {
        None
    }
    /// The bytes of that text: what tests of ASCII need, without asking once more whether it is UTF-8.
    fn as_bytes(&self) -> Option<&[u8]> {
        self.as_text().map(str::as_bytes)
    }
    /// The code, when the leaf holds one.
    fn code(&self) -> Option<Code> {
        None
    }
    /// The date, when the leaf holds one.
    fn date(&self) -> Option<Date> {
        None
    }
    /// Sets a code: the same as setting its text, where the leaf holds codes.
    ///
    /// # Errors
    /// [`Unreadable`] where it does not.
    fn set_code(&mut self, _: Code) -> Result<(), Unreadable> {
        Err(Unreadable)
    }
    /// Shows its value, which is there.
    fn show(&self, field: usize, items: Items, walk: &mut dyn Walk)
    where
        Self: Sized,
    {
        walk.leaf(field, items, self);
    }
}

/// Words of sixty-four fields each.
const WORDS: usize = 8;
/// The most fields of a record type that a [`FieldSet`] tells apart.
#[cfg(test)]
pub(crate) const MAX_FIELDS: usize = 64 * WORDS;

/// Some of the fields of a record type, by their numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FieldSet([u64; WORDS]);

impl FieldSet {
    /// All of them.
    pub const ALL: FieldSet = FieldSet([u64::MAX; WORDS]);

    /// The word and the bit of a field. Where there were more fields than places, they would share one.
    #[inline(always)]
    const fn place(field: usize) -> (usize, u64) {
        (field / 64 % WORDS, 1 << (field % 64))
    }

    /// Adds a field.
    #[inline(always)]
    pub fn insert(&mut self, field: usize) {
        let (word, bit) = FieldSet::place(field);
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    /// Whether a field is among them.
    #[inline(always)]
    pub fn has(&self, field: usize) -> bool {
        let (word, bit) = FieldSet::place(field);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    /// Those that are also among others.
    #[must_use]
    pub fn only(mut self, others: &FieldSet) -> FieldSet {
        self.0.iter_mut().zip(&others.0).for_each(|(all, other)| *all &= other);
        self
    }

    /// The words, lowest fields first.
    pub(crate) fn words(&self) -> &[u64; WORDS] {
        &self.0
    }
}

/// A walk over the values of a record: notes which fields hold any, and shows those that are wanted.
pub struct Round<'w> {
    filled: FieldSet,
    wanted: FieldSet,
    walk: &'w mut dyn Walk,
}

impl<'w> Round<'w> {
    /// A walk that shows the values of these fields.
    pub fn of(wanted: FieldSet, walk: &'w mut dyn Walk) -> Self {
        Round { filled: FieldSet::default(), wanted, walk }
    }

    /// The fields that hold a value, in whatever item, as far as it has gone.
    pub fn filled(&self) -> FieldSet {
        self.filled
    }

    /// Takes a leaf that holds a value.
    #[inline(always)]
    pub fn meet(&mut self, field: usize, way: Way, leaf: &impl Leaf) {
        self.filled.insert(field);
        if self.wanted.has(field) {
            leaf.show(field, way.items(), self.walk);
        }
    }
}

/// Which items of the lists on the way a leaf lies in, outermost first; 0 where there is no list. Lists have at most
/// [`super::MAX_ITEMS`].
pub type Items = [u8; 2];

/// The items that a walk has entered.
#[derive(Clone, Copy, Debug, Default)]
pub struct Way {
    items: Items,
    depth: u8,
}

impl Way {
    /// The items so far.
    pub fn items(self) -> Items {
        self.items
    }

    /// Into an item of the next list.
    #[must_use]
    pub fn into_item(mut self, item: u8) -> Way {
        if let Some(place) = self.items.get_mut(usize::from(self.depth)) {
            *place = item;
        }
        self.depth += 1;
        self
    }
}

/// What is shown the values of a record, one after the other: the number of the field, the items it lies in, the value.
pub trait Walk {
    /// A value of any type.
    fn leaf(&mut self, field: usize, items: Items, leaf: &dyn Leaf);
    /// A code: the most frequent of all.
    fn code(&mut self, field: usize, items: Items, code: Code) {
        self.leaf(field, items, &code);
    }
    /// A date.
    fn date(&mut self, field: usize, items: Items, date: Date) {
        self.leaf(field, items, &date);
    }
}

impl<F: FnMut(usize, Items, &dyn Leaf)> Walk for F {
    fn leaf(&mut self, field: usize, items: Items, leaf: &dyn Leaf) {
        self(field, items, leaf);
    }
}

/// The way from a node down to a leaf, as a [`super::Slot`] carries it: the position of a member or an item at each step, the
/// next one in the lowest byte. What lies behind the leaf is of no account, so that nobody counts the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps(pub(super) u64);

impl Steps {
    /// No way at all.
    pub(crate) const NONE: Steps = Steps(0);
    /// Stands for the place of an item where there is no list.
    pub(crate) const NO_ITEM: u8 = 64;

    /// The same way in these items, counted on from those in it; `places` says at which bits they stand.
    #[inline(always)]
    pub(crate) fn in_items(self, places: [u8; 2], items: [usize; 2]) -> Steps {
        let mut steps = self.0;
        for (place, item) in places.into_iter().zip(items) {
            steps = steps.wrapping_add((item as u64).checked_shl(u32::from(place)).unwrap_or_default());
        }
        Steps(steps)
    }

    /// The position to go to.
    #[inline(always)]
    pub fn first(self) -> u8 {
        let [first, ..] = self.0.to_le_bytes();
        first
    }

    /// The steps from there on.
    #[inline(always)]
    #[must_use]
    pub fn rest(self) -> Steps {
        Steps(self.0 >> 8)
    }
}

/// A part of a record: a leaf, a struct of nodes, or a list of nodes.
pub trait Node: Send + Sync {
    /// The leaf at these steps.
    fn leaf(&self, steps: Steps) -> Option<&dyn Leaf>;
    /// The leaf at these steps, lists growing to hold it up to [`super::MAX_ITEMS`].
    fn leaf_mut(&mut self, steps: Steps) -> Option<&mut dyn Leaf>;
    /// Reads a canonical text into the leaf at these steps: [`Leaf::set`] without a detour, for readers of many records.
    ///
    /// # Errors
    /// [`Unreadable`] when the leaf does not understand it, or there is no such leaf.
    fn set_at(&mut self, steps: Steps, raw: &str) -> Result<(), Unreadable> {
        self.leaf_mut(steps).ok_or(Unreadable)?.set(raw)
    }
    /// The same for a code that is known already.
    ///
    /// # Errors
    /// [`Unreadable`] when there is no leaf of codes at these steps.
    fn set_code_at(&mut self, steps: Steps, code: Code) -> Result<(), Unreadable> {
        let _ = (steps, code);
        Err(Unreadable)
    }
    /// Makes everything below empty and keeps the buffers.
    fn clear(&mut self);
    /// Shows every filled leaf below, in declared order: the number of its field, counted on from `field`, its places in the
    /// lists on the way, and itself. `level` counts the lists passed so far. Faster than a slot for each field.
    fn visit<'r>(
        &'r self,
        field: u16,
        items: [u8; 2],
        level: usize,
        each: &mut dyn FnMut(u16, [u8; 2], &'r dyn Leaf),
    );
    /// How many fields are below.
    fn leaves() -> u16
    where
        Self: Sized;
    /// Whether nothing below holds a value.
    fn is_empty(&self) -> bool;
    /// How many items the list has that these positions lead to; 0 where there is no list.
    fn items(&self, steps: &[u8]) -> usize;
    /// Takes a walk past every leaf that holds a value, in declared order and item by item: the number of its field, which
    /// fields are counted from `first` on, the items it lies in, and itself. One walk costs less than a few looks through slots.
    fn each_filled(&self, first: usize, way: Way, round: &mut Round<'_>)
    where
        Self: Sized;
    /// The structure, for the field dictionary.
    fn shape() -> Shape
    where
        Self: Sized;
    /// How many fields it has.
    fn fields_below() -> usize
    where
        Self: Sized;
    /// Appends canonical JSON: declared order, empty parts left out.
    fn json(&self, out: &mut String);
}

/// The structure of a node.
#[derive(Clone, Copy)]
pub enum Shape {
    /// One value.
    Leaf(Kind),
    /// Named members in declared order.
    Struct(&'static [Member]),
    /// Any number of the same.
    List(fn() -> Shape),
}

/// A named member of a struct.
#[derive(Clone, Copy)]
pub struct Member {
    /// The name as in canonical JSON.
    pub name: &'static str,
    /// Its structure.
    pub shape: fn() -> Shape,
}

/// Appends `"name":`, with a comma when it is not the first key.
pub fn json_key(out: &mut String, first: &mut bool, name: &str) {
    if !*first {
        out.push(',');
    }
    *first = false;
    out.push('"');
    out.push_str(name);
    out.push_str("\":");
}

/// Appends a JSON string, escaping only what JSON requires (RFC 8785 form).
pub fn json_string(out: &mut String, text: &str) {
    out.push('"');
    if is_plain(text.as_bytes()) {
        out.push_str(text);
    } else {
        escaped(out, text);
    }
    out.push('"');
}

/// Whether nothing in a text must be escaped, as in most: asked of eight bytes at a time.
fn is_plain(text: &[u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const TOPS: u64 = 0x8080_8080_8080_8080;
    // What is borrowed reaches only beyond a byte that was found already.
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
    let is = |word: u64, byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    let (words, rest) = text.as_chunks::<8>();
    let plain = |word: u64| (below(word, 0x20) | is(word, b'"') | is(word, b'\\')) & TOPS == 0;
    words.iter().all(|word| plain(u64::from_le_bytes(*word)))
        && rest.iter().all(|b| *b >= 0x20 && *b != b'"' && *b != b'\\')
}

fn escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|b| b < 0x20 || b == b'"' || b == b'\\') {
        let (head, tail) = rest.split_at(at);
        out.push_str(head);
        let mut tail = tail.chars();
        match tail.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\u{c}') => out.push_str("\\f"),
            Some(c) => {
                const HEX: [char; 16] =
                    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
                out.push_str("\\u00");
                let n = c as usize;
                out.extend(HEX.get(n >> 4));
                out.extend(HEX.get(n & 15));
            }
            None => {}
        }
        rest = tail.as_str();
    }
    out.push_str(rest);
}

/// Makes a leaf type a node, and serialises it as its canonical text.
macro_rules! leaf_node {
    ($($ty:ty = $kind:ident),* $(,)?) => {$(
        impl $crate::records::Node for $ty {
            fn leaf(&self, _: $crate::records::Steps) -> Option<&dyn $crate::records::Leaf> { Some(self) }
            fn leaf_mut(&mut self, _: $crate::records::Steps) -> Option<&mut dyn $crate::records::Leaf> { Some(self) }
            // Not inlined: the structs above then only jump, and save no registers for what a leaf needs.
            #[inline(never)]
            fn set_at(&mut self, _: $crate::records::Steps, raw: &str) -> Result<(), $crate::records::Unreadable> {
                $crate::records::Leaf::set(self, raw)
            }
            #[inline]
            fn set_code_at(&mut self, _: $crate::records::Steps, code: $crate::values::Code) -> Result<(), $crate::records::Unreadable> {
                $crate::records::Leaf::set_code(self, code)
            }
            fn clear(&mut self) { $crate::records::Leaf::clear(self); }
            fn visit<'r>(
                &'r self, field: u16, items: [u8; 2], _: usize, each: &mut dyn FnMut(u16, [u8; 2], &'r dyn $crate::records::Leaf),
            ) {
                if !$crate::records::Leaf::is_empty(self) { each(field, items, self); }
            }
            fn leaves() -> u16 { 1 }
            fn is_empty(&self) -> bool { $crate::records::Leaf::is_empty(self) }
            fn items(&self, _: &[u8]) -> usize { 0 }
            #[inline(always)]
            fn each_filled(&self, first: usize, way: $crate::records::Way, round: &mut $crate::records::Round<'_>) {
                if !$crate::records::Leaf::is_empty(self) {
                    round.meet(first, way, self);
                }
            }
            fn shape() -> $crate::records::Shape { $crate::records::Shape::Leaf($crate::records::Kind::$kind) }
            fn fields_below() -> usize { 1 }
            fn json(&self, out: &mut String) { $crate::records::leaf_json(self, out); }
        }
        impl ::serde::Serialize for $ty {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut text = String::new();
                $crate::records::Leaf::write(self, &mut text);
                serializer.serialize_str(&text)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $ty {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <::std::borrow::Cow<'de, str> as ::serde::Deserialize>::deserialize(deserializer)?;
                let mut value = <$ty>::default();
                $crate::records::Leaf::set(&mut value, &text)
                    .map_err(|_| <D::Error as ::serde::de::Error>::custom(concat!("not a canonical ", stringify!($kind))))?;
                Ok(value)
            }
        }
        #[cfg(feature = "schema")]
        impl ::schemars::JsonSchema for $ty {
            fn schema_name() -> ::std::borrow::Cow<'static, str> { stringify!($kind).into() }
            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $crate::records::Kind::$kind.json_schema()
            }
        }
    )*};
}
pub(crate) use leaf_node;

/// The canonical JSON of a leaf: always a string, so that no reader turns an identifier into a number.
pub(crate) fn leaf_json(leaf: &dyn Leaf, out: &mut String) {
    let mut text = String::new();
    leaf.write(&mut text);
    json_string(out, &text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_where_they_must_be() {
        for byte in 0..=0x7fu8 {
            for len in 0..20 {
                for at in 0..=len {
                    let mut text = "ă".repeat(len);
                    text.insert(2 * at, char::from(byte));
                    let (mut quick, mut slow) = (String::new(), String::new());
                    json_string(&mut quick, &text);
                    slow.push('"');
                    escaped(&mut slow, &text);
                    slow.push('"');
                    assert_eq!(quick, slow);
                }
            }
        }
    }
}
