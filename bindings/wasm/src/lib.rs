//! chuan as WebAssembly: what JavaScript calls. Nothing is decided here; `npm/` gives these functions their TypeScript face.
//!
//! Numbers are 32 bits wide at most. A panic ends the instance with a trap; the JavaScript side throws an error with constant
//! text and starts a fresh instance.

mod draft;
mod scalar;

pub use draft::Draft;
pub use scalar::{check_scalar, normalize_scalar, scalar};

use chuan::engine::door::Engine;
use wasm_bindgen::prelude::wasm_bindgen;

static ENGINE: Engine = Engine::new();

/// Answers a request; the document, when there is one, beside it. What was written stands in the answer.
#[wasm_bindgen]
#[must_use]
pub fn call(request: &str, data: Option<Vec<u8>>) -> String {
    ENGINE.call(request.as_bytes(), data.as_deref()).whole()
}

/// The same with a document that is text.
#[wasm_bindgen(js_name = callText)]
#[must_use]
pub fn call_text(request: &str, text: &str) -> String {
    ENGINE.call(request.as_bytes(), Some(text.as_bytes())).whole()
}

/// The same, what was written as bytes beside the answer.
#[wasm_bindgen(js_name = callBytes)]
#[must_use]
pub fn call_bytes(request: &str, data: Option<Vec<u8>>) -> Answer {
    let answer = ENGINE.call(request.as_bytes(), data.as_deref());
    Answer { json: answer.json, bytes: answer.bytes }
}

/// An answer and the document that was written.
#[wasm_bindgen]
pub struct Answer {
    json: String,
    bytes: Vec<u8>,
}

#[wasm_bindgen]
impl Answer {
    /// Takes the JSON out.
    #[must_use]
    pub fn json(&mut self) -> String {
        std::mem::take(&mut self.json)
    }

    /// Takes the document out.
    #[must_use]
    pub fn bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }
}
