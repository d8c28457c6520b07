//! The door as it is, and single values.

use crate::error::{error, guarded, guarded_free};
use chuan::engine::door::{Answer, Engine, Scalar};
use chuan::values::Date;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

static ENGINE: Engine = Engine::new();

/// Inputs from which on other threads may run meanwhile: giving the interpreter up costs more than a small record.
const FREE: usize = 16 << 10;

/// The bytes of a `bytes` or `str`.
pub(crate) fn bytes_of<'a>(object: &'a Bound<'_, PyAny>) -> PyResult<&'a [u8]> {
    if let Ok(bytes) = object.cast::<PyBytes>() {
        return Ok(bytes.as_bytes());
    }
    match object.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.as_bytes()),
        Err(_) => Err(PyTypeError::new_err("expected bytes or str")),
    }
}

fn answer(py: Python<'_>, request: &Bound<'_, PyAny>, data: Option<&Bound<'_, PyAny>>) -> PyResult<Answer> {
    let request = bytes_of(request)?;
    let data = data.map(|d| bytes_of(d)).transpose()?;
    if request.len() + data.map_or(0, <[u8]>::len) < FREE {
        return guarded(py, || ENGINE.call(request, data));
    }
    guarded_free(py, || ENGINE.call(request, data))
}

/// Answers a request; a document that was written stands in the answer.
#[pyfunction]
#[pyo3(signature = (request, data = None))]
pub(crate) fn call(
    py: Python<'_>,
    request: &Bound<'_, PyAny>,
    data: Option<&Bound<'_, PyAny>>,
) -> PyResult<String> {
    let answer = answer(py, request, data)?;
    guarded(py, || answer.whole())
}

/// Answers a request; gives the answer and the document that was written beside it.
#[pyfunction]
#[pyo3(signature = (request, data = None))]
pub(crate) fn call_parts<'py>(
    py: Python<'py>,
    request: &Bound<'py, PyAny>,
    data: Option<&Bound<'py, PyAny>>,
) -> PyResult<(String, Bound<'py, PyBytes>)> {
    let answer = answer(py, request, data)?;
    Ok((answer.json, PyBytes::new(py, &answer.bytes)))
}

fn scalar(py: Python<'_>, kind: &str) -> PyResult<Scalar> {
    let none = || error(py, "no-kind", "no value type or code list of this name");
    Scalar::named(kind).ok_or_else(none)
}

/// A day, `YYYY-MM-DD`; without one the day by whose rules everything is judged is left open.
pub(crate) fn day(py: Python<'_>, text: Option<&str>) -> PyResult<Date> {
    let Some(text) = text else { return Ok(Date::default()) };
    let day = Date::parse(text).filter(|d| d.day().is_some());
    day.ok_or_else(|| error(py, "bad-member", "as_of must be a day, YYYY-MM-DD"))
}

/// What a text is, taken as a value of a sort.
#[pyfunction]
#[pyo3(signature = (kind, text, as_of = None))]
pub(crate) fn check_value(
    py: Python<'_>,
    kind: &str,
    text: &str,
    as_of: Option<&str>,
) -> PyResult<&'static str> {
    let (scalar, on) = (scalar(py, kind)?, day(py, as_of)?);
    guarded(py, || scalar.check(text, on).name())
}

/// The verdict, the canonical form and what was done.
#[pyfunction]
#[pyo3(signature = (kind, text, as_of = None))]
pub(crate) fn normalize_value(
    py: Python<'_>,
    kind: &str,
    text: &str,
    as_of: Option<&str>,
) -> PyResult<(&'static str, String, Vec<&'static str>)> {
    let (scalar, on) = (scalar(py, kind)?, day(py, as_of)?);
    guarded(py, || {
        let read = scalar.normalize(text, on);
        let repairs = read.repairs.iter().map(|r| r.code()).collect();
        (chuan::engine::door::Verdict::of(read.outcome).name(), read.text, repairs)
    })
}
