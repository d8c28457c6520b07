//! Records from objects that a host holds itself, key by key: the same as from their JSON, without the text in between.

use super::shape::{Do, Key, Next, Op, Shape};
use crate::records::{AnyRecord, MAX_ITEMS, Steps};
use crate::values::Code;
use std::cell::Cell;

/// What is known of the keys of a shape, place by place, and which of them followed which the last time: objects of one program
/// repeat themselves.
#[derive(Default)]
pub(crate) struct Habits(Vec<Step>);

/// A key in as few bytes as will do: dozens of them are looked at for each record.
struct Step {
    name: Ends,
    way: Steps,
    items: [u8; 2],
    what: Do,
    at: u32,
    /// Of a key that opens an object, the end of that.
    inner: u32,
    next: Cell<u32>,
}

/// The length of a name, and its first and its last bytes, which are all of it when it is not longer than sixteen.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Ends(usize, u64, u64);

/// An object of a shape, with its own keys.
#[derive(Clone, Copy)]
pub struct Object<'s> {
    shape: &'s Shape,
    steps: &'s [Step],
    end: usize,
}

/// A key of an object: what a value there is for.
#[derive(Clone, Copy)]
pub struct Member<'s>(&'s Step);

/// A list of a shape.
#[derive(Clone, Copy)]
pub struct List<'s> {
    items: Object<'s>,
    level: usize,
}

impl Shape {
    /// The outermost object, for a host that has these habits.
    pub(crate) fn object<'s>(&'s self, habits: &'s mut Habits) -> Object<'s> {
        if habits.0.is_empty() {
            habits.0 = self.ops().iter().zip(self.keys()).map(|(op, key)| Step::new(op, key)).collect();
        }
        Object { shape: self, steps: &habits.0, end: self.end() }
    }
}

impl Step {
    fn new(op: &Op, key: &Key) -> Step {
        let (way, items) = op.way();
        let (name, next) = (Ends::of(key.name.as_bytes()), Cell::new(op.next));
        Step { name, way, items, what: op.what, at: op.at, inner: op.inner, next }
    }
}

impl Ends {
    #[inline(always)]
    fn of(name: &[u8]) -> Ends {
        let ends = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
                (Some(first), Some(last)) => {
                    (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
                }
                _ => (name.iter().fold(0, |n, b| n << 8 | u64::from(*b)), 0),
            },
        };
        Ends(name.len(), ends.0, ends.1)
    }
}

impl<'s> Object<'s> {
    /// The place in front of its first key.
    #[must_use]
    pub fn start(self) -> usize {
        self.end
    }

    /// The key that followed a place of the object the last time, or does so in the table.
    #[inline]
    #[must_use]
    pub fn usual(self, place: usize) -> Option<Member<'s>> {
        self.at(self.steps.get(place)?.next.get())
    }

    /// The key of this name, behind a place of the object. None where only the reader of JSON knows what is to be done, as with
    /// a key that is not expected at all.
    #[inline]
    #[must_use]
    pub fn member(self, place: usize, name: &str) -> Option<Member<'s>> {
        match self.usual(place) {
            Some(member) if self.is_called(member, name) => Some(member),
            _ => self.look(place, name),
        }
    }

    /// The same for a key that did not follow the last time. Where one was left out, or one that was left out is there again, it
    /// stands close by.
    #[inline(never)]
    fn look(self, place: usize, name: &str) -> Option<Member<'s>> {
        let beyond = self.usual(place).and_then(|usual| self.usual(usual.place()));
        let declared = self.shape.ops().get(place).and_then(|op| self.at(op.next));
        let near = [beyond, declared].into_iter().flatten().find(|member| self.is_called(*member, name));
        let member = match near {
            Some(member) => member,
            None => self.at(u32::try_from(self.shape.find(self.end, name)?).ok()?)?,
        };
        self.steps.get(place)?.next.set(member.0.at);
        Some(member)
    }

    /// The key at a place; [`super::shape::NOWHERE`] is behind them all.
    #[inline]
    fn at(self, place: u32) -> Option<Member<'s>> {
        self.steps.get(place as usize).map(Member)
    }

    fn key(self, member: Member<'_>) -> Option<&'s Key> {
        self.shape.keys().get(member.place())
    }

    #[inline]
    fn is_called(self, member: Member<'_>, name: &str) -> bool {
        member.0.name == Ends::of(name.as_bytes())
            && (name.len() <= 16 || self.key(member).is_some_and(|key| key.name == name))
    }

    /// Puts the text under a key into its field, in these items of the lists on the way; false when no text belongs there. An
    /// empty text is no value; what the field does not understand is kept as unread.
    #[inline]
    pub fn put(self, member: Member<'_>, record: &mut dyn AnyRecord, text: &str, items: [usize; 2]) -> bool {
        let Step { way, what, .. } = *member.0;
        if what > Do::Plain {
            return what == Do::Pass && self.passes(member, text);
        }
        if text.is_empty() {
            return true;
        }
        let way = if items == [0; 2] { way } else { way.in_items(member.0.items, items) };
        let set = match (what == Do::Code).then(|| Code::parse(text)).flatten() {
            Some(code) => record.set_code_at(way, code),
            None => record.set_at(way, text),
        };
        if set.is_err() {
            self.keep(member, record, text, items);
        }
        true
    }

    /// Whether a text is nothing to keep: the type of record is, when it is another one.
    fn passes(self, member: Member<'_>, text: &str) -> bool {
        self.key(member).is_some_and(|key| !matches!(key.next, Next::Type(known) if known != text))
    }

    /// Keeps what the field does not understand.
    #[cold]
    fn keep(self, member: Member<'_>, record: &mut dyn AnyRecord, text: &str, items: [usize; 2]) {
        if let Some(Next::Code(bind) | Next::Plain(bind)) = self.key(member).map(|key| &key.next) {
            record.kept_mut().unread(bind.slot_of(items), text);
        }
    }

    /// The object that belongs under a key.
    #[inline]
    #[must_use]
    pub fn object(self, member: Member<'_>) -> Option<Object<'s>> {
        (member.0.what == Do::Enter).then_some(Object { end: member.0.inner as usize, ..self })
    }

    /// The list that belongs under a key.
    #[must_use]
    pub fn list(self, member: Member<'_>) -> Option<List<'s>> {
        let key = self.key(member)?;
        let Next::List(level) = key.next else { return None };
        Some(List { items: Object { end: key.inner, ..self }, level })
    }
}

impl Member<'_> {
    /// Its place, behind which the next key is looked for.
    #[inline]
    #[must_use]
    pub fn place(self) -> usize {
        self.0.at as usize
    }
}

impl<'s> List<'s> {
    /// The objects that stand in it; none when there are texts.
    #[must_use]
    pub fn objects(self) -> Option<Object<'s>> {
        self.texts().is_none().then_some(self.items)
    }

    /// Puts a text that stands in it into its field, as [`Object::put`] does; false when no text belongs there.
    pub fn put(self, record: &mut dyn AnyRecord, text: &str, items: [usize; 2]) -> bool {
        self.texts().is_some_and(|member| self.items.put(member, record, text, items))
    }

    /// Items that are no objects hang on a key without a name, the only one.
    fn texts(self) -> Option<Member<'s>> {
        self.items.usual(self.items.end).filter(|member| self.items.is_called(*member, ""))
    }

    /// The items on the way to an item of it; none beyond [`MAX_ITEMS`].
    #[must_use]
    pub fn into_item(self, mut items: [usize; 2], item: usize) -> Option<[usize; 2]> {
        *items.get_mut(self.level)? = Some(item).filter(|n| *n < MAX_ITEMS)?;
        Some(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_found_in_any_order() {
        let name = |n| "abcdefghijklmnopqrstuvwxyz0123456789_xyz".chars().take(n).collect();
        let mut names: Vec<String> = (1..40).map(name).collect();
        names.extend((0..20).map(|n| format!("the_same_at_both_ends_{n:02}_of_them_all")));
        let mut shape = Shape::default();
        names.iter().for_each(|name| shape.pass(name));
        let (shape, mut habits) = (shape.ready(), Habits::default());
        let object = shape.object(&mut habits);
        // Several steps, several times over: what followed the last time changes again and again.
        for step in [1, 1, 2, 7, 1, 58, 3] {
            let mut place = object.start();
            for n in (0..names.len()).map(|n| n * step % names.len()) {
                let member = object.member(place, &names[n]).unwrap();
                assert_eq!(object.key(member).unwrap().name, names[n]);
                assert!(object.member(place, "").is_none() && object.member(place, "abd").is_none());
                let odd = names[n].replace("_of_", "_or_");
                assert_eq!(object.member(place, &odd).is_some(), odd == names[n]);
                place = member.place();
            }
            assert!(object.member(object.start(), &names[3]).is_some());
        }
    }
}
