//! What was found: words are made when somebody asks for them, so that a finding costs next to nothing.

use chuan::engine::Standard;
use chuan::engine::batch::Shown;
use chuan::records::Leaf as _;
use chuan::rules::{Arg, Language, Plan};
use chuan::values::Date;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use std::sync::Arc;

/// Where findings of one run get their words from.
pub(crate) struct Source {
    pub(crate) standard: Arc<Standard>,
    pub(crate) record: &'static str,
    pub(crate) language: Language,
}

impl Source {
    pub(crate) fn plan(&self) -> Option<&Plan> {
        self.standard.plan(self.record).ok()
    }
}

/// A language by its short name.
pub(crate) fn language(name: &str) -> PyResult<Language> {
    match name {
        "vi" => Ok(Language::Vi),
        "en" => Ok(Language::En),
        _ => Err(PyValueError::new_err("lang must be 'vi' or 'en'")),
    }
}

enum Said {
    /// Of this run.
    Here(Arc<Source>, Shown),
    /// From an answer.
    Told(Box<Told>),
}

#[derive(Clone, Default)]
struct Told {
    record: u64,
    rule: String,
    severity: String,
    dimension: String,
    path: String,
    args: Vec<String>,
    message: String,
    basis: String,
    fix: String,
    value: Option<String>,
}

/// A broken rule in one place of one record.
#[pyclass(frozen, module = "chuan")]
pub(crate) struct Finding(Said);

/// A day as text.
pub(crate) fn day_text(day: Date) -> String {
    let mut text = String::new();
    day.write(&mut text);
    text
}

pub(crate) fn arg(arg: &Arg) -> Option<String> {
    match arg {
        Arg::None => None,
        Arg::Int(n) => Some(n.to_string()),
        Arg::Word(word) => Some((*word).to_owned()),
        Arg::Day(day) => Some(day_text(*day)),
    }
}

impl Finding {
    pub(crate) fn here(source: &Arc<Source>, shown: Shown) -> Finding {
        Finding(Said::Here(Arc::clone(source), shown))
    }

    fn text(
        &self,
        here: impl FnOnce(&Plan, &Shown, Language) -> String,
        told: impl FnOnce(&Told) -> &str,
    ) -> String {
        match &self.0 {
            Said::Here(source, shown) => {
                source.plan().map_or_else(String::new, |plan| here(plan, shown, source.language))
            }
            Said::Told(all) => told(all).to_owned(),
        }
    }
}

#[pymethods]
impl Finding {
    #[new]
    #[pyo3(signature = (*, rule, severity, dimension, message, record = 1, path = String::new(), args = Vec::new(), basis = String::new(), fix = String::new(), value = None))]
    #[expect(clippy::too_many_arguments, reason = "they are the members of a finding, by name")]
    fn new(
        rule: String,
        severity: String,
        dimension: String,
        message: String,
        record: u64,
        path: String,
        args: Vec<String>,
        basis: String,
        fix: String,
        value: Option<String>,
    ) -> Finding {
        let told = Told { record, rule, severity, dimension, path, args, message, basis, fix, value };
        Finding(Said::Told(Box::new(told)))
    }

    /// The record, counted from 1 in the order of the input.
    #[getter]
    fn record(&self) -> u64 {
        match &self.0 {
            Said::Here(_, shown) => shown.finding.record,
            Said::Told(told) => told.record,
        }
    }

    /// The rule's id.
    #[getter]
    fn rule(&self) -> String {
        self.text(|plan, shown, _| plan.id(shown.finding.rule).to_owned(), |told| &told.rule)
    }

    /// `error`, `warning` or `info`.
    #[getter]
    fn severity(&self) -> String {
        self.text(|plan, shown, _| plan.severity(shown.finding.rule).name().to_owned(), |told| &told.severity)
    }

    /// `correct`, `sufficient`, `clean` or `living`.
    #[getter]
    fn dimension(&self) -> String {
        let here = |plan: &Plan, shown: &Shown, _| plan.dimension(shown.finding.rule).name().to_owned();
        self.text(here, |told| &told.dimension)
    }

    /// The JSON Pointer of the field; empty for the record as a whole.
    #[getter]
    fn path(&self) -> String {
        self.text(|plan, shown, _| plan.pointer(&shown.finding), |told| &told.path)
    }

    /// Details of the message that say nothing about the person.
    #[getter]
    fn args(&self) -> Vec<String> {
        match &self.0 {
            Said::Here(_, shown) => shown.finding.args.iter().filter_map(arg).collect(),
            Said::Told(told) => told.args.clone(),
        }
    }

    /// What is wrong.
    #[getter]
    fn message(&self) -> String {
        self.text(|plan, shown, language| plan.message(&shown.finding, language), |told| &told.message)
    }

    /// The legal basis.
    #[getter]
    fn basis(&self) -> String {
        let here = |plan: &Plan, shown: &Shown, language| plan.basis(shown.finding.rule, language);
        self.text(here, |told| &told.basis)
    }

    /// How to mend it.
    #[getter]
    fn fix(&self) -> String {
        self.text(|plan, shown, language| plan.fix(&shown.finding, language), |told| &told.fix)
    }

    /// The value, when values were asked for.
    #[getter]
    fn value(&self) -> Option<String> {
        match &self.0 {
            Said::Here(_, shown) => shown.value.clone(),
            Said::Told(told) => told.value.clone(),
        }
    }

    /// Everything as a dict, in the order of the answer's JSON.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("record", self.record())?;
        dict.set_item("rule", self.rule())?;
        dict.set_item("severity", self.severity())?;
        dict.set_item("dimension", self.dimension())?;
        dict.set_item("path", self.path())?;
        let args = self.args();
        if !args.is_empty() {
            dict.set_item("args", args)?;
        }
        dict.set_item("message", self.message())?;
        dict.set_item("basis", self.basis())?;
        let fix = self.fix();
        if !fix.is_empty() {
            dict.set_item("fix", fix)?;
        }
        if let Some(value) = self.value() {
            dict.set_item("value", value)?;
        }
        Ok(dict)
    }

    /// So that it goes to other processes, and is copied.
    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        Ok((PyTuple::empty(py), self.to_dict(py)?))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let message = PyString::new(py, &self.message()).repr()?;
        Ok(format!(
            "Finding(record={}, rule='{}', severity='{}', path='{}', message={message})",
            self.record(),
            self.rule(),
            self.severity(),
            self.path()
        ))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        let Ok(other) = other.cast::<Finding>() else { return false };
        let other = other.get();
        let key =
            |f: &Finding| (f.record(), f.rule(), f.severity(), f.path(), f.args(), f.message(), f.value());
        key(self) == key(other)
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash as _, Hasher as _};
        let mut hasher = DefaultHasher::new();
        (self.record(), self.rule(), self.path()).hash(&mut hasher);
        hasher.finish()
    }
}
