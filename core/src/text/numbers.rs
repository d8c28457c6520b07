//! Numbers and sums of money in Vietnamese words, both ways.
//!
//! Deeds write amounts in figures and words, and the words decide when they differ; so the writer has one style and the
//! reader refuses what it cannot be sure of. The style: `nghìn`, `linh`, `mươi mốt`, `tư` after `mươi`, `lăm`, `tỷ`; groups
//! of nothing are left out, but inside a group the hundred is always said after a higher group (`một nghìn không trăm linh
//! năm`).

use super::fold::fold;
use super::nfc::to_nfc;
use thiserror::Error;

/// Largest number with words here: one less than a million milliards.
pub const LARGEST: u64 = 999_999_999_999_999;

/// Why words are no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NumberWordsError {
    /// There is nothing to read.
    #[error("no words to read")]
    Empty,
    /// A word that has no place in a number.
    #[error("word {0} is not a number word")]
    UnknownWord(usize),
    /// Number words in an order that is no number.
    #[error("word {0} does not follow from the words before it")]
    Misplaced(usize),
    /// More than one number could be meant (`hai nghìn tám`: 2008 or 2800).
    #[error("more than one number could be meant at word {0}")]
    Ambiguous(usize),
    /// Larger than the library reads.
    #[error("number is too large")]
    TooLarge,
    /// Rưỡi, phẩy or âm: fractions and negative numbers are not read.
    #[error("word {0} makes a fraction or a negative number, which is not read")]
    NotWhole(usize),
}

/// Words of the digits 0–9.
const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// Writes a number in words; `None` above [`LARGEST`].
///
/// ```
/// use chuan::text::numbers::to_words;
/// assert_eq!(to_words(1_005_000).as_deref(), Some("một triệu không trăm linh năm nghìn"));
/// assert_eq!(to_words(u64::MAX), None);
/// ```
#[must_use]
pub fn to_words(number: u64) -> Option<String> {
    if number > LARGEST {
        return None;
    }
    if number == 0 {
        return Some("không".to_owned());
    }
    let mut words = Vec::new();
    let milliards = number / 1_000_000_000;
    if milliards > 0 {
        below_milliard(milliards, false, &mut words);
        words.push("tỷ");
    }
    below_milliard(number % 1_000_000_000, milliards > 0, &mut words);
    Some(words.join(" "))
}

fn below_milliard(number: u64, mut higher: bool, words: &mut Vec<&'static str>) {
    for (unit, name) in [(1_000_000, Some("triệu")), (1_000, Some("nghìn")), (1, None)] {
        let group = number / unit % 1000;
        if group > 0 {
            below_thousand(group, higher, words);
            words.extend(name);
            higher = true;
        }
    }
}

fn digit(value: u64) -> &'static str {
    usize::try_from(value).ok().and_then(|v| DIGITS.get(v)).copied().unwrap_or_default()
}

/// One group; `full` says that something stands before it, so that its hundreds are named even when there are none.
fn below_thousand(group: u64, full: bool, words: &mut Vec<&'static str>) {
    let (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10);
    if hundreds > 0 || full {
        words.extend([digit(hundreds), "trăm"]);
    }
    match (tens, ones) {
        (0, 0) => return,
        (0, _) => {
            if hundreds > 0 || full {
                words.push("linh");
            }
        }
        (1, _) => words.push("mười"),
        _ => words.extend([digit(tens), "mươi"]),
    }
    match (tens, ones) {
        (_, 0) => {}
        (2.., 1) => words.push("mốt"),
        (2.., 4) => words.push("tư"),
        (1.., 5) => words.push("lăm"),
        _ => words.push(digit(ones)),
    }
}

/// Writes a sum of money as deeds do: first letter large, `đồng` after it.
///
/// ```
/// use chuan::text::numbers::money_to_words;
/// assert_eq!(money_to_words(2_500_000_000).as_deref(), Some("Hai tỷ năm trăm triệu đồng"));
/// ```
#[must_use]
pub fn money_to_words(dong: u64) -> Option<String> {
    let words = to_words(dong)?;
    let mut letters = words.chars();
    let first = letters.next()?.to_uppercase();
    Some(first.chain(letters).chain(" đồng".chars()).collect())
}

/// A number word, as far as the reader cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A digit in its plain form.
    Digit(u64),
    /// `mốt`, `tư`, `lăm`, `nhăm`: only after tens.
    AfterTens(u64),
    /// `linh`, `lẻ`.
    And,
    /// `mười`.
    Ten,
    /// `mươi`, `chục`.
    Tens,
    /// `trăm`.
    Hundred,
    /// `nghìn`, `ngàn`, `triệu`, `tỷ`.
    Unit(u64),
}

/// Reads one word: accented in any style, any case; without accents only where that leaves one meaning.
pub(super) fn word(text: &str) -> Option<Word> {
    // Nearly every word is written as its key already.
    spelled(text).or_else(|| spelled(&super::style::style_key(text)))
}

/// The same for a key of [`super::style::style_key`].
fn spelled(key: &str) -> Option<Word> {
    Some(match key {
        "không" | "khong" => Word::Digit(0),
        "một" => Word::Digit(1),
        "mốt" => Word::AfterTens(1),
        "hai" => Word::Digit(2),
        "ba" => Word::Digit(3),
        "bốn" | "bon" => Word::Digit(4),
        "tư" => Word::AfterTens(4),
        "năm" => Word::Digit(5),
        "lăm" | "nhăm" | "lam" | "nham" => Word::AfterTens(5),
        "sáu" | "sau" => Word::Digit(6),
        "bảy" | "bẩy" | "bay" => Word::Digit(7),
        "tám" | "tam" => Word::Digit(8),
        "chín" | "chin" => Word::Digit(9),
        "linh" | "lẻ" | "le" => Word::And,
        "mười" => Word::Ten,
        "mươi" | "chục" | "chuc" => Word::Tens,
        "trăm" | "tram" => Word::Hundred,
        "nghìn" | "ngàn" | "nghin" | "ngan" => Word::Unit(1_000),
        "triệu" | "trieu" => Word::Unit(1_000_000),
        "tỉ" => Word::Unit(1_000_000_000),
        _ => return None,
    })
}

/// Reads a number written in words, in any of the usual styles: `nghìn` or `ngàn`, `linh` or `lẻ`, `tỷ` or `tỉ`, `bốn` or
/// `tư`, with commas, with empty groups said or not.
///
/// Refuses rather than guesses: a digit left hanging after `nghìn` or `trăm` (`hai nghìn tám`), words without accents that
/// are two numbers (`muoi`), fractions.
///
/// # Errors
/// [`NumberWordsError`] names the first word, counted from 1, that does not fit.
///
/// ```
/// use chuan::text::numbers::{NumberWordsError, from_words};
/// assert_eq!(from_words("Một ngàn không trăm lẻ năm"), Ok(1005));
/// assert_eq!(from_words("hai nghìn tám"), Err(NumberWordsError::Ambiguous(3)));
/// ```
pub fn from_words(text: &str) -> Result<u64, NumberWordsError> {
    let text = to_nfc(text);
    let mut words = Vec::new();
    for piece in
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.')).filter(|p| !p.is_empty())
    {
        let place = words.len() + 1;
        match word(piece) {
            Some(found) => words.push(found),
            None if matches!(fold(piece).as_str(), "ruoi" | "phay" | "am") => {
                return Err(NumberWordsError::NotWhole(place));
            }
            None => return Err(NumberWordsError::UnknownWord(place)),
        }
        // The longest number of the writer has 45 words; the tolerant spellings not twice as many.
        if words.len() > 100 {
            return Err(NumberWordsError::TooLarge);
        }
    }
    parse(&words)
}

/// Reads a sum of money: a number in words with `đồng` after it, `chẵn` or `Việt Nam` too.
///
/// # Errors
/// As [`from_words`].
///
/// ```
/// use chuan::text::numbers::money_from_words;
/// assert_eq!(money_from_words("Hai tỷ, năm trăm triệu đồng chẵn./."), Ok(2_500_000_000));
/// assert!(money_from_words("hai tỷ rưỡi").is_err());
/// ```
pub fn money_from_words(text: &str) -> Result<u64, NumberWordsError> {
    let text = to_nfc(text);
    let mut kept: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '(' | ')' | '!'))
        .filter(|p| !p.is_empty())
        .collect();
    for tail in ["chan", "nam", "viet", "dong"] {
        // `năm` is a digit: only `Nam` after `Việt` is a name, and it has no mark.
        let last = kept.last().map(|w| w.trim_end_matches([',', ';']));
        if last.is_some_and(|w| fold(w) == tail && (tail != "nam" || w.is_ascii())) {
            kept.pop();
        }
    }
    from_words(&kept.join(" "))
}

pub(super) fn parse(words: &[Word]) -> Result<u64, NumberWordsError> {
    if words.is_empty() {
        return Err(NumberWordsError::Empty);
    }
    // A lone không is zero; elsewhere it only stands before trăm, mươi or an empty group.
    if words == [Word::Digit(0)] {
        return Ok(0);
    }
    let mut reader = Reader { words, at: 0 };
    let number = reader.number()?;
    if reader.at < words.len() {
        return Err(NumberWordsError::Misplaced(reader.at + 1));
    }
    if number > LARGEST { Err(NumberWordsError::TooLarge) } else { Ok(number) }
}

struct Reader<'a> {
    words: &'a [Word],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<Word> {
        self.words.get(self.at).copied()
    }

    fn take(&mut self, word: Word) -> bool {
        let found = self.peek() == Some(word);
        self.at += usize::from(found);
        found
    }

    /// `[groups tỷ] [groups]`: the milliards are a number below a million themselves.
    fn number(&mut self) -> Result<u64, NumberWordsError> {
        let before = self.groups(1_000_000_000, false)?;
        if !self.take(Word::Unit(1_000_000_000)) {
            return Ok(before);
        }
        if before == 0 {
            return Err(NumberWordsError::Misplaced(self.at));
        }
        let after = if self.at < self.words.len() { self.groups(1_000_000_000, true)? } else { 0 };
        before.checked_mul(1_000_000_000).and_then(|n| n.checked_add(after)).ok_or(NumberWordsError::TooLarge)
    }

    /// Groups of three digits with falling units below `limit`; `inner` when a higher unit was said.
    fn groups(&mut self, limit: u64, mut inner: bool) -> Result<u64, NumberWordsError> {
        let mut total = 0;
        let mut limit = limit;
        loop {
            let start = self.at;
            let (value, spelled) = self.group(inner)?;
            if self.at == start {
                break;
            }
            match self.peek() {
                Some(Word::Unit(unit)) if unit < limit => {
                    self.at += 1;
                    total += value * unit;
                    limit = unit;
                    inner = true;
                }
                _ => {
                    // `hai nghìn tám`, `một nghìn hai tỷ`: 2008 or 2800. A digit alone after a unit is not read.
                    if inner && spelled == Spelled::Digit {
                        return Err(NumberWordsError::Ambiguous(self.at));
                    }
                    return Ok(total + value);
                }
            }
        }
        if total == 0 && !inner {
            return Err(NumberWordsError::Misplaced(self.at + 1));
        }
        Ok(total)
    }

    /// One group of at most three digits, and how it was said.
    fn group(&mut self, inner: bool) -> Result<(u64, Spelled), NumberWordsError> {
        let start = self.at;
        let mut value = 0;
        let mut hundreds = false;
        if let (Some(Word::Digit(d)), Some(Word::Hundred)) =
            (self.peek(), self.words.get(self.at + 1).copied())
        {
            if d == 0 && !inner {
                return Err(NumberWordsError::Misplaced(self.at + 1));
            }
            value = d * 100;
            hundreds = true;
            self.at += 2;
        }
        // `không trăm linh năm`, and short `linh năm` after a higher unit.
        if self.peek() == Some(Word::And) {
            if !(hundreds || inner) {
                return Err(NumberWordsError::Misplaced(self.at + 1));
            }
            self.at += 1;
            return match self.peek() {
                Some(Word::Digit(d @ 1..)) => {
                    self.at += 1;
                    Ok((value + d, Spelled::Whole))
                }
                // `linh tư` is heard.
                Some(Word::AfterTens(d @ 4)) => {
                    self.at += 1;
                    Ok((value + d, Spelled::Whole))
                }
                _ => Err(NumberWordsError::Misplaced(self.at + 1)),
            };
        }
        match self.peek() {
            Some(Word::Ten) => {
                self.at += 1;
                Ok((value + 10 + self.ones(1)?, Spelled::Whole))
            }
            Some(Word::Digit(d)) => {
                self.at += 1;
                if self.take(Word::Tens) {
                    if d == 0 && !hundreds {
                        return Err(NumberWordsError::Misplaced(self.at - 1));
                    }
                    // `một mươi` is how learners write ten; `không mươi lăm` is heard in figures read aloud.
                    return Ok((value + d * 10 + self.ones(d)?, Spelled::Whole));
                }
                // `hai mốt`, `ba lăm`, `hai tư`: tens without mươi.
                if let Some(Word::AfterTens(ones)) = self.peek()
                    && d > 1
                {
                    self.at += 1;
                    return Ok((value + d * 10 + ones, Spelled::Whole));
                }
                // `trăm hai` is 102 or 120.
                if hundreds {
                    return Err(NumberWordsError::Ambiguous(self.at));
                }
                if d == 0 {
                    // An empty group said aloud: `không nghìn`, `không triệu`.
                    return match self.peek() {
                        Some(Word::Unit(_)) if inner => Ok((0, Spelled::Whole)),
                        _ => Err(NumberWordsError::Misplaced(self.at)),
                    };
                }
                Ok((d, Spelled::Digit))
            }
            _ if hundreds => Ok((value, Spelled::Whole)),
            Some(Word::Unit(_)) | None if self.at == start && inner => Ok((0, Spelled::Whole)),
            _ => Err(NumberWordsError::Misplaced(self.at + 1)),
        }
    }

    /// The ones after tens, none when another word follows.
    fn ones(&mut self, tens: u64) -> Result<u64, NumberWordsError> {
        let ones = match self.peek() {
            Some(Word::AfterTens(1)) if tens < 2 => return Err(NumberWordsError::Misplaced(self.at + 1)),
            Some(Word::AfterTens(d) | Word::Digit(d @ 1..)) => d,
            _ => return Ok(0),
        };
        self.at += 1;
        Ok(ones)
    }
}

/// How a group was said: a digit alone is no group after a higher unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelled {
    Digit,
    Whole,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_read_without_their_key_are_keys() {
        let words = "không khong một mốt hai ba bốn bon tư năm lăm nhăm lam nham sáu sau bảy bẩy bay tám tam chín chin linh \
            lẻ le mười mươi chục chuc trăm tram nghìn ngàn nghin ngan triệu trieu tỉ";
        for word in words.split_whitespace() {
            assert!(spelled(word).is_some(), "{word}");
            assert_eq!(crate::text::style::style_key(word), word);
        }
    }

    #[test]
    fn written_style() {
        let cases = [
            (0, "không"),
            (10, "mười"),
            (15, "mười lăm"),
            (21, "hai mươi mốt"),
            (24, "hai mươi tư"),
            (14, "mười bốn"),
            (95, "chín mươi lăm"),
            (100, "một trăm"),
            (101, "một trăm linh một"),
            (110, "một trăm mười"),
            (1001, "một nghìn không trăm linh một"),
            (2000, "hai nghìn"),
            (20_024, "hai mươi nghìn không trăm hai mươi tư"),
            (1_000_005, "một triệu không trăm linh năm"),
            (3_050_000_000, "ba tỷ không trăm năm mươi triệu"),
            (1_005_000_000_000, "một nghìn không trăm linh năm tỷ"),
            (
                LARGEST,
                "chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
            ),
        ];
        for (number, words) in cases {
            assert_eq!(to_words(number).as_deref(), Some(words));
        }
        assert_eq!(to_words(LARGEST + 1), None);
    }

    #[test]
    fn read_in_other_styles() {
        let cases = [
            ("KHÔNG", 0),
            ("một tỷ không triệu không nghìn không trăm linh năm", 1_000_000_005),
            ("hai ngàn không trăm lẻ tám", 2008),
            ("hai nghìn linh tám", 2008),
            ("hai mươi bốn", 24),
            ("hai tư", 24),
            ("ba lăm", 35),
            ("mười nhăm", 15),
            ("mười năm", 15),
            ("bẩy tỉ", 7_000_000_000),
            ("năm trăm nghìn tỷ", 500_000_000_000_000),
            ("một trăm linh tư", 104),
            ("Một triệu, hai trăm nghìn", 1_200_000),
            ("hai chục", 20),
        ];
        for (words, number) in cases {
            assert_eq!(from_words(words), Ok(number), "{words}");
        }
        for (words, number) in [
            ("Năm triệu đồng", 5_000_000),
            ("Năm triệu đồng chẵn./.", 5_000_000),
            ("(Mười nghìn đồng Việt Nam)", 10_000),
            ("hai mươi lăm", 25),
            ("hai nghìn không trăm linh năm", 2005),
        ] {
            assert_eq!(money_from_words(words), Ok(number), "{words}");
        }
    }

    #[test]
    fn refused() {
        use NumberWordsError::{Ambiguous, Empty, Misplaced, NotWhole, TooLarge, UnknownWord};
        let cases = [
            ("", Empty),
            ("hai nghìn tám", Ambiguous(3)),
            ("một nghìn chín trăm năm", Ambiguous(5)),
            ("một triệu hai", Ambiguous(3)),
            ("một nghìn hai tỷ", Ambiguous(3)),
            ("một triệu rưỡi", NotWhole(3)),
            ("âm ba", NotWhole(1)),
            ("ba phẩy năm", NotWhole(2)),
            ("hai không không tám", Misplaced(2)),
            ("trăm", Misplaced(1)),
            ("nghìn", Misplaced(1)),
            ("một nghìn hai triệu", Ambiguous(3)),
            ("mười mốt", Misplaced(2)),
            ("muoi", UnknownWord(1)),
            ("hai cái", UnknownWord(2)),
            ("hai tỷ tỷ", Misplaced(3)),
            ("một triệu nghìn", Misplaced(3)),
            ("một triệu tỷ", TooLarge),
        ];
        for (words, error) in cases {
            assert_eq!(from_words(words), Err(error), "{words}");
        }
    }

    #[test]
    fn the_first_hundred_thousand_come_back() {
        for number in (0..100_000).chain((0..=LARGEST).step_by(31_415_926_535_897 / 10)) {
            assert_eq!(from_words(&to_words(number).unwrap()), Ok(number));
        }
    }

    proptest! {
        #[test]
        fn every_number_comes_back(number in 0..=LARGEST, empty in 0u32..15) {
            for number in [number, number / 10u64.pow(empty), number / 10u64.pow(empty) * 10u64.pow(empty)] {
                prop_assert_eq!(from_words(&to_words(number).unwrap()), Ok(number));
                prop_assert_eq!(money_from_words(&money_to_words(number).unwrap()), Ok(number));
            }
        }

        #[test]
        fn any_words(words in proptest::collection::vec(0usize..20, 0..12)) {
            let all = ["không", "một", "mốt", "hai", "tư", "năm", "lăm", "chín", "linh", "mười", "mươi", "trăm",
                "nghìn", "triệu", "tỷ", "ngàn", "lẻ", "bốn", "chục", "bảy"];
            let text: Vec<&str> = words.iter().map(|&w| all[w]).collect();
            if let Ok(number) = from_words(&text.join(" ")) {
                prop_assert!(number <= LARGEST);
            }
        }

        #[test]
        fn any_text(text in any::<String>()) {
            let _ = (from_words(&text), money_from_words(&text));
        }
    }
}
