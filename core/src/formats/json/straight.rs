//! The common case of reading: keys that follow each other as the last time, written as most write them, with values that are
//! texts without escapes. Whatever else comes is left to the reader.

use super::cursor::{code, ending};
use super::row::Stone;
use super::shape::{Do, Next, Op, Shape};
use crate::records::AnyRecord;

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
pub(super) struct Road<'r> {
    pub(super) shape: &'r Shape,
    pub(super) row: &'r [Stone],
    /// The number of the object.
    pub(super) object: u32,
    pub(super) text: &'r str,
    pub(super) items: [usize; 2],
}

/// Reads keys and values from behind a place on, or from the value of its key when that was read already; gives where it stopped
/// in the text and among the keys.
#[inline(never)]
pub(super) fn run(
    road: Road<'_>,
    record: &mut dyn AnyRecord,
    mut at: usize,
    place: usize,
    is_read: bool,
) -> (Stop, usize, usize) {
    let Road { shape, row, object, text, items } = road;
    let mut op = match row.get(place) {
        None => return (Stop::Key, at, place),
        Some(stone) if is_read => &stone.op,
        Some(stone) => match follow(shape, row, &stone.op, text, &mut at, object) {
            Ok(op) => op,
            Err(stop) => return (stop, at, place),
        },
    };
    loop {
        let behind = 'behind: {
            match value(op, text, at, items, shape, record) {
                Went::Over(end) => at = end,
                Went::Into(first) => {
                    at = first;
                    match row.get(op.inner as usize) {
                        Some(stone) => break 'behind &stone.op,
                        None => return (Stop::Value, at, op.at as usize),
                    }
                }
                Went::Nowhere => match special(op, text, at, items, shape, record) {
                    Some(end) => at = end,
                    None => return (Stop::Value, at, op.at as usize),
                },
            }
            loop {
                match text.as_bytes().get(at) {
                    Some(b',') => break,
                    Some(b'}') => {}
                    _ => return (Stop::Behind, at, op.at as usize),
                }
                at += 1;
                match row.get(op.opener as usize) {
                    Some(opener) => op = &opener.op,
                    None => return (Stop::End, at, op.at as usize),
                }
            }
            at += 1;
            op
        };
        op = match follow(shape, row, behind, text, &mut at, object) {
            Ok(op) => op,
            Err(stop) => return (stop, at, behind.at as usize),
        };
    }
}

/// Goes behind the key that followed the last time, when it follows now, or behind one close by.
#[inline(always)]
fn follow<'r>(
    shape: &Shape,
    row: &'r [Stone],
    place: &Op,
    text: &str,
    at: &mut usize,
    object: u32,
) -> Result<&'r Op, Stop> {
    let Some(usual) = row.get(place.next as usize) else { return Err(Stop::Key) };
    let mut stone = usual;
    if !stone.op.quoted.stands(text.as_bytes(), *at) {
        stone = near(shape, row, place, usual, text, *at).ok_or(Stop::Key)?;
    }
    *at += stone.op.quoted.len();
    if stone.meet(object) { Ok(&stone.op) } else { Err(Stop::Twice) }
}

/// The key that stands here instead of the one that followed the last time, when only that one is left out now, or this one was left
/// out then: nothing is learnt of that. One that never came is no habit to keep, and is left to the reader.
#[inline(never)]
fn near<'r>(
    shape: &Shape,
    row: &'r [Stone],
    place: &Op,
    usual: &Stone,
    text: &str,
    at: usize,
) -> Option<&'r Stone> {
    let beyond = row.get(usual.op.next as usize).filter(|_| usual.has_come());
    let declared = || row.get(shape.ops().get(place.at as usize)?.next as usize);
    let stands = |stone: &&Stone| stone.op.quoted.stands(text.as_bytes(), at);
    beyond.filter(stands).or_else(|| declared().filter(stands))
}

/// Where a value led.
enum Went {
    /// Behind it.
    Over(usize),
    /// Into an object, in front of its first key.
    Into(usize),
    /// Nowhere: something out of the common.
    Nowhere,
}

/// Reads a common value.
#[inline(always)]
fn value(
    op: &Op,
    text: &str,
    at: usize,
    items: [usize; 2],
    shape: &Shape,
    record: &mut dyn AnyRecord,
) -> Went {
    let Some((first, value)) = text.as_bytes().get(at..).and_then(<[u8]>::split_first) else {
        return Went::Nowhere;
    };
    if *first == b'"' && op.what <= Do::Plain {
        let steps = if items == [0; 2] { op.steps } else { op.steps_in(items) };
        if op.what == Do::Code
            && let Some((code, end)) = code(value)
        {
            if record.set_code_at(steps, code).is_err() {
                keep(op, code.text().as_str(), items, shape, record);
            }
            return Went::Over(at + end + 2);
        }
        // What a field understands holds no quote, so that nobody need look for one; what it does not leaves it empty.
        if op.usual > 0
            && let Some((raw, behind)) = text.get(at + 1..).and_then(|t| t.split_at_checked(op.usual.into()))
            && behind.as_bytes().first() == Some(&b'"')
            && record.set_at(steps, raw).is_ok()
        {
            return Went::Over(at + usize::from(op.usual) + 2);
        }
        let Some(end) = ending(value) else { return Went::Nowhere };
        let Some((raw, _)) = text.get(at + 1..).and_then(|t| t.split_at_checked(end)) else {
            return Went::Nowhere;
        };
        if !raw.is_empty() && record.set_at(steps, raw).is_err() {
            keep(op, raw, items, shape, record);
        }
        return Went::Over(at + end + 2);
    }
    if *first == b'n' && op.what < Do::Other && value.starts_with(b"ull") {
        return Went::Over(at + 4);
    }
    if *first == b'{' && op.what == Do::Enter {
        return if value.first() == Some(&b'}') { Went::Over(at + 2) } else { Went::Into(at + 1) };
    }
    Went::Nowhere
}

/// Keeps what a field does not understand.
#[cold]
fn keep(op: &Op, raw: &str, items: [usize; 2], shape: &Shape, record: &mut dyn AnyRecord) {
    if let Some(Next::Code(bind) | Next::Plain(bind)) = shape.keys().get(op.at as usize).map(|key| &key.next)
    {
        record.kept_mut().unread(bind.slot_of(items), raw);
    }
}

/// Reads a text that is rather special; gives its end.
#[inline(never)]
fn special(
    op: &Op,
    text: &str,
    at: usize,
    items: [usize; 2],
    shape: &Shape,
    record: &mut dyn AnyRecord,
) -> Option<usize> {
    let value = text.as_bytes().get(at..)?.strip_prefix(b"\"")?;
    match &shape.keys().get(op.at as usize)?.next {
        Next::Mapped(bind, pairs) => {
            let (theirs, end) = code(value)?;
            let (_, ours) = pairs.iter().find(|(known, _)| *known == theirs)?;
            bind.set_code(record, *ours, items);
            Some(at + end + 2)
        }
        Next::Pass => Some(at + ending(value)? + 2),
        Next::Type(known) => {
            value.strip_prefix(known.as_bytes())?.strip_prefix(b"\"").map(|_| at + known.len() + 2)
        }
        _ => None,
    }
}
