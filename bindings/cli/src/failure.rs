//! Why a command could not run: one line in two languages, without values of the input.

use chuan::engine::Error;
use chuan::formats::FormatError;
use chuan::rules::{Language, PlanError};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// How a command ended that could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing is wrong.
    Clean,
    /// Errors were found.
    Found,
}

impl Outcome {
    /// Of a yes or no.
    pub(crate) fn found(yes: bool) -> Outcome {
        if yes { Outcome::Found } else { Outcome::Clean }
    }
}

/// A command could not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    vi: String,
    en: String,
    /// Already said, or nobody is there to read it.
    quiet: bool,
}

impl Failure {
    /// With its two texts.
    pub(crate) fn new(vi: impl Into<String>, en: impl Into<String>) -> Failure {
        Failure { vi: vi.into(), en: en.into(), quiet: false }
    }

    /// Everything that failed was said where it happened.
    pub(crate) fn said() -> Failure {
        Failure { vi: String::new(), en: String::new(), quiet: true }
    }

    /// The same about a file.
    pub(crate) fn of(self, name: &str) -> Failure {
        Failure { vi: format!("{name}: {}", self.vi), en: format!("{name}: {}", self.en), quiet: self.quiet }
    }

    /// The same about a place with a name in each language; what nobody reads stays as it is.
    pub(crate) fn at(self, (vi, en): (&str, &str)) -> Failure {
        if self.quiet {
            return self;
        }
        Failure::new(format!("{vi}: {}", self.vi), format!("{en}: {}", self.en))
    }

    /// A file could not be opened, read or written.
    pub(crate) fn file(name: &Path, error: &io::Error) -> Failure {
        Failure::from_kind(error.kind()).of(&name.display().to_string())
    }

    fn from_kind(kind: io::ErrorKind) -> Failure {
        let (vi, en) = match kind {
            io::ErrorKind::NotFound => ("không có tệp hay thư mục này", "no such file or folder"),
            io::ErrorKind::PermissionDenied => ("không có quyền", "permission denied"),
            io::ErrorKind::StorageFull => ("hết chỗ trên đĩa", "no space left"),
            io::ErrorKind::IsADirectory => ("là một thư mục", "is a folder"),
            _ => return Failure::new(format!("lỗi đọc ghi: {kind}"), kind.to_string()),
        };
        Failure::new(vi, en)
    }

    /// The text in a language.
    pub(crate) fn text(&self, language: Language) -> &str {
        language.pick(&self.vi, &self.en)
    }

    /// Says it on the standard error.
    pub(crate) fn say(&self, language: Language) {
        if !self.quiet {
            let _ = writeln!(io::stderr(), "chuan: {}", self.text(language));
        }
    }
}

impl From<io::Error> for Failure {
    /// Of the standard streams. A reader that went away is no fault to speak of.
    fn from(error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::said(),
            kind => Failure::from_kind(kind),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        Failure::from(io::Error::from(error))
    }
}

impl From<FormatError> for Failure {
    fn from(error: FormatError) -> Failure {
        Failure::new(error.text(Language::Vi), error.text(Language::En))
    }
}

impl From<PlanError> for Failure {
    fn from(error: PlanError) -> Failure {
        Failure::new(format!("hồ sơ nghiệp vụ: {error}"), format!("profile: {error}"))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        let en = error.to_string();
        match error {
            Error::NoFormat(id) => no("định dạng", "format", &id, "formats"),
            Error::NoRecord(id) => no("loại bản ghi", "record type", &id, "records"),
            Error::NoEdition(id) => no("phiên bản", "edition", &id, "editions"),
            Error::OneWay(id, _) if en.ends_with("read") => {
                Failure::new(format!("định dạng {id} chỉ ghi, không đọc"), en)
            }
            Error::OneWay(id, _) => Failure::new(format!("định dạng {id} chỉ đọc, không ghi"), en),
            Error::OtherRecord(a, of_a, b, of_b) => {
                Failure::new(format!("{a} chứa bản ghi {of_a}, {b} chứa bản ghi {of_b}"), en)
            }
            Error::OtherForm(form, event) => {
                Failure::new(format!("biểu mẫu {form} dành cho bản ghi {event}"), en)
            }
            Error::NoVariant(id, words) => {
                Failure::new(format!("định dạng {id} không ghi được theo kiểu {words}"), en)
            }
            Error::Format(error) => Failure::from(error),
            Error::Profile(error) => Failure::from(error),
            Error::Input(kind) => Failure::from_kind(kind),
            _ => Failure::new(en.clone(), en),
        }
    }
}

/// There is no such thing, and this is how to see what there is.
pub(crate) fn no(vi: &str, en: &str, name: &str, list: &str) -> Failure {
    Failure::new(
        format!("không có {vi} {name} (xem: chuan list {list})"),
        format!("no {en} {name} (see: chuan list {list})"),
    )
}

/// Help goes to the standard output; a wrong call is told in one line.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    use clap::error::ErrorKind;
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if asked || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return if asked { ExitCode::SUCCESS } else { ExitCode::from(2) };
    }
    let text = error.to_string();
    let mut lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
    let first = lines.next().unwrap_or_default();
    let first = first.strip_prefix("error: ").unwrap_or(first);
    // What is missing stands on lines of its own.
    let missing = matches!(error.kind(), ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand);
    let more: Vec<&str> = lines.take_while(|l| missing && !l.starts_with("Usage")).collect();
    let _ = writeln!(
        io::stderr(),
        "chuan: {first}{}{} (see --help)",
        if more.is_empty() { "" } else { " " },
        more.join(" ")
    );
    ExitCode::from(2)
}
