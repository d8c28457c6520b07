//! A record being typed: a field is set by its number, and only findings that changed are told.

use super::{ENGINE, passage};
use chuan::engine::draft;
use chuan::records::Slot;
use chuan::rules::Language;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The drafts by their numbers; those that were given back make room for the next.
    static DRAFTS: RefCell<Vec<Option<Draft>>> = const { RefCell::new(Vec::new()) };
}

struct Draft {
    draft: draft::Draft,
    places: Vec<Slot>,
    language: Language,
}

impl Draft {
    fn place(&self, place: usize) -> Option<Slot> {
        self.places.get(place).copied()
    }
}

fn with<R: Default>(draft: usize, work: impl FnOnce(&mut Draft) -> R) -> R {
    DRAFTS.with_borrow_mut(|all| all.get_mut(draft).and_then(Option::as_mut).map(work)).unwrap_or_default()
}

/// An empty one; the request, written into the room, names record, day, edition and profile. Its number, or -1, and why is said.
#[wasm_bindgen(js_name = draftOpen)]
#[must_use]
pub fn draft_open(length: usize) -> i32 {
    let opened = passage::with(length, |passage, request| match ENGINE.draft(request) {
        Ok(draft) => Some(draft),
        Err(answer) => {
            passage.answer = answer;
            None
        }
    });
    let Some(draft) = opened else { return -1 };
    let draft = Some(Draft { draft, places: Vec::new(), language: Language::Vi });
    DRAFTS.with_borrow_mut(|all| {
        let free = all.iter().position(Option::is_none).unwrap_or(all.len());
        match all.get_mut(free) {
            Some(place) => *place = draft,
            None => all.push(draft),
        }
        i32::try_from(free).unwrap_or(-1)
    })
}

/// Gives it back.
#[wasm_bindgen(js_name = draftFree)]
pub fn draft_free(draft: usize) {
    DRAFTS.with_borrow_mut(|all| all.get_mut(draft).map(Option::take));
}

/// The language of messages: Vietnamese, else English.
#[wasm_bindgen(js_name = draftSpeak)]
pub fn draft_speak(draft: usize, vietnamese: bool) {
    with(draft, |d| d.language = if vietnamese { Language::Vi } else { Language::En });
}

/// The number of a field, whose path is written into the room; -1 when the record has none.
#[wasm_bindgen(js_name = draftPlace)]
#[must_use]
pub fn draft_place(draft: usize, length: usize) -> i32 {
    let found = passage::with_text(length, |_, path| {
        with(draft, |d| {
            d.places.push(d.draft.place(path).ok()?);
            i32::try_from(d.places.len() - 1).ok()
        })
    });
    found.unwrap_or(-1)
}

/// Sets a field to what is written into the room; whether any finding is other than before.
#[wasm_bindgen(js_name = draftSet)]
#[must_use]
pub fn draft_set(draft: usize, place: usize, length: usize) -> bool {
    passage::with_text(length, |_, text| {
        with(draft, |d| d.place(place).is_some_and(|place| d.draft.put(place, text)))
    })
}

/// Says the findings of the places that the last change changed: `{"path":[…]}`.
#[wasm_bindgen(js_name = draftChanges)]
#[must_use]
pub fn draft_changes(draft: usize) -> usize {
    passage::say(|out| {
        out.push('{');
        with(draft, |d| {
            for (n, place) in d.draft.changed().into_iter().enumerate() {
                // Paths are of letters, digits, brackets and dots.
                out.push_str(if n > 0 { ",\"" } else { "\"" });
                out.push_str(&place.map(|p| d.draft.path(p)).unwrap_or_default());
                out.push_str("\":");
                d.draft.write_at(place, d.language, false, out);
            }
        });
        out.push('}');
    })
}

/// Says all findings.
#[wasm_bindgen(js_name = draftFindings)]
#[must_use]
pub fn draft_findings(draft: usize) -> usize {
    passage::say(|out| with(draft, |d| d.draft.write_findings(None, d.language, false, out)))
}

/// Says what stands in a field.
#[wasm_bindgen(js_name = draftText)]
#[must_use]
pub fn draft_text(draft: usize, place: usize) -> usize {
    let text = with(draft, |d| d.place(place).map(|p| d.draft.text(p)).unwrap_or_default());
    passage::say(|out| *out = text)
}

/// Fills it from a document, by the request that is written into the room; says the answer.
#[wasm_bindgen(js_name = draftFill)]
#[must_use]
pub fn draft_fill(draft: usize, length: usize) -> usize {
    passage::with(length, |passage, request| {
        passage.answer.json = with(draft, |d| ENGINE.fill(&mut d.draft, request, None).json);
        passage.answer.json.len()
    })
}

/// Says the record as canonical JSON.
#[wasm_bindgen(js_name = draftJson)]
#[must_use]
pub fn draft_json(draft: usize) -> usize {
    let json = with(draft, |d| d.draft.json());
    passage::say(|out| *out = json)
}
