//! VIQR, RFC 1456: Vietnamese in ASCII mnemonics (`Vie^.t Nam`).

use crate::text::latin;

/// Marks in the order they follow a letter: first the shape, then the tone.
const SHAPES: [(char, char); 3] = [('^', '\u{302}'), ('(', '\u{306}'), ('+', '\u{31B}')];
const TONES: [(char, char); 5] =
    [('\'', '\u{301}'), ('`', '\u{300}'), ('?', '\u{309}'), ('~', '\u{303}'), ('.', '\u{323}')];

fn mark(set: &[(char, char)], c: char) -> Option<char> {
    set.iter().find(|(sign, _)| *sign == c).map(|(_, mark)| *mark)
}

fn sign(set: &[(char, char)], mark: char) -> Option<char> {
    set.iter().find(|(_, m)| *m == mark).map(|(sign, _)| *sign)
}

fn is_vowel(c: char) -> bool {
    matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Shapes belong to certain vowels only: `â ê ô`, `ă`, `ơ ư`.
fn shaped(base: char, c: char) -> Option<char> {
    let fits = match c {
        '^' => matches!(base.to_ascii_lowercase(), 'a' | 'e' | 'o'),
        '(' => base.eq_ignore_ascii_case(&'a'),
        '+' => matches!(base.to_ascii_lowercase(), 'o' | 'u'),
        _ => false,
    };
    if fits { latin::compose(base, mark(&SHAPES, c)?) } else { None }
}

/// Mnemonics to letters; a backslash before a sign, `d` or another backslash takes it literally.
pub(super) fn read(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\\' {
            match chars.next_if(|&n| is_sign(n)) {
                Some(literal) => out.push(literal),
                None => out.push(c),
            }
        } else if c.eq_ignore_ascii_case(&'d') {
            match chars.next_if(|&n| n.eq_ignore_ascii_case(&'d') && (c == 'D' || n == 'd')) {
                Some(_) => out.push(if c == 'D' { 'Đ' } else { 'đ' }),
                None => out.push(c),
            }
        } else if is_vowel(c) {
            let mut letter = c;
            if let Some(new) = chars.peek().and_then(|&n| shaped(letter, n)) {
                letter = new;
                chars.next();
            }
            if let Some(new) = chars.peek().and_then(|&n| latin::join(letter, mark(&TONES, n)?)) {
                letter = new;
                chars.next();
            }
            out.push(letter);
        } else {
            out.push(c);
        }
    }
    out
}

fn is_sign(c: char) -> bool {
    matches!(c, '^' | '(' | '+' | '\'' | '`' | '?' | '~' | '.' | 'd' | 'D' | '\\')
}

/// Letters to mnemonics; a backslash goes before whatever would be read as part of a letter.
pub(super) fn write(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    // What the reader would still attach to: the letter so far and whether its tone is set.
    let mut open: Option<(char, bool)> = None;
    for c in text.chars() {
        match c {
            'Đ' => out.push_str("DD"),
            'đ' => out.push_str("dd"),
            _ => {
                let attaches = match open {
                    Some((d @ ('d' | 'D'), _)) => c.eq_ignore_ascii_case(&'d') && (d == 'D' || c == 'd'),
                    Some((letter, false)) => shaped(letter, c).is_some() || mark(&TONES, c).is_some(),
                    _ => false,
                };
                if attaches || c == '\\' {
                    out.push('\\');
                }
                spell(c, &mut out);
            }
        }
        let tone_set = has_tone(c);
        open = Some((c, tone_set || latin::plain(c).is_none_or(|p| !is_vowel(p))));
    }
    out
}

fn has_tone(letter: char) -> bool {
    let mut rest = letter;
    while let Some((inner, mark)) = latin::decompose(rest) {
        if sign(&TONES, mark).is_some() {
            return true;
        }
        rest = inner;
    }
    false
}

fn spell(c: char, out: &mut String) {
    let (mut shape, mut tone) = (None, None);
    let mut base = c;
    while let Some((inner, mark)) = latin::decompose(base) {
        if let Some(s) = sign(&SHAPES, mark) {
            shape = Some(s);
        } else if let Some(t) = sign(&TONES, mark) {
            tone = Some(t);
        } else {
            break;
        }
        base = inner;
    }
    // Only what the reader puts together again: `û` is no letter of VIQR and stands as it is.
    let whole = shape.map_or(Some(base), |sign| shaped(base, sign));
    let whole =
        whole.and_then(|letter| tone.map_or(Some(letter), |sign| latin::join(letter, mark(&TONES, sign)?)));
    if is_vowel(base) && whole == Some(c) {
        out.push(base);
        out.extend(shape);
        out.extend(tone);
    } else {
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        let cases = [
            ("Vie^.t Nam", "Việt Nam"),
            ("DDa('k La('k", "Đắk Lắk"),
            ("u+o+'c", "ước"),
            ("guhû^ î ṹ", "guhû^ î ṹ"),
            ("o^ng Ba\\. ", "ông Ba. "),
            ("ad\\d", "add"),
            ("a\\\\b", "a\\b"),
            ("u^", "u^"),
        ];
        for (mnemonic, text) in cases {
            assert_eq!(read(mnemonic), text);
            assert_eq!(read(&write(text)), text);
        }
        assert_eq!(write("ông Ba. Đường?"), "o^ng Ba\\. DDu+o+`ng?");
    }
}
