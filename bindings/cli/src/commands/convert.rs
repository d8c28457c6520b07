//! `convert`: another format, and an exact account of what did not come through.

use crate::args::{Common, Convert, Form, Reading};
use crate::failure::{Failure, Outcome};
use crate::input::{Named, Source};
use crate::losses;
use crate::recognise::{Recognised, recognise};
use crate::session::Session;
use crate::tables;
use crate::whole::{self, Whole};
use chuan::engine::known_format;
use chuan::formats::columns::narrowed;
use chuan::formats::driver::MAX_RECORDS;
use chuan::formats::table::{FORMATS, Format, format_for};
use chuan::formats::{FormatError, Loss};
use chuan::records::AnyRecord;
use std::io::{self, BufRead as _, BufReader, Write};
use std::path::{Path, PathBuf};

/// Bytes of canonical lines that are converted at once.
const PIECE: usize = 4 << 20;

/// Rows of a table that are converted at once.
const ROWS: usize = 4096;

/// The longest line.
const MAX_LINE: u64 = 16 << 20;

pub(crate) fn run(common: &Common, args: &Convert) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let named = Named::one(&args.path);
    let convert = |out: &mut dyn Write| -> Result<Vec<Loss>, Failure> {
        let mut source = Source::open(&named)?;
        let recognised = recognise(&session, &args.reading, &mut source).map_err(|f| f.of(&named.name()))?;
        let to = target(args, recognised.kind.name)?;
        let mut outlet = Outlet { out, failed: None };
        let done = convert(&session, &args.reading, source, &recognised, &to, &mut outlet);
        done.map_err(|f| outlet.failure(&args.out).unwrap_or_else(|| f.of(&named.name())))
    };
    let lost = match whole::named(&args.out) {
        Some(path) => {
            let mut file = Whole::create(path)?;
            let lost = convert(&mut file)?;
            file.finish()?;
            lost
        }
        None => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            let lost = convert(&mut out)?;
            out.flush().map_err(|e| blamed(e, &None))?;
            lost
        }
    };
    // The report takes the standard output when that is free and it is asked for as data.
    if whole::named(&args.out).is_some() && session.form != Form::Text {
        losses::write(&session, &lost, &mut io::stdout().lock())?;
    } else if !lost.is_empty() || session.form != Form::Text {
        losses::write(&session, &lost, &mut io::stderr().lock())?;
    }
    Ok(Outcome::Clean)
}

/// Where the document goes. What goes wrong there is not the input's fault, and is not said of it.
struct Outlet<'a> {
    out: &'a mut dyn Write,
    failed: Option<io::ErrorKind>,
}

impl Outlet<'_> {
    /// Why it could not be written to, if it could not.
    fn failure(&self, to: &Option<PathBuf>) -> Option<Failure> {
        Some(blamed(io::Error::from(self.failed?), to))
    }

    fn noted<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        done.inspect_err(|e| self.failed = Some(e.kind()))
    }
}

impl Write for Outlet<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let done = self.out.write(bytes);
        self.noted(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.out.flush();
        self.noted(done)
    }
}

/// A failure of the output, by its name.
fn blamed(error: io::Error, to: &Option<PathBuf>) -> Failure {
    match whole::named(to) {
        Some(path) => Failure::file(path, &error),
        None => Failure::from(error).at(("đầu ra chuẩn", "standard output")),
    }
}

/// A format to write, and how.
struct Target {
    format: &'static Format,
    /// What stands behind its name: `csv:69`.
    variant: String,
}

impl Target {
    fn id(&self) -> String {
        if self.variant.is_empty() {
            self.format.id.to_owned()
        } else {
            format!("{}:{}", self.format.id, self.variant)
        }
    }
}

/// The format to write: named, else the only one whose files end like the output's.
fn target(args: &Convert, record: &str) -> Result<Target, Failure> {
    let named_ending = args.out.as_deref().and_then(Path::extension).and_then(|e| e.to_str());
    if let Some(id) = &args.to {
        let (name, variant) = id.split_once(':').unwrap_or((id, ""));
        let format = format_for(name, record).map_or_else(|| known_format(name), Ok)?;
        if !format.writes {
            return Err(chuan::engine::Error::OneWay(format.id, "written").into());
        }
        let mut variant = variant.to_owned();
        // A template is several kinds of file: the one that the output is called.
        if format.carrier == "template"
            && !variant.split(':').any(|w| format.endings.contains(&w))
            && let Some(ending) =
                format.endings.iter().find(|e| named_ending.is_some_and(|n| n.eq_ignore_ascii_case(e)))
        {
            variant = if variant.is_empty() { (*ending).to_owned() } else { format!("{ending}:{variant}") };
        }
        return Ok(Target { format, variant });
    }
    let ending = args.out.as_deref().and_then(Path::extension).and_then(|e| e.to_str());
    let fits = |f: &&Format| {
        f.writes
            && (f.any_record || f.record == record)
            && ending.is_some_and(|e| f.endings.iter().any(|n| n.eq_ignore_ascii_case(e)))
    };
    // A file of any record is what an ending alone says; whoever means another format names it.
    let mut all: Vec<&'static Format> = FORMATS.iter().filter(fits).collect();
    if all.iter().any(|f| f.any_record) {
        all.retain(|f| f.any_record || f.record == "citizen");
    }
    match all.as_slice() {
        [one] => Ok(Target { format: one, variant: String::new() }),
        _ => Err(Failure::new(
            "hãy ghi định dạng cần chuyển sang: --to ĐỊNH_DẠNG (xem: chuan list formats)",
            "say which format to write: --to FORMAT (see: chuan list formats)",
        )),
    }
}

fn convert(
    session: &Session,
    reading: &Reading,
    source: Source,
    recognised: &Recognised,
    to: &Target,
    out: &mut dyn Write,
) -> Result<Vec<Loss>, Failure> {
    let (from, record) = (recognised.format, recognised.kind.name);
    if !to.format.any_record && record != to.format.record {
        let other = chuan::engine::Error::OtherRecord(from.id, record, to.format.id, to.format.record);
        return Err(other.into());
    }
    if from.carrier == "ndjson" && to.format.carrier == "ndjson" {
        return lines(session, source, recognised, to, out);
    }
    if tables::is_table(from) {
        return table(session, reading, source, recognised, to, out);
    }
    let (records, said) = session.standard.read_and_say(&source.whole()?, from.id, recognised.kind)?;
    tell(session, &tables::recoded(&said, session.language))?;
    write(session, &records, to, out)
}

/// A table of any size to lines; to a document as much as one may hold.
fn table(
    session: &Session,
    reading: &Reading,
    source: Source,
    recognised: &Recognised,
    to: &Target,
    out: &mut dyn Write,
) -> Result<Vec<Loss>, Failure> {
    let lines = to.format.carrier == "ndjson";
    let (mut lost, mut before) = (Vec::new(), 0u64);
    let most = if lines { ROWS } else { MAX_RECORDS };
    let assumed = tables::pieces(session, reading, recognised, source, most, &mut |records| {
        if before > 0 && !lines {
            return Err(FormatError::Limit { limit: "records of a document", most: MAX_RECORDS }.into());
        }
        let more = write(session, &records, to, out)?;
        lost.extend(more.into_iter().map(|l| Loss { record: l.record + before, ..l }));
        before += records.len() as u64;
        Ok(())
    })?;
    tell(session, &assumed)?;
    if before == 0 { Err(FormatError::Empty.into()) } else { Ok(lost) }
}

/// What was assumed of columns and places.
fn tell(session: &Session, said: &[String]) -> io::Result<()> {
    if session.form == Form::Text {
        for line in said {
            writeln!(io::stderr(), "{line}")?;
        }
    }
    Ok(())
}

fn write(
    session: &Session,
    records: &[Box<dyn AnyRecord>],
    to: &Target,
    out: &mut dyn Write,
) -> Result<Vec<Loss>, Failure> {
    let all: Vec<&dyn AnyRecord> = records.iter().map(AsRef::as_ref).collect();
    let written = session.standard.write(&all, &to.id())?;
    out.write_all(&written.bytes)?;
    Ok(written.losses)
}

/// Canonical lines of any number, some megabytes at a time.
fn lines(
    session: &Session,
    source: Source,
    recognised: &Recognised,
    to: &Target,
    out: &mut dyn Write,
) -> Result<Vec<Loss>, Failure> {
    use std::io::Read as _;
    let mut input = BufReader::new(narrowed(source.stream())?);
    let (mut lost, mut before, mut piece) = (Vec::new(), 0u64, Vec::new());
    loop {
        let start = piece.len();
        let got = input.by_ref().take(MAX_LINE + 1).read_until(b'\n', &mut piece)?;
        if (piece.len() - start) as u64 > MAX_LINE {
            let most = usize::try_from(MAX_LINE).unwrap_or(usize::MAX);
            return Err(FormatError::Limit { limit: "bytes of a line", most }.into());
        }
        let blank = piece.iter().all(u8::is_ascii_whitespace);
        if (got == 0 || piece.len() >= PIECE) && !blank {
            let (records, said) =
                session.standard.read_and_say(&piece, recognised.format.id, recognised.kind)?;
            if before == 0 {
                tell(session, &tables::recoded(&said, session.language))?;
            }
            let mut more = write(session, &records, to, out)?;
            more.iter_mut().for_each(|l| l.record += before);
            lost.append(&mut more);
            before += records.len() as u64;
            piece.clear();
        }
        if got == 0 {
            return if before == 0 { Err(FormatError::Empty.into()) } else { Ok(lost) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chuan::rules::Language;

    /// A disk that is full.
    struct Full;

    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_full_output_is_said_of_the_output() {
        for (to, vi, en) in [
            (None, "đầu ra chuẩn: hết chỗ trên đĩa", "standard output: no space left"),
            (Some(PathBuf::from("out.csv")), "out.csv: hết chỗ trên đĩa", "out.csv: no space left"),
        ] {
            let mut outlet = Outlet { out: &mut Full, failed: None };
            assert!(outlet.failure(&to).is_none());
            assert!(outlet.write_all(b"x").is_err());
            let failure = outlet.failure(&to).unwrap();
            assert_eq!((failure.text(Language::Vi), failure.text(Language::En)), (vi, en));
        }
        // A reader that went away is nothing to speak of.
        let gone = blamed(io::ErrorKind::BrokenPipe.into(), &None);
        assert_eq!(gone, Failure::said());
    }
}
