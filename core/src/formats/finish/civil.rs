//! What follows from several cells together in messages of civil status.

use crate::formats::Cells;
use crate::records::AnyRecord;
use crate::text::fold;
use crate::values::Code;

/// An answer to a message. Status 1 is taken by the table. Of others only this is known: an error that says that the dossier has
/// been accepted already is a success, and any other error is none.
pub(super) fn ack(cells: &Cells, record: &mut dyn AnyRecord) {
    let Some(state) = record.dictionary().slot("linked.status.code") else { return };
    if state.is_filled(record) {
        return;
    }
    let said = fold(cells.get("errorDescription").unwrap_or_default());
    // The status of an answer is no state of a dossier, save that one.
    if let Some(raw) = record.kept_mut().take_unread(state) {
        record.kept_mut().extra("status", raw);
    }
    let system = record.dictionary().slot("linked.status.system");
    if let Some(leaf) = system.and_then(|s| s.get_mut(record)) {
        leaf.clear();
    }
    if said.contains("da duoc tiep nhan") {
        state.set(record, "1");
        record.kept_mut().assume(state, Code::of("already-accepted"));
        if let Some(system) = system {
            system.set(record, "lt-status-btp");
        }
    } else if !cells.cells.is_empty() {
        record.kept_mut().flaw(Some(state), Code::of("msg-refused"));
    }
}

/// Hour and minute of a death are two questions of the portal, and what a correction changes is a sentence.
pub(super) fn portal(cells: &mut Cells) {
    let part = |at: &str, most: u8| {
        let text = cells.get(at)?.trim();
        text.parse::<u8>().ok().filter(|n| *n <= most && text.len() <= 2)
    };
    if let (Some(hour), Some(minute)) = (part("citizenGiomat", 23), part("citizenPhutmat", 59)) {
        cells.cells.retain(|c| !matches!(&*c.at, "citizenGiomat" | "citizenPhutmat"));
        cells.push("citizenGiomat:citizenPhutmat", format!("{hour:02}:{minute:02}"));
    }
    let Some((field, from, to)) = cells.get("citizenTTNoidungdk").and_then(from_to) else { return };
    let parts = [("field", field), ("from", from), ("to", to)].map(|(at, text)| (at, text.to_owned()));
    cells.cells.retain(|c| c.at != "citizenTTNoidungdk");
    for (at, text) in parts {
        cells.push(format!("(citizenTTNoidungdk)/{at}"), text);
    }
}

/// Marks what was taken apart.
pub(super) fn portal_words(record: &mut dyn AnyRecord) {
    for member in ["field", "from", "to"] {
        let slot = record.dictionary().slot(&format!("changes[0].{member}"));
        if let Some(slot) = slot.filter(|s| s.is_filled(record)) {
            record.kept_mut().assume(slot, Code::of("from-words"));
        }
    }
}

/// `Họ của mẹ từ Trần thành Trịnh`: what changes, from what, to what. `None` unless it reads in one way only.
fn from_to(text: &str) -> Option<(&str, &str, &str)> {
    if text.len() > 2_000 {
        return None;
    }
    let one = |text: &'_ str, word: &str| {
        let mut found = text.match_indices(word);
        let (at, _) = found.next()?;
        found.next().is_none().then_some(at)
    };
    let at = one(text, " từ ")?;
    let (field, rest) = (text.get(..at)?, text.get(at + " từ ".len()..)?);
    let at = one(rest, " thành ")?;
    let (from, to) = (rest.get(..at)?, rest.get(at + " thành ".len()..)?);
    let bare = |text| {
        str::trim_matches(text, |c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | ':' | '.'))
    };
    let all = (bare(field), bare(from), bare(to));
    (!all.0.is_empty() && !all.1.is_empty() && !all.2.is_empty()).then_some(all)
}

/// Notices of birth and death write 1 January where they know only the year of birth of a person.
pub(super) fn first_of_january(cells: &Cells, record: &mut dyn AnyRecord) {
    for (at, path) in [
        ("NGAY_SINH", "deceased.birth_date"),
        ("NGAYSINH_NND", "mother.birth_date"),
        ("NGAYSINH_CHA_NND", "father.birth_date"),
    ] {
        if cells.get(at).is_some_and(|t| t.trim().get(4..8) == Some("0101"))
            && let Some(slot) = record.dictionary().slot(path).filter(|s| s.is_filled(record))
        {
            record.kept_mut().assume(slot, Code::of("jan-first"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_that_say_one_change() {
        for (text, expected) in [
            ("Họ của mẹ từ Trần thành Trịnh", Some(("Họ của mẹ", "Trần", "Trịnh"))),
            ("Ngày sinh: từ 01/01/1990 thành 02/01/1990.", Some(("Ngày sinh", "01/01/1990", "02/01/1990"))),
            ("từ A thành B", None),
            ("Tên từ A thành B và họ từ C thành D", None),
            ("Quê quán từ Nam Định", None),
            ("", None),
        ] {
            assert_eq!(from_to(text), expected, "{text}");
        }
    }

    #[test]
    fn two_questions_are_one_time() {
        for (hour, minute, expected) in
            [("23", "5", Some("23:05")), ("24", "5", None), ("3", "", None), ("003", "1", None)]
        {
            let mut cells = Cells::default();
            cells.push("citizenGiomat", hour);
            cells.push("citizenPhutmat", minute);
            portal(&mut cells);
            assert_eq!(cells.get("citizenGiomat:citizenPhutmat"), expected);
            assert_eq!(cells.get("citizenGiomat").is_some(), expected.is_none(), "nothing is lost");
        }
    }
}
