//! How a field of an event is written on a form.
//!
//! Besides the codecs of mapping tables: `address` (a place as one line, with the names of its units), `coded` (the words of a
//! coded value), `name-part:family|middle|given` (a part of a full name, when it splits in one way) and `date-words`.

use super::Source;
use crate::codes;
use crate::formats::codec::Codec;
use crate::places::{Day, Level, unit};
use crate::records::{AnyRecord, Slot};
use crate::text::date_words::{DateWordsStyle, to_words};
use crate::text::dates::TextDate;
use crate::text::names::{Confidence, Split, split};
use crate::values::{Code, Date};

/// Appends the text of a field; `None` when there is none to write.
pub(super) fn field(
    event: &dyn AnyRecord,
    path: &'static str,
    codec: &str,
    on: Date,
    out: &mut String,
) -> Option<Source> {
    let text_at =
        |path: &str| event.dictionary().slot(path).map(|s: Slot| s.text(event)).filter(|t| !t.is_empty());
    match codec {
        "address" => {
            out.push_str(&address(&|member| text_at(&format!("{path}.{member}")), on)?);
            return Some(Source::Record(path));
        }
        "coded" => {
            if let Some(words) = text_at(&format!("{path}.name")) {
                out.push_str(&words);
                return Some(Source::Record(path));
            }
            let list = codes::list(&text_at(&format!("{path}.system"))?)?;
            let entry = list.get(Code::parse(&text_at(&format!("{path}.code"))?)?)?;
            out.push_str(entry.label_vi);
            return Some(Source::Record(path));
        }
        _ => {}
    }
    let text = text_at(path)?;
    match codec {
        "date-words" => {
            let date = Date::parse(&text)?;
            let date = TextDate::new(date.year(), date.month(), date.day())?;
            out.push_str(&to_words(date, DateWordsStyle::Template));
            return Some(Source::Derived(path));
        }
        "" => {
            out.push_str(&text);
            return Some(Source::Record(path));
        }
        _ => {}
    }
    if let Some(part) = codec.strip_prefix("name-part:") {
        // A split that is a guess is a question to ask, not an answer.
        let Split::One(parts) = split(&text) else { return None };
        let part = match part {
            _ if parts.confidence < Confidence::Medium => return None,
            "family" => parts.family,
            "middle" => parts.middle,
            _ => parts.given,
        };
        out.push_str(&part);
        return (!part.is_empty()).then_some(Source::Derived(path));
    }
    Codec::named(codec)?.write(&text, out).then_some(Source::Record(path))
}

/// A place as one line: its text, and the names of its units where the text does not have them already.
fn address(member: &dyn Fn(&str) -> Option<String>, on: Date) -> Option<String> {
    let mut line = member("text").unwrap_or_default();
    let as_of = member("as_of").and_then(|t| Date::parse(&t)).unwrap_or(on);
    let day = as_of.month().zip(as_of.day()).and_then(|(m, d)| Day::new(as_of.year(), m, d));
    for (name, level) in
        [("commune", Level::Commune), ("district", Level::District), ("province", Level::Province)]
    {
        let found = member(name).zip(day).and_then(|(code, day)| unit(&code, level, day));
        let Some(unit) = found else { continue };
        if line.contains(unit.name()) {
            continue;
        }
        if !line.is_empty() {
            line.push_str(", ");
        }
        line.push_str(&unit.full_name());
    }
    (!line.is_empty()).then_some(line)
}
