//! Records from objects that a host holds itself, key by key: the same as from their JSON, without the text in between.

use super::{Key, Next, Shape};
use crate::formats::mapping::Bind;
use crate::records::{AnyRecord, MAX_ITEMS};

/// What stands under a key of an object, or in a list.
#[derive(Clone, Copy)]
pub enum Member<'s> {
    /// A text for one field.
    Text(Place<'s>),
    /// An object with its own keys.
    Object(&'s Shape),
    /// A list.
    List(&'s Shape),
    /// Nothing that a field takes.
    Pass,
}

/// The field that a text belongs to.
#[derive(Clone, Copy)]
pub struct Place<'s>(&'s Bind);

impl Place<'_> {
    /// Puts a text into the field, in these items of the lists on the way. An empty text is no value; what the field does not
    /// understand is kept as unread.
    pub fn set(self, record: &mut dyn AnyRecord, text: &str, items: [usize; 2]) {
        if !text.is_empty() {
            self.0.set(record, text, items);
        }
    }
}

impl Shape {
    /// What a key leads to, and the place of the key that mostly follows; `at` is the place where this one may stand. None
    /// where only the reader of JSON knows what is to be done, as with a key that is not expected at all.
    #[must_use]
    pub fn member(&self, at: usize, name: &str) -> Option<(usize, Member<'_>)> {
        let (at, key) = match self.keys.get(at).filter(|key| key.name == name) {
            Some(key) => (at, key),
            None => self.find(name).and_then(|at| Some((at, self.keys.get(at)?)))?,
        };
        Some((at + 1, key.member()?))
    }

    /// What stands in a list of this shape.
    #[must_use]
    pub fn item(&self) -> Option<Member<'_>> {
        match self.keys.first() {
            Some(key) if key.name.is_empty() => match key.member()? {
                Member::Text(place) => Some(Member::Text(place)),
                _ => None,
            },
            _ => Some(Member::Object(self)),
        }
    }

    /// The items on the way to an item of a list of this shape; none beyond [`MAX_ITEMS`].
    #[must_use]
    pub fn into_item(&self, mut items: [usize; 2], item: usize) -> Option<[usize; 2]> {
        *items.get_mut(self.level.checked_sub(1)?)? = Some(item).filter(|n| *n < MAX_ITEMS)?;
        Some(items)
    }
}

impl Key {
    fn member(&self) -> Option<Member<'_>> {
        match &self.next {
            Next::Plain(bind) => Some(Member::Text(Place(bind))),
            Next::Object(shape) => Some(Member::Object(shape)),
            Next::List(shape) => Some(Member::List(shape)),
            Next::Pass => Some(Member::Pass),
            Next::Value(_) | Next::Inside(..) => None,
        }
    }
}
