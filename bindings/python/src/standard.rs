//! The standard on one day: judges records one by one, lines, and tables.

use crate::calls::{bytes_of, day};
use crate::error::{error, guarded, guarded_free, of_engine};
use crate::finding::{Finding, Source, day_text, language};
use crate::progress::Watch;
use crate::table::{self, Judged};
use crate::{dict, object};
use chuan::engine::batch::{Lines, Options, Report};
use chuan::engine::single::Single;
use chuan::engine::{Standard as Core, editions};
use chuan::records::{RecordType, record_type};
use chuan::rules::profile::Profile;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};

/// The standard in one edition, on one day, under one profile.
#[pyclass(frozen, module = "chuan._chuan")]
pub(crate) struct Standard {
    pub(crate) core: Arc<Core>,
    /// What judged single records before, ready for the next.
    #[expect(
        clippy::vec_box,
        reason = "one is taken out and put back for each record: a pointer instead of half a kilobyte"
    )]
    idle: Mutex<Vec<Box<Idle>>>,
}

struct Idle {
    single: Single,
    source: Arc<Source>,
    text: String,
    keys: dict::Keys,
}

pub(crate) fn kind(py: Python<'_>, record: &str) -> PyResult<&'static RecordType> {
    record_type(record).ok_or_else(|| error(py, "no-record", "no record type of this name"))
}

#[pymethods]
impl Standard {
    #[new]
    #[pyo3(signature = (as_of, edition = None, profile = None, profile_toml = None))]
    fn new(
        py: Python<'_>,
        as_of: &str,
        edition: Option<&str>,
        profile: Option<&str>,
        profile_toml: Option<&str>,
    ) -> PyResult<Standard> {
        let mut core = Core::new(day(py, Some(as_of))?);
        if let Some(edition) = edition {
            core =
                core.in_edition(edition).map_err(|_| error(py, "no-edition", "no edition of this name"))?;
        }
        match (profile, profile_toml) {
            (None, None) => {}
            (Some(_), Some(_)) => {
                return Err(error(py, "bad-member", "profile and profile_toml: one of the two"));
            }
            (Some(name), None) => {
                let none = || error(py, "no-profile", "no profile of this name");
                core = core.with_profile(Profile::shipped(name).ok_or_else(none)?);
            }
            (None, Some(text)) => {
                let profile = Profile::from_toml(text).map_err(|e| error(py, "bad-profile", &e))?;
                core = core.with_profile(profile);
            }
        }
        Ok(Standard { core: Arc::new(core), idle: Mutex::new(Vec::new()) })
    }

    /// The day of judgement.
    #[getter]
    fn as_of(&self) -> String {
        day_text(self.core.as_of())
    }

    /// The edition.
    #[getter]
    fn edition(&self) -> &'static str {
        self.core.edition().id
    }

    /// The findings of one record: canonical JSON as bytes or str, or a dict or record object.
    #[pyo3(signature = (data, record = "citizen", lang = "vi", reveal = false))]
    fn check_record(
        &self,
        py: Python<'_>,
        data: &Bound<'_, PyAny>,
        record: &str,
        lang: &str,
        reveal: bool,
    ) -> PyResult<Vec<Finding>> {
        let language = language(lang)?;
        let mut idle = self.idle(py, record, language)?;
        let Idle { single, source, text, keys } = &mut *idle;
        if let Ok(dict) = data.cast_exact::<PyDict>() {
            let found = guarded(py, || {
                let found = single.given(|shape, record| dict::fill(dict, shape, keys, record));
                found.map(<[_]>::to_vec).map(|found| {
                    found.iter().map(|f| Finding::here(source, single.shown(f, reveal))).collect()
                })
            })?;
            if let Some(found) = found {
                self.give_back(idle);
                return Ok(found);
            }
        }
        let json = if data.is_instance_of::<PyBytes>() || data.is_instance_of::<PyString>() {
            bytes_of(data)?
        } else {
            text.clear();
            object::write(data, 0, text)?;
            text.as_bytes()
        };
        let found = guarded(py, || {
            let found = single.check(json).to_vec();
            found.iter().map(|f| Finding::here(source, single.shown(f, reveal))).collect()
        })?;
        self.give_back(idle);
        Ok(found)
    }

    /// Judges canonical records, one a line: bytes, a str, or an object that gives bytes by `read`.
    #[pyo3(signature = (source, record = "citizen", lang = "vi", reveal = false, max_findings = 1000, threads = 1, progress = None))]
    #[expect(clippy::too_many_arguments, reason = "they are the options of a run, by name")]
    fn check_lines(
        &self,
        py: Python<'_>,
        source: &Bound<'_, PyAny>,
        record: &str,
        lang: &str,
        reveal: bool,
        max_findings: usize,
        threads: usize,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Judged> {
        let (kind, language) = (kind(py, record)?, language(lang)?);
        let mut watch = Watch::new(progress);
        let report = match bytes_of(source) {
            Ok(mut bytes) => {
                let run = || self.lines(&mut bytes, kind, reveal, max_findings, threads, &mut watch);
                guarded_free(py, run)?
            }
            Err(_) => {
                let mut file = Reader { object: source.clone().unbind(), failure: None };
                let report = guarded_free(py, || {
                    self.lines(&mut file, kind, reveal, max_findings, threads, &mut watch)
                })?;
                if let Some(failure) = file.failure {
                    return Err(failure);
                }
                report
            }
        };
        let report = report.map_err(|e| of_engine(py, &e))?;
        watch.end(py, report.records)?;
        let source = Source { standard: Arc::clone(&self.core), record: kind.name, language };
        Ok(Judged::new(source, report, None, None))
    }

    /// Judges a table that is given by the Arrow PyCapsule interface.
    #[pyo3(signature = (table, record = "citizen", columns = None, lang = "vi", reveal = false, max_findings = 1_000_000, threads = 1, repair_zeros = None, convert = false, progress = None))]
    #[expect(clippy::too_many_arguments, reason = "they are the options of a run, by name")]
    fn check_table(
        &self,
        py: Python<'_>,
        table: &Bound<'_, PyAny>,
        record: &str,
        columns: Option<&Bound<'_, PyDict>>,
        lang: &str,
        reveal: bool,
        max_findings: usize,
        threads: usize,
        repair_zeros: Option<bool>,
        convert: bool,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Judged> {
        let (kind, language) = (kind(py, record)?, language(lang)?);
        let mut watch = Watch::new(progress);
        let options =
            Options { threads, max_findings, reveal, progress: &mut |_, records| watch.tick(records) };
        let (report, decided, frames) =
            table::run(py, &self.core, kind, table, columns, repair_zeros, convert, options)?;
        watch.end(py, report.records)?;
        let source = Source { standard: Arc::clone(&self.core), record: kind.name, language };
        Ok(Judged::new(source, report, Some(decided), frames))
    }
}

impl Standard {
    fn give_back(&self, idle: Box<Idle>) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(idle);
    }

    fn idle(&self, py: Python<'_>, record: &str, language: chuan::rules::Language) -> PyResult<Box<Idle>> {
        let mut all = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |i: &Idle| i.source.record == record && i.source.language == language;
        if let Some(at) = all.iter().position(|i| fits(i)) {
            return Ok(all.swap_remove(at));
        }
        drop(all);
        let kind = kind(py, record)?;
        let single = Single::new(Arc::clone(&self.core), record).map_err(|e| of_engine(py, &e))?;
        let source = Arc::new(Source { standard: Arc::clone(&self.core), record: kind.name, language });
        Ok(Box::new(Idle { single, source, text: String::new(), keys: dict::Keys::default() }))
    }

    fn lines(
        &self,
        input: &mut (dyn Read + Send),
        kind: &'static RecordType,
        reveal: bool,
        max_findings: usize,
        threads: usize,
        watch: &mut Watch,
    ) -> Result<Report, chuan::engine::Error> {
        let edition = editions::position(self.core.edition().id).unwrap_or_default();
        let lines = Lines::new(self.core.shape(kind.name, edition)?);
        let progress = &mut |_, records| watch.tick(records);
        let mut options = Options { threads, max_findings, reveal, progress };
        self.core.check_stream(input, kind, &lines, &mut options)
    }
}

/// An object of Python that is read from.
struct Reader {
    object: Py<PyAny>,
    failure: Option<PyErr>,
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = Python::attach(|py| {
            let piece = self.object.bind(py).call_method1("read", (buffer.len(),))?;
            let bytes = piece.cast::<PyBytes>().map_err(|_| {
                pyo3::exceptions::PyTypeError::new_err("expected bytes, str, or a file that gives bytes")
            })?;
            let bytes = bytes.as_bytes();
            let place = buffer.get_mut(..bytes.len()).ok_or_else(|| {
                pyo3::exceptions::PyValueError::new_err("the file gave more bytes than were asked for")
            })?;
            place.copy_from_slice(bytes);
            Ok(bytes.len())
        });
        read.map_err(|error: PyErr| {
            self.failure = Some(error);
            io::Error::from(io::ErrorKind::Other)
        })
    }
}
