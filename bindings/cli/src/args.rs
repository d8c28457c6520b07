//! What can be asked for, and the help that says so.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The data standard for people on the command line: check, convert and explain records, offline.
#[derive(Parser)]
#[command(
    name = "chuan",
    version,
    about = "Check, convert and explain records of Vietnam's data standard, offline\nKiểm tra, chuyển đổi và giải thích dữ liệu theo chuẩn, không cần mạng",
    after_help = "Exit codes: 0 clean, 1 errors found, 2 could not run.\nPersonal values are never shown unless --reveal is given.",
    propagate_version = true,
    disable_help_subcommand = true
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Args)]
pub(crate) struct Common {
    /// Language of messages: vi or en; by default that of the locale
    #[arg(long, global = true, value_name = "vi|en", help_heading = "Common options")]
    pub(crate) lang: Option<Lang>,
    /// How to print
    #[arg(
        long,
        global = true,
        value_name = "text|json|ndjson",
        default_value = "text",
        hide_default_value = true,
        help_heading = "Common options"
    )]
    pub(crate) output: Form,
    /// Edition of the standard; by default the one in force on the day of judgement
    #[arg(long, global = true, value_name = "ID", help_heading = "Common options")]
    pub(crate) edition: Option<String>,
    /// Day of judgement, YYYY-MM-DD; by default today in Vietnam
    #[arg(long, global = true, value_name = "DATE", help_heading = "Common options")]
    pub(crate) as_of: Option<String>,
    /// Profile of an office: a TOML file, or the name of one that is built in (`chuan list profiles`)
    #[arg(long, global = true, value_name = "FILE|NAME", help_heading = "Common options")]
    pub(crate) profile: Option<String>,
}

/// Languages of messages.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// Vietnamese
    Vi,
    /// English
    En,
}

/// Forms of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For people
    Text,
    /// One JSON text
    Json,
    /// One JSON object a line
    Ndjson,
}

/// The commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Say what is wrong in files, why, and how to mend it (kiểm tra dữ liệu)
    #[command(after_help = "Examples:
  chuan check citizens.csv
  chuan check folder/ --lang en --max-findings 100
  chuan check cards.txt --from cccd-qr --output ndjson | jq .rule
  chuan check births.xlsx --against deaths.xlsx --against citizens.csv
  some-export | chuan check - --from ndjson --profile office.toml")]
    Check(Check),
    /// Write records in another format and say what did not come through (chuyển đổi định dạng)
    #[command(after_help = "Examples:
  chuan convert cards.txt --to ndjson
  chuan convert citizens.csv -o citizens.ndjson
  chuan convert answer.xml --to csv -o citizens.csv --output json > losses.json")]
    Convert(Convert),
    /// Say which format files are in, and by what one sees it (nhận dạng định dạng)
    #[command(after_help = "Examples:
  chuan detect unknown.txt
  chuan detect folder/ --output json")]
    Detect(Detect),
    /// Read, write, read again, and show what changed (đọc, ghi rồi đọc lại)
    #[command(after_help = "Examples:
  chuan roundtrip answer.xml
  chuan roundtrip citizens.ndjson --to cccd-qr

Exits with 1 when something changed.")]
    Roundtrip(Roundtrip),
    /// Fill the forms of an event and ask for what is missing (biểu mẫu)
    #[command(after_help = "Examples:
  chuan form birth.json
  chuan form birth.json --fill ct01-birth --answer residence_request.household_head.name='Nguyễn Văn Mẫu'
  chuan form death.json --fill btp-linked-death -o message.json

Without --fill every form of the event is shown with its questions. Exits with 1 while something is missing.")]
    Form(FormArgs),
    /// Explain a rule, field, code, format, edition or value (giải thích)
    #[command(after_help = "Examples:
  chuan explain CIT-ID-020
  chuan explain birth.date
  chuan explain ethnic-2008 04
  chuan explain cccd-qr
  chuan explain 2026.1")]
    Explain(Explain),
    /// List rules, formats, codes, records, editions, profiles or fields (danh mục)
    #[command(after_help = "Examples:
  chuan list formats
  chuan list codes sex
  chuan list rules --edition 2025.1 --output ndjson")]
    List(List),
    /// Print the JSON Schema of a record type (lược đồ JSON)
    #[command(after_help = "Example:\n  chuan schema citizen > citizen.schema.json")]
    Schema(Schema),
    /// Make records of invented persons, some with defects that are labelled (tạo dữ liệu giả)
    #[command(after_help = "Examples:
  chuan generate --records 1000 --seed 7 --to ndjson > people.ndjson
  chuan generate --records 1000 --defects 0.05 -o people.ndjson --labels labels.ndjson

The same seed, day and edition give the same bytes.")]
    Generate(Generate),
    /// Compare two editions of the standard (so sánh hai phiên bản)
    #[command(after_help = "Example:\n  chuan diff 2025.1 2026.1")]
    Diff(Diff),
    /// Work with profiles (hồ sơ nghiệp vụ)
    #[command(after_help = "Example:\n  chuan profile lint office.toml")]
    Profile(Profile),
    /// Look up an administrative unit and what became of it (đơn vị hành chính)
    #[command(after_help = "Examples:
  chuan place 26740 --as-of 2024-06-01
  chuan place 01")]
    Place(Place),
    /// Read an address and put it into the units of another day (địa chỉ)
    #[command(after_help = "Examples:
  chuan address \"Số 1, Phố Mẫu, phường Phúc Xá, quận Ba Đình, Hà Nội\"
  chuan address - --output ndjson < addresses.txt")]
    Address(Address),
    /// Clean, fold or restyle Vietnamese text, or convert it from an old encoding (xử lý văn bản)
    #[command(after_help = "Examples:
  chuan text clean < names.txt
  chuan text fold \"Nguyễn Thị Thu Hà\"
  chuan text decode old.txt --encoding tcvn3
  chuan text date \"mùng 5 tháng giêng năm Nhâm Ngọ\"")]
    Text(Text),
    /// Print completions for a shell
    #[command(
        after_help = "Example:\n  chuan completions bash > ~/.local/share/bash-completion/completions/chuan"
    )]
    Completions(Completions),
}

/// How input is read.
#[derive(Args, Default)]
pub(crate) struct Reading {
    /// Format of the input; by default it is recognised (`chuan list formats`)
    #[arg(long, value_name = "FORMAT")]
    pub(crate) from: Option<String>,
    /// Record type that the input must hold
    #[arg(long = "as", value_name = "RECORD")]
    pub(crate) record: Option<String>,
    /// Column of a table by its header: "HEADER=field.path"; may be given several times
    #[arg(long, value_name = "HEADER=PATH")]
    pub(crate) map: Vec<String>,
}

/// `check`
#[derive(Args)]
pub(crate) struct Check {
    /// Files and folders; - is the standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Other records that these are judged against: registers, the population database; may be given several times
    #[arg(long, value_name = "PATH")]
    pub(crate) against: Vec<PathBuf>,
    /// Show the values that findings speak of
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Most findings that are shown of each file; counts stay exact
    #[arg(long, value_name = "N", default_value_t = 10_000)]
    pub(crate) max_findings: usize,
    /// Threads for large files; by default one for each core
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<usize>,
}

/// `convert`
#[derive(Args)]
pub(crate) struct Convert {
    /// The file; - is the standard input
    #[arg(value_name = "FILE")]
    pub(crate) path: PathBuf,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Format to write; by default told by the ending of the output file
    #[arg(long, value_name = "FORMAT")]
    pub(crate) to: Option<String>,
    /// File to write, which appears whole or not at all; by default the standard output
    #[arg(short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// `detect`
#[derive(Args)]
pub(crate) struct Detect {
    /// Files and folders; - is the standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

/// `roundtrip`
#[derive(Args)]
pub(crate) struct Roundtrip {
    /// The file; - is the standard input
    #[arg(value_name = "FILE")]
    pub(crate) path: PathBuf,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Format to write; by default that of the input
    #[arg(long, value_name = "FORMAT")]
    pub(crate) to: Option<String>,
}

/// `form`
#[derive(Args)]
pub(crate) struct FormArgs {
    /// The file with the event; - is the standard input
    #[arg(value_name = "FILE")]
    pub(crate) path: PathBuf,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// The form to fill
    #[arg(long, value_name = "FORM")]
    pub(crate) fill: Option<String>,
    /// An answer: "NAME=TEXT", the name as the questions say it; may be given several times
    #[arg(long, value_name = "NAME=TEXT")]
    pub(crate) answer: Vec<String>,
    /// Which record of the file, from 1
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) number: usize,
    /// Show what stands in the boxes
    #[arg(long)]
    pub(crate) reveal: bool,
    /// File for the filled form, which appears whole or not at all; by default the standard output
    #[arg(short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// `explain`
#[derive(Args)]
pub(crate) struct Explain {
    /// A rule, field path, code list, format, record type, edition, or a value
    #[arg(required = true, value_name = "TOPIC")]
    pub(crate) topic: Vec<String>,
}

/// What `list` lists.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    /// Rules in force
    Rules,
    /// Formats that are read or written
    Formats,
    /// Code lists, or the codes of one
    Codes,
    /// Record types
    Records,
    /// Editions of the standard
    Editions,
    /// Profiles that are built in
    Profiles,
    /// Fields of a record type
    Fields,
}

/// `list`
#[derive(Args)]
pub(crate) struct List {
    /// What to list
    pub(crate) what: What,
    /// The code list, or the record type whose rules or fields are wanted
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
}

/// `schema`
#[derive(Args)]
pub(crate) struct Schema {
    /// Record type
    #[arg(default_value = "citizen")]
    pub(crate) record: String,
}

/// `generate`
#[derive(Args)]
pub(crate) struct Generate {
    /// How many records
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub(crate) records: u64,
    /// Start of the random numbers
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
    /// Share of records with a defect, 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.0)]
    pub(crate) defects: f64,
    /// Format to write
    #[arg(long, value_name = "FORMAT", default_value = "ndjson")]
    pub(crate) to: String,
    /// File to write; by default the standard output
    #[arg(short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// File for the labels: one JSON object for each defect
    #[arg(long, value_name = "FILE")]
    pub(crate) labels: Option<PathBuf>,
}

/// `diff`
#[derive(Args)]
pub(crate) struct Diff {
    /// The earlier edition
    pub(crate) from: String,
    /// The later edition
    pub(crate) to: String,
}

/// `profile`
#[derive(Args)]
pub(crate) struct Profile {
    #[command(subcommand)]
    pub(crate) command: ProfileCommand,
}

/// What can be done with profiles.
#[derive(Subcommand)]
pub(crate) enum ProfileCommand {
    /// Say everything that is wrong with a profile
    Lint {
        /// The TOML file; - is the standard input
        file: PathBuf,
    },
}

/// `place`
#[derive(Args)]
pub(crate) struct Place {
    /// Code of 2 (province), 3 (district) or 5 digits (commune)
    pub(crate) code: String,
    /// Day whose units are asked for; by default today
    #[arg(long, value_name = "DATE")]
    pub(crate) to: Option<String>,
}

/// `address`
#[derive(Args)]
pub(crate) struct Address {
    /// The address; - reads one a line from the standard input
    pub(crate) text: String,
    /// Day whose units are wanted; by default today
    #[arg(long, value_name = "DATE")]
    pub(crate) to: Option<String>,
}

/// `text`
#[derive(Args)]
pub(crate) struct Text {
    #[command(subcommand)]
    pub(crate) command: TextCommand,
}

/// What can be done with text.
#[derive(Subcommand)]
pub(crate) enum TextCommand {
    /// Compose, unify spaces and repair look-alikes
    Clean(Words),
    /// Without marks and in small letters, for searching
    Fold(Words),
    /// Without marks
    Strip(Words),
    /// Put tone marks in the other place: hoà or hòa
    Style {
        #[command(flatten)]
        words: Words,
        /// Put the tone mark the newer way (hoà)
        #[arg(long)]
        new: bool,
    },
    /// From an old encoding to Unicode
    Decode {
        /// The file; - is the standard input
        file: PathBuf,
        /// The encoding; by default it is recognised
        #[arg(long, value_name = "NAME")]
        encoding: Option<String>,
    },
    /// From Unicode to an old encoding
    Encode {
        /// The file; - is the standard input
        file: PathBuf,
        /// The encoding
        #[arg(long, value_name = "NAME")]
        encoding: String,
    },
    /// A number in words, or words as a number
    Number {
        /// The number, in figures or in words
        number: String,
        /// As an amount in đồng
        #[arg(long)]
        money: bool,
    },
    /// Parts of a person's name
    Name(Words),
    /// What two names are to each other, syllable by syllable
    Compare {
        /// One name
        left: String,
        /// The other name
        right: String,
    },
    /// A date in any notation, of the lunar calendar too: every day it may be
    Date(Words),
}

/// Words on the command line or lines of the standard input.
#[derive(Args)]
pub(crate) struct Words {
    /// The text; without it, lines of the standard input
    pub(crate) text: Option<String>,
}

/// `completions`
#[derive(Args)]
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}
