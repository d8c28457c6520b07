//! The door of the library as it is: a request in, an answer out, both JSON.

use crate::answers::Versions;
use crate::bytes::Bytes;
use crate::error::{ChuanError, guard};
use chuan::engine::door::Engine;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One for the process: it is safe from many threads and keeps the standards it was asked for.
pub(crate) static ENGINE: Engine = Engine::new();

/// What came out of a request.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Answer {
    /// JSON.
    pub json: String,
    /// The document that `convert` wrote; empty otherwise.
    pub bytes: Bytes,
}

/// Answers a request of the library's door, as UTF-8 JSON; `data` are bytes beside it. A malformed request is no error here: the
/// answer says so.
///
/// # Errors
/// [`ChuanError::Internal`] when the library has a fault.
#[uniffi::export(default(data = None))]
pub fn call(request: Bytes, data: Option<Bytes>) -> Result<Answer, ChuanError> {
    guard(|| {
        let answer = ENGINE.call(&request, data.as_deref());
        Ok(Answer { json: answer.json, bytes: answer.bytes.into() })
    })
}

/// The same in one text, as it is written in logs and compared between languages: what `convert` wrote stands in the result as
/// `text`, or in hexadecimal digits as `hex` when it is no text.
///
/// # Errors
/// [`ChuanError::Internal`] when the library has a fault.
#[uniffi::export(default(data = None))]
pub fn call_whole(request: Bytes, data: Option<Bytes>) -> Result<String, ChuanError> {
    guard(|| Ok(ENGINE.call(&request, data.as_deref()).whole()))
}

/// The version of the library, its editions and the day of its lists.
///
/// # Errors
/// [`ChuanError::Internal`] when the library has a fault.
#[uniffi::export]
pub fn versions() -> Result<Versions, ChuanError> {
    guard(|| Ask { op: Some("versions"), ..Ask::default() }.answer(None))
}

/// A request; what is not said is left out.
#[derive(Clone, Default, Serialize)]
pub(crate) struct Ask<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) op: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) as_of: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) edition: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) profile: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) profile_toml: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lang: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) record: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) format: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) what: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) topic: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reveal: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_findings: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) threads: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) columns: Option<&'a HashMap<String, String>>,
}

#[derive(Deserialize)]
struct Envelope<T> {
    result: Option<T>,
    error: Option<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    code: String,
    message: String,
    message_vi: Option<String>,
}

impl Ask<'_> {
    pub(crate) fn json(&self) -> Result<Vec<u8>, ChuanError> {
        serde_json::to_vec(self).map_err(|_| ChuanError::internal())
    }

    /// The result of the answer.
    pub(crate) fn answer<T: DeserializeOwned>(&self, data: Option<&[u8]>) -> Result<T, ChuanError> {
        self.watched(data, &mut |_, _| true)
    }

    pub(crate) fn watched<T: DeserializeOwned>(
        &self,
        data: Option<&[u8]>,
        watch: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<T, ChuanError> {
        result(&ENGINE.call_watched(&self.json()?, data, watch).json)
    }

    /// The result, and the document that was written.
    pub(crate) fn written<T: DeserializeOwned>(
        &self,
        data: Option<&[u8]>,
    ) -> Result<(T, Vec<u8>), ChuanError> {
        let answer = ENGINE.call(&self.json()?, data);
        Ok((result(&answer.json)?, answer.bytes))
    }
}

/// The result in an answer, or why there is none.
pub(crate) fn result<T: DeserializeOwned>(answer: &str) -> Result<T, ChuanError> {
    let envelope: Envelope<T> = serde_json::from_str(answer).map_err(|_| ChuanError::internal())?;
    match envelope {
        Envelope { result: Some(result), .. } => Ok(result),
        Envelope { error: Some(fault), .. } => {
            let Fault { code, message: reason, message_vi: reason_vi } = fault;
            Err(ChuanError::Refused { code, reason, reason_vi })
        }
        _ => Err(ChuanError::internal()),
    }
}
