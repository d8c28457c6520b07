//! Why a request got no result. The texts are for the programmer and never repeat a value.

use crate::engine::Error;
use crate::formats::FormatError;
use crate::rules::Language;

/// A request that could not be answered.
pub(super) struct Fault {
    /// Stable word.
    pub(super) code: &'static str,
    /// What is wrong, in English.
    pub(super) message: String,
    /// The same for the officer, where it is the document that is wrong; else empty.
    pub(super) message_vi: String,
}

impl Fault {
    pub(super) fn new(code: &'static str, message: String) -> Fault {
        Fault { code, message, message_vi: String::new() }
    }

    /// About a member of the request.
    pub(super) fn of(code: &'static str, member: &'static str, what: &str) -> Fault {
        Fault::new(code, format!("{member} {what}"))
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        let code = match &error {
            Error::NoFormat(_) => "no-format",
            Error::NoRecord(_) => "no-record",
            Error::NoEdition(_) => "no-edition",
            Error::OneWay(..) => "one-way",
            Error::NoVariant(..) => "no-variant",
            Error::OtherForm(..) => "other-form",
            Error::OtherRecord(..) => "other-record",
            Error::Format(FormatError::Limit { .. }) => "over-limit",
            Error::Format(FormatError::CannotCarry { .. }) => "cannot-carry",
            Error::Format(_) | Error::Table(_) => "bad-document",
            Error::Profile(_) => "bad-profile",
            Error::Mapping(_) | Error::Input(_) => "internal",
        };
        let message_vi = match &error {
            Error::Format(error) => error.text(Language::Vi),
            _ => String::new(),
        };
        // What was asked for is not repeated: it may be a value in the wrong place.
        let message = match error {
            Error::NoFormat(_) => "no format of this name".to_owned(),
            Error::NoRecord(_) => "no record type of this name".to_owned(),
            Error::NoEdition(_) => "no edition of this name".to_owned(),
            other => other.to_string(),
        };
        Fault { code, message, message_vi }
    }
}

impl From<FormatError> for Fault {
    fn from(error: FormatError) -> Fault {
        Error::Format(error).into()
    }
}
