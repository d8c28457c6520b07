//! The Vietnamese syllable: onset, rhyme and tone.
//!
//! One model serves spelling checks, the two styles of placing the tone mark, i and y, comparison and the detection of
//! encodings. The rhymes are data in `spec/text/rhymes.csv`.
//!
//! Where the mark goes is disputed only in open `oa oe uy`: the old style writes `hòa`, `thủy`, the new one `hoà`, `thuỷ`
//! (Decision 1989/QĐ-BGDĐT of 25/05/2018, article 8). Both are right and official unit names use both, so nothing in this
//! library rewrites a name: compare with [`style_key`](super::style::style_key).

use super::latin::{self, Letter};

#[path = "../generated/text_syllables.rs"]
mod table;

/// The six tones, in the order of dictionaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tone {
    /// Ngang: no mark.
    Ngang,
    /// Huyền: grave.
    Huyen,
    /// Hỏi: hook above.
    Hoi,
    /// Ngã: tilde.
    Nga,
    /// Sắc: acute.
    Sac,
    /// Nặng: dot below.
    Nang,
}

impl Tone {
    const ALL: [Self; 6] = [Self::Ngang, Self::Huyen, Self::Hoi, Self::Nga, Self::Sac, Self::Nang];

    fn of(number: u8) -> Self {
        Self::ALL.get(usize::from(number)).copied().unwrap_or(Self::Ngang)
    }
}

/// Where the tone mark goes in open `oa oe uy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ToneStyle {
    /// On the second vowel: `hoà`, `khoẻ`, `thuỷ`.
    New,
    /// On the first vowel: `hòa`, `khỏe`, `thủy`.
    Old,
}

/// Longest syllable: `nghiêng`.
const LONGEST: usize = 7;

/// A syllable of Vietnamese, as written in one word.
///
/// ```
/// use chuan::text::syllable::{Syllable, Tone, ToneStyle};
/// let syllable = Syllable::parse("Thủy").unwrap();
/// assert_eq!(syllable.tone(), Tone::Hoi);
/// assert_eq!(syllable.spell(ToneStyle::New), "Thuỷ");
/// assert!(Syllable::parse("Krông").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Syllable {
    /// Letters without tone, 0 after the last.
    pub(super) ids: [u8; LONGEST],
    /// One bit a letter, set for capitals.
    pub(super) capitals: u8,
    /// Letters of the onset, counting the `u` of `qu` and the `i` of `gi`.
    pub(super) onset: u8,
    tone: u8,
    /// Where the mark stood.
    marked: u8,
}

impl Syllable {
    /// Parses one word: letters only, NFC, any case, the tone mark anywhere on its vowels. `None` when it is no syllable of
    /// Vietnamese, as in names of other languages (`Krông`, `Niê`) or with a wrong letter (`kuyên`).
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let syllable = Self::spelled(word)?;
        syllable.is_possible().then_some(syllable)
    }

    /// The tone.
    #[must_use]
    pub fn tone(&self) -> Tone {
        Tone::of(self.tone)
    }

    /// The consonants at the start, small, with the `u` of `qu` and the `i` of `gi`; empty when there is none.
    #[must_use]
    pub fn onset(&self) -> String {
        self.letters().take(usize::from(self.onset)).filter_map(|l| plain(l.id)).collect()
    }

    /// What follows the onset, small and without tone; `gì` has the rhyme `i` and shares that letter with its onset.
    #[must_use]
    pub fn rhyme(&self) -> String {
        self.rhyme_ids().iter().filter_map(|&id| plain(id)).collect()
    }

    /// The syllable in one style of placing the mark, its case kept.
    #[must_use]
    pub fn spell(&self, style: ToneStyle) -> String {
        let mut out = String::with_capacity(LONGEST * 3);
        self.spell_into(style, &mut out);
        out
    }

    pub(super) fn spell_into(&self, style: ToneStyle, out: &mut String) {
        let at = self.tone_place(style);
        out.extend(self.letters().enumerate().filter_map(|(index, letter)| {
            latin::assemble(Letter { tone: if index == at { self.tone } else { 0 }, ..letter })
        }));
    }

    /// Whether the mark stands where this style puts it.
    #[must_use]
    pub fn is_style(&self, style: ToneStyle) -> bool {
        self.tone == 0 || usize::from(self.marked) == self.tone_place(style)
    }

    fn letters(&self) -> impl Iterator<Item = Letter> {
        let capitals = self.capitals;
        self.ids.into_iter().take_while(|&id| id != 0).enumerate().map(move |(index, id)| Letter {
            id,
            tone: 0,
            upper: capitals >> index & 1 == 1,
        })
    }

    fn len(&self) -> usize {
        self.ids.iter().take_while(|&&id| id != 0).count()
    }

    pub(super) fn rhyme_ids(&self) -> &[u8] {
        self.ids.get(self.rhyme_start()..self.len()).unwrap_or_default()
    }

    /// `gi` before a consonant or nothing lends its i to the rhyme: `gì`, `gìn`, `giêng`.
    fn rhyme_start(&self) -> usize {
        let onset = usize::from(self.onset);
        let next = self.ids.get(onset).copied().unwrap_or(0);
        if onset == 2 && self.ids.starts_with(&[G, I]) && (!is_vowel(next) || next == E_HAT) {
            return 1;
        }
        onset
    }

    /// Reads letters, onset and tone, without asking whether the syllable exists.
    pub(in crate::text) fn spelled(word: &str) -> Option<Self> {
        let mut out = Self { ids: [0; LONGEST], capitals: 0, onset: 0, tone: 0, marked: 0 };
        for (index, c) in word.chars().enumerate() {
            let letter = latin::letter(repaired(c))?;
            *out.ids.get_mut(index)? = letter.id;
            out.capitals |= u8::from(letter.upper) << index;
            if letter.tone != 0 {
                if out.tone != 0 || !is_vowel(letter.id) {
                    return None;
                }
                out.tone = letter.tone;
                out.marked = u8::try_from(index).ok()?;
            }
        }
        let onset = onset_length(&out.ids);
        // `gịa`: a mark on the i says that it is the rhyme `ia`, not `gi` and `a`.
        let shared = out.ids == [G, I, A, 0, 0, 0, 0] && out.tone != 0 && out.marked == 1;
        out.onset = if shared { 1 } else { onset };
        Some(out)
    }

    pub(super) fn is_possible(&self) -> bool {
        let rhyme = self.rhyme_ids();
        let Some((&first, _)) = rhyme.split_first() else { return false };
        if self.rhyme_row().is_none() {
            return false;
        }
        // Rhymes that end in a stop take sắc and nặng; without a mark they are how people write without accents.
        if self.is_stopped() && !matches!(self.tone, 0 | 4 | 5) {
            return false;
        }
        let front = [E, E_HAT, I, Y].contains(&first);
        let onset = self.ids.get(..usize::from(self.onset)).unwrap_or_default();
        match onset {
            // y opens a rhyme by itself only without an onset or after h k l m s t v q and the like.
            [] => true,
            [C] => !front,
            [K] => front,
            [G] => !front || rhyme == [I, A],
            [N, G] => !front,
            [G, H] | [N, G, H] => front && first != Y,
            [Q, U] => first != U && first != U_HORN && !(first == O && rhyme.len() > 1),
            [P] => true,
            [single] => *single != Q,
            _ => true,
        }
    }

    /// Whether the rhyme ends in c, ch, p or t.
    fn is_stopped(&self) -> bool {
        match self.rhyme_ids() {
            [.., last] if [C, P, T].contains(last) => true,
            [.., c, h] => [*c, *h] == [C, H],
            _ => false,
        }
    }

    /// Whether a tone must have been lost: `Duc` has none and needs one.
    pub(super) fn lacks_tone(&self) -> bool {
        self.tone == 0 && self.is_stopped()
    }

    /// The row of the rhyme in the tables.
    fn rhyme_row(&self) -> Option<usize> {
        let rhyme = self.rhyme_ids();
        let key = |start| rhyme.iter().fold(start, |key, &id| key << 6 | u32::from(id));
        let row = |key| table::RHYMES.binary_search(&key).ok();
        if rhyme.len() > 4 {
            return None;
        }
        // After q the glide is written u and counts to the onset: `quynh` has the rhyme that `huynh` has.
        row(key(0)).or_else(|| if self.ids.first() == Some(&Q) { row(key(u32::from(U))) } else { None })
    }

    /// How usual the rhyme is with this tone in names: 0 never, 1 sometimes, 2 often.
    pub(crate) fn usual(&self) -> u8 {
        let row = self.rhyme_row().and_then(|row| table::USUAL.get(row)).copied().unwrap_or(0);
        (row >> (2 * self.tone) & 3) as u8
    }

    /// Where a style puts the mark, counted in letters.
    fn tone_place(&self, style: ToneStyle) -> usize {
        let start = self.rhyme_start();
        start + tone_place(self.rhyme_ids(), style)
    }
}

/// The place of the tone mark in a rhyme.
pub(super) fn tone_place(rhyme: &[u8], style: ToneStyle) -> usize {
    // A vowel with a diacritic of its own bears the mark; of ươ the second.
    if let Some(at) = rhyme.iter().rposition(|id| [A_BREVE, A_HAT, E_HAT, O_HAT, O_HORN, U_HORN].contains(id))
    {
        return at;
    }
    let vowels = rhyme.iter().take_while(|&&id| is_vowel(id)).count();
    let closed = vowels < rhyme.len();
    match (vowels, closed) {
        (0 | 1, _) => 0,
        (2, true) | (3.., _) => 1,
        (_, false) => {
            let glide = matches!(rhyme, [O, A | E] | [U, Y]);
            usize::from(glide && style == ToneStyle::New)
        }
    }
}

const fn id(c: char) -> u8 {
    let mut at = 0;
    let mut rest: &[char] = &latin::ALPHABET;
    while let Some((first, tail)) = rest.split_first() {
        at += 1;
        if *first == c {
            return at;
        }
        rest = tail;
    }
    0
}

const A: u8 = id('a');
const A_BREVE: u8 = id('ă');
const A_HAT: u8 = id('â');
const C: u8 = id('c');
const E: u8 = id('e');
const E_HAT: u8 = id('ê');
const G: u8 = id('g');
const H: u8 = id('h');
pub(super) const I: u8 = id('i');
const K: u8 = id('k');
const N: u8 = id('n');
const O: u8 = id('o');
const O_HAT: u8 = id('ô');
const O_HORN: u8 = id('ơ');
const P: u8 = id('p');
const Q: u8 = id('q');
const R: u8 = id('r');
const T: u8 = id('t');
const U: u8 = id('u');
const U_HORN: u8 = id('ư');
pub(super) const Y: u8 = id('y');

fn plain(id: u8) -> Option<char> {
    latin::ALPHABET.get(usize::from(id).checked_sub(1)?).copied()
}

#[inline]
pub(super) const fn is_vowel(id: u8) -> bool {
    // One bit a letter number.
    const VOWELS: u64 = 1 << A
        | 1 << A_BREVE
        | 1 << A_HAT
        | 1 << E
        | 1 << E_HAT
        | 1 << I
        | 1 << O
        | 1 << O_HAT
        | 1 << O_HORN
        | 1 << U
        | 1 << U_HORN
        | 1 << Y;
    VOWELS >> id & 1 == 1
}

/// Letters of the onset: the consonants at the start, `qu`, and `gi` (not before nothing but itself).
fn onset_length(ids: &[u8; LONGEST]) -> u8 {
    match *ids {
        [Q, U, ..] => 2,
        [G, I, ..] => 2,
        [N, G, H, ..] => 3,
        [N, G | H, ..] | [G | K | P | T | C, H, ..] | [T, R, ..] => 2,
        // f j w z start no syllable of Vietnamese; they are left to the rhyme, which then is none.
        [first, ..]
            if first != 0 && !is_vowel(first) && ![id('f'), id('j'), id('w'), id('z')].contains(&first) =>
        {
            1
        }
        _ => 0,
    }
}

/// The letter that a look-alike stands for: eth and the African D for Đ.
#[inline]
pub(super) const fn repaired(c: char) -> char {
    match c {
        'Ð' | 'Ɖ' => 'Đ',
        'ð' | 'ɖ' => 'đ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::fmt::Write;

    fn rhymes() -> Vec<String> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/text/rhymes.csv");
        let text = std::fs::read_to_string(path).unwrap();
        let rows = text.lines().filter(|l| !l.starts_with('#')).skip(1);
        rows.flat_map(|l| l.split_once(',').unwrap().1.split(' ')).map(str::to_owned).collect()
    }

    #[test]
    fn rhymes_are_current() {
        let key = |r: &str| r.chars().fold(0, |key, c| key << 6 | u32::from(latin::letter(c).unwrap().id));
        let mut rows: BTreeMap<u32, u16> = rhymes().iter().map(|r| (key(r), 0)).collect();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/text/rhyme_tones.csv");
        for line in std::fs::read_to_string(path).unwrap().lines().filter(|l| !l.starts_with('#')).skip(1) {
            let (rhyme, counts) = line.split_once(',').unwrap();
            let usual = counts.split(',').enumerate().fold(0, |usual, (tone, count)| {
                // Two bits a tone: never, sometimes, one syllable in five hundred or more.
                let level = match count.parse::<u32>().unwrap() {
                    0 => 0,
                    1..60 => 1,
                    _ => 2,
                };
                usual | level << (2 * tone)
            });
            *rows.get_mut(&key(rhyme)).unwrap() = usual;
        }
        let mut fresh = String::from(
            "// Generated by the test `rhymes_are_current` of text::syllable from spec/text/rhymes.csv and rhyme_tones.csv. Do not edit.\n\
             #![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
             /// The rhymes, six bits a letter, sorted.\n",
        );
        let mut list = |name: &str, items: Vec<String>| {
            writeln!(fresh, "pub(super) const {name}; {}] = [", items.len()).unwrap();
            for line in items.chunks(12) {
                writeln!(fresh, "    {},", line.join(", ")).unwrap();
            }
            fresh.push_str("];\n");
        };
        list("RHYMES: [u32", rows.keys().map(u32::to_string).collect());
        list("USUAL: [u16", rows.values().map(u16::to_string).collect());
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/text_syllables.rs");
        if std::env::var_os("CHUAN_BLESS").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        assert!(std::fs::read_to_string(path).unwrap() == fresh, "stale: run with CHUAN_BLESS=1");
    }

    #[test]
    fn syllables_and_others() {
        for word in "nghiêng Đường quốc gì gìn giết gịa già quý khuỷu uyên ý yêu ỉa oà xoong khuya Thuở ngoéo"
            .split(' ')
        {
            assert!(Syllable::parse(word).is_some(), "{word}");
        }
        let others =
            "Krông Đắk Niê kan cê ghà nge gê ngià quư fa za hàc bìp táng3 áà xx b '' ngghi quuy kuy q gh";
        for word in others.split(' ') {
            assert!(Syllable::parse(word).is_none(), "{word}");
        }
    }

    #[test]
    fn parts() {
        for (word, onset, rhyme, tone) in [
            ("Nguyễn", "ng", "uyên", Tone::Nga),
            ("gì", "gi", "i", Tone::Huyen),
            ("giếng", "gi", "iêng", Tone::Sac),
            ("Quốc", "qu", "ôc", Tone::Sac),
            ("ẤT", "", "ât", Tone::Sac),
            ("ðặng", "đ", "ăng", Tone::Nang),
        ] {
            let syllable = Syllable::parse(word).unwrap();
            assert_eq!(
                (syllable.onset().as_str(), syllable.rhyme().as_str(), syllable.tone()),
                (onset, rhyme, tone)
            );
        }
    }

    #[test]
    fn every_syllable_survives_both_styles() {
        let onsets =
            "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(' ').chain([""]);
        let mut count = 0;
        for onset in onsets {
            for rhyme in rhymes() {
                let bare = format!("{onset}{rhyme}");
                let Some(base) = Syllable::parse(&bare) else { continue };
                for tone in 0..6 {
                    let syllable = Syllable { tone, ..base };
                    if !syllable.is_possible() {
                        continue;
                    }
                    count += 1;
                    let (new, old) = (syllable.spell(ToneStyle::New), syllable.spell(ToneStyle::Old));
                    // `gịa` written with its mark is another syllable than `giạ`.
                    if base.onset() != "g" {
                        assert_eq!(Syllable::parse(&new).map(|s| s.spell(ToneStyle::Old)), Some(old.clone()));
                        assert_eq!(Syllable::parse(&old).map(|s| s.spell(ToneStyle::New)), Some(new.clone()));
                    }
                    assert!(super::super::style::same_spelling(&new, &old));
                    assert_eq!(super::super::case::lower(&super::super::case::upper(&new)), new);
                }
            }
        }
        assert!((10_000..20_000).contains(&count), "{count}");
    }
}
