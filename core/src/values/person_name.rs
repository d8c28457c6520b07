//! Họ, chữ đệm và tên: what a name may be made of.
//!
//! Bộ luật Dân sự 91/2015/QH13 art. 26: a citizen's name is in Vietnamese or another language of the peoples of Vietnam, without
//! digits and without characters that are no letters. Names such as H'Hen or Y-Bhiu are written with an apostrophe or a hyphen
//! and stand; so do foreign names. Capitals are never changed here: nobody knows how `MCDONALD` was written.

use super::facts::{self, Fact, Facts};
use super::normalize::{is_dash, tidy_words};
use super::{Normalized, Outcome, Repair, RepairSet};
use crate::text::{fold, looks_clean, to_nfc};

/// Names longer than this many characters are doubted; the longest registered ones are below.
pub const LONG_NAME: usize = 60;

/// Puts a name into normal form: Unicode normal form C, blanks joined, typographic apostrophes and hyphens made plain.
///
/// ```
/// use chuan::values::{Outcome, normalize_name};
/// assert_eq!(normalize_name("  Nguyễn\u{a0}Thị   Thu Hà ").text, "Nguyễn Thị Thu Hà");
/// assert_eq!(normalize_name("H’Hen Niê").text, "H'Hen Niê");
/// assert_eq!(normalize_name(" ").outcome, Outcome::Empty);
/// ```
pub fn normalize_name(raw: &str) -> Normalized {
    let mut done = RepairSet::default();
    let mut text = tidy_words(raw, &mut done);
    if text.is_empty() {
        return Normalized { text, outcome: Outcome::Empty, repairs: RepairSet::default() };
    }
    if text.contains(|c| plain_mark(c) != c) {
        done.insert(Repair::Apostrophe);
        // A mark behind a sign that no Latin letter is was left alone; behind a plain one it has its normal form.
        text = to_nfc(&text.chars().map(plain_mark).collect::<String>()).into_owned();
    }
    Normalized::of(text, done)
}

/// Whether a name certainly is as [`normalize_name`] would leave it. Costs no memory; false means that only a closer look tells.
pub fn is_settled_name(text: &str) -> bool {
    !text.is_empty() && looks_clean(text) && text.chars().all(|c| plain_mark(c) == c)
}

/// The facts about a name: why one may want to look again, and what its words do not tell.
///
/// ```
/// use chuan::values::explain_name;
/// let keys = |name| explain_name(name).iter().map(|f| f.key()).collect::<Vec<_>>();
/// assert!(keys("Nguyễn Văn 2").contains(&"name-digit"));
/// assert!(!keys("Nguyễn Thị Thu Hà").contains(&"name-digit"));
/// ```
pub fn explain_name(raw: &str) -> Vec<Fact> {
    let mut out = Facts::default();
    let name = normalize_name(raw).text;
    if name.is_empty() {
        return out.into_vec();
    }
    let has = |test: fn(char) -> bool| name.chars().any(test);
    if has(char::is_numeric) {
        out.say(&facts::NAME_DIGIT);
    }
    if has(|c| !c.is_alphanumeric() && !matches!(c, ' ' | '\'' | '-') && !is_mark(c)) {
        out.say(&facts::NAME_SYMBOL);
    }
    if has(|c| c.is_alphabetic() && !is_latin(c)) {
        out.say(&facts::NAME_SCRIPT);
    }
    if has(|c| matches!(c, '\'' | '-')) {
        out.say(&facts::NAME_MARK);
    }
    if name.chars().count() > LONG_NAME {
        out.say_with(&facts::NAME_LONG, &[("most", &LONG_NAME.to_string(), "")]);
    }
    let (upper, lower) = (has(char::is_uppercase), has(char::is_lowercase));
    if upper != lower {
        out.say(&facts::NAME_CASE);
    }
    // Folding joins words that only marks keep apart, so that a stray mark is no word.
    out.say(if fold(&name).contains(' ') { &facts::NAME_SPLIT } else { &facts::NAME_ONE_WORD });
    out.into_vec()
}

fn plain_mark(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{00B4}' | '`' => '\'',
        c if is_dash(c) => '-',
        c => c,
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        let cases: [(&str, &[&str]); 12] = [
            ("Nguyễn Thị Thu Hà", &["name-split"]),
            ("NGUYỄN THỊ THU HÀ", &["name-case", "name-split"]),
            ("H’Hen Niê", &["name-mark", "name-split"]),
            ("Y-Bhiu Mlô", &["name-mark", "name-split"]),
            ("Nguyễn Văn 2", &["name-digit", "name-split"]),
            ("Nguyễn Văn A.", &["name-symbol", "name-split"]),
            ("Nguyễn@Hà", &["name-symbol", "name-one-word"]),
            ("Hà", &["name-one-word"]),
            ("Иванов Иван", &["name-script", "name-split"]),
            ("Nguyễn Văn А", &["name-script", "name-split"]),
            ("", &[]),
            ("Nguye\u{302}\u{303}n Hà", &["name-split"]),
        ];
        for (name, expected) in cases {
            let keys: Vec<_> = explain_name(name).iter().map(Fact::key).collect();
            assert_eq!(keys, expected, "{name}");
        }
        assert!(explain_name(&"Hà ".repeat(30)).iter().any(|f| f.key() == "name-long"));
    }

    #[test]
    fn normal_forms() {
        for (raw, expected, repairs) in [
            ("Nguyễn Thị Hà", "Nguyễn Thị Hà", vec![]),
            ("Nguye\u{302}\u{303}n  Thị Hà\r\n", "Nguyễn Thị Hà", vec!["spaces", "nfc"]),
            ("Y–Bhiu", "Y-Bhiu", vec!["apostrophe"]),
            ("H’\u{343}", "H'\u{313}", vec!["apostrophe"]),
            ("MCDONALD", "MCDONALD", vec![]),
        ] {
            let read = normalize_name(raw);
            assert_eq!(read.text, expected);
            assert_eq!(read.repairs.iter().map(Repair::code).collect::<Vec<_>>(), repairs, "{raw}");
        }
    }
}
