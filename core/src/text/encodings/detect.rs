//! Finding out which encoding a column of text is in.
//!
//! Every cell is read under each encoding and judged by the syllables that come out: a wrong reading makes words that are
//! no Vietnamese. Columns are judged as a whole, because one short name can be good Vietnamese under two encodings; a
//! single cell may still be read differently when it is clearly another encoding (columns pasted together from two
//! offices' files are real).

use super::decode::{Decoded, decode, decode_text};
use super::table::Encoding;
use crate::text::latin;
use crate::text::syllable::Syllable;

const KINDS: usize = Encoding::ALL.len();

/// Collects the evidence of a column, cell by cell; keeps counters only, whatever the number of cells.
///
/// ```
/// use chuan::text::encodings::{Detector, Encoding};
/// let mut detector = Detector::new();
/// for cell in ["NguyÔn V¨n Hïng", "TrÇn ThÞ Thñy", "§Æng Quèc ViÖt"] {
///     detector.feed(cell);
/// }
/// let verdict = detector.verdict();
/// assert_eq!(verdict.encoding, Some(Encoding::Tcvn3));
/// assert_eq!(verdict.read("Lª ThÞ Hµ").text, "Lê Thị Hà");
/// // Nothing to go by is no answer.
/// assert_eq!(Detector::new().verdict().encoding, None);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Detector {
    cells: u64,
    telling: u64,
    against: u64,
    totals: [Points; KINDS],
}

/// What reading a text under one encoding gave.
#[derive(Clone, Copy, Debug, Default)]
struct Points {
    /// Good readings less bad ones.
    sum: i64,
    /// Words with accents that are syllables.
    good: u64,
    /// Words with accents that are none.
    bad: u64,
    /// Words that cannot be meant: strange letters or signs inside, two tones, a capital after a small letter.
    broken: u64,
    /// Bytes that mean nothing.
    undefined: u64,
    /// Accented words in small letters, and in capitals: names are written in one way throughout.
    mixed: u64,
    shouted: u64,
    /// Digest of the text that came out, to see when two encodings say the same.
    digest: u64,
}

/// Why a verdict is what it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Cells fed.
    pub cells: u64,
    /// Cells with something to go by: bytes or characters beyond ASCII, or VIQR signs.
    pub telling_cells: u64,
    /// Words with accents that came out as Vietnamese syllables.
    pub syllables: u64,
    /// Words with accents that did not.
    pub other_words: u64,
    /// Cells that read better under another encoding.
    pub cells_against: u64,
}

/// The encoding of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The encoding; `None` when the evidence does not suffice, which is an answer and not a failure.
    pub encoding: Option<Encoding>,
    /// How sure, 0 to 100.
    pub confidence: u8,
    /// What it rests on.
    pub evidence: Evidence,
    /// Other encodings worth a look, best first, with their share of the syllables the best one gave, in percent.
    pub alternatives: Vec<(Encoding, u8)>,
    /// Bytes of the column that mean nothing under the encoding.
    pub characters_lost: u64,
}

/// One cell read under a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The encoding used for this cell.
    pub encoding: Encoding,
    /// The text.
    pub text: String,
    /// This cell was read differently from its column.
    pub overridden: bool,
    /// Bytes that mean nothing.
    pub undefined: usize,
    /// Capitals were restored by guess.
    pub case_restored: bool,
}

/// A cell as it came: characters that may stand for bytes, or bytes.
#[derive(Clone, Copy)]
enum Cell<'a> {
    Text(&'a str),
    Bytes(&'a [u8]),
}

impl Detector {
    /// Below this confidence the verdict is open.
    pub const THRESHOLD: u8 = 40;

    /// Telling cells that are read under every encoding; later ones are read under the leading one, and under all
    /// only when that fails.
    const WARM: u64 = 200;

    /// A detector without evidence.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a cell that is text already: right, or read as Windows-1252 or Latin-1 by whoever opened the file.
    pub fn feed(&mut self, cell: &str) {
        self.add(Cell::Text(cell), cell.as_bytes());
    }

    /// Adds a cell of raw bytes.
    pub fn feed_bytes(&mut self, cell: &[u8]) {
        self.add(Cell::Bytes(cell), cell);
    }

    fn add(&mut self, cell: Cell<'_>, bytes: &[u8]) {
        self.cells += 1;
        if !is_telling(bytes) {
            return;
        }
        self.telling += 1;
        if self.telling > Self::WARM {
            let leader = self.ranked().first().map_or(Encoding::Utf8, |&(encoding, _)| encoding);
            if let Some(points) = judge(leader, cell)
                && points.bad == 0
                && points.undefined == 0
            {
                if let Some(total) = self.total_mut(leader) {
                    total.good += points.good;
                }
                return;
            }
        }
        let mut best = i64::MIN;
        let mut all = [None; KINDS];
        for (slot, encoding) in all.iter_mut().zip(Encoding::ALL) {
            *slot = judge(encoding, cell);
            best = best.max(slot.map_or(i64::MIN, |p| p.sum));
        }
        // Before the first there is none.
        let leader = self.ranked().first().filter(|_| self.telling > 1).map(|&(encoding, _)| encoding);
        for ((total, points), encoding) in self.totals.iter_mut().zip(all).zip(Encoding::ALL) {
            match points {
                Some(points) => {
                    total.add(points);
                    if leader == Some(encoding) && best > points.sum + 4 {
                        self.against += 1;
                    }
                }
                // Characters that cannot have come from bytes speak against every byte table.
                None => total.sum -= 6,
            }
        }
    }

    fn total_mut(&mut self, encoding: Encoding) -> Option<&mut Points> {
        self.totals.iter_mut().zip(Encoding::ALL).find(|(_, e)| *e == encoding).map(|(total, _)| total)
    }

    /// Encodings by points; the order of [`Encoding::ALL`] (commonest first) decides between equals.
    fn ranked(&self) -> Vec<(Encoding, Points)> {
        let mut all: Vec<_> = Encoding::ALL.into_iter().zip(self.totals).collect();
        // The rare encodings whose tables rest on one source come second among equals.
        let prior = |encoding: Encoding| i64::from(encoding.is_experimental());
        for (encoding, points) in &mut all {
            points.sum -= prior(*encoding);
        }
        all.sort_by_key(|(_, points)| std::cmp::Reverse(points.sum));
        all
    }

    /// The verdict so far.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let ranked = self.ranked();
        let evidence = |points: Points| Evidence {
            cells: self.cells,
            telling_cells: self.telling,
            syllables: points.good,
            other_words: points.bad,
            cells_against: self.against,
        };
        let mut verdict = Verdict {
            encoding: None,
            confidence: 0,
            evidence: evidence(Points::default()),
            alternatives: Vec::new(),
            characters_lost: 0,
        };
        if self.telling == 0 {
            // Pure ASCII reads the same everywhere that matters.
            if self.cells > 0 {
                verdict.encoding = Some(Encoding::Utf8);
                verdict.confidence = 100;
            }
            return verdict;
        }
        let Some((&(first, best), others)) = ranked.split_first() else { return verdict };
        verdict.evidence = evidence(best);
        verdict.characters_lost = best.undefined;
        // An encoding that makes the same text of the column is no rival.
        let rival = others.iter().find(|(_, p)| p.digest != best.digest).map_or(0, |(_, p)| p.sum);
        let margin = (best.sum - rival).max(0);
        // A syllable here that is broken there makes five points.
        let sure = 100 * margin.unsigned_abs() / (margin.unsigned_abs() + 2);
        // Text of another language has no best reading worth the name.
        let confidence = sure * 2 * best.good / (2 * best.good + best.bad + 2 * best.broken).max(1);
        verdict.confidence = u8::try_from(confidence.min(100)).unwrap_or(100);
        if verdict.confidence >= Self::THRESHOLD {
            verdict.encoding = Some(first);
        }
        verdict.alternatives = others
            .iter()
            .filter(|(_, p)| p.sum > 0 && p.good > 0)
            .take(3)
            .map(|(e, p)| (*e, u8::try_from((100 * p.good / best.good.max(1)).min(100)).unwrap_or(100)))
            .collect();
        verdict
    }
}

impl Points {
    fn add(&mut self, other: Self) {
        self.sum += other.sum;
        self.good += other.good;
        self.bad += other.bad;
        self.broken += other.broken;
        self.undefined += other.undefined;
        self.digest = self.digest.rotate_left(5) ^ other.digest;
    }
}

impl Verdict {
    /// Reads one cell of the column. A cell that its column's encoding makes no sense of, and another one does, is read
    /// under that one and marked; while the verdict is open, text stays as it is.
    #[must_use]
    pub fn read(&self, cell: &str) -> Reading {
        self.read_cell(Cell::Text(cell), cell.as_bytes())
    }

    /// As [`Verdict::read`], for raw bytes.
    #[must_use]
    pub fn read_bytes(&self, cell: &[u8]) -> Reading {
        self.read_cell(Cell::Bytes(cell), cell)
    }

    /// Whether a cell reads without fault under this encoding: every word with accents is a syllable, every byte means
    /// something.
    #[must_use]
    pub fn suits(&self, cell: &str) -> bool {
        let column = self.encoding.unwrap_or(Encoding::Utf8);
        !is_telling(cell.as_bytes())
            || judge(column, Cell::Text(cell)).is_some_and(|p| p.bad + p.broken + p.undefined == 0)
    }

    fn read_cell(&self, cell: Cell<'_>, bytes: &[u8]) -> Reading {
        let column = self.encoding.unwrap_or(Encoding::Utf8);
        let mut chosen = column;
        if self.encoding.is_some() && is_telling(bytes) {
            let own = judge(column, cell);
            if own.is_none_or(|p| p.broken > 0 || p.undefined > 0 || (p.bad > 1 && p.bad > p.good)) {
                let own = own.map_or(-6, |p| p.sum);
                let rivals = Encoding::ALL.into_iter().filter_map(|e| Some((e, judge(e, cell)?)));
                let better = rivals
                    .filter(|(e, p)| {
                        *e != column && p.good > 0 && p.bad == 0 && p.undefined == 0 && p.sum >= own + 4
                    })
                    .reduce(|a, b| if b.1.sum > a.1.sum { b } else { a });
                if let Some((encoding, _)) = better {
                    chosen = encoding;
                }
            }
        }
        let (chosen, decoded) = match open(chosen, cell) {
            Some(decoded) => (chosen, decoded),
            None => (Encoding::Utf8, open(Encoding::Utf8, cell).unwrap_or_default()),
        };
        Reading {
            encoding: chosen,
            text: decoded.text,
            overridden: chosen != column,
            undefined: decoded.undefined_total,
            case_restored: decoded.case_restored,
        }
    }
}

fn open(encoding: Encoding, cell: Cell<'_>) -> Option<Decoded> {
    match cell {
        Cell::Text(text) => decode_text(encoding, text),
        Cell::Bytes(bytes) => Some(decode(encoding, bytes)),
    }
}

/// Whether the cell says anything about its encoding.
fn is_telling(bytes: &[u8]) -> bool {
    let control = |&b: &u8| b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r');
    !bytes.is_ascii() || bytes.iter().any(control) || has_viqr_sign(bytes)
}

/// A vowel with a sign that ordinary text has no use for there, or a double d at the start of a word.
fn has_viqr_sign(bytes: &[u8]) -> bool {
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let vowel = |b: u8| matches!(b | 0x20, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    pairs
        .clone()
        .any(|(&a, &b)| vowel(a) && matches!(b, b'^' | b'~' | b'`' | b'+' | b'(') && a.is_ascii_alphabetic())
        || bytes.first_chunk::<2>().is_some_and(|two| matches!(two, b"dd" | b"DD" | b"Dd"))
        || bytes
            .iter()
            .zip(bytes.iter().skip(1).zip(bytes.iter().skip(2)))
            .any(|(&a, (&b, &c))| a == b' ' && (b | 0x20) == b'd' && (c | 0x20) == b'd')
}

/// Points of one cell under one encoding; `None` when the cell cannot be in it.
fn judge(encoding: Encoding, cell: Cell<'_>) -> Option<Points> {
    let raw = match cell {
        Cell::Text(text) => text.as_bytes(),
        Cell::Bytes(bytes) => bytes,
    };
    if encoding == Encoding::Viqr && !(raw.is_ascii() && has_viqr_sign(raw)) {
        return None;
    }
    if matches!(encoding, Encoding::Mojibake | Encoding::MojibakeTwice)
        && !raw.contains(&0xC3)
        && !raw.contains(&0xC4)
    {
        return None;
    }
    let decoded = open(encoding, cell)?;
    let mut points = Points {
        undefined: decoded.undefined_total as u64,
        sum: -6 * decoded.undefined_total as i64,
        ..Points::default()
    };
    judge_text(&decoded.text, &mut points);
    if points.mixed > 0 {
        points.sum -= 2 * points.shouted as i64;
    }
    match encoding {
        // Marks that had to be composed: right under one name, wrong under the other.
        Encoding::Utf8 if raw_has_marks(raw) => points.sum -= 4,
        Encoding::Utf8 if raw.is_ascii() => points.sum -= 4,
        // Plain text is not broken text: without a difference the simpler reading stands.
        Encoding::Utf8Decomposed if !raw_has_marks(raw) => points.sum -= 1,
        _ => {}
    }
    Some(points)
}

fn raw_has_marks(raw: &[u8]) -> bool {
    raw.iter().any(|b| matches!(b, 0xCC | 0xCD))
}

/// Points of a text: its words with accents, and words that a sign cuts in two.
fn judge_text(text: &str, points: &mut Points) {
    let mut start = None;
    let mut signs = false;
    for (at, c) in text.char_indices() {
        // Case is left out: a restored capital does not make it another text.
        let unit = latin::letter(c).map_or(u32::from(c) << 9, |l| u32::from(l.id) | u32::from(l.tone) << 6);
        points.digest = (points.digest ^ u64::from(unit)).wrapping_mul(0x0100_0000_01B3);
        if c.is_ascii_alphabetic() || (!c.is_ascii() && (latin::letter(c).is_some() || c.is_alphabetic())) {
            start = start.or(Some(at));
            continue;
        }
        // Signs that some encoding puts in the place of letters.
        let control = c < ' ' && !matches!(c, '\t' | '\n' | '\r');
        let sign =
            !c.is_ascii() || control || matches!(c, '`' | '|' | '~' | '^' | '{' | '}' | '#' | '@' | '\\');
        if control || !(c.is_ascii() || is_neutral(c)) {
            points.sum -= 2;
        }
        if let Some(from) = start.take() {
            judge_word(text.get(from..at).unwrap_or_default(), signs || sign, points);
            signs = false;
        }
        signs = sign || (signs && c != ' ');
    }
    if let Some(from) = start {
        judge_word(text.get(from..).unwrap_or_default(), signs, points);
    }
}

/// Points of one word; `signs` says that it touches a sign beyond ASCII, which may be half of a letter.
fn judge_word(word: &str, signs: bool, points: &mut Points) {
    if word.is_ascii() {
        if signs && Syllable::parse(word).is_none() {
            points.broken += 1;
            points.sum -= 2;
        }
        return;
    }
    let syllable = Syllable::parse(word);
    let is_syllable = syllable.is_some();
    if let Some(syllable) = syllable {
        points.good += 1;
        // `bảo` under one encoding is `bẻo` under another: both can be, one is seen.
        points.sum += 1 + i64::from(syllable.usual());
    } else {
        points.bad += 1;
        if is_plausible(word) {
            points.sum -= 2;
        } else {
            points.broken += 1;
            points.sum -= 3;
        }
    }
    // Names are written Xxxx, XXXX or xxxx; a capital after a small letter was a small letter.
    let (mut small, mut capitals) = (false, 0);
    for c in word.chars() {
        if c.is_uppercase() {
            capitals += 1;
            if small {
                points.broken += 1;
                points.sum -= 2;
                return;
            }
        }
        small |= c.is_lowercase();
    }
    if small && capitals > 1 {
        // `BLứ` is met in place names, `CỠm` is not.
        points.sum -= if is_syllable { 3 } else { 1 };
    }
    if small {
        points.mixed += 1;
    } else if capitals > 1 {
        points.shouted += 1;
    }
}

/// Whether a word that is no syllable may still be meant, as names of other languages of Vietnam are (`Đắk`, `Krông`):
/// letters of the alphabet, one tone at most.
fn is_plausible(word: &str) -> bool {
    let mut tones = 0;
    word.chars().all(|c| {
        latin::letter(c).is_some_and(|letter| {
            // Stops at the second: a column may be one word of any length.
            tones += u8::from(letter.tone > 0);
            tones <= 1
        })
    })
}

/// Signs that stand in Vietnamese text under any encoding.
const fn is_neutral(c: char) -> bool {
    matches!(
        c,
        '\u{A0}'
            | '…'
            | '‘'
            | '’'
            | '“'
            | '”'
            | '•'
            | '–'
            | '—'
            | '²'
            | '³'
            | '°'
            | '§'
            | '½'
            | '«'
            | '»'
            | '\u{AD}'
    )
}
