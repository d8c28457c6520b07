//! A dict of Python into a record as it is, without JSON in between.

use chuan::formats::json::{Member, Object};
use chuan::records::AnyRecord;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use pyo3::{Borrowed, ffi};

/// Keys met before, by the places of the shape: a program that writes its records out has one object for each key, which need not
/// be looked at again. Names of fields, as many as there are fields, and nothing of any record.
#[derive(Default)]
pub(crate) struct Keys {
    known: Vec<Option<Py<PyAny>>>,
    turn: u8,
}

impl Keys {
    /// Keys of a program that makes new ones for each record are not worth keeping: it is tried again once in a while.
    const SELDOM: u8 = 32;

    /// Turns to the next record.
    fn turn(&mut self) {
        self.turn = (self.turn + 1) % Keys::SELDOM;
    }

    /// What a key is for, behind a place of an object.
    #[inline(always)]
    fn member<'s>(
        &mut self,
        object: Object<'s>,
        place: usize,
        key: Borrowed<'_, '_, PyAny>,
    ) -> Option<Member<'s>> {
        match object.usual(place) {
            // It is held here, so that no other object has its address.
            Some(member) if self.is_known(member.place(), key) => Some(member),
            _ => self.by_name(object, place, key),
        }
    }

    #[inline(always)]
    fn is_known(&self, place: usize, key: Borrowed<'_, '_, PyAny>) -> bool {
        matches!(self.known.get(place), Some(Some(known)) if known.as_ptr() == key.as_ptr())
    }

    fn by_name<'s>(
        &mut self,
        object: Object<'s>,
        place: usize,
        key: Borrowed<'_, '_, PyAny>,
    ) -> Option<Member<'s>> {
        let member = object.member(place, text_of(key)?)?;
        if self.turn == 0 {
            self.keep(member.place(), key);
        }
        Some(member)
    }

    #[cold]
    fn keep(&mut self, place: usize, key: Borrowed<'_, '_, PyAny>) {
        if self.known.len() <= place {
            self.known.resize_with(place + 1, || None);
        }
        if let Some(known) = self.known.get_mut(place) {
            *known = Some(key.to_owned().unbind());
        }
    }
}

/// A key of a dict and its value.
type Pair<'a, 'py> = (Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>);

/// How many pairs are taken together.
const TOGETHER: usize = 8;

/// The pairs of a dict.
struct Pairs<'a, 'py> {
    dict: &'a Bound<'py, PyDict>,
    at: ffi::Py_ssize_t,
}

impl<'a, 'py> Pairs<'a, 'py> {
    /// Puts the next pairs here. None of them is looked at before all are on their way to the processor: that saves a tenth of
    /// the time for records that it has not met for long.
    ///
    /// # Safety
    /// No code of Python may run as long as they are used: they are borrowed from the dict, which nothing may change.
    #[inline(always)]
    #[expect(unsafe_code, reason = "the interpreter's own walk over a dict lends what it shows")]
    unsafe fn next(&mut self, pairs: &mut [Option<Pair<'a, 'py>>; TOGETHER]) {
        let py = self.dict.py();
        let (mut key, mut value) = (std::ptr::null_mut(), std::ptr::null_mut());
        for place in pairs {
            // SAFETY: the dict is alive, and the interpreter is ours as long as `py` is; both are objects when there is a next one.
            *place = unsafe {
                if ffi::PyDict_Next(self.dict.as_ptr(), &raw mut self.at, &raw mut key, &raw mut value) == 0 {
                    *place = None;
                    return;
                }
                Some((Borrowed::from_ptr(py, key), Borrowed::from_ptr(py, value)))
            };
            fetch(key);
            fetch(value);
        }
    }
}

/// Has an object brought near to the processor.
#[inline(always)]
fn fetch(object: *const ffi::PyObject) {
    #[cfg(target_arch = "x86_64")]
    #[expect(unsafe_code, reason = "an instruction of the processor")]
    // SAFETY: it changes nothing, whatever the address.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(object.cast());
    }
    let _ = object;
}

/// The text of a `str` of exactly this type.
#[inline(always)]
#[expect(unsafe_code, reason = "the interpreter lends the text for as long as the object lives")]
fn text_of<'a>(object: Borrowed<'a, '_, PyAny>) -> Option<&'a str> {
    object.cast_exact::<PyString>().ok()?;
    let mut size = 0;
    // SAFETY: it is a `str`; what is lent is UTF-8 and lives as long as the object, which is borrowed for longer.
    unsafe {
        let data = ffi::PyUnicode_AsUTF8AndSize(object.as_ptr(), &raw mut size);
        if data.is_null() {
            drop(PyErr::take(object.py()));
            return None;
        }
        let bytes = std::slice::from_raw_parts(data.cast(), size.try_into().ok()?);
        Some(std::str::from_utf8_unchecked(bytes))
    }
}

/// Puts a dict into a record as it is, without the way through JSON. False when there is anything in it but texts under keys
/// that are expected: then JSON tells what is to be done.
pub(crate) fn fill(
    dict: &Bound<'_, PyDict>,
    object: Object<'_>,
    keys: &mut Keys,
    record: &mut dyn AnyRecord,
) -> bool {
    keys.turn();
    put(dict, object, [0; 2], keys, record)
}

#[expect(unsafe_code, reason = "pairs are used where they lie")]
fn put(
    dict: &Bound<'_, PyDict>,
    object: Object<'_>,
    items: [usize; 2],
    keys: &mut Keys,
    record: &mut dyn AnyRecord,
) -> bool {
    let mut all = Pairs { dict, at: 0 };
    let mut place = object.start();
    let mut pairs = [None; TOGETHER];
    loop {
        // SAFETY: no code of Python runs for texts, dicts and lists of exactly these types.
        unsafe { all.next(&mut pairs) };
        for pair in &pairs {
            let Some((key, value)) = *pair else { return true };
            let is_text = value.is_exact_instance_of::<PyString>();
            if !is_text && value.is_none() {
                continue;
            }
            let Some(member) = keys.member(object, place, key) else { return false };
            place = member.place();
            let done = if is_text {
                text_of(value).is_some_and(|text| object.put(member, record, text, items))
            } else {
                put_below(value, (object, member), items, keys, record)
            };
            if !done {
                return false;
            }
        }
    }
}

fn put_below(
    value: Borrowed<'_, '_, PyAny>,
    (object, member): (Object<'_>, Member<'_>),
    items: [usize; 2],
    keys: &mut Keys,
    record: &mut dyn AnyRecord,
) -> bool {
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        return object.object(member).is_some_and(|below| put(&dict, below, items, keys, record));
    }
    let (Ok(list), Some(below)) = (value.cast_exact::<PyList>(), object.list(member)) else { return false };
    list.iter().enumerate().all(|(n, value)| {
        let Some(items) = below.into_item(items, n) else { return false };
        if let Some(text) = text_of(value.as_borrowed()) {
            return below.put(record, text, items);
        }
        let objects = value.cast_exact::<PyDict>().ok().zip(below.objects());
        objects.is_some_and(|(dict, below)| put(dict, below, items, keys, record))
    })
}
