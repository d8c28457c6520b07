//! What is told during long work, and how it is stopped: by Ctrl-C, by the callback's False, or by its exception.

use pyo3::prelude::*;
use std::time::{Duration, Instant};

/// Between two looks at signals.
const EVERY: Duration = Duration::from_millis(50);

/// Looks after one run.
pub(crate) struct Watch {
    callback: Option<Py<PyAny>>,
    last: Instant,
    told: u64,
    failure: Option<PyErr>,
}

impl Watch {
    pub(crate) fn new(callback: Option<Py<PyAny>>) -> Watch {
        Watch { callback, last: Instant::now(), told: 0, failure: None }
    }

    /// Called after every piece of work, without the interpreter; false stops the run.
    pub(crate) fn tick(&mut self, records: u64) -> bool {
        self.failure.is_none() && (self.last.elapsed() < EVERY || self.tell(records))
    }

    fn tell(&mut self, records: u64) -> bool {
        let told = Python::attach(|py| {
            py.check_signals()?;
            match &self.callback {
                Some(callback) => {
                    Ok(!callback.bind(py).call1((records,))?.is(pyo3::types::PyBool::new(py, false)))
                }
                None => Ok(true),
            }
        });
        (self.last, self.told) = (Instant::now(), records);
        told.unwrap_or_else(|error| {
            self.failure = Some(error);
            false
        })
    }

    /// The last word, and what went wrong in between.
    pub(crate) fn end(mut self, py: Python<'_>, records: u64) -> PyResult<()> {
        if let Some(failure) = self.failure.take() {
            return Err(failure);
        }
        py.check_signals()?;
        if let Some(callback) = self.callback.take().filter(|_| self.told < records) {
            callback.call1(py, (records,))?;
        }
        Ok(())
    }
}
