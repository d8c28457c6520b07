//! Python objects as canonical JSON text: dicts, lists, texts, whole numbers, days, and whatever has a `to_dict`.

use crate::error::error;
use chuan::records::json_string;
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use pyo3::{Borrowed, ffi, intern};

/// How deep objects may lie in each other; records of the standard need five.
const DEPTH: usize = 32;

/// Appends an object as JSON.
pub(crate) fn write(object: &Bound<'_, PyAny>, depth: usize, out: &mut String) -> PyResult<()> {
    if depth > DEPTH {
        return Err(error(object.py(), "over-limit", "the record is nested too deeply"));
    }
    if let Ok(text) = object.cast::<PyString>() {
        json_string(out, text.to_str()?);
        return Ok(());
    }
    if object.is_none() {
        out.push_str("null");
        return Ok(());
    }
    if let Ok(dict) = object.cast::<PyDict>() {
        return members(dict, depth, out);
    }
    if let Ok(list) = object.cast::<PyList>() {
        return items(list.iter(), depth, out);
    }
    if let Ok(tuple) = object.cast::<PyTuple>() {
        return items(tuple.iter(), depth, out);
    }
    if let Ok(flag) = object.cast::<PyBool>() {
        out.push_str(if flag.is_true() { "true" } else { "false" });
        return Ok(());
    }
    if object.cast::<PyInt>().is_ok() {
        out.push_str(object.str()?.to_str()?);
        return Ok(());
    }
    if object.cast::<PyFloat>().is_ok() {
        return Err(PyTypeError::new_err("a record has no floats: give the number as text"));
    }
    if let Ok(method) = object.getattr(intern!(object.py(), "to_dict")) {
        return write(&method.call0()?, depth + 1, out);
    }
    if let Ok(method) = object.getattr(intern!(object.py(), "isoformat")) {
        json_string(out, method.call0()?.cast::<PyString>()?.to_str()?);
        return Ok(());
    }
    let name = object.get_type().name()?;
    Err(PyTypeError::new_err(format!("a record has no values of the type {name}")))
}

/// Goes through a dict without taking hold of each key and value: a record has dozens, and nearly all are texts.
#[expect(unsafe_code, reason = "the interpreter's own walk over a dict lends what it shows")]
fn members(dict: &Bound<'_, PyDict>, depth: usize, out: &mut String) -> PyResult<()> {
    let py = dict.py();
    out.push('{');
    let (mut at, mut key, mut value) = (0, std::ptr::null_mut(), std::ptr::null_mut());
    let (start, size) = (out.len(), dict.len());
    // SAFETY: the dict is alive, and the interpreter is ours as long as `py` is. What it shows is borrowed from the dict, which
    // nothing changes before the next turn: only `write` may call into Python, on a value that is held, and the key is in the
    // text by then.
    while unsafe { ffi::PyDict_Next(dict.as_ptr(), &raw mut at, &raw mut key, &raw mut value) } != 0 {
        // SAFETY: as above; both are objects when it says that there is a next one.
        let (key, value) =
            unsafe { (Borrowed::<PyAny>::from_ptr(py, key), Borrowed::<PyAny>::from_ptr(py, value)) };
        let text = value.cast_exact::<PyString>();
        if text.is_err() && value.is_none() {
            continue;
        }
        if out.len() > start {
            out.push(',');
        }
        let name = key.cast::<PyString>().map_err(|_| PyTypeError::new_err("a key of a record is a str"))?;
        json_string(out, name.to_str()?);
        out.push(':');
        if let Ok(text) = text {
            json_string(out, text.to_str()?);
            continue;
        }
        write(&value.to_owned(), depth + 1, out)?;
        if dict.len() != size {
            return Err(PyRuntimeError::new_err("the record was changed while it was read"));
        }
    }
    out.push('}');
    Ok(())
}

fn items<'py>(all: impl Iterator<Item = Bound<'py, PyAny>>, depth: usize, out: &mut String) -> PyResult<()> {
    out.push('[');
    for (n, item) in all.enumerate() {
        if n > 0 {
            out.push(',');
        }
        write(&item, depth + 1, out)?;
    }
    out.push(']');
    Ok(())
}
