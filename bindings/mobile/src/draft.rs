//! A form that somebody fills in.

use crate::answers::Finding;
use crate::bytes::Bytes;
use crate::chuan::Language;
use crate::door::{Ask, ENGINE, result};
use crate::error::{ChuanError, guard};
use crate::generated::AnyRecord;
use chuan::engine::draft::Draft as Core;
use serde::Deserialize;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A record being typed: one field is set, and what is wrong is told, without the whole record going over as JSON.
///
/// Calls from several threads wait for one another.
#[derive(uniffi::Object)]
pub struct Draft {
    core: Mutex<Core>,
    language: Language,
}

#[derive(Deserialize)]
struct Filled {
    fields: Vec<String>,
}

impl Draft {
    pub(crate) fn new(core: Core, language: Language) -> Draft {
        Draft { core: Mutex::new(core), language }
    }

    fn core(&self) -> MutexGuard<'_, Core> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn told(&self, core: &Core, path: Option<&str>, reveal: bool) -> Result<Vec<Finding>, ChuanError> {
        let mut json = String::new();
        core.write_findings(path, self.language.core(), reveal, &mut json);
        serde_json::from_str(&json).map_err(|_| ChuanError::internal())
    }
}

#[uniffi::export]
impl Draft {
    /// Puts a text into a field, such as `birth.date` or `documents[0].number`, and gives the findings at this field. The text is
    /// brought into canonical form where that loses nothing; one that can not be read stays as it is, with a finding.
    ///
    /// # Errors
    /// `no-field` when the record type has no such field.
    pub fn set(&self, path: String, text: String) -> Result<Vec<Finding>, ChuanError> {
        guard(|| {
            let mut core = self.core();
            core.set(&path, &text).map_err(|e| ChuanError::refused("no-field", e))?;
            self.told(&core, Some(&path), false)
        })
    }

    /// Fills the form from a document with one record, such as a scanned card, and gives the paths of the fields that were filled.
    /// What the document does not have stays as it is.
    ///
    /// # Errors
    /// `unsure`, `no-format`, `bad-document`, `other-record`, `cannot-carry` …
    #[uniffi::method(default(format = None))]
    pub fn fill(&self, document: Bytes, format: Option<String>) -> Result<Vec<String>, ChuanError> {
        guard(|| {
            let ask = Ask { format: format.as_deref(), ..Ask::default() };
            let answer = ENGINE.fill(&mut self.core(), &ask.json()?, Some(&document));
            result(&answer.json).map(|filled: Filled| filled.fields)
        })
    }

    /// What stands in a field: its canonical text, or the text that could not be read.
    ///
    /// # Errors
    /// `no-field` when the record type has no such field.
    pub fn get(&self, path: String) -> Result<String, ChuanError> {
        guard(|| self.core().get(&path).map_err(|e| ChuanError::refused("no-field", e)))
    }

    /// Every finding, with values when asked for. Setting one field may change what is found at others.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    #[uniffi::method(default(reveal))]
    pub fn findings(&self, reveal: bool) -> Result<Vec<Finding>, ChuanError> {
        guard(|| self.told(&self.core(), None, reveal))
    }

    /// The findings at one field.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn findings_at(&self, path: String) -> Result<Vec<Finding>, ChuanError> {
        guard(|| self.told(&self.core(), Some(&path), false))
    }

    /// The record, typed.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn record(&self) -> Result<AnyRecord, ChuanError> {
        guard(|| {
            let core = self.core();
            let read = AnyRecord::read(core.record().dictionary().record(), &core.json());
            read.and_then(Result::ok).ok_or_else(ChuanError::internal)
        })
    }

    /// The record as canonical JSON.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn json(&self) -> Result<String, ChuanError> {
        guard(|| Ok(self.core().json()))
    }
}
