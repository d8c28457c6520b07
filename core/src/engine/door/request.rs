//! What a caller asks: the members of a request, each taken once and checked.

use super::fault::Fault;
use crate::engine::Standard;
use crate::formats::FormatError;
use crate::formats::json::Tree;
use crate::rules::Language;
use crate::values::Date;

/// Most findings of one answer, when the caller does not say.
pub const FINDINGS: usize = 1_000;
/// Most findings of one answer, whatever the caller says.
pub const MAX_FINDINGS: usize = 1_000_000;

/// A request whose members are taken one by one; what is left at the end is unknown.
pub(super) struct Request<'r> {
    members: Vec<(String, Tree)>,
    data: Option<&'r [u8]>,
}

impl<'r> Request<'r> {
    pub(super) fn parse(request: &[u8], data: Option<&'r [u8]>) -> Result<Request<'r>, Fault> {
        let text = std::str::from_utf8(request).map_err(|e| Fault::new("not-utf8", at(e.valid_up_to())))?;
        match Tree::read(text) {
            Ok(Tree::Object(members)) => Ok(Request { members, data }),
            Ok(_) => Err(Fault::new("bad-json", "a request is a JSON object".to_owned())),
            Err(FormatError::Malformed { what, at }) => {
                Err(Fault::new("bad-json", format!("the request can not be read: {what} at byte {at}")))
            }
            Err(error) => Err(Fault::new("bad-json", error.to_string())),
        }
    }

    fn take(&mut self, name: &str) -> Option<Tree> {
        let at = self.members.iter().position(|(n, _)| n == name)?;
        let (_, tree) = self.members.remove(at);
        (tree != Tree::Null).then_some(tree)
    }

    /// A text; none when it is not there.
    pub(super) fn text(&mut self, name: &'static str) -> Result<Option<String>, Fault> {
        match self.take(name) {
            None => Ok(None),
            Some(Tree::Text(text)) => Ok(Some(text)),
            Some(_) => Err(Fault::of("bad-member", name, "must be a text")),
        }
    }

    /// A text without which there is nothing to do.
    pub(super) fn needed(&mut self, name: &'static str) -> Result<String, Fault> {
        self.text(name)?.ok_or_else(|| Fault::of("missing", name, "is missing"))
    }

    pub(super) fn flag(&mut self, name: &'static str) -> Result<bool, Fault> {
        match self.take(name) {
            None => Ok(false),
            Some(Tree::Word(w)) if w == "true" => Ok(true),
            Some(Tree::Word(w)) if w == "false" => Ok(false),
            Some(_) => Err(Fault::of("bad-member", name, "must be true or false")),
        }
    }

    pub(super) fn number(&mut self, name: &'static str) -> Result<Option<usize>, Fault> {
        let Some(tree) = self.take(name) else { return Ok(None) };
        let read = if let Tree::Word(word) = &tree { word.parse().ok() } else { None };
        read.map(Some).ok_or_else(|| Fault::of("bad-member", name, "must be a whole number"))
    }

    /// Texts by name, in the order in which they are given.
    pub(super) fn texts(&mut self, name: &'static str) -> Result<Vec<(String, String)>, Fault> {
        let bad = || Fault::of("bad-member", name, "must be an object of texts");
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Tree::Object(members)) => members
                .into_iter()
                .map(|(key, value)| if let Tree::Text(v) = value { Ok((key, v)) } else { Err(bad()) })
                .collect(),
            Some(_) => Err(bad()),
        }
    }

    /// The document: the bytes given beside the request, or its member `text`.
    pub(super) fn document(&mut self) -> Result<std::borrow::Cow<'r, [u8]>, Fault> {
        let text = self.text("text")?;
        match (self.data, text) {
            (Some(_), Some(_)) => {
                Err(Fault::of("bad-member", "text", "and data beside the request: one of the two"))
            }
            (Some(data), None) => Ok(data.into()),
            (None, Some(text)) => Ok(text.into_bytes().into()),
            (None, None) => {
                Err(Fault::of("missing", "text", "is missing, and there is no data beside the request"))
            }
        }
    }

    pub(super) fn language(&mut self) -> Result<Language, Fault> {
        match self.text("lang")?.as_deref() {
            None | Some("vi") => Ok(Language::Vi),
            Some("en") => Ok(Language::En),
            Some(_) => Err(Fault::of("bad-member", "lang", "must be vi or en")),
        }
    }

    /// A day, `YYYY-MM-DD`.
    pub(super) fn day(&mut self, name: &'static str) -> Result<Option<Date>, Fault> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let day = Date::parse(&text).filter(|d| d.day().is_some());
        day.map(Some).ok_or_else(|| Fault::of("bad-member", name, "must be a day, YYYY-MM-DD"))
    }

    pub(super) fn max_findings(&mut self) -> Result<usize, Fault> {
        Ok(self.number("max_findings")?.unwrap_or(FINDINGS).min(MAX_FINDINGS))
    }

    /// The key of the standard that is asked for.
    pub(super) fn key(&mut self) -> Result<Key, Fault> {
        let as_of = self.day("as_of")?;
        Ok(Key {
            as_of: as_of
                .ok_or_else(|| Fault::of("missing", "as_of", "is missing: there is no clock in here"))?,
            edition: self.text("edition")?,
            profile: self.text("profile")?,
            profile_toml: self.text("profile_toml")?,
        })
    }

    /// Everything must have been asked for: a misspelt member would otherwise be passed over in silence.
    pub(super) fn done(self) -> Result<(), Fault> {
        match self.members.first() {
            Some((name, _))
                if name.len() <= 64 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') =>
            {
                Err(Fault::new("unknown-member", format!("{name} is no member of this request")))
            }
            Some(_) => {
                Err(Fault::new("unknown-member", "a member that this request does not have".to_owned()))
            }
            None => Ok(()),
        }
    }
}

/// Which standard: two requests with the same key are judged by the same.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Key {
    as_of: Date,
    edition: Option<String>,
    profile: Option<String>,
    profile_toml: Option<String>,
}

impl Key {
    pub(super) fn standard(&self) -> Result<Standard, Fault> {
        let mut standard = Standard::new(self.as_of);
        if let Some(edition) = &self.edition {
            standard = standard.in_edition(edition)?;
        }
        match (&self.profile, &self.profile_toml) {
            (None, None) => Ok(standard),
            (Some(_), Some(_)) => Err(Fault::of("bad-member", "profile", "and profile_toml: one of the two")),
            (name, text) => with_profile(standard, name.as_deref(), text.as_deref()),
        }
    }
}

#[cfg(feature = "profile")]
fn with_profile(standard: Standard, name: Option<&str>, text: Option<&str>) -> Result<Standard, Fault> {
    use crate::rules::profile::Profile;
    let profile = match (name, text) {
        (Some(name), _) => Profile::shipped(name)
            .ok_or_else(|| Fault::new("no-profile", "no profile of this name".to_owned()))?,
        (None, text) => {
            Profile::from_toml(text.unwrap_or_default()).map_err(|e| Fault::new("bad-profile", e))?
        }
    };
    Ok(standard.with_profile(profile))
}

#[cfg(not(feature = "profile"))]
fn with_profile(_: Standard, _: Option<&str>, _: Option<&str>) -> Result<Standard, Fault> {
    Err(Fault::new("no-profile", "this build has no profiles".to_owned()))
}

fn at(byte: usize) -> String {
    format!("the request is not UTF-8 at byte {byte}")
}
