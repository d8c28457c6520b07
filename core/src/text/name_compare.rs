//! Comparing two names, with the evidence for each syllable.
//!
//! A tone makes another name (`Hoa`, `Hòa`, `Hoá`), so a differing tone is never a match, while a name typed without any
//! accents may be any of them. The syllable model tells the two apart: `Duc` cannot be meant as written, `Hoa` can.
//! General measures do not know this; on names they call a third of different people alike (Jaro-Winkler at 0.85).

use super::clean::{is_blank, is_invisible};
use super::latin;
use super::syllable::{I, Syllable, Y, is_vowel, repaired};

/// What a pair of syllables says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// The same letters and tone.
    Same,
    /// The tone mark stands on another vowel (`Hoà`, `Hòa`).
    ToneStyle,
    /// i and y exchanged (`Lý`, `Lí`).
    IY,
    /// One side was typed without its accents.
    DiacriticLost,
    /// One side is the first letter only.
    Initial,
    /// One letter off, and one side is no syllable.
    Typo,
    /// The tones differ: another name.
    ToneDiffers,
    /// The letters differ in their marks (`ă`, `â`; `d`, `đ`): another name.
    MarkDiffers,
    /// Another syllable.
    Different,
    /// The other name has no such syllable.
    Missing,
}

/// What two names are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// Different names.
    Different,
    /// Neither can be said; a person has to look.
    Unsure,
    /// The same name with damage that is explained: accents lost, a typo, a syllable missing, another order.
    Likely,
    /// The same name, perhaps in another spelling style.
    Same,
}

/// One line of the evidence: syllable numbers from 0 in the one and the other name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Syllable of the first name.
    pub left: Option<u8>,
    /// Syllable of the second name.
    pub right: Option<u8>,
    /// What they say.
    pub evidence: Evidence,
}

/// The outcome of [`compare`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The judgement.
    pub relation: Relation,
    /// 0 to 1000, for ranking; the judgement rests on the evidence as well.
    pub score: u16,
    /// Syllable by syllable.
    pub pairs: Vec<Pair>,
    /// The names divide the same letters into words differently (`ThịHà`).
    pub joined: bool,
    /// The same syllables stand in another order.
    pub reordered: bool,
}

/// Most syllables that are compared; names beyond are cut and never the same.
const MOST: usize = 12;
/// Most letters of a syllable.
const LETTERS: usize = 12;

/// A syllable ready for comparison.
#[derive(Clone, Copy, Debug, Default)]
struct Prepared {
    /// Letters with their own diacritics, without tone.
    ids: [u8; LETTERS],
    /// Letters without any.
    plain: [u8; LETTERS],
    /// The tone that each letter bore.
    tones: [u8; LETTERS],
    len: u8,
    tone: u8,
    /// Where the tone mark stood.
    tone_at: u8,
    /// Some letter had a mark or a tone.
    marked: bool,
    /// y was written where i counts.
    had_y: bool,
    /// A syllable of Vietnamese as it stands, its tone included; `Duc` is none.
    possible: bool,
}

/// A name taken apart once, to be compared with many.
#[derive(Clone, Debug, Default)]
pub struct PreparedName {
    syllables: [Prepared; MOST],
    len: usize,
    marked: bool,
    /// Characters that are no letters of the alphabet, or more syllables than are compared.
    foreign: bool,
}

impl PreparedName {
    /// Takes a name apart. Case, blanks, apostrophes, hyphens, full stops, invisible characters and the form of Unicode do
    /// not count.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let name = super::nfc::to_nfc(name);
        let mut out = Self::default();
        let separates = |c: char| is_blank(c) || matches!(c, '-' | '.' | ',' | '_' | '\u{2010}'..='\u{2015}');
        for word in name.split(separates).filter(|w| !w.is_empty()) {
            let Some(slot) = out.syllables.get_mut(out.len) else {
                out.foreign = true;
                break;
            };
            match Prepared::new(word) {
                Some(syllable) if syllable.len > 0 => {
                    out.marked |= syllable.marked;
                    *slot = syllable;
                    out.len += 1;
                }
                Some(_) => {}
                None => out.foreign = true,
            }
        }
        out
    }

    fn syllables(&self) -> &[Prepared] {
        self.syllables.get(..self.len).unwrap_or_default()
    }
}

impl Prepared {
    fn new(word: &str) -> Option<Self> {
        let mut out = Self::default();
        let mut tones = 0u8;
        for c in word.chars() {
            if matches!(c, '\'' | '\u{2019}' | '\u{2BC}') || is_invisible(c) {
                continue;
            }
            let letter = latin::letter(repaired(c))?;
            let at = usize::from(out.len);
            *out.ids.get_mut(at)? = letter.id;
            *out.plain.get_mut(at)? = PLAIN.get(usize::from(letter.id)).copied().unwrap_or(0);
            *out.tones.get_mut(at)? = letter.tone;
            if letter.tone > 0 {
                out.tone = letter.tone;
                out.tone_at = out.len;
                tones += 1;
            }
            out.marked |= letter.tone > 0 || is_marked(letter.id);
            out.len += 1;
        }
        out.possible = tones < 2 && Syllable::parse(word).is_some_and(|s| !s.lacks_tone());
        out.unify_y();
        Some(out)
    }

    /// A lone y after consonants counts as i.
    fn unify_y(&mut self) {
        let Some(last) = usize::from(self.len).checked_sub(1) else { return };
        let before = last.checked_sub(1).and_then(|at| self.ids.get(at)).copied().unwrap_or(Y);
        let after_q = last == 2 && self.plain.first() == Some(&b'q');
        if self.ids.get(last) == Some(&Y) && (!is_vowel(before) || after_q) {
            if let (Some(id), Some(plain)) = (self.ids.get_mut(last), self.plain.get_mut(last)) {
                (*id, *plain) = (I, b'i');
            }
            self.had_y = true;
        }
    }
}

/// Plain letters by letter number.
const PLAIN: [u8; 34] = *b"\0aaabcddeefghijklmnooopqrstuuvwxyz";

/// ă â đ ê ô ơ ư.
const fn is_marked(id: u8) -> bool {
    matches!(id, 2 | 3 | 7 | 9 | 20 | 21 | 28)
}

/// Compares two names; see [`compare_prepared`] for many comparisons.
///
/// ```
/// use chuan::text::name_compare::{Evidence, Relation, compare};
/// assert_eq!(compare("Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA").relation, Relation::Same);
/// assert_eq!(compare("Nguyễn Thị Hoà", "Nguyen Thi Hoa").relation, Relation::Likely);
/// let other = compare("Nguyễn Thị Hoà", "Nguyễn Thị Hoa");
/// assert_eq!(other.relation, Relation::Different);
/// assert_eq!(other.pairs[2].evidence, Evidence::ToneDiffers);
/// ```
#[must_use]
pub fn compare(left: &str, right: &str) -> Comparison {
    compare_prepared(&PreparedName::new(left), &PreparedName::new(right))
}

/// Compares two names taken apart before.
#[must_use]
pub fn compare_prepared(left: &PreparedName, right: &PreparedName) -> Comparison {
    if left.len == 0 || right.len == 0 {
        return Comparison {
            relation: Relation::Unsure,
            score: 0,
            pairs: Vec::new(),
            joined: false,
            reordered: false,
        };
    }
    let mut best = aligned(left, right);
    if best.relation < Relation::Likely {
        if left.len != right.len
            && let Some(joined) = joined(left, right)
        {
            best = joined;
        } else if let Some(reordered) = reordered(left, right) {
            best = reordered;
        }
    }
    if (left.foreign || right.foreign) && best.relation != Relation::Different {
        best.relation = Relation::Unsure;
    }
    best
}

/// Names typed without accents against names with them.
fn stripped(left: &PreparedName, right: &PreparedName) -> bool {
    left.marked != right.marked
}

fn evidence(a: &Prepared, b: &Prepared, stripped: bool) -> Evidence {
    if a.plain == b.plain {
        if a.ids == b.ids && a.tone == b.tone {
            return if a.had_y != b.had_y {
                Evidence::IY
            } else if a.tone > 0 && a.tone_at != b.tone_at {
                Evidence::ToneStyle
            } else {
                Evidence::Same
            };
        }
        let (bare, full) = if a.marked { (b, a) } else { (a, b) };
        if !bare.marked && full.marked && (stripped || !bare.possible) {
            return Evidence::DiacriticLost;
        }
        // A tone that is missing together with other marks was lost with them; a tone alone is another name.
        return if a.ids == b.ids { Evidence::ToneDiffers } else { Evidence::MarkDiffers };
    }
    if (a.len == 1 || b.len == 1) && a.plain.first() == b.plain.first() {
        return Evidence::Initial;
    }
    if a.possible != b.possible && near(a, b) && (stripped || tones_agree(a, b)) {
        return Evidence::Typo;
    }
    Evidence::Different
}

/// A slip of the finger leaves the tone or loses it.
fn tones_agree(a: &Prepared, b: &Prepared) -> bool {
    a.tone == b.tone || a.tone == 0 && !a.possible || b.tone == 0 && !b.possible
}

/// One letter put in, left out, exchanged for another or with its neighbour.
fn near(a: &Prepared, b: &Prepared) -> bool {
    let (a, b) = (
        a.plain.get(..usize::from(a.len)).unwrap_or_default(),
        b.plain.get(..usize::from(b.len)).unwrap_or_default(),
    );
    if a.len().abs_diff(b.len()) > 1 || a.len().max(b.len()) < 3 {
        return false;
    }
    let head = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let rest = |s: &[u8]| s.len().saturating_sub(head + tail.min(s.len() - head));
    match (rest(a), rest(b)) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => a.get(head) == b.get(head + 1) && a.get(head + 1) == b.get(head),
        _ => false,
    }
}

/// What a piece of evidence takes off the score: for surnames, middle names and given names.
const fn cost(evidence: Evidence, place: Where) -> u16 {
    let given = matches!(place, Where::Given);
    match evidence {
        Evidence::Same | Evidence::ToneStyle => 0,
        Evidence::IY => 3,
        Evidence::DiacriticLost => 12,
        Evidence::Initial => match place {
            Where::Middle => 130,
            _ => 260,
        },
        Evidence::Typo => 110,
        Evidence::ToneDiffers => {
            if given {
                430
            } else {
                380
            }
        }
        Evidence::MarkDiffers => {
            if given {
                450
            } else {
                400
            }
        }
        Evidence::Different => {
            if given {
                700
            } else {
                600
            }
        }
        Evidence::Missing => match place {
            Where::Middle => 170,
            _ => 500,
        },
    }
}

#[derive(Clone, Copy)]
enum Where {
    Family,
    Middle,
    Given,
}

fn place(index: usize, len: usize) -> Where {
    if index + 1 == len {
        Where::Given
    } else if index == 0 {
        Where::Family
    } else {
        Where::Middle
    }
}

/// The cheapest alignment of the syllables in order.
fn aligned(left: &PreparedName, right: &PreparedName) -> Comparison {
    let stripped = stripped(left, right);
    let (a, b) = (left.syllables(), right.syllables());
    let mut costs = [[u16::MAX; MOST + 1]; MOST + 1];
    let mut steps = [[(0u8, Evidence::Missing); MOST + 1]; MOST + 1];
    let at = |costs: &[[u16; MOST + 1]; MOST + 1], i: usize, j: usize| -> u16 {
        costs.get(i).and_then(|row| row.get(j)).copied().unwrap_or(u16::MAX)
    };
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let mut best =
                if i == 0 && j == 0 { (0, 0, Evidence::Same) } else { (u16::MAX, 0, Evidence::Missing) };
            if let (Some(x), Some(y)) =
                (i.checked_sub(1).and_then(|i| a.get(i)), j.checked_sub(1).and_then(|j| b.get(j)))
            {
                let evidence = evidence(x, y, stripped);
                // Where the names differ in length the heavier of the two places counts.
                let mut price =
                    cost(evidence, place(i - 1, a.len())).max(cost(evidence, place(j - 1, b.len())));
                // One letter off is another name all the same, but a nearer one.
                if evidence == Evidence::Different && near(x, y) {
                    price = price * 2 / 3;
                }
                let total = at(&costs, i - 1, j - 1).saturating_add(price);
                if total < best.0 {
                    best = (total, 1, evidence);
                }
            }
            if i > 0 {
                let total =
                    at(&costs, i - 1, j).saturating_add(cost(Evidence::Missing, place(i - 1, a.len())));
                if total < best.0 {
                    best = (total, 2, Evidence::Missing);
                }
            }
            if j > 0 {
                let total =
                    at(&costs, i, j - 1).saturating_add(cost(Evidence::Missing, place(j - 1, b.len())));
                if total < best.0 {
                    best = (total, 3, Evidence::Missing);
                }
            }
            if let (Some(price), Some(step)) = (
                costs.get_mut(i).and_then(|row| row.get_mut(j)),
                steps.get_mut(i).and_then(|row| row.get_mut(j)),
            ) {
                *price = best.0;
                *step = (best.1, best.2);
            }
        }
    }
    let (mut i, mut j) = (a.len(), b.len());
    let total = at(&costs, i, j);
    let mut pairs = Vec::with_capacity(i.max(j));
    while let Some(&(step, evidence)) = steps.get(i).and_then(|row| row.get(j)) {
        let number = |n: usize| u8::try_from(n).ok();
        match step {
            1 => {
                (i, j) = (i - 1, j - 1);
                pairs.push(Pair { left: number(i), right: number(j), evidence });
            }
            2 => {
                i -= 1;
                pairs.push(Pair { left: number(i), right: None, evidence });
            }
            3 => {
                j -= 1;
                pairs.push(Pair { left: None, right: number(j), evidence });
            }
            _ => break,
        }
    }
    pairs.reverse();
    judged(pairs, total)
}

fn judged(pairs: Vec<Pair>, cost: u16) -> Comparison {
    let score = 1000u16.saturating_sub(cost);
    let any = |wanted: &[Evidence]| pairs.iter().any(|p| wanted.contains(&p.evidence));
    let other = any(&[Evidence::ToneDiffers, Evidence::MarkDiffers, Evidence::Different]);
    let damaged = any(&[Evidence::DiacriticLost, Evidence::Initial, Evidence::Typo, Evidence::Missing]);
    let relation = match (other, damaged) {
        (true, _) => Relation::Different,
        (false, false) => Relation::Same,
        (false, true) if score >= 750 => Relation::Likely,
        (false, true) => Relation::Unsure,
    };
    Comparison { relation, score, pairs, joined: false, reordered: false }
}

/// The same letters divided into other words.
fn joined(left: &PreparedName, right: &PreparedName) -> Option<Comparison> {
    let letters = |name: &PreparedName| -> Vec<(u8, u8, u8)> {
        let each = name.syllables().iter().flat_map(|s| {
            s.ids
                .iter()
                .zip(&s.plain)
                .zip(&s.tones)
                .take(usize::from(s.len))
                .map(|((&id, &plain), &tone)| (id, plain, tone))
        });
        // y counts as i here: which y stands at the end of a word is just what is not known.
        each.map(|(id, plain, tone)| if plain == b'y' { (I, b'i', tone) } else { (id, plain, tone) })
            .collect()
    };
    let (a, b) = (letters(left), letters(right));
    if a.len() != b.len() || a.iter().zip(&b).any(|(x, y)| x.1 != y.1) {
        return None;
    }
    let evidence = if a == b {
        Evidence::Same
    } else if stripped(left, right) {
        Evidence::DiacriticLost
    } else {
        return None;
    };
    let pairs = vec![Pair { left: Some(0), right: Some(0), evidence }];
    let cost = if evidence == Evidence::Same { 30 } else { 70 };
    Some(Comparison { relation: Relation::Likely, joined: true, ..judged(pairs, cost) })
}

/// The given name first: the order turned round, or the last syllable moved to the front.
fn reordered(left: &PreparedName, right: &PreparedName) -> Option<Comparison> {
    let n = left.len;
    if n != right.len || n < 2 {
        return None;
    }
    let stripped = stripped(left, right);
    let orders: [&dyn Fn(usize) -> usize; 3] = [&|i| n - 1 - i, &|i| (i + 1) % n, &|i| (i + n - 1) % n];
    for order in orders {
        let mut pairs = Vec::with_capacity(n);
        let mut total = 60;
        for (i, a) in left.syllables().iter().enumerate() {
            let j = order(i);
            let Some(b) = right.syllables().get(j) else { break };
            let evidence = evidence(a, b, stripped);
            if !matches!(
                evidence,
                Evidence::Same | Evidence::ToneStyle | Evidence::IY | Evidence::DiacriticLost
            ) {
                break;
            }
            total += cost(evidence, Where::Middle);
            pairs.push(Pair { left: u8::try_from(i).ok(), right: u8::try_from(j).ok(), evidence });
        }
        if pairs.len() == n {
            return Some(Comparison { relation: Relation::Likely, reordered: true, ..judged(pairs, total) });
        }
    }
    None
}
