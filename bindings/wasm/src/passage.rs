//! What passes between JavaScript and the module: one room that texts are written into, and what is said back.
//!
//! JavaScript writes a text or bytes into the room and calls with their number, so that a call allocates nothing. A request stays
//! until another is given. Answers that were given before are known by a number, so that JavaScript need not decode them again.

use chuan::engine::door::{Answer, same};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

/// Bytes of the room and of an answer that are kept for the next call; what was larger is given back.
const KEPT: usize = 64 << 10;
/// Answers that JavaScript keeps as texts, and the longest of them.
const ANSWERS: usize = 8;
const MAX_ANSWER: usize = 2 << 10;

thread_local! {
    static PASSAGE: RefCell<Passage> = const { RefCell::new(Passage::new()) };
}

/// The buffers of all calls.
pub(crate) struct Passage {
    room: Vec<u8>,
    pub(crate) request: Vec<u8>,
    pub(crate) answer: Answer,
    known: Known,
}

impl Passage {
    const fn new() -> Passage {
        Passage {
            room: Vec::new(),
            request: Vec::new(),
            answer: Answer { json: String::new(), bytes: Vec::new() },
            known: Known::new(),
        }
    }

    /// The number of the answer: under [`ANSWERS`] when JavaScript knows it, [`ANSWERS`] more when it is to know it by that number
    /// from now on, twice that when it is not kept.
    pub(crate) fn number(&mut self) -> usize {
        self.known.number(&self.answer.json)
    }
}

/// Does something with the buffers and what was written into the room; nothing when that can not be.
pub(crate) fn with<R: Default>(length: usize, work: impl FnOnce(&mut Passage, &[u8]) -> R) -> R {
    PASSAGE.with_borrow_mut(|passage| {
        let room = std::mem::take(&mut passage.room);
        let done = room.get(..length).map(|given| work(passage, given)).unwrap_or_default();
        passage.room = room;
        done
    })
}

/// The same with a text.
pub(crate) fn with_text<R: Default>(length: usize, work: impl FnOnce(&mut Passage, &str) -> R) -> R {
    with(length, |passage, given| {
        std::str::from_utf8(given).map(|text| work(passage, text)).unwrap_or_default()
    })
}

/// Says what a function writes; its length.
pub(crate) fn say(write: impl FnOnce(&mut String)) -> usize {
    with(0, |passage, _| {
        passage.answer.json.clear();
        write(&mut passage.answer.json);
        passage.answer.json.len()
    })
}

/// Where to write; there is room for so many bytes, and what was written stays.
#[wasm_bindgen]
#[must_use]
pub fn room(bytes: usize) -> *mut u8 {
    PASSAGE.with_borrow_mut(|passage| {
        if passage.room.len() < bytes {
            passage.room.resize(bytes, 0);
        }
        passage.room.as_mut_ptr()
    })
}

/// Takes what was written for the request of the calls that follow.
#[wasm_bindgen]
pub fn request(length: usize) {
    with(length, |passage, given| {
        passage.request.clear();
        passage.request.extend_from_slice(given);
    });
}

/// Where the answer stands, or the document that was written.
#[wasm_bindgen]
#[must_use]
pub fn said(document: bool) -> *const u8 {
    PASSAGE.with_borrow(
        |passage| if document { passage.answer.bytes.as_ptr() } else { passage.answer.json.as_ptr() },
    )
}

/// How many bytes there are.
#[wasm_bindgen]
#[must_use]
pub fn length(document: bool) -> usize {
    PASSAGE
        .with_borrow(|passage| if document { passage.answer.bytes.len() } else { passage.answer.json.len() })
}

/// Gives back what a large call took.
#[wasm_bindgen]
pub fn tidy() {
    PASSAGE.with_borrow_mut(|passage| {
        let Passage { room, request, answer, .. } = passage;
        for buffer in [room, request, &mut answer.bytes] {
            if buffer.capacity() > KEPT {
                *buffer = Vec::new();
            }
        }
        if answer.json.capacity() > KEPT {
            answer.json = String::new();
        }
    });
}

/// Answers that were given before.
struct Known {
    answers: [String; ANSWERS],
    /// The last that became known.
    last: usize,
}

impl Known {
    const fn new() -> Known {
        Known { answers: [const { String::new() }; ANSWERS], last: 0 }
    }

    fn number(&mut self, answer: &str) -> usize {
        if answer.len() > MAX_ANSWER {
            return 2 * ANSWERS;
        }
        if let Some(at) = self.answers.iter().position(|known| same(known.as_bytes(), answer.as_bytes())) {
            return at;
        }
        // Nothing of a person stays: reports that were not asked for values carry none.
        if !answer.starts_with(r#"{"ok":true,"op":"check","#) || has_value(answer) {
            return 2 * ANSWERS;
        }
        self.last = (self.last + 1) % ANSWERS;
        if let Some(place) = self.answers.get_mut(self.last) {
            answer.clone_into(place);
        }
        self.last + ANSWERS
    }
}

/// Whether a report carries values.
fn has_value(answer: &str) -> bool {
    const VALUE: &str = r#","value":"#;
    // The quick search of std is twice as much code as the rest of this file.
    if cfg!(feature = "slim") {
        answer.as_bytes().windows(VALUE.len()).any(|w| w == VALUE.as_bytes())
    } else {
        answer.contains(VALUE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_known_when_they_come_again() {
        let mut answers = Known::new();
        let report = |n: usize| format!(r#"{{"ok":true,"op":"check","result":{{"errors":{n}}}}}"#);
        let first = answers.number(&report(0));
        assert!((ANSWERS..2 * ANSWERS).contains(&first));
        assert_eq!(answers.number(&report(0)), first - ANSWERS);
        for n in 1..=ANSWERS {
            assert_eq!(answers.number(&report(n)), answers.number(&report(n)) + ANSWERS, "{n}");
        }
        assert!(answers.number(&report(0)) >= ANSWERS, "the oldest made room");
        for no in [
            r#"{"ok":true,"op":"read","result":{}}"#,
            r#"{"ok":true,"op":"check","result":{"findings":[{"record":1,"value":"001190000017"}]}}"#,
            &report(0).replace("errors", &"x".repeat(MAX_ANSWER)),
        ] {
            assert_eq!([answers.number(no), answers.number(no)], [2 * ANSWERS; 2]);
        }
    }

    #[test]
    fn what_was_large_is_given_back() {
        let _ = room(KEPT + 1);
        request(KEPT + 1);
        assert_eq!(say(|out| out.push_str(&"x".repeat(KEPT + 1))), KEPT + 1);
        tidy();
        PASSAGE.with_borrow(|p| {
            assert_eq!([p.room.capacity(), p.request.capacity(), p.answer.json.capacity()], [0; 3])
        });
        let _ = room(16);
        tidy();
        PASSAGE.with_borrow(|p| assert_eq!(p.room.len(), 16));
        assert_eq!(with(17, |_, given| given.len()), 0, "more than there is");
    }
}
