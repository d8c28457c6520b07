//! A record being typed: a field is set by its number, and only findings that changed are told.

use super::ENGINE;
use chuan::engine::draft;
use chuan::records::Slot;
use chuan::rules::Language;
use wasm_bindgen::prelude::wasm_bindgen;

/// A record being typed.
#[wasm_bindgen]
pub struct Draft {
    draft: draft::Draft,
    places: Vec<Slot>,
    language: Language,
}

#[wasm_bindgen]
impl Draft {
    /// An empty one; the request names record, day, edition and profile.
    ///
    /// # Errors
    /// The answer with its `error`.
    pub fn open(request: &str) -> Result<Draft, String> {
        let draft = ENGINE.draft(request.as_bytes()).map_err(|answer| answer.json)?;
        Ok(Draft { draft, places: Vec::new(), language: Language::Vi })
    }

    /// The language of messages: Vietnamese, else English.
    pub fn speak(&mut self, vietnamese: bool) {
        self.language = if vietnamese { Language::Vi } else { Language::En };
    }

    /// The number of a field; -1 when the record has none of this path.
    pub fn place(&mut self, path: &str) -> i32 {
        let Ok(place) = self.draft.place(path) else { return -1 };
        self.places.push(place);
        i32::try_from(self.places.len() - 1).unwrap_or(-1)
    }

    /// Sets a field; whether any finding is other than before.
    pub fn set(&mut self, place: u32, text: &str) -> bool {
        let place = self.places.get(place as usize).copied();
        place.is_some_and(|p| self.draft.put(p, text))
    }

    /// The findings of the places that the last change changed: `{"path":[…]}`.
    #[must_use]
    pub fn changes(&self) -> String {
        let mut out = String::from("{");
        for place in self.draft.changed() {
            if out.len() > 1 {
                out.push(',');
            }
            // Paths are of letters, digits, brackets and dots.
            out.push('"');
            out.push_str(&place.map(|p| self.draft.path(p)).unwrap_or_default());
            out.push_str("\":");
            self.draft.write_at(place, self.language, false, &mut out);
        }
        out.push('}');
        out
    }

    /// All findings.
    #[must_use]
    pub fn findings(&self) -> String {
        let mut out = String::new();
        self.draft.write_findings(None, self.language, false, &mut out);
        out
    }

    /// What stands in a field.
    #[must_use]
    pub fn text(&self, place: u32) -> String {
        let place = self.places.get(place as usize).copied();
        place.map(|p| self.draft.text(p)).unwrap_or_default()
    }

    /// Fills it from a document; the answer.
    pub fn fill(&mut self, request: &str) -> String {
        ENGINE.fill(&mut self.draft, request.as_bytes(), None).whole()
    }

    /// The record as canonical JSON.
    #[must_use]
    pub fn json(&self) -> String {
        self.draft.json()
    }
}
