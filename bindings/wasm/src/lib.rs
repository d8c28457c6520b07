//! chuan as WebAssembly: what JavaScript calls. Nothing is decided here; `npm/` gives these functions their TypeScript face.
//!
//! Only numbers of 32 bits pass; texts lie in the module's memory ([`passage`]). A panic ends the instance with a trap; the
//! JavaScript side throws an error with constant text and starts a fresh instance.

mod draft;
mod passage;
mod scalar;

pub use draft::{
    draft_changes, draft_fill, draft_findings, draft_free, draft_json, draft_open, draft_place, draft_set,
    draft_speak, draft_text,
};
pub use passage::{length, request, room, said, tidy};
pub use scalar::{check_scalar, normalize_scalar, scalar};

use chuan::engine::door::Engine;
use wasm_bindgen::prelude::wasm_bindgen;

static ENGINE: Engine = Engine::new();

/// Memory. One thread is all there is in a module.
#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Answers the request. `beside` is 0 when there is no document beside it, else one more than the bytes of it that stand in the
/// room. What was written stands in the answer, or `apart` from it. The answer's number says whether JavaScript knows it.
#[wasm_bindgen]
#[must_use]
pub fn call(beside: usize, apart: bool) -> usize {
    passage::with(beside.saturating_sub(1), |passage, document| {
        let document = (beside > 0).then_some(document);
        ENGINE.call_into(&passage.request, document, &mut |_, _| true, &mut passage.answer);
        if !apart && !passage.answer.bytes.is_empty() {
            passage.answer.json = std::mem::take(&mut passage.answer).whole();
        }
        passage.number()
    })
}
