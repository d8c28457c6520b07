//! Moments as programs write them, into the canonical form of [`super::Timestamp`].
//!
//! A moment without a zone is not read: which moment it is would be a guess. Fractions of a second are left out only when
//! they are zero.

use super::facts::{self, Facts};
use super::normalize::tidy_line;
use super::{Repair, RepairSet};

pub(super) fn tidy(raw: &str, done: &mut RepairSet) -> Option<String> {
    let line = tidy_line(raw, done);
    let (day, rest) = line.split_at_checked(10)?;
    let clock = rest.strip_prefix(['T', 't', ' '])?;
    let (time, zone) = clock.split_at_checked(8)?;
    let zone = match zone.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches('0'),
        None => zone,
    };
    let zone = match zone.trim_start().as_bytes() {
        b"Z" | b"z" => "Z".to_owned(),
        &[sign @ (b'+' | b'-'), a, b] => format!("{}{}{}:00", char::from(sign), char::from(a), char::from(b)),
        &[sign @ (b'+' | b'-'), a, b, c, d] if c != b':' => {
            format!(
                "{}{}{}:{}{}",
                char::from(sign),
                char::from(a),
                char::from(b),
                char::from(c),
                char::from(d)
            )
        }
        _ => zone.trim_start().to_owned(),
    };
    let text = format!("{day}T{time}{zone}");
    if text != line {
        done.insert(Repair::DateNotation);
    }
    Some(text)
}

pub(super) fn explain(out: &mut Facts) {
    out.say(&facts::TIME_ZONE);
}

#[cfg(test)]
mod tests {
    use crate::records::Kind;
    use crate::values::{Hints, normalize};

    #[test]
    fn cases() {
        for (raw, expected) in [
            ("2026-08-01T23:59:59Z", "2026-08-01T23:59:59Z"),
            ("2026-08-01 23:59:59+07:00", "2026-08-01T23:59:59+07:00"),
            ("2026-08-01t23:59:59.000z", "2026-08-01T23:59:59Z"),
            ("2026-08-01T23:59:59 +0700", "2026-08-01T23:59:59+07:00"),
            ("2026-08-01T23:59:59+07", "2026-08-01T23:59:59+07:00"),
        ] {
            assert_eq!(normalize(Kind::Timestamp, raw, &Hints::default()).text, expected, "{raw}");
        }
        for raw in [
            "2026-08-01 23:59:59",
            "2026-08-01T23:59:59.5Z",
            "2026-08-01",
            "01/08/2026 10:00:00Z",
            "2026-08-01T25:00:00Z",
            "2026-08-01Tééééé",
        ] {
            assert!(!normalize(Kind::Timestamp, raw, &Hints::default()).is_read(), "{raw}");
        }
    }
}
