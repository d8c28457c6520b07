//! The common case of reading: keys that follow each other as the last time, written as most write them, with values that are
//! texts without escapes. Whatever else comes is left to the reader.

use super::cursor::{code, ending};
use super::place::Seen;
use super::shape::{Do, Next, Op, Shape};
use crate::records::{AnyRecord, Steps};

/// Why the common case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// In front of a key, perhaps another than the one that followed this place the last time.
    Key,
    /// In front of the value of this key.
    Value,
    /// Behind the value of this key.
    Behind,
    /// Behind the whole object.
    End,
    /// Behind a key that came before.
    Twice,
}

/// What leads through a text.
#[derive(Clone, Copy)]
pub(super) struct Road<'r> {
    pub(super) shape: &'r Shape,
    /// The key that followed each place the last time.
    pub(super) next: &'r [u32],
    pub(super) text: &'r str,
    pub(super) items: [usize; 2],
}

/// Reads keys and values from behind a place on, or from the value of its key when that was read already; gives where it stopped
/// in the text and among the keys.
#[inline(never)]
pub(super) fn run(
    road: &Road<'_>,
    seen: &mut Seen,
    record: &mut dyn AnyRecord,
    mut at: usize,
    mut place: usize,
    mut is_read: bool,
) -> (Stop, usize, usize) {
    let Road { shape, next, text, items } = *road;
    let (bytes, ops) = (text.as_bytes(), shape.ops());
    let in_lists = items != [0; 2];
    let stop = 'key: loop {
        let op = if is_read {
            is_read = false;
            let Some(op) = ops.get(place) else { break Stop::Value };
            op
        } else {
            let found = next.get(place).map_or(usize::MAX, |found| *found as usize);
            let Some(op) = ops.get(found).filter(|op| op.quoted.stands(bytes, at)) else { break Stop::Key };
            at += op.quoted.len();
            place = found;
            if !seen.note(place) {
                break Stop::Twice;
            }
            op
        };
        let Some((first, value)) = bytes.get(at..).and_then(<[u8]>::split_first) else { break Stop::Value };
        if *first == b'"' && op.what <= Do::Plain {
            let steps = if in_lists { op.steps_in(items) } else { op.steps };
            if op.what == Do::Code
                && let Some((code, end)) = code(value)
            {
                at += end + 2;
                if record.set_code_at(steps, code).is_err() {
                    keep(record, code.text().as_str(), road, place);
                }
            } else if op.usual > 0
                && let Some(end) = usual(op, text, at, record, steps)
            {
                // What the field understands holds no quote, so that nobody need look for one.
                at = end;
            } else {
                let Some(end) = ending(value) else { break Stop::Value };
                let Some(raw) = text.get(at + 1..at + 1 + end) else { break Stop::Value };
                at += end + 2;
                if !raw.is_empty() && record.set_at(steps, raw).is_err() {
                    keep(record, raw, road, place);
                }
            }
        } else if *first == b'n' && op.what < Do::Other {
            if !value.starts_with(b"ull") {
                break Stop::Value;
            }
            at += 4;
        } else if *first == b'{' && op.what == Do::Enter {
            at += 1;
            if value.first() != Some(&b'}') {
                place = op.inner as usize;
                continue;
            }
            at += 1;
        } else if *first == b'"' && matches!(op.what, Do::Mapped | Do::Pass) {
            match special(road, at, place, record) {
                Some(end) => at = end,
                None => break Stop::Value,
            }
        } else {
            break Stop::Value;
        }
        loop {
            match bytes.get(at) {
                Some(b',') => {
                    at += 1;
                    continue 'key;
                }
                Some(b'}') => {
                    at += 1;
                    match shape.opener(place) {
                        Some(opener) => place = opener,
                        None => break 'key Stop::End,
                    }
                }
                _ => break 'key Stop::Behind,
            }
        }
    };
    (stop, at, place)
}

/// Sets a field from a text that is as long as usual; gives its end. What the field does not understand leaves it empty.
#[inline(always)]
fn usual(op: &Op, text: &str, at: usize, record: &mut dyn AnyRecord, steps: Steps) -> Option<usize> {
    let (raw, behind) = text.get(at + 1..)?.split_at_checked(usize::from(op.usual))?;
    if behind.as_bytes().first() != Some(&b'"') || record.set_at(steps, raw).is_err() {
        return None;
    }
    Some(at + usize::from(op.usual) + 2)
}

/// Keeps what a field does not understand.
#[cold]
fn keep(record: &mut dyn AnyRecord, raw: &str, road: &Road<'_>, place: usize) {
    if let Some(Next::Code(bind) | Next::Plain(bind)) = road.shape.keys().get(place).map(|key| &key.next) {
        record.kept_mut().unread(bind.slot_of(road.items), raw);
    }
}

/// Reads a text that is rather special; gives its end.
#[inline(never)]
fn special(road: &Road<'_>, at: usize, place: usize, record: &mut dyn AnyRecord) -> Option<usize> {
    let value = road.text.as_bytes().get(at + 1..)?;
    match &road.shape.keys().get(place)?.next {
        Next::Mapped(bind, pairs) => {
            let (theirs, end) = code(value)?;
            let (_, ours) = pairs.iter().find(|(known, _)| *known == theirs)?;
            bind.set_code(record, *ours, road.items);
            Some(at + end + 2)
        }
        _ => Some(at + ending(value)? + 2),
    }
}
