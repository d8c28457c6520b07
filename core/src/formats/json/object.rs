//! Records from objects that a host holds itself, key by key: the same as from their JSON, without the text in between.

use super::shape::{Key, Next, Shape};
use crate::formats::mapping::Bind;
use crate::records::{AnyRecord, MAX_ITEMS};

/// What stands under a key of an object, or in a list.
#[derive(Clone, Copy)]
pub enum Member<'s> {
    /// A text for one field.
    Text(Place<'s>),
    /// An object with its own keys.
    Object(Object<'s>),
    /// A list.
    List(List<'s>),
    /// Nothing that a field takes.
    Pass,
    /// The type of record, which should be this.
    Type(&'static str),
}

/// The field that a text belongs to.
#[derive(Clone, Copy)]
pub struct Place<'s>(&'s Bind);

/// An object of a shape, with its own keys.
#[derive(Clone, Copy)]
pub struct Object<'s> {
    shape: &'s Shape,
    end: usize,
}

/// A list of a shape.
#[derive(Clone, Copy)]
pub struct List<'s> {
    items: Object<'s>,
    level: usize,
}

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
    /// The outermost object.
    #[must_use]
    pub fn object(&self) -> Object<'_> {
        Object { shape: self, end: self.end() }
    }
}

impl<'s> Object<'s> {
    /// What a key leads to, and the place of the key that mostly follows; `at` is the place where this one may stand. None
    /// where only the reader of JSON knows what is to be done, as with a key that is not expected at all.
    #[must_use]
    pub fn member(self, at: usize, name: &str) -> Option<(usize, Member<'s>)> {
        let (at, key) = match self.shape.key_of(self.end, at) {
            Some(key) if key.name == name => (at, key),
            _ => self.shape.find_of(self.end, name)?,
        };
        Some((at + 1, self.below(key)?))
    }

    fn below(self, key: &'s Key) -> Option<Member<'s>> {
        let below = Object { end: key.inner, ..self };
        match &key.next {
            Next::Code(bind) | Next::Plain(bind) => Some(Member::Text(Place(bind))),
            Next::Object => Some(Member::Object(below)),
            Next::List(level) => Some(Member::List(List { items: below, level: *level })),
            Next::Pass => Some(Member::Pass),
            Next::Type(known) => Some(Member::Type(known)),
            Next::Mapped(..) | Next::Value(_) | Next::Inside(_) | Next::End => None,
        }
    }
}

impl<'s> List<'s> {
    /// What stands in it.
    #[must_use]
    pub fn item(self) -> Option<Member<'s>> {
        match self.items.shape.find_of(self.items.end, "") {
            Some((_, key)) => match self.items.below(key)? {
                Member::Text(place) => Some(Member::Text(place)),
                _ => None,
            },
            None => Some(Member::Object(self.items)),
        }
    }

    /// The items on the way to an item of it; none beyond [`MAX_ITEMS`].
    #[must_use]
    pub fn into_item(self, mut items: [usize; 2], item: usize) -> Option<[usize; 2]> {
        *items.get_mut(self.level)? = Some(item).filter(|n| *n < MAX_ITEMS)?;
        Some(items)
    }
}
