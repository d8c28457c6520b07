//! Runs of words that are the name of some unit of some time.

use super::fold::{Key, WALL};
use super::index::{Candidate, Index};
use super::token::Tokens;

/// Longest name in words.
const MAX_WORDS: usize = 7;
/// Most names looked at in one address.
const MAX_SPANS: usize = 64;

/// One run of words that is a name, with what stands around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    /// First word with its type, word after the name.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Kinds the word in front stands for; 0 = none.
    pub(super) kinds: u16,
    pub(super) candidates: &'static [Candidate],
    /// A wall or an end on the left of the type, on the right of the name.
    pub(super) walled_left: bool,
    pub(super) walled_right: bool,
    /// A word in front says that it is no unit.
    pub(super) street: bool,
    /// Words stand before it in the same segment.
    pub(super) tail_of_segment: bool,
    pub(super) exact: u32,
    pub(super) marked: bool,
}

impl Span {
    pub(super) const fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Nothing else stands in its segment.
    pub(super) const fn whole(&self) -> bool {
        self.walled_left && self.walled_right
    }
}

const ROMAN: [&str; 30] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
    "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix",
    "xxx",
];

/// Finds every name in the text.
pub(super) fn find(tokens: &Tokens, index: &'static Index) -> Vec<Span> {
    let mut spans = Vec::with_capacity(16);
    let count = tokens.list.len();
    for name in 0..count {
        let Some(first) = tokens.list.get(name) else { break };
        if first.foreign {
            continue;
        }
        let (kinds, start) = kinds_before(tokens, index, name);
        // A name that begins with a number is one only after its type: otherwise it is a house number.
        if first.number && kinds == 0 {
            continue;
        }
        let mut key = Key::EMPTY;
        for end in name + 1..=count.min(name + MAX_WORDS) {
            let Some(word) = tokens.list.get(end - 1) else { break };
            if end > name + 1 && (word.gap >= WALL || word.foreign) {
                break;
            }
            key = tokens.extend(key, end - 1, end);
            push(tokens, index, &mut spans, (start, name, end), kinds, index.names(key.number()));
            if end == name + 1 && kinds != 0 {
                push(tokens, index, &mut spans, (start, name, end), kinds, roman(tokens, index, name));
            }
            if end == name + 1 && word.capitals && !word.number {
                push(tokens, index, &mut spans, (start, name, end), kinds, index.initials(key.number()));
                // QBT: the type and the initials in one word.
                glued(tokens, index, &mut spans, name);
            }
            if spans.len() >= MAX_SPANS {
                return spans;
            }
        }
    }
    spans
}

fn push(
    tokens: &Tokens,
    index: &Index,
    spans: &mut Vec<Span>,
    (start, name, end): (usize, usize, usize),
    kinds: u16,
    candidates: &'static [Candidate],
) {
    if candidates.is_empty() {
        return;
    }
    let gap = tokens.list.get(start).map_or(WALL, |t| t.gap);
    let (exact, marked) = tokens.exact(name, end);
    let before = start > 0 && gap < WALL;
    let street = kinds == 0
        && before
        && ((1..=3.min(start)).any(|n| {
            let inside = tokens.list.get(start + 1 - n..start).unwrap_or_default();
            inside.iter().all(|t| t.gap < WALL) && index.is_street_word(tokens.key(start - n, start))
        }) || is_house_number(tokens, index, start - 1));
    spans.push(Span {
        start,
        end,
        kinds,
        candidates,
        walled_left: gap >= 2,
        walled_right: tokens.gap_at(end) >= 2,
        street,
        tail_of_segment: before && gap < 2,
        exact,
        marked,
    });
}

/// A number that is not the name of a numbered ward or district.
fn is_house_number(tokens: &Tokens, index: &Index, at: usize) -> bool {
    tokens.list.get(at).is_some_and(|t| t.number) && kinds_before(tokens, index, at).0 == 0
}

/// The kinds named right before a word, and where that begins.
fn kinds_before(tokens: &Tokens, index: &Index, name: usize) -> (u16, usize) {
    for words in [2, 1] {
        let Some(start) = name.checked_sub(words) else { continue };
        let parted = tokens.list.get(start + 1..=name).unwrap_or_default().iter().any(|t| t.gap >= WALL);
        // What is a kind only without its tones is part of a name: Trường Thi before Xã, Quân Chu.
        let (toned, marked) = tokens.toned(start, name);
        if parted || (marked && !index.is_kind_with_tones(toned)) {
            continue;
        }
        let kinds = index.kinds(tokens.key(start, name));
        if kinds != 0 {
            return (kinds, start);
        }
    }
    (0, name)
}

/// The first word of a span with its type, if the type is written twice: Phường Phường 1.
pub(super) fn start_with_repeated_kind(tokens: &Tokens, index: &Index, span: &Span) -> usize {
    let Some(before) = span.start.checked_sub(1).filter(|_| span.kinds != 0) else { return span.start };
    let joined = tokens.list.get(span.start).is_some_and(|t| t.gap < WALL);
    let again = index.kinds(tokens.key(before, span.start)) & span.kinds != 0;
    if joined && again { before } else { span.start }
}

fn roman(tokens: &Tokens, index: &'static Index, at: usize) -> &'static [Candidate] {
    let is = |text: &&str| tokens.letters(at, at + 1).map(|l| l.0).eq(text.bytes());
    let Some(n) = ROMAN.iter().position(is) else { return &[] };
    let digits = (n + 1).to_string();
    index.names(digits.bytes().fold(Key::EMPTY, Key::with).number())
}

/// `QBT`, `TXBL`: a short type and initials written as one word of capitals.
fn glued(tokens: &Tokens, index: &'static Index, spans: &mut Vec<Span>, at: usize) {
    let length = tokens.letters(at, at + 1).count();
    for cut in 1..=2 {
        if length < cut + 2 || length > cut + 4 {
            continue;
        }
        let key = |from: usize, to: usize| {
            let letters = tokens.letters(at, at + 1).skip(from).take(to - from);
            letters.fold(Key::EMPTY, |k, (base, _)| k.with(base)).number()
        };
        let kinds = index.kinds(key(0, cut));
        if kinds != 0 {
            push(tokens, index, spans, (at, at, at + 1), kinds, index.initials(key(cut, length)));
        }
    }
}
