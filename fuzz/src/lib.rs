//! What must hold for any input. A target is one file in `src/bin` that names one of these.
//!
//! Besides never panicking, running out of memory or taking long (the fuzzer's own limits):
//! what was read is written as canonical JSON without a loss and read back equal, and what a format carries comes back
//! from it unchanged.

mod formats;
mod json;
mod text;
mod values;

pub use formats::{canonical, document, reader};
pub use json::cursor;
pub use text::{decode, detect, words};
pub use values::{address, scalar};

/// Makes a target of a function that takes bytes, and of what else it takes before them.
#[macro_export]
macro_rules! target {
    ($check:ident $(, $argument:expr)*) => {
        libfuzzer_sys::fuzz_target!(|data: &[u8]| $crate::$check($($argument,)* data));
    };
}
