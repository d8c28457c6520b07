//! Exceptions, and the wall at which a panic stops.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A `chuan.ChuanError` with its stable word.
pub(crate) fn error(py: Python<'_>, code: &str, message: &str) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    match CLASS.import(py, "chuan._errors", "ChuanError") {
        Ok(class) => PyErr::from_type(class.clone(), (code.to_owned(), message.to_owned())),
        Err(error) => error,
    }
}

/// The same for what the engine says.
pub(crate) fn of_engine(py: Python<'_>, error_: &chuan::engine::Error) -> PyErr {
    error(py, error_.code(), &error_.to_string())
}

/// Runs engine code; a panic, which no input can cause, becomes an exception with constant text.
pub(crate) fn guarded<T>(py: Python<'_>, work: impl FnOnce() -> T) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| panicked(py))
}

/// The same with the interpreter free for other threads meanwhile.
pub(crate) fn guarded_free<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> PyResult<T> {
    py.detach(|| catch_unwind(AssertUnwindSafe(work))).map_err(|_| panicked(py))
}

fn panicked(py: Python<'_>) -> PyErr {
    error(py, "panic", "the library stopped on an error of its own; please report it")
}
