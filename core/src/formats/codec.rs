//! Codecs: how the text of a format's cell becomes the canonical text of a field, and back.
//!
//! A mapping table names a codec by a word; the table below says what each word means. A codec never guesses: what it can
//! not read stays raw.

mod dates;

pub use dates::{DateForm, MomentForm};

use crate::codes::{self, Crosswalk, List};
use crate::text;
use crate::values::{Code, Date, Expiry};
use dates::{moment_clock, read_date, read_moment, write_date, write_moment};

/// How a cell's text and a field's canonical text correspond.
#[derive(Clone, Copy, Debug)]
pub enum Codec {
    /// `` (empty): the same text.
    Same,
    /// `upper`: read as it is, written in capitals.
    Upper,
    /// `date:ddMMyyyy`, `date:dd/MM/yyyy`, `date:dd.MM.yyyy`, `date:yyyyMMdd`, `date:iso`, `date:year`.
    Date(DateForm),
    /// `expiry:…`: the same, and words for a card without end.
    Expiry(DateForm),
    /// `map:LIST/SYSTEM`: a crosswalk of spec/codes/maps.
    Map(&'static Crosswalk),
    /// `label:LIST`: the Vietnamese label of a code.
    Label(&'static List),
    /// `alpha3`: a country by its three letters.
    Alpha3,
    /// `kind-of-number`: the kind of an old number by its length.
    KindOfNumber,
    /// `latin`: capitals of a machine-readable zone; blanks between words.
    Latin,
    /// `popdb-key`: the name key of the population database; only written.
    PopdbKey,
    /// `chars:N`: the same text when it has exactly so many characters; else it is meant for another field.
    Chars(usize),
    /// `digits`: the same text without blanks, dots and hyphens between digits.
    Digits,
    /// `words`: the same text when it is no number; a number is meant for another field.
    Words,
    /// `moment`: RFC 3339 or the same without zone, which then is Vietnam's. `moment:dd/MM/yyyy HH:mm:ss` and
    /// `moment:yyyyMMddHHmmss`, `moment:yyyyMMddHHmm`: a clock of Vietnam, written so; moments of another zone are not written.
    Moment(MomentForm),
    /// `whole-date:iso`, `whole-date:yyyyMMdd`: a date that has a day; others are not written.
    WholeDate(DateForm),
    /// `kg`: grams, written in kilograms.
    Kilograms,
    /// `day:yyyyMMdd`: the day of a moment written `yyyyMMdd`, `yyyyMMddHHmm` or `yyyyMMddHHmmss`; only read.
    Day,
    /// `clock:HHmm`: the time of day of such a moment, `HH:MM`; one of zeros is no time. Only read.
    Clock,
    /// `map-from:LIST/SYSTEM`: a code of that system in the record, written as ours; not read.
    MapFrom(&'static Crosswalk),
}

/// What a codec made of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decoded<'a> {
    /// The canonical text.
    Text(&'a str),
    /// The cell says that there is no value.
    Nothing,
    /// Not meant for this field.
    Other,
    /// Not understood.
    Unreadable,
}

impl Codec {
    /// The codec of a word of a mapping table.
    pub fn named(word: &str) -> Option<Codec> {
        let form = |s: &str| {
            Some(match s {
                "ddMMyyyy" => DateForm::DdMmYyyy,
                "dd/MM/yyyy" => DateForm::Slashed,
                "dd.MM.yyyy" => DateForm::Dotted,
                "yyyyMMdd" => DateForm::YyyyMmDd,
                "iso" => DateForm::Iso,
                "year" => DateForm::Year,
                _ => return None,
            })
        };
        Some(match word.split_once(':') {
            None => match word {
                "" => Codec::Same,
                "upper" => Codec::Upper,
                "alpha3" => Codec::Alpha3,
                "kind-of-number" => Codec::KindOfNumber,
                "latin" => Codec::Latin,
                "popdb-key" => Codec::PopdbKey,
                "digits" => Codec::Digits,
                "words" => Codec::Words,
                "kg" => Codec::Kilograms,
                "moment" => Codec::Moment(MomentForm::Iso),
                _ => return None,
            },
            Some(("date", rest)) => Codec::Date(form(rest)?),
            Some(("expiry", rest)) => Codec::Expiry(form(rest)?),
            Some(("map", rest)) => Codec::Map(codes::crosswalk(rest)?),
            Some(("moment", "dd/MM/yyyy HH:mm:ss")) => Codec::Moment(MomentForm::Slashed),
            Some(("moment", "yyyyMMddHHmmss")) => Codec::Moment(MomentForm::Compact),
            Some(("moment", "yyyyMMddHHmm")) => Codec::Moment(MomentForm::Minutes),
            Some(("whole-date", rest)) => Codec::WholeDate(form(rest)?),
            Some(("day", "yyyyMMdd")) => Codec::Day,
            Some(("clock", "HHmm")) => Codec::Clock,
            Some(("map-from", rest)) => Codec::MapFrom(codes::crosswalk(rest)?),
            Some(("label", rest)) => Codec::Label(codes::list(rest)?),
            Some(("chars", rest)) => Codec::Chars(rest.parse().ok()?),
            Some(_) => return None,
        })
    }

    /// Reads a cell. `buffer` is scratch space that the answer may point into.
    pub fn read<'a>(&self, raw: &'a str, buffer: &'a mut String) -> Decoded<'a> {
        if let Codec::Same | Codec::Upper = self {
            return Decoded::Text(raw);
        }
        buffer.clear();
        let trimmed = raw.trim();
        match self {
            Codec::Same | Codec::Upper => Decoded::Text(raw),
            Codec::Latin => {
                buffer.extend(trimmed.chars().map(|c| if c == '<' { ' ' } else { c }));
                buffer.truncate(buffer.trim_end().len());
                Decoded::Text(buffer)
            }
            Codec::Date(form) => match read_date(*form, trimmed) {
                Some(Some(date)) => {
                    date.push_to(buffer);
                    Decoded::Text(buffer)
                }
                Some(None) => Decoded::Nothing,
                None => Decoded::Unreadable,
            },
            Codec::Expiry(form) => {
                if is_forever(trimmed) {
                    return Decoded::Text("never");
                }
                Codec::Date(*form).read(raw, buffer)
            }
            Codec::Map(map) => match map.ours(trimmed).or_else(|| map.ours_in_letters(trimmed)) {
                Some(code) if code.is_none() => Decoded::Nothing,
                Some(code) => text_of(code, buffer),
                None => Decoded::Unreadable,
            },
            Codec::Label(list) => match by_label(list, trimmed) {
                Some(code) => text_of(code, buffer),
                None => Decoded::Other,
            },
            Codec::Chars(n) => {
                if trimmed.chars().count() == *n {
                    Decoded::Text(raw)
                } else {
                    Decoded::Other
                }
            }
            Codec::Alpha3 => {
                let found = codes::list("country")
                    .and_then(|l| l.entries.iter().find(|e| l.column(e, "alpha3") == Some(trimmed)));
                match found {
                    Some(entry) => text_of(entry.code, buffer),
                    None => Decoded::Unreadable,
                }
            }
            Codec::KindOfNumber => match trimmed.len() {
                9 => Decoded::Text("cmnd9"),
                12 => Decoded::Text("cmnd12"),
                _ => Decoded::Other,
            },
            Codec::Digits => {
                buffer.extend(trimmed.chars().filter(|c| !matches!(c, ' ' | '.' | '-')));
                Decoded::Text(buffer)
            }
            Codec::Words if trimmed.bytes().all(|b| b.is_ascii_digit()) => Decoded::Other,
            Codec::Words => Decoded::Text(raw),
            Codec::MapFrom(_) => Decoded::Other,
            Codec::WholeDate(form) => Codec::Date(*form).read(raw, buffer),
            Codec::Kilograms => {
                let (whole, part) = trimmed.split_once('.').unwrap_or((trimmed, ""));
                let digits = |t: &str| t.len() <= 3 && t.bytes().all(|b| b.is_ascii_digit());
                if whole.is_empty() || !digits(whole) || !digits(part) {
                    return Decoded::Unreadable;
                }
                let grams = format!("{whole}{part:0<3}");
                let grams = grams.trim_start_matches('0');
                buffer.push_str(if grams.is_empty() { "0" } else { grams });
                Decoded::Text(buffer)
            }
            Codec::Day => {
                let written =
                    matches!(trimmed.len(), 8 | 12 | 14) && trimmed.bytes().all(|b| b.is_ascii_digit());
                let day = trimmed.get(..8).filter(|_| written).and_then(|d| read_date(DateForm::YyyyMmDd, d));
                match (day, read_date(DateForm::Year, trimmed)) {
                    (Some(Some(date)), _) | (_, Some(Some(date))) => {
                        date.push_to(buffer);
                        Decoded::Text(buffer)
                    }
                    (_, Some(None)) => Decoded::Nothing,
                    _ => Decoded::Unreadable,
                }
            }
            Codec::Clock => match moment_clock(trimmed) {
                Some((hour, minute)) => {
                    buffer.push_str(hour);
                    buffer.push(':');
                    buffer.push_str(minute);
                    Decoded::Text(buffer)
                }
                None => Decoded::Other,
            },
            Codec::Moment(MomentForm::Minutes) => {
                if moment_clock(trimmed).is_none() || !read_moment(MomentForm::Minutes, trimmed, buffer) {
                    return Decoded::Other;
                }
                Decoded::Text(buffer)
            }
            Codec::Moment(form) => {
                if !read_moment(*form, trimmed, buffer) {
                    buffer.clear();
                    buffer.push_str(trimmed);
                    if trimmed.len() == 19 {
                        buffer.push_str("+07:00");
                    }
                }
                Decoded::Text(buffer)
            }
            Codec::PopdbKey => Decoded::Text(raw),
        }
    }

    /// Appends the cell's text for a canonical text; false when the format has no word for it.
    pub fn write(&self, canonical: &str, out: &mut String) -> bool {
        match self {
            Codec::Same | Codec::Digits | Codec::Words | Codec::Moment(MomentForm::Iso) => {
                out.push_str(canonical);
            }
            Codec::Moment(form) => return write_moment(*form, canonical, out),
            Codec::MapFrom(map) => match map.ours(canonical) {
                Some(ours) => out.push_str(ours.text().as_str()),
                None => return false,
            },
            Codec::Chars(n) => {
                if canonical.chars().count() != *n {
                    return false;
                }
                out.push_str(canonical);
            }
            Codec::WholeDate(form) => match Date::parse(canonical).filter(|d| d.day().is_some()) {
                Some(date) => return write_date(*form, date, out),
                None => return false,
            },
            Codec::Kilograms => {
                // Up to 999 kg, without needless zeros: what is read is what was written.
                let digits = canonical.len() <= 6 && canonical.bytes().all(|b| b.is_ascii_digit());
                let plain = canonical == "0" || !canonical.starts_with('0');
                if canonical.is_empty() || !digits || !plain {
                    return false;
                }
                let padded = format!("{canonical:0>4}");
                let (kilograms, grams) = padded.split_at(padded.len() - 3);
                let text = format!("{kilograms}.{grams}");
                out.push_str(text.trim_end_matches('0').trim_end_matches('.'));
            }
            Codec::KindOfNumber | Codec::Day | Codec::Clock => return false,
            Codec::Upper => out.push_str(&text::case::upper(canonical)),
            Codec::Latin => out.extend(canonical.chars().map(|c| if c == ' ' { '<' } else { c })),
            Codec::PopdbKey => out.push_str(&text::keys::popdb_key(canonical)),
            Codec::Date(form) => match Date::parse(canonical) {
                Some(date) => return write_date(*form, date, out),
                None => return false,
            },
            Codec::Expiry(form) => {
                if canonical == "never" {
                    out.push_str(FOREVER);
                } else {
                    return Codec::Date(*form).write(canonical, out);
                }
            }
            Codec::Map(map) => match Code::parse(canonical).and_then(|c| map.theirs(c)) {
                Some(theirs) => out.push_str(theirs),
                None => return false,
            },
            Codec::Label(list) => match Code::parse(canonical).and_then(|c| list.get(c)) {
                Some(entry) => out.push_str(entry.label_vi),
                None => return false,
            },
            Codec::Alpha3 => {
                let list = codes::list("country");
                let entry = list.and_then(|l| Some((l, l.get(Code::parse(canonical)?)?)));
                match entry.and_then(|(l, e)| l.column(e, "alpha3")) {
                    Some(alpha3) => out.push_str(alpha3),
                    None => return false,
                }
            }
        }
        true
    }

    /// Whether it reads dates.
    pub(crate) fn is_date(&self) -> bool {
        matches!(self, Codec::Date(_))
    }

    /// Whether it is a crosswalk that has this very text.
    pub(crate) fn has_text(&self, raw: &str) -> bool {
        matches!(self, Codec::Map(map) if map.ours(raw.trim()).is_some())
    }

    /// Whether a cell says the same date as the filled field, only more exactly: the day behind a year that came first.
    pub(crate) fn refines(&self, filled: &str, decoded: &str) -> bool {
        let date = matches!(self, Codec::Date(_) | Codec::WholeDate(_));
        date && decoded.len() > filled.len() && decoded.starts_with(filled)
    }

    /// Whether a filled field agrees with another cell for it, so that the second needs no place of its own.
    pub(crate) fn agrees(&self, filled: &str, decoded: &str) -> bool {
        filled == decoded || matches!(self, Codec::Date(DateForm::Year)) && filled.starts_with(decoded)
    }
}

/// What cards and chips print when there is no end of validity.
const FOREVER: &str = "Không thời hạn";

fn is_forever(text: &str) -> bool {
    matches!(
        text::fold::fold(text).as_str(),
        "khong thoi han" | "vo thoi han" | "khong co thoi han" | "khong xac dinh thoi han"
    )
}

fn text_of(code: Code, buffer: &mut String) -> Decoded<'_> {
    buffer.push_str(code.text().as_str());
    Decoded::Text(buffer)
}

fn by_label(list: &List, label: &str) -> Option<Code> {
    if let Some(entry) = list.entries.iter().find(|e| e.label_vi == label) {
        return Some(entry.code);
    }
    // `Ê đê` and `Ê-đê` are one name.
    let key = |text: &str| text::fold::fold(text).replace('-', " ");
    let folded = key(label);
    list.entries.iter().find(|e| key(e.label_vi) == folded).map(|e| e.code)
}

impl Expiry {
    /// Whether words of a card say that it has no end of validity.
    pub fn is_forever_text(text: &str) -> bool {
        is_forever(text)
    }
}

#[cfg(test)]
mod tests {
    use super::dates::partial;
    use super::*;

    fn read(codec: &str, raw: &str) -> Option<String> {
        let mut buffer = String::new();
        match Codec::named(codec).unwrap().read(raw, &mut buffer) {
            Decoded::Text(t) => Some(t.to_owned()),
            Decoded::Nothing => Some(String::new()),
            Decoded::Other | Decoded::Unreadable => None,
        }
    }

    #[test]
    fn dates_in_every_form() {
        let cases = [
            ("date:ddMMyyyy", "15011990", Some("1990-01-15")),
            ("date:ddMMyyyy", "1990", Some("1990")),
            ("date:ddMMyyyy", "00001990", Some("1990")),
            ("date:ddMMyyyy", "00051990", Some("1990-05")),
            ("date:ddMMyyyy", "30021990", None),
            ("date:dd/MM/yyyy", "15/01/1990", Some("1990-01-15")),
            ("date:dd/MM/yyyy", "5/1/1990", Some("1990-01-05")),
            ("date:dd/MM/yyyy", "00/00/1990", Some("1990")),
            ("date:dd.MM.yyyy", "15.01.1990", Some("1990-01-15")),
            ("date:dd.MM.yyyy", "01.1990", Some("1990-01")),
            ("date:dd.MM.yyyy", "1990", Some("1990")),
            ("date:dd.MM.yyyy", "15/01/1990", None),
            ("date:dd.MM.yyyy", "31.02.1990", None),
            ("date:dd.MM.yyyy", "+1.01.1990", None),
            ("date:dd/MM/yyyy", "15/01/90", None),
            ("date:dd/MM/yyyy", "15/01/1990/1", None),
            ("date:yyyyMMdd", "19900115", Some("1990-01-15")),
            ("date:yyyyMMdd", "199001150000", Some("1990-01-15")),
            ("date:yyyyMMdd", "199001151030", None),
            ("date:yyyyMMdd", "19900000", Some("1990")),
            ("date:iso", "1990-01-15", Some("1990-01-15")),
            ("date:iso", "15/01/1990", None),
            ("expiry:dd/MM/yyyy", "Không thời hạn", Some("never")),
            ("expiry:dd/MM/yyyy", "15/01/2030", Some("2030-01-15")),
            ("map:sex/popdb", "2", Some("female")),
            ("map:sex/popdb", "9", None),
            ("map:blood/popdb", "00", Some("")),
            ("alpha3", "VNM", Some("VN")),
            ("label:ethnic-2008", "Kinh", Some("01")),
            ("label:ethnic-2008", "Ê đê", Some("11")),
            ("label:ethnic-2008", "Martian", None),
            ("map:sex/card", "Nữ", Some("female")),
            ("map:sex/card", "NU\u{31b}\u{303}", Some("female")),
            ("map:sex/card", "nam", Some("male")),
            ("map:sex/card", "Nu", None),
            ("whole-date:yyyyMMdd", "19900115", Some("1990-01-15")),
            ("whole-date:yyyyMMdd", "1990", Some("1990")),
            ("kind-of-number", "012345678", Some("cmnd9")),
            ("words", "00070", None),
            ("words", "UBND 1", Some("UBND 1")),
            ("moment", "2025-09-05T08:30:00", Some("2025-09-05T08:30:00+07:00")),
            ("moment:dd/MM/yyyy HH:mm:ss", "05/09/2025 08:30:00", Some("2025-09-05T08:30:00+07:00")),
            ("moment:dd/MM/yyyy HH:mm:ss", "2025-09-05T08:30:00Z", Some("2025-09-05T08:30:00Z")),
            ("moment:yyyyMMddHHmmss", "20250905083000", Some("2025-09-05T08:30:00+07:00")),
            ("moment:yyyyMMddHHmm", "202509050830", Some("2025-09-05T08:30:00+07:00")),
            ("moment:yyyyMMddHHmm", "20250905083015", Some("2025-09-05T08:30:15+07:00")),
            ("moment:yyyyMMddHHmm", "20250905000000", None),
            ("moment:yyyyMMddHHmm", "20250905", None),
            ("day:yyyyMMdd", "20250905083000", Some("2025-09-05")),
            ("day:yyyyMMdd", "202509050000", Some("2025-09-05")),
            ("day:yyyyMMdd", "20250905", Some("2025-09-05")),
            ("day:yyyyMMdd", "1941", Some("1941")),
            ("day:yyyyMMdd", "2025090508", None),
            ("day:yyyyMMdd", "20250931", None),
            ("clock:HHmm", "202509052345", Some("23:45")),
            ("clock:HHmm", "20250905000030", Some("00:00")),
            ("clock:HHmm", "202509050000", None),
            ("date:dd/MM/yyyy", "01/1990", Some("1990-01")),
            ("date:dd/MM/yyyy", "13/1990", None),
            ("date:dd/MM/yyyy", "1/1/1/1990", None),
        ];
        for (codec, raw, expected) in cases {
            assert_eq!(read(codec, raw).as_deref(), expected, "{codec} {raw}");
        }
    }

    #[test]
    fn grams_are_written_as_kilograms() {
        let codec = Codec::named("kg").unwrap();
        for (grams, kilograms) in [
            ("3200", "3.2"),
            ("0", "0"),
            ("5", "0.005"),
            ("950", "0.95"),
            ("10000", "10"),
            ("999999", "999.999"),
        ] {
            let (mut out, mut buffer) = (String::new(), String::new());
            assert!(codec.write(grams, &mut out));
            assert_eq!((out.as_str(), codec.read(&out, &mut buffer)), (kilograms, Decoded::Text(grams)));
        }
        for grams in ["", "03200", "3,2", "1000000", "3200g"] {
            assert!(!codec.write(grams, &mut String::new()), "{grams}");
        }
        for text in [".5", "1.2345", "1000", "x"] {
            assert_eq!(codec.read(text, &mut String::new()), Decoded::Unreadable, "{text}");
        }
        let whole = Codec::named("whole-date:iso").unwrap();
        assert!(whole.write("2025-08-27", &mut String::new()));
        assert!(!whole.write("2025-08", &mut String::new()) && !whole.write("2025", &mut String::new()));
        let compact = Codec::named("whole-date:yyyyMMdd").unwrap();
        let mut out = String::new();
        assert!(compact.write("2025-08-27", &mut out) && !compact.write("2025", &mut out));
        assert_eq!(out, "20250827");
    }

    #[test]
    fn moments_are_written_as_they_are_read() {
        for (form, cell) in
            [("dd/MM/yyyy HH:mm:ss", "05/09/2025 08:30:00"), ("yyyyMMddHHmmss", "20250905083000")]
        {
            let codec = Codec::named(&format!("moment:{form}")).unwrap();
            let (mut buffer, mut out) = (String::new(), String::new());
            let Decoded::Text(canonical) = codec.read(cell, &mut buffer) else { panic!("{cell}") };
            assert!(codec.write(canonical, &mut out));
            assert_eq!(out, cell);
            assert!(!codec.write("2025-09-05T08:30:00Z", &mut out), "another zone");
        }
    }

    #[test]
    fn every_date_survives_every_form() {
        for form in ["ddMMyyyy", "dd/MM/yyyy", "dd.MM.yyyy", "yyyyMMdd", "iso"] {
            let codec = Codec::named(&format!("date:{form}")).unwrap();
            for year in (1900..2100).step_by(7) {
                for month in 0..=12u8 {
                    for day in 0..=31u8 {
                        let Some(date) =
                            (if month == 0 && day > 0 { None } else { partial(year, month, day) })
                        else {
                            continue;
                        };
                        let (mut canonical, mut cell, mut buffer) =
                            (String::new(), String::new(), String::new());
                        date.push_to(&mut canonical);
                        assert!(codec.write(&canonical, &mut cell));
                        assert_eq!(codec.read(&cell, &mut buffer), Decoded::Text(&canonical), "{form}");
                    }
                }
            }
        }
    }
}
