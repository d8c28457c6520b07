//! Linked procedures: module, unit, states, results and attachments (Nghị định 63/2024/NĐ-CP, 301/2026/NĐ-CP).

use super::super::{Look, Outcome, graver};
use super::case::{Case, is};
use super::parts::{TWO_TIERS, verdict};
use crate::codes;
use crate::places::{Day, Level, unit};
use crate::records::Node as _;
use crate::records::civil::Linked;
use crate::values::{Code, Date, Timestamp, days_between};

/// The request, when there is one.
fn request<'a>(case: &Case<'a>) -> Option<&'a Linked> {
    case.linked().filter(|l| !l.is_empty())
}

/// The day of a moment.
fn day_of(moment: &Timestamp) -> Date {
    let mut text = String::new();
    crate::records::Leaf::write(moment, &mut text);
    text.get(..10).and_then(Date::parse).unwrap_or_default()
}

/// The module against the record that the message carries.
pub fn cs_lt_001(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(module) = request(case).map(|l| l.module).filter(|m| !m.is_none()) else {
        return Outcome::NotApplicable;
    };
    let list = codes::list("linked-module");
    match list.and_then(|l| l.column(l.get(module)?, "record")) {
        Some(record) => verdict(record == case.record.dictionary().record()),
        // Other channels name their forms here.
        None => Outcome::NotApplicable,
    }
}

/// The unit: a commune of the day, or a district of before 2025-07-01.
pub fn cs_lt_002(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(l) = request(case).filter(|l| !l.unit_code.is_none()) else { return Outcome::NotApplicable };
    let (code, on) = (l.unit_code.text(), day_of(&l.received_at));
    let digits = code.as_bytes().iter().all(u8::is_ascii_digit);
    let level = match code.as_bytes().len() {
        5 if digits => Level::Commune,
        3 if digits && (on.is_none() || on.is_before(TWO_TIERS)) => Level::District,
        _ => return Outcome::Violated,
    };
    match (on.month(), on.day(), cfg!(feature = "places")) {
        (Some(month), Some(number), true) => match Day::new(on.year(), month, number) {
            Some(day) => verdict(unit(code.as_str(), level, day).is_some()),
            None => Outcome::Undecided,
        },
        _ => Outcome::Undecided,
    }
}

/// States that nothing follows, and those that follow a result.
fn may_follow(system: Code, before: Code, after: Code) -> bool {
    let hub = system == Code::of("lt-status-dvclt");
    match () {
        () if before == after => true,
        () if before == Code::of("6") => false,
        () if hub && before == Code::of("5") => false,
        () if before == Code::of("4") => hub && after == Code::of("5"),
        () if after == Code::of("5") => false,
        () => true,
    }
}

/// A state that can not follow the one before.
pub fn cs_lt_005(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(l) = request(case).filter(|l| !l.history.is_empty()) else { return Outcome::NotApplicable };
    let mut before = Code::NONE;
    for (n, step) in l.history.iter().enumerate() {
        if !before.is_none() && !may_follow(l.status.system, before, step.status) {
            look.report_item(0, n);
        }
        before = step.status;
    }
    if !l.status.code.is_none() && !may_follow(l.status.system, before, l.status.code) {
        look.report(1);
    }
    Outcome::Holds
}

/// Days from Monday to Friday after one day and up to another; holidays are not known here.
fn working_days(from: Date, to: Date) -> Option<i64> {
    use chrono::Datelike as _;
    let span = days_between(from, to)?;
    let first = i64::from(from.to_chrono()?.weekday().num_days_from_monday());
    let whole = span / 7 * 5;
    let rest = (1..=span % 7).filter(|n| (first + n) % 7 < 5).count();
    Some(whole + i64::try_from(rest).unwrap_or(0))
}

/// No result after three working days, five where something must be verified.
pub fn cs_lt_006(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(l) = request(case).filter(|l| !l.status.code.is_none()) else { return Outcome::NotApplicable };
    if is(l.status.code, &["4", "5", "6", "2"]) {
        return Outcome::NotApplicable;
    }
    match working_days(day_of(&l.received_at), look.as_of()) {
        Some(days) if days <= 3 => Outcome::Holds,
        Some(days) if days <= 5 => Outcome::Undecided,
        Some(_) => Outcome::Violated,
        None => Outcome::NotApplicable,
    }
}

/// Done, and the result is not there.
pub fn cs_lt_008(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(l) = request(case).filter(|l| l.status.code == Code::of("4")) else {
        return Outcome::NotApplicable;
    };
    if l.status.system != Code::of("lt-status-btp") {
        return Outcome::NotApplicable;
    }
    let Some(entry) = case.entry() else { return Outcome::NotApplicable };
    if entry.number.as_str().is_empty() {
        look.report(0);
    }
    if entry.book.as_str().is_empty() {
        look.report(1);
    }
    // The result of a death carries no day of registration.
    if let Some(b) = case.birth() {
        if b.entry.registered_on.is_none() {
            look.report(2);
        }
        if b.child.personal_id.as_bytes().is_empty() {
            look.report(3);
        }
    }
    Outcome::Holds
}

/// A district in an address of after 2025-07-01.
pub fn cs_lt_011(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(l) = request(case) else { return Outcome::NotApplicable };
    let received = day_of(&l.received_at);
    let on = if received.is_none() { case.registered() } else { received };
    if on.is_none() {
        return Outcome::NotApplicable;
    }
    let mut any = false;
    for n in 0.. {
        let Some(slot) = look.target(n) else { break };
        let district = slot.is_filled(case.record);
        any |= district;
        if district && !on.is_before(TWO_TIERS) {
            look.report(n);
        }
    }
    if any { Outcome::Holds } else { Outcome::NotApplicable }
}

/// Whether a text is base64 with its padding.
fn is_base64(text: &str) -> bool {
    let bytes = text.as_bytes();
    let body = text.trim_end_matches('=');
    bytes.len().is_multiple_of(4)
        && bytes.len() - body.len() <= 2
        && body.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
}

/// Attachments: a content that can be decoded, a kind, and a mark of deletion that is 0 or 1.
pub fn cs_lt_012(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(l) = request(case).filter(|l| !l.files.is_empty()) else { return Outcome::NotApplicable };
    for (n, file) in l.files.iter().enumerate() {
        if !is_base64(file.content.as_str()) {
            look.report_item(0, n);
        }
        if file.kind.as_str().is_empty() {
            look.report_item(1, n);
        }
        if !file.deleted.is_none() && !is(file.deleted, &["0", "1"]) {
            look.report_item(2, n);
        }
    }
    Outcome::Holds
}

/// A supplement wanted, and no day set for it.
pub fn cs_lt_013(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match request(case) {
        Some(l) if l.status.code == Code::of("2") => verdict(!l.supplement_by.is_none()),
        _ => Outcome::NotApplicable,
    }
}

/// A procedure that did not exist on the day.
pub fn cs_lt_014(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(l) = request(case).filter(|l| !l.procedure_code.is_none()) else {
        return Outcome::NotApplicable;
    };
    let on = day_of(&l.received_at);
    let Some(entry) = codes::list("procedure").and_then(|list| list.get(l.procedure_code)) else {
        // Only the procedures of civil status are known.
        return Outcome::Undecided;
    };
    if on.is_none() { Outcome::NotApplicable } else { graver(Outcome::Holds, verdict(entry.lawful_on(on))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn working_days_leave_weekends_out() {
        let d = |t: &str| Date::parse(t).unwrap();
        // 2026-11-20 is a Friday.
        for (from, to, days) in [
            ("2026-11-20", "2026-11-21", 0),
            ("2026-11-20", "2026-11-23", 1),
            ("2026-11-16", "2026-11-20", 4),
            ("2026-11-16", "2026-11-30", 10),
        ] {
            assert_eq!(working_days(d(from), d(to)), Some(days), "{from} {to}");
        }
    }

    #[test]
    fn base64() {
        assert!(is_base64("") && is_base64("QUJD") && is_base64("QUI=") && is_base64("QQ=="));
        assert!(!is_base64("QUJ") && !is_base64("QU J") && !is_base64("Q===") && !is_base64("ảnh="));
    }
}
