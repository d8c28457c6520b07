//! What a run stands on: the standard as asked for, the language, the form of the output.

use crate::args::{Common, Form, Lang};
use crate::failure::{Failure, no};
use crate::today::{iso, today};
use chuan::engine::Standard;
use chuan::rules::Language;
use chuan::rules::profile::Profile;
use chuan::values::Date;
use serde::Serialize;
use std::path::Path;

/// The largest profile file.
const MAX_PROFILE: u64 = 16 << 20;

/// What a run stands on.
pub(crate) struct Session {
    pub(crate) standard: Standard,
    pub(crate) language: Language,
    pub(crate) form: Form,
}

/// The versions that made an answer.
#[derive(Serialize)]
pub(crate) struct Versions {
    library: &'static str,
    edition: &'static str,
    fixed_on: String,
    in_force: String,
    as_of: String,
}

impl Session {
    /// As the common options ask.
    pub(crate) fn new(common: &Common) -> Result<Session, Failure> {
        let as_of = common.as_of.as_deref().map_or_else(|| Ok(today()), day)?;
        let mut standard = Standard::new(as_of);
        if let Some(edition) = &common.edition {
            standard = standard.in_edition(edition)?;
        }
        if let Some(name) = &common.profile {
            standard = standard.with_profile(profile(name)?);
        }
        Ok(Session { standard, language: language(common), form: common.output })
    }

    /// The versions in use.
    pub(crate) fn versions(&self) -> Versions {
        let edition = self.standard.edition();
        Versions {
            library: env!("CARGO_PKG_VERSION"),
            edition: edition.id,
            fixed_on: iso(edition.fixed_on),
            in_force: iso(edition.in_force),
            as_of: iso(self.standard.as_of()),
        }
    }

    /// One of two texts.
    pub(crate) fn pick<'a>(&self, vi: &'a str, en: &'a str) -> &'a str {
        self.language.pick(vi, en)
    }
}

/// The language asked for, else that of the locale.
pub(crate) fn language(common: &Common) -> Language {
    match common.lang {
        Some(Lang::Vi) => Language::Vi,
        Some(Lang::En) => Language::En,
        None => {
            let set = |name| std::env::var(name).ok().filter(|v| !v.is_empty());
            let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
            let vi = locale.is_some_and(|l| l.to_ascii_lowercase().starts_with("vi"));
            if vi { Language::Vi } else { Language::En }
        }
    }
}

/// A full date.
pub(crate) fn day(text: &str) -> Result<Date, Failure> {
    Date::parse(text)
        .filter(|d| d.is_full())
        .ok_or_else(|| Failure::new("ngày phải ghi YYYY-MM-DD", "a date is written YYYY-MM-DD"))
}

/// A profile that is built in, else from a file.
fn profile(name: &str) -> Result<Profile, Failure> {
    if let Some(profile) = Profile::shipped(name) {
        return Ok(profile);
    }
    let path = Path::new(name);
    if !path.exists() {
        return Err(no("hồ sơ nghiệp vụ", "profile", name, "profiles"));
    }
    let text = profile_text(path)?;
    Profile::from_toml(&text).map_err(|e| {
        Failure::new(format!("hồ sơ nghiệp vụ: {}", one_line(&e)), format!("profile: {}", one_line(&e)))
            .of(name)
    })
}

/// The text of a profile file.
pub(crate) fn profile_text(path: &Path) -> Result<String, Failure> {
    use std::io::Read as _;
    let mut text = String::new();
    let fault = |e: std::io::Error| Failure::file(path, &e);
    if path.as_os_str() == "-" {
        std::io::stdin().take(MAX_PROFILE).read_to_string(&mut text).map_err(fault)?;
    } else {
        let file = std::fs::File::open(path).map_err(fault)?;
        file.take(MAX_PROFILE).read_to_string(&mut text).map_err(fault)?;
    }
    Ok(text)
}

/// A text without line ends.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
