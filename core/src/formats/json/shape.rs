//! A mapping table compiled into the keys of documents: what each leads to, and which are expected next.
//!
//! While paths are added it is a tree, as documents are. Made ready, it is one row of keys in the order in which they stand in
//! a document: behind a key that opens an object come the keys of that object and its end, then the key that follows.

use super::super::mapping::Bind;
use super::Literal;
use super::names::Names;
use crate::records::Steps;
use crate::values::Code;

/// What a key of an object leads to.
pub(super) enum Next {
    /// Nothing: the end of an object.
    End,
    /// One code for one field that no other key feeds, as the same text.
    Code(Bind),
    /// The same for a value of any other type: with codes, the common case.
    Plain(Bind),
    /// The same for a code that is another in the document: theirs and ours, as far as they are short.
    Mapped(Bind, Vec<(Code, Code)>),
    /// One value.
    Value(Vec<Bind>),
    /// An object with its own keys.
    Object,
    /// A list of objects or of values, at this level, counted from 0.
    List(usize),
    /// A text that holds an object with its own keys.
    Inside(Inside),
    /// Something that is read elsewhere.
    Pass,
    /// What the record says that it is, which should be this.
    Type(&'static str),
}

/// What a text inside of JSON is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// JSON.
    Json,
    /// JSON, or the object itself.
    Either,
    /// Flat XML: elements without children, in elements of these names, outermost first, parted by `/`.
    Xml(&'static str),
}

/// What a reader does with a value in the common case. The order counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Do {
    /// Sets a code.
    Code,
    /// Sets a value of another type.
    Plain,
    /// Goes on with the keys of an object.
    Enter,
    /// Sets another code.
    Mapped,
    /// Goes on behind it.
    Pass,
    /// Something else.
    Other,
    /// Ends an object.
    End,
}

/// A key, or the end of an object: what readers look at again and again. The end of an object stands for the place in front of
/// its first key, too, and a key for the place behind its value.
#[derive(Clone)]
pub(super) struct Op {
    /// `"name":` as most writers write it.
    pub(super) quoted: Literal,
    /// The way to its field, in the first items of the lists on the way.
    pub(super) steps: Steps,
    /// Where in that way the items stand.
    items: [u8; 2],
    pub(super) what: Do,
    /// How long its values are as a rule, when they hold nothing that needs to be escaped; else 0.
    pub(super) usual: u8,
    /// The key that follows in a document that has all keys in the order of the table; [`NOWHERE`] when none does.
    pub(super) next: u32,
    /// Its own place.
    pub(super) at: u32,
    /// The end of the object it belongs to; of an end, itself.
    of: u32,
    /// The key that opens this object, when it is part of another.
    pub(super) opener: u32,
    /// Of a key that opens an object, the end of that.
    pub(super) inner: u32,
}

/// No place.
pub(super) const NOWHERE: u32 = u32::MAX;

impl Op {
    /// The way to its field in the first items, and where in it the items stand.
    pub(super) fn way(&self) -> (Steps, [u8; 2]) {
        (self.steps, self.items)
    }

    /// The way to its field in these items of the lists on the way.
    #[inline(always)]
    pub(super) fn steps_in(&self, items: [usize; 2]) -> Steps {
        self.steps.in_items(self.items, items)
    }
}

/// The rest of what is known of it.
pub(super) struct Key {
    pub(super) name: String,
    pub(super) next: Next,
    /// Of a key that opens something, the end of that; of an end, the key that opens the object.
    pub(super) inner: usize,
    /// Of an end, the keys of the object by name, and their places.
    names: Names,
    places: Vec<usize>,
}

/// The keys of a document and of what it holds. A list has one nameless key for its items.
#[derive(Default)]
pub struct Shape {
    root: Branch,
    ops: Vec<Op>,
    keys: Vec<Key>,
    /// The end of the outermost object.
    end: usize,
}

/// An object on the way of the paths added so far.
#[derive(Default)]
struct Branch {
    members: Vec<Member>,
    names: Names,
    level: usize,
}

struct Member {
    name: String,
    next: Next,
    below: Branch,
}

impl Shape {
    /// Adds a key whose value is passed over.
    pub fn pass(&mut self, name: &str) {
        self.root.push(name, Next::Pass, 0);
    }

    /// Adds a key whose value names the type of record: another than this one is kept, and a flaw.
    pub fn names_type(&mut self, name: &str, record: &'static str) {
        self.root.push(name, Next::Type(record), 0);
    }

    /// Makes the value of a key a text that holds an object: paths below it are added as those of any object.
    pub fn inside(&mut self, name: &str, what: Inside) {
        self.root.push(name, Next::Inside(what), 0);
    }

    /// Adds a path such as `birth/date` or `documents[]/number`.
    pub fn add(&mut self, path: &str, bind: Bind) {
        self.root.add(path, bind);
    }

    /// Finds the common cases, once the shape has all its keys, and lays them out for readers. Without this there is nothing
    /// to read.
    #[must_use]
    pub fn ready(mut self) -> Shape {
        let mut fed = Vec::new();
        self.root.fields(&mut fed);
        fed.sort_unstable();
        self.root.settle(&fed);
        let root = std::mem::take(&mut self.root);
        let mut apart = Vec::new();
        self.end = self.lay(root, 0, &mut apart);
        // What is read by itself lies behind.
        while let Some((at, below)) = apart.pop() {
            let end = self.lay(below, at, &mut apart);
            self.opens(at, end);
        }
        self
    }

    pub(super) fn ops(&self) -> &[Op] {
        &self.ops
    }

    pub(super) fn keys(&self) -> &[Key] {
        &self.keys
    }

    pub(super) fn end(&self) -> usize {
        self.end
    }

    /// The place of a key of the object that ends here.
    pub(super) fn find(&self, end: usize, name: &str) -> Option<usize> {
        let at = self.find_of(end, name)?.0;
        self.keys.get(end)?.places.get(at).copied()
    }

    /// A key of the object that ends here, by name, and where it stands among the keys of that object.
    pub(super) fn find_of(&self, end: usize, name: &str) -> Option<(usize, &Key)> {
        let mut found = self.keys.get(end)?.names.candidates(name);
        found.find_map(|at| Some((at, self.key_of(end, at).filter(|key| key.name == name)?)))
    }

    /// A key of the object that ends here, by where it stands among the keys of that object.
    pub(super) fn key_of(&self, end: usize, at: usize) -> Option<&Key> {
        self.keys.get(*self.keys.get(end)?.places.get(at)?)
    }

    /// What the items of a list are that are no objects: they hang on a key without a name, the only one of those that end here.
    pub(super) fn nameless(&self, end: usize) -> Option<&Key> {
        self.key_of(end, 0).filter(|key| key.name.is_empty())
    }

    /// The end of the object that a place is in.
    #[inline]
    pub(super) fn of(&self, place: usize) -> usize {
        self.ops.get(place).map_or(self.end, |op| op.of as usize)
    }

    /// Lays out an object that a key opens, and what is below it; gives the place of its end.
    fn lay(&mut self, branch: Branch, opened_by: usize, apart: &mut Vec<(usize, Branch)>) -> usize {
        let mut places = Vec::new();
        for Member { name, next, below } in branch.members {
            let mut quoted = String::new();
            crate::records::json_string(&mut quoted, &name);
            quoted.push(':');
            let at = self.ops.len();
            places.push(at);
            let op = match &next {
                Next::Code(bind) => Op::new(Do::Code, Some(bind)),
                Next::Plain(bind) => Op::new(Do::Plain, Some(bind)),
                Next::Mapped(..) => Op::new(Do::Mapped, None),
                Next::Object => Op::new(Do::Enter, None),
                Next::Pass | Next::Type(_) => Op::new(Do::Pass, None),
                _ => Op::new(Do::Other, None),
            };
            let (is_object, opens) = (op.what == Do::Enter, matches!(next, Next::List(_) | Next::Inside(_)));
            self.ops.push(Op { quoted: Literal::new(quoted.as_bytes()), ..op });
            self.keys.push(Key { name, next, inner: 0, names: Names::default(), places: Vec::new() });
            if is_object {
                let end = self.lay(below, at, apart);
                self.opens(at, end);
                for op in self.ops.get_mut(at..=end).unwrap_or_default() {
                    if op.of == place_of(end) {
                        op.opener = place_of(at);
                    }
                }
                if let Some(op) = self.ops.get_mut(at) {
                    op.inner = place_of(end);
                }
            } else if opens {
                apart.push((at, below));
            }
        }
        let end = self.ops.len();
        self.ops.push(Op::new(Do::End, None));
        let followers = places.iter().map(|at| place_of(*at)).chain([NOWHERE]);
        for (at, next) in std::iter::once(&end).chain(&places).zip(followers) {
            if let Some(op) = self.ops.get_mut(*at) {
                (op.at, op.of, op.next) = (place_of(*at), place_of(end), next);
            }
        }
        let (name, next, names) = (String::new(), Next::End, branch.names);
        self.keys.push(Key { name, next, inner: opened_by, names, places });
        end
    }

    fn opens(&mut self, at: usize, end: usize) {
        if let Some(key) = self.keys.get_mut(at) {
            key.inner = end;
        }
    }
}

/// A place among the keys, as it is noted; no shape has so many that one is nowhere.
fn place_of(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NOWHERE)
}

impl Op {
    fn new(what: Do, bind: Option<&Bind>) -> Op {
        let (steps, items) = bind.map_or((Steps::NONE, [Steps::NO_ITEM; 2]), Bind::steps);
        let usual = bind.filter(|_| what == Do::Plain).map_or(0, Bind::usual_length);
        let [next, at, of, opener, inner] = [NOWHERE; 5];
        Op { quoted: Literal::NEVER, steps, items, what, usual, next, at, of, opener, inner }
    }
}

impl Branch {
    fn add(&mut self, path: &str, bind: Bind) {
        let (head, rest) = path.split_once('/').unwrap_or((path, ""));
        let (name, in_list) = head.strip_suffix("[]").map_or((head, false), |n| (n, true));
        let level = self.level;
        let at = match self.find(name) {
            Some(at) => at,
            None => match (in_list, rest.is_empty()) {
                (true, _) => self.push(name, Next::List(level), level + 1),
                (false, true) => self.push(name, Next::Value(Vec::new()), level),
                (false, false) => self.push(name, Next::Object, level),
            },
        };
        let Some(key) = self.members.get_mut(at) else { return };
        match &mut key.next {
            Next::Value(binds) => binds.push(bind),
            // The items of a list of values hang on a key without a name.
            Next::Object | Next::Inside(_) | Next::List(_) => key.below.add(rest, bind),
            _ => {}
        }
    }

    fn push(&mut self, name: &str, next: Next, level: usize) -> usize {
        let below = Branch { level, ..Branch::default() };
        self.members.push(Member { name: name.to_owned(), next, below });
        self.names.add(name);
        self.members.len() - 1
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.names.candidates(name).find(|at| self.members.get(*at).is_some_and(|m| m.name == name))
    }

    /// Every field that is fed, as often as it is.
    fn fields(&self, out: &mut Vec<usize>) {
        for key in &self.members {
            if let Next::Value(binds) = &key.next {
                out.extend(binds.iter().map(Bind::field));
            }
            key.below.fields(out);
        }
    }

    /// Finds the keys that alone feed one field.
    fn settle(&mut self, fed: &[usize]) {
        for key in &mut self.members {
            if let Next::Value(binds) = &key.next
                && let [bind] = binds.as_slice()
                && fed.partition_point(|f| *f <= bind.field()) - fed.partition_point(|f| *f < bind.field())
                    == 1
            {
                let mut bind = bind.clone();
                if self.level == 0 {
                    bind.fix_items();
                }
                if bind.is_plain() {
                    key.next = if bind.is_code() { Next::Code(bind) } else { Next::Plain(bind) };
                } else if let Some(pairs) = bind.short_codes() {
                    key.next = Next::Mapped(bind, pairs);
                }
            }
            key.below.settle(fed);
        }
    }
}
