//! A list of nodes that keeps its buffers when it is cleared.

use super::{Leaf, Node, Round, Shape, Steps, Unreadable, Way};
use crate::values::Code;

/// The most items a list of a record may hold; what comes after stays in the record's remainder.
pub const MAX_ITEMS: usize = 200;

/// A list of nodes. Clearing it keeps the items' buffers for the next record.
#[derive(Clone, Default)]
pub struct List<T> {
    items: Vec<T>,
    len: usize,
}

impl<T: Node + Default> List<T> {
    /// The items in use.
    pub fn as_slice(&self) -> &[T] {
        self.items.get(..self.len).unwrap_or_default()
    }

    /// The items in use, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.as_slice().iter()
    }

    /// How many items are in use.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether no item is in use.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The items that are written: empty ones at the end say nothing, those in between hold the others' places.
    fn telling(&self) -> &[T] {
        let all = self.as_slice();
        let end = all.iter().rposition(|item| !item.is_empty()).map_or(0, |last| last + 1);
        all.get(..end).unwrap_or_default()
    }

    /// The first item.
    pub fn first(&self) -> Option<&T> {
        self.as_slice().first()
    }

    /// The item at `at`, the list growing to hold it; `None` past [`MAX_ITEMS`].
    pub fn at_mut(&mut self, at: usize) -> Option<&mut T> {
        if at >= MAX_ITEMS {
            return None;
        }
        while self.items.len() <= at {
            self.items.push(T::default());
        }
        self.len = self.len.max(at + 1);
        self.items.get_mut(at)
    }

    /// Adds an item; gives it back when the list is full.
    ///
    /// # Errors
    /// The item itself, past [`MAX_ITEMS`].
    pub fn push(&mut self, item: T) -> Result<(), T> {
        match self.at_mut(self.len) {
            Some(place) => {
                *place = item;
                Ok(())
            }
            None => Err(item),
        }
    }
}

impl<T: Node + Default> Node for List<T> {
    fn leaf(&self, steps: Steps) -> Option<&dyn Leaf> {
        self.as_slice().get(usize::from(steps.first()))?.leaf(steps.rest())
    }
    fn leaf_mut(&mut self, steps: Steps) -> Option<&mut dyn Leaf> {
        self.at_mut(usize::from(steps.first()))?.leaf_mut(steps.rest())
    }
    #[inline(never)]
    fn set_at(&mut self, steps: Steps, raw: &str) -> Result<(), Unreadable> {
        self.at_mut(usize::from(steps.first())).ok_or(Unreadable)?.set_at(steps.rest(), raw)
    }
    #[inline(never)]
    fn set_code_at(&mut self, steps: Steps, code: Code) -> Result<(), Unreadable> {
        self.at_mut(usize::from(steps.first())).ok_or(Unreadable)?.set_code_at(steps.rest(), code)
    }
    fn clear(&mut self) {
        for item in self.items.iter_mut().take(self.len) {
            item.clear();
        }
        self.len = 0;
    }
    fn visit<'r>(
        &'r self,
        field: u16,
        items: [u8; 2],
        level: usize,
        each: &mut dyn FnMut(u16, [u8; 2], &'r dyn Leaf),
    ) {
        for (n, item) in self.iter().enumerate() {
            let mut items = items;
            if let (Some(place), Ok(n)) = (items.get_mut(level), u8::try_from(n)) {
                *place = n;
            }
            item.visit(field, items, level + 1, each);
        }
    }
    fn leaves() -> u16 {
        T::leaves()
    }
    fn is_empty(&self) -> bool {
        self.iter().all(Node::is_empty)
    }
    fn items(&self, steps: &[u8]) -> usize {
        match steps.split_first() {
            None => self.len,
            Some((at, rest)) => self.as_slice().get(usize::from(*at)).map_or(0, |item| item.items(rest)),
        }
    }
    fn each_filled(&self, first: usize, way: Way, round: &mut Round<'_>) {
        for (n, item) in (0..=u8::MAX).zip(self.iter()) {
            item.each_filled(first, way.into_item(n), round);
        }
    }
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
    fn fields_below() -> usize {
        T::fields_below()
    }
    fn json(&self, out: &mut String) {
        out.push('[');
        for (n, item) in self.telling().iter().enumerate() {
            if n > 0 {
                out.push(',');
            }
            item.json(out);
        }
        out.push(']');
    }
}

impl<T: Node + Default + PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Node + Default + std::fmt::Debug> std::fmt::Debug for List<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: Node + Default> FromIterator<T> for List<T> {
    /// Keeps the first [`MAX_ITEMS`] items.
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let items: Vec<T> = iter.into_iter().take(MAX_ITEMS).collect();
        let len = items.len();
        List { items, len }
    }
}

impl<T: Node + Default + serde::Serialize> serde::Serialize for List<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.telling())
    }
}

impl<'de, T: Node + Default + serde::Deserialize<'de>> serde::Deserialize<'de> for List<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = Vec::<T>::deserialize(deserializer)?;
        if items.len() > MAX_ITEMS {
            return Err(serde::de::Error::custom("too many items in a list"));
        }
        let len = items.len();
        Ok(List { items, len })
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for List<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("List_{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "array", "maxItems": MAX_ITEMS, "items": generator.subschema_for::<T>() })
    }
}
