//! Scanned lines: the QR texts of citizen and health cards, alone or as a log of scans; and what other short text may be.

use super::{Candidate, Confidence, Evidence, Report, dated_versions, key, version};
use crate::codes;
use crate::rules::Arg;
use crate::values::{Date, HealthCardNo, PersonalId};

/// Fields of the card of 2021.
const CARD_FIELDS: usize = 7;

/// How one line looks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Look {
    No,
    /// Something of it.
    Hint,
    /// All but its number.
    Damaged,
    Clear,
}

/// What was counted over the lines of one kind.
#[derive(Default)]
struct Count {
    clear: usize,
    damaged: usize,
    hint: usize,
    fields: usize,
    ids: usize,
    hex: usize,
    ends: usize,
    six: usize,
    short: usize,
    tail: usize,
    versions: Vec<&'static str>,
    issued: Option<(bool, Date)>,
}

pub(super) fn look(text: &str, cut: bool, report: &mut Report) {
    let (mut card, mut health) = (Count::default(), Count::default());
    let mut all = 0;
    let mut lines = text
        .split(['\r', '\n', '\u{1d}', '\u{1e}', '\u{2028}'])
        .map(clean)
        .filter(|l| !l.is_empty())
        .peekable();
    while let Some(line) = lines.next() {
        if cut && lines.peek().is_none() && all > 0 {
            break;
        }
        all += 1;
        let bar = if line.contains('|') { '|' } else { '｜' };
        let fields: Vec<&str> =
            line.split(bar).take(64).map(|f| f.trim_matches([' ', '\t', '\0', '\u{feff}'])).collect();
        if fields.len() < 2 {
            continue;
        }
        let (as_card, as_health) = (card_look(&fields), health_look(&fields));
        if as_card != Look::No && as_card >= as_health {
            count_card(&mut card, &fields, as_card);
        } else if as_health != Look::No {
            count_health(&mut health, &fields, as_health);
        }
    }
    let mixed = card.clear + card.damaged > 0 && health.clear + health.damaged > 0;
    judge("cccd-qr", &card, all, mixed, report, |candidate, count| {
        candidate.saw(Evidence::of(key::ID_FIRST, count.ids, all));
        if count.six > 0 {
            candidate.saw(Evidence::count(key::SIX_FIELDS, count.six));
        }
        if count.tail > 0 {
            candidate.saw(Evidence::count(key::TAIL, count.tail));
        }
        if let Some((from, day)) = count.issued {
            let key = if from { key::ISSUED_FROM } else { key::ISSUED_BEFORE };
            candidate.saw(Evidence { key, args: [Arg::Day(day), Arg::None] });
        }
    });
    judge("bhyt-qr", &health, all, mixed, report, |candidate, count| {
        candidate.saw(Evidence::of(key::HEX_NAME, count.hex, all));
        candidate.saw(Evidence::of(key::END_MARK, count.ends, all));
    });
    if text.starts_with("CCCD:") && text.contains("|BIRTH:") {
        report.note(Evidence::plain(key::READER_COMMAND));
    }
}

fn judge(
    id: &str,
    count: &Count,
    all: usize,
    mixed: bool,
    report: &mut Report,
    say: impl FnOnce(&mut Candidate, &Count),
) {
    let matched = count.clear + count.damaged;
    if matched + count.hint == 0 {
        return;
    }
    let confidence = match (matched == all, matched * 10 >= all * 9) {
        _ if mixed => Confidence::Possible,
        (true, _) if count.damaged == 0 && count.short < matched => Confidence::Sure,
        (_, true) => Confidence::Likely,
        _ => Confidence::Possible,
    };
    report.add(id, confidence, |candidate| {
        candidate.saw(Evidence::count(key::BARS, count.fields));
        say(candidate, count);
        if count.damaged + count.hint > 0 {
            candidate.saw(Evidence::of(key::DAMAGED_LINES, count.damaged + count.hint, all));
        }
        if count.short > 0 {
            candidate.saw(Evidence::of(key::SHORT_LINES, count.short, all));
        }
        match count.versions.as_slice() {
            [only] => candidate.guess.version = only,
            [_, _, ..] => candidate.saw(Evidence::plain(key::MIXED_VERSIONS)),
            [] => {}
        }
        if mixed {
            candidate.saw(Evidence::plain(key::MIXED_LINES));
        } else {
            // So that a scan stands before the table that it also is.
            candidate.weight = if matched > 0 { 4 } else { 1 };
        }
    });
}

/// A line without what scanners put around it.
fn clean(line: &str) -> &str {
    let line = line.trim_matches([' ', '\t', '\0', '\u{2}', '\u{3}', '\u{feff}']);
    let named = line.strip_prefix("]Q").and_then(|l| l.strip_prefix(|c: char| c.is_ascii_digit()));
    named.unwrap_or(line)
}

/// Where birth and sex stand: the third and fourth text, or one before when the old number was left out.
fn card_places(fields: &[&str]) -> (usize, bool) {
    let at = |n: usize| fields.get(n).copied().unwrap_or_default();
    let short = card_date(at(2)).is_some() && is_sex(at(3)) && card_date(at(3)).is_none();
    (if short { 2 } else { 3 }, short)
}

fn card_look(fields: &[&str]) -> Look {
    let at = |n: usize| fields.get(n).copied().unwrap_or_default();
    let (birth, _) = card_places(fields);
    let (born, sex) = (card_date(at(birth)).is_some(), is_sex(at(birth + 1)));
    match (PersonalId::parse(at(0)).is_some(), born, sex) {
        (true, true, _) | (true, _, true) => Look::Clear,
        (false, true, true) => Look::Damaged,
        (true, false, false) => Look::Hint,
        _ => Look::No,
    }
}

fn count_card(count: &mut Count, fields: &[&str], look: Look) {
    let at = |n: usize| fields.get(n).copied().unwrap_or_default();
    let (birth, short) = card_places(fields);
    count_look(count, fields, look);
    count.ids += usize::from(PersonalId::parse(at(0)).is_some());
    count.six += usize::from(short);
    let usual = if short { CARD_FIELDS - 1 } else { CARD_FIELDS };
    count.short += usize::from(fields.len() < usual);
    let tail = fields.len().saturating_sub(usual);
    count.tail = count.tail.max(tail);
    let issued = card_date(at(birth + 3));
    let found = issued.and_then(|day| dated_versions("cccd-qr").rfind(|(_, from)| !day.is_before(*from)));
    let newest = dated_versions("cccd-qr").next_back();
    if let (Some(issued), Some((_, from))) = (issued, newest) {
        count.issued = Some((!issued.is_before(from), from));
    }
    let name = match (tail, found, newest) {
        // Only the later card has more texts.
        (1.., _, Some((newest, _))) => newest.name,
        (_, Some((found, _)), _) => found.name,
        _ => return,
    };
    count_version(count, version("cccd-qr", name));
}

fn health_look(fields: &[&str]) -> Look {
    let at = |n: usize| fields.get(n).copied().unwrap_or_default();
    let number = HealthCardNo::parse(at(0)).is_some();
    let rest = usize::from(is_hex(at(1)))
        + usize::from(matches!(at(3), "1" | "2"))
        + usize::from(fields.iter().rev().take(2).any(|f| *f == "$"))
        + usize::from(fields.len() >= 14);
    match (number, rest) {
        (true, 2..) => Look::Clear,
        (true, 1) if at(0).len() == 15 => Look::Clear,
        (false, 3..) => Look::Damaged,
        (true, _) if at(0).len() == 15 || rest == 1 => Look::Hint,
        _ => Look::No,
    }
}

fn count_health(count: &mut Count, fields: &[&str], look: Look) {
    let at = |n: usize| fields.get(n).copied().unwrap_or_default();
    count_look(count, fields, look);
    count.hex += usize::from(is_hex(at(1)));
    count.ends += usize::from(fields.iter().rev().take(2).any(|f| *f == "$"));
    let name = match at(0).len() {
        15 => "old card 15",
        10 => "new card 10",
        _ => return,
    };
    count.short += usize::from(fields.len() < if at(0).len() == 15 { 15 } else { 17 });
    count_version(count, version("bhyt-qr", name));
}

fn count_look(count: &mut Count, fields: &[&str], look: Look) {
    match look {
        Look::Clear => count.clear += 1,
        Look::Damaged => count.damaged += 1,
        Look::Hint => count.hint += 1,
        Look::No => {}
    }
    count.fields = count.fields.max(fields.len());
}

fn count_version(count: &mut Count, name: &'static str) {
    if !count.versions.contains(&name) {
        count.versions.push(name);
    }
}

fn is_sex(text: &str) -> bool {
    codes::crosswalk("sex/card").is_some_and(|map| map.ours(text).is_some())
}

/// `15011990`, `15/01/1990`, or a year alone.
fn card_date(text: &str) -> Option<Date> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '-' | '.'));
    let number = |from: usize, to: usize| digits.get(from..to).and_then(|d| d.parse::<u16>().ok());
    match (plain, digits.len()) {
        (true, 4) if text.len() == 4 => Date::y(number(0, 4)?),
        (true, 8) => {
            let (d, m) = (u8::try_from(number(0, 2)?).ok()?, u8::try_from(number(2, 4)?).ok()?);
            if (d, m) == (0, 0) { Date::y(number(4, 8)?) } else { Date::ymd(number(4, 8)?, m, d) }
        }
        _ => None,
    }
}

fn is_hex(text: &str) -> bool {
    text.len() >= 4 && text.len().is_multiple_of(2) && text.bytes().all(|b| b.is_ascii_hexdigit())
        // Dates and numbers are hexadecimal digits too; letters of names are not all below 80.
        && text.bytes().any(|b| b.is_ascii_alphabetic())
}

/// Says what text is that is of no format.
pub(super) fn name_plain_text(text: &str, report: &mut Report) {
    let one_word = !text.contains(char::is_whitespace);
    let base64 = |part: &str| {
        part.len() >= 4
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'=' | b'+' | b'/'))
    };
    let what =
        if one_word && text.starts_with("eyJ") && text.split('.').count() == 3 && text.split('.').all(base64)
        {
            key::TOKEN
        } else if one_word && (text.starts_with("https://") || text.starts_with("http://")) {
            key::WEB_ADDRESS
        } else if one_word
            && text.len() >= 24
            && base64(text)
            && text.bytes().any(|b| b.is_ascii_digit())
            && text.bytes().any(|b| b.is_ascii_alphabetic())
        {
            key::OPAQUE_TEXT
        } else {
            key::PLAIN_TEXT
        };
    report.note(Evidence::plain(what));
}
