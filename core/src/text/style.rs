//! Spelling styles: where the tone mark goes, i and y, look-alike letters; and comparison blind to them.

use super::latin::{self, Letter};
use super::syllable::{I, Syllable, ToneStyle, Y, is_vowel, repaired, tone_place};
use std::borrow::Cow;

/// Puts Đ and đ for the letters that look the same: eth (U+00D0, U+00F0), which Windows-1252 text shows, and the African D
/// (U+0189, U+0256). Borrowed when there is none.
///
/// Right for Vietnamese text only; Icelandic really uses the eth.
#[must_use]
pub fn repair_lookalikes(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| repaired(c) != c) {
        Cow::Owned(text.chars().map(repaired).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Places the tone marks of a text in one style; also mends marks in a wrong place (`cuả`, `hòang`) and on a consonant
/// (`Buḱ`, where the mark slipped off the vowel). Words that are no syllable stay as they are.
///
/// For running text, never for official names.
#[must_use]
pub fn restyle(text: &str, style: ToneStyle) -> String {
    let text = super::nfc::to_nfc(text);
    let mut out = String::with_capacity(text.len());
    for (word, is_word) in words(&text) {
        if is_word {
            match Syllable::spelled(word) {
                Some(syllable) if syllable.is_possible() => {
                    syllable.spell_into(style, &mut out);
                    continue;
                }
                None => {
                    if let Some(mended) = mend_slipped(word, style) {
                        out.push_str(&mended);
                        continue;
                    }
                }
                Some(_) => {}
            }
        }
        out.push_str(word);
    }
    out
}

/// A tone mark that slipped onto a consonant goes back to the vowels of its word.
fn mend_slipped(word: &str, style: ToneStyle) -> Option<String> {
    let mut letters: Vec<Result<Letter, char>> = Vec::new();
    let mut tone = 0;
    for c in word.chars() {
        // After an apostrophe the mark has no letter to join and stands alone.
        let alone = latin::TONE_MARKS.iter().position(|&m| m == c).and_then(|i| u8::try_from(i + 1).ok());
        let found = match (alone, latin::letter(c)) {
            (Some(tone), _) => tone,
            (_, Some(letter)) => {
                letters.push(Ok(Letter { tone: 0, ..letter }));
                if letter.tone != 0 && is_vowel(letter.id) {
                    return None;
                }
                letter.tone
            }
            _ => {
                letters.push(Err(c));
                0
            }
        };
        if found != 0 && tone != 0 {
            return None;
        }
        tone = tone.max(found);
    }
    if tone == 0 {
        return None;
    }
    let ids: Vec<u8> = letters.iter().map(|l| l.map_or(0, |l| l.id)).collect();
    let start = ids.iter().position(|&id| is_vowel(id))?;
    let rhyme = ids.get(start..)?;
    let end = rhyme.iter().take_while(|&&id| is_vowel(id)).count();
    if rhyme.get(end..)?.iter().any(|&id| is_vowel(id)) {
        return None;
    }
    let at = start + tone_place(rhyme, style);
    let spelled = letters.into_iter().enumerate().map(|(index, letter)| match letter {
        Ok(letter) if index == at => latin::assemble(Letter { tone, ..letter }),
        Ok(letter) => latin::assemble(letter),
        Err(c) => Some(c),
    });
    spelled.collect()
}

/// Writes i for y where both are in use: a lone `y` after a consonant (`Lý` gives `Lí`, `Quý` gives `Quí`). For keys only:
/// Decision 1989/QĐ-BGDĐT leaves names out of the rule.
#[must_use]
pub fn with_i(text: &str) -> String {
    let text = super::nfc::to_nfc(text);
    let mut out = String::with_capacity(text.len());
    for (word, is_word) in words(&text) {
        match Syllable::spelled(word).filter(|s| is_word && s.onset > 0 && s.rhyme_ids() == [Y]) {
            Some(_) => out.extend(word.chars().map(|c| match latin::letter(c) {
                Some(letter) if letter.id == Y => latin::assemble(Letter { id: I, ..letter }).unwrap_or(c),
                _ => c,
            })),
            None => out.push_str(word),
        }
    }
    out
}

/// A key under which spellings of the same syllables are equal: tone style, i and y, case, Đ look-alikes and the form of
/// Unicode do not count; tones and letters do (`Hòa` = `HOÀ`, `Lý` = `lí`, but `Hoa` ≠ `Hòa`).
#[must_use]
pub fn style_key(text: &str) -> String {
    let text = super::nfc::to_nfc(text);
    let mut out = String::with_capacity(text.len());
    for (word, is_word) in words(&text) {
        let syllable = if is_word { Syllable::spelled(word) } else { None };
        match syllable {
            Some(mut syllable) => {
                syllable.capitals = 0;
                if syllable.onset > 0 && syllable.rhyme_ids() == [Y] {
                    let last = usize::from(syllable.onset);
                    if let Some(slot) = syllable.ids.get_mut(last) {
                        *slot = I;
                    }
                }
                if syllable.is_possible() {
                    syllable.spell_into(ToneStyle::New, &mut out);
                } else {
                    out.push_str(&super::case::lower(&repair_lookalikes(word)));
                }
            }
            None => out.push_str(&super::case::lower(&repair_lookalikes(word))),
        }
    }
    out
}

/// Whether two texts spell the same syllables: equality of [`style_key`].
///
/// ```
/// use chuan::text::style::same_spelling;
/// assert!(same_spelling("Hoà Thuỷ", "HÒA THỦY"));
/// assert!(!same_spelling("Hoa", "Hòa"));
/// ```
#[must_use]
pub fn same_spelling(a: &str, b: &str) -> bool {
    a == b || style_key(a) == style_key(b)
}

/// The pieces of a text, words (with apostrophes inside and marks) and what is between them.
fn words(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let in_word = |c: char| c.is_alphabetic() || latin::is_mark(c) || matches!(c, '\'' | '\u{2019}');
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_word = in_word(first);
        let end = rest.find(|c| in_word(c) != is_word).unwrap_or(rest.len());
        let (piece, tail) = rest.split_at_checked(end)?;
        rest = tail;
        Some((piece, is_word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn vectors_of_other_packages() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/vectors/text/spelling.json");
        let file: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut failures = Vec::new();
        let mut count = 0;
        for group in file["groups"].as_array().unwrap() {
            let id = group["id"].as_str().unwrap();
            for case in group["cases"].as_array().unwrap() {
                let (input, expected) = (case[0].as_str().unwrap(), case[1].as_str().unwrap());
                let got = match id {
                    "tone-new" | "tone-repair" => restyle(input, ToneStyle::New),
                    "tone-old" => restyle(input, ToneStyle::Old),
                    "iy" => with_i(input),
                    "strip" => crate::text::fold::strip(input),
                    other => panic!("unknown group {other}"),
                };
                count += 1;
                if got != expected {
                    failures.push(format!("{id}: {input} gave {got}, not {expected}"));
                }
            }
        }
        assert!(failures.is_empty(), "{} of {count}: {failures:#?}", failures.len());
    }

    #[test]
    fn equality_is_blind_to_style_only() {
        for (a, b) in
            [("Hòa", "hoà"), ("Lý Thuỷ", "LÍ THỦY"), ("Quy Nhơn", "Qui Nhơn"), ("Ðắk", "đắk"), ("Đắk", "ĐẮK")]
        {
            assert!(same_spelling(a, b), "{a} {b}");
        }
        for (a, b) in [("Hoa", "Hòa"), ("Đắk", "Đăk"), ("tay", "tai"), ("Minh", "Mình"), ("thúy", "thuỷ")]
        {
            assert!(!same_spelling(a, b), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn any_text(text in any::<String>()) {
            let once = restyle(&text, ToneStyle::New);
            prop_assert_eq!(&restyle(&once, ToneStyle::New), &once);
            let _ = (with_i(&text), Syllable::parse(&text));
            prop_assert!(same_spelling(&text, &text));
        }

        #[test]
        fn key_is_stable(text in "[a-zA-ZàáâãèéêìíòóôõùúýăđĩũơưẠ-ỹ' ]{0,30}") {
            let key = style_key(&text);
            prop_assert_eq!(&style_key(&key), &key);
            prop_assert_eq!(&style_key(&restyle(&text, ToneStyle::Old)), &style_key(&restyle(&text, ToneStyle::New)));
        }
    }
}
