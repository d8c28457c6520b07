//! Số điện thoại: the national form of Vietnamese numbers, the international form of others.
//!
//! Two renumberings lie behind: area codes of fixed telephones in 2017 (Quyết định 2036/QĐ-BTTTT of 2016) and mobile numbers of
//! 11 digits to 10 from 2018-09-15 (Quyết định 798/QĐ-BTTTT of 2018). The second can be undone for sure and is. The first can not:
//! an old fixed number of Hồ Chí Minh City, 08 and 8 digits, has the shape of a mobile number of today.

use super::facts::{self, Facts};
use super::normalize::{is_dash, tidy_line};
use super::short::{digits, short_leaf};
use super::{Code, Date, Repair, RepairSet};
use crate::codes::{self, Certainty, Entry};

short_leaf! {
    /// Số điện thoại: national form beginning with 0, or international form beginning with `+`.
    Phone, Phone, 16, |b| match b.split_first() {
        Some((b'+', rest)) => (8..=15).contains(&rest.len()) && digits(rest),
        // Two zeros are the way abroad, not a number.
        Some((b'0', rest)) => (7..=14).contains(&rest.len()) && digits(rest) && !rest.starts_with(b"0"),
        _ => false,
    }
}

/// The first day of the mobile prefixes of today, and the first day on which old ones can no longer be dialled.
fn renumbering() -> Option<(Date, Date)> {
    Some((Date::ymd(2018, 9, 15)?, Date::ymd(2018, 11, 15)?))
}

impl Phone {
    /// The entry of list `mobile-prefix`, when it is a mobile number of 10 digits.
    pub fn mobile_prefix(&self) -> Option<&'static Entry> {
        if self.as_bytes().len() != 10 {
            return None;
        }
        codes::list("mobile-prefix")?.get(Code::parse(self.as_str().get(..3)?)?)
    }

    /// The entry of list `area-code`, when it is a fixed number of 11 digits.
    pub fn area_code(&self) -> Option<&'static Entry> {
        if self.as_bytes().len() != 11 {
            return None;
        }
        let list = codes::list("area-code")?;
        [4, 3].into_iter().find_map(|len| list.get(Code::parse(self.as_str().get(..len)?)?))
    }

    /// The prefix of today of a mobile number of 11 digits of before 2018-09-15.
    pub fn renumbered_prefix(&self) -> Option<Code> {
        new_prefix(self.as_str())
    }

    pub(crate) fn prefix_is_known(&self) -> bool {
        self.mobile_prefix().is_some() || self.area_code().is_some()
    }
}

fn new_prefix(national: &str) -> Option<Code> {
    if national.len() != 11 {
        return None;
    }
    codes::crosswalk("mobile-prefix/before-2018-09-15")?.ours(national.get(..4)?)
}

/// Whether a number surely has its usual text already.
pub(super) fn is_settled(text: &str, on: Date) -> bool {
    let today = renumbering().is_some_and(|(since, _)| !on.is_before(since));
    Phone::parse(text).is_some() && !text.starts_with("+84") && !(today && new_prefix(text).is_some())
}

/// The usual text: 0 and the national number for Vietnam, + and the country for others.
pub(super) fn tidy(raw: &str, on: Date, done: &mut RepairSet) -> Option<String> {
    let line = tidy_line(raw, done);
    let (plus, body) = match line.strip_prefix('+') {
        Some(body) => (true, body),
        None => (false, line.as_str()),
    };
    let mut found = String::with_capacity(body.len());
    for c in body.chars() {
        match c {
            '0'..='9' => found.push(c),
            ' ' => done.insert(Repair::Spaces),
            '.' | '-' | '(' | ')' => done.insert(Repair::Separators),
            c if is_dash(c) => done.insert(Repair::Separators),
            _ => return None,
        }
    }
    let national = in_national_form(&found, plus, done)?;
    match new_prefix(&national) {
        Some(prefix) if renumbering().is_some_and(|(since, _)| !on.is_before(since)) => {
            done.insert(Repair::OldNumbering);
            Some(format!("{}{}", prefix.text().as_str(), national.get(4..)?))
        }
        _ => Some(national),
    }
}

/// `84912345678`, `+84 (0) 912 345 678` and `0084 912 345 678` are all 0912345678.
fn in_national_form(found: &str, plus: bool, done: &mut RepairSet) -> Option<String> {
    let abroad = match (plus, found.strip_prefix("00")) {
        (true, _) => Some(found),
        (false, Some(rest)) => Some(rest),
        (false, None) => found.starts_with("84").then_some(found),
    };
    let Some(abroad) = abroad else { return Some(found.to_owned()) };
    if let Some(rest) = abroad.strip_prefix("84") {
        let subscriber = rest.strip_prefix('0').unwrap_or(rest);
        if matches!(subscriber.len(), 9 | 10) && !subscriber.starts_with('0') {
            done.insert(Repair::CountryPrefix);
            return Some(format!("0{subscriber}"));
        }
    }
    if !plus {
        if !found.starts_with("00") {
            return None;
        }
        done.insert(Repair::CountryPrefix);
    }
    Some(format!("+{abroad}"))
}

pub(super) fn explain(number: &Phone, on: Date, out: &mut Facts) {
    let text = number.as_str();
    if text.starts_with('+') {
        out.say(if text.starts_with("+84") { &facts::PHONE_LENGTH } else { &facts::PHONE_ABROAD });
        out.say(&facts::PHONE_UNPROVEN);
        return;
    }
    let (since, over) = renumbering().unzip();
    if let Some(e) = number.mobile_prefix() {
        let code = e.code.text();
        if e.valid_from.is_some_and(|from| on.is_before(from)) {
            out.say_with(&facts::PHONE_TOO_EARLY, &[("code", code.as_str(), "")]);
        }
        out.say_with(
            &facts::PHONE_MOBILE,
            &[("code", code.as_str(), ""), ("network", e.label_vi, e.label_en)],
        );
        out.say(&facts::PHONE_PORTED);
    } else if let Some(e) = number.area_code() {
        let text =
            if e.certainty == Certainty::Memory { &facts::PHONE_FIXED_MEMORY } else { &facts::PHONE_FIXED };
        out.say_with(text, &[("code", e.code.text().as_str(), ""), ("place", e.label_vi, e.label_en)]);
    } else if let Some(prefix) = number.renumbered_prefix() {
        out.say_with(&facts::PHONE_OLD_MOBILE, &[("code", prefix.text().as_str(), "")]);
        if over.is_none_or(|day| !on.is_before(day)) {
            out.say(&facts::PHONE_OLD_OVER);
        }
    } else if matches!(text.len(), 10 | 11) {
        out.say(&facts::PHONE_UNKNOWN);
        if since.is_some_and(|day| on.is_before(day)) && text.len() == 10 {
            out.say(&facts::TEN_DIGITS);
        }
    } else {
        out.say(&facts::PHONE_LENGTH);
    }
    out.say(&facts::PHONE_UNPROVEN);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Kind;
    use crate::values::{Hints, normalize};

    #[test]
    fn one_number_in_many_forms() {
        for raw in [
            "0912345678",
            "+84912345678",
            "84912345678",
            "0084912345678",
            "+84 (0) 912.345.678",
            "(+84) 912 345 678",
            "0912-345-678",
            "0912 345 678",
            "'0912345678",
            "+840912345678",
            "０９１２３４５６７８",
        ] {
            let expected = if raw.starts_with("(+") { raw } else { "0912345678" };
            assert_eq!(normalize(Kind::Phone, raw, &Hints::default()).text, expected, "{raw}");
        }
    }

    #[test]
    fn other_numbers() {
        for (raw, expected) in [
            ("024 3825 1234", "02438251234"),
            ("+84 24 3825 1234", "02438251234"),
            ("+1 202 555 0100", "+12025550100"),
            ("001 202 555 0100", "+12025550100"),
            ("01695678945", "0395678945"),
            ("+84 169 567 8945", "0395678945"),
        ] {
            assert_eq!(normalize(Kind::Phone, raw, &Hints::default()).text, expected, "{raw}");
        }
        for raw in
            ["912345678", "0912345678/0987654321", "0912345678 ext 2", "12", "+", "phone", "84", "00000000"]
        {
            assert!(!normalize(Kind::Phone, raw, &Hints::default()).is_read(), "{raw}");
            assert!(Phone::parse(raw).is_none(), "{raw}");
        }
    }

    #[test]
    fn every_old_mobile_prefix_by_date() {
        let old = codes::crosswalk("mobile-prefix/before-2018-09-15").unwrap();
        assert_eq!(old.pairs.len(), 21);
        for (before, after) in old.pairs {
            let raw = format!("{before}1234567");
            let at = |on| normalize(Kind::Phone, &raw, &Hints { on, ..Hints::default() }).text;
            let new = format!("{}1234567", after.text().as_str());
            assert_eq!(at(Date::default()), new);
            assert_eq!(at(Date::ymd(2018, 9, 15).unwrap()), new);
            assert_eq!(at(Date::ymd(2018, 9, 14).unwrap()), raw);
            assert!(Phone::parse(&new).unwrap().mobile_prefix().is_some(), "{before}");
        }
    }

    #[test]
    fn every_area_code_is_found_and_none_is_mobile() {
        for e in &codes::list("area-code").unwrap().entries {
            let code = e.code.text();
            let number = format!("{:0<11}", code.as_str());
            let phone = Phone::parse(&number).unwrap();
            assert_eq!(phone.area_code().map(|f| f.code), Some(e.code));
            assert!(phone.mobile_prefix().is_none() && phone.renumbered_prefix().is_none());
        }
    }
}
