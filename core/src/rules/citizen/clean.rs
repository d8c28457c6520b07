//! Whether texts are written cleanly.

use super::super::{Look, Outcome, graver};
use super::scan;
use crate::records::Citizen;
use crate::rules::plan::Memo;
use crate::text::is_nfc;

/// Free texts that stand once in a record, in the order in which the rules of this file name them.
fn texts(c: &Citizen) -> [&str; 22] {
    [
        c.name.full.as_str(),
        c.name.family.as_str(),
        c.name.middle.as_str(),
        c.name.given.as_str(),
        c.name.other.as_str(),
        c.birth.place.text.as_str(),
        c.birth.registration.text.as_str(),
        c.origin.text.as_str(),
        c.permanent_residence.text.as_str(),
        c.current_residence.text.as_str(),
        c.father.name.as_str(),
        c.mother.name.as_str(),
        c.spouse.name.as_str(),
        c.legal_representative.name.as_str(),
        c.household.head.name.as_str(),
        c.household.relation.as_str(),
        c.household.book_no.as_str(),
        c.ethnicity.name.as_str(),
        c.religion.name.as_str(),
        c.marital_status.name.as_str(),
        c.occupation.as_str(),
        c.distinguishing_marks.as_str(),
    ]
}

/// Whether there are texts, and whether all of them are certainly clean. `joined` says that the parts of the name are words of the
/// full name, with one blank between them: then they are clean where it is.
pub(super) fn of_texts(c: &Citizen, joined: bool, memo: &mut Memo) -> (bool, bool) {
    scan::once(memo, || {
        let (mut filled, mut clean) = (false, true);
        let mut take = |text: &str| {
            if !text.is_empty() {
                filled = true;
                clean &= scan::is_clean(text);
            }
        };
        for (n, text) in texts(c).into_iter().enumerate() {
            // Behind the full name come its parts.
            if !(joined && (1..4).contains(&n)) {
                take(text);
            }
        }
        c.documents.iter().for_each(|d| take(d.authority.as_str()));
        c.health_cards.iter().for_each(|card| take(card.authority.as_str()));
        (filled, clean)
    })
}

/// Judges every free text, those of documents and health cards last. Texts that one pass settles as clean are left alone.
fn each_text(c: &Citizen, look: &mut Look<'_>, bad: impl Fn(&str) -> bool) -> Outcome {
    match of_texts(c, false, look.memo) {
        (false, _) => return Outcome::NotApplicable,
        (_, true) => return Outcome::Holds,
        _ => {}
    }
    let once = texts(c);
    let mut worst = Outcome::NotApplicable;
    for (n, text) in once.iter().enumerate() {
        if !text.is_empty() {
            worst = graver(worst, Outcome::Holds);
            if bad(text) {
                look.report(n);
                worst = Outcome::Violated;
            }
        }
    }
    let mut in_list = |field: usize, item: usize, text: &str| {
        if !text.is_empty() && bad(text) {
            look.report_with(once.len() + field, item, Default::default());
            worst = Outcome::Violated;
        }
    };
    for (n, d) in c.documents.iter().enumerate() {
        in_list(0, n, d.authority.as_str());
    }
    for (n, card) in c.health_cards.iter().enumerate() {
        in_list(1, n, card.authority.as_str());
    }
    worst
}

/// Letters and marks that should be one letter (TCVN 6909:2001 wants precomposed letters).
pub fn cit_cln_001(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_text(c, look, |text| !is_nfc(text))
}

/// Characters that show nothing.
pub fn cit_cln_002(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_text(c, look, |text| {
        text.chars().any(|c| matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'))
    })
}

/// Runs of blanks, tabs, line breaks and blanks of other kinds.
pub fn cit_cln_003(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_text(c, look, |text| {
        let odd = text.chars().any(|c| c.is_whitespace() && c != ' ' && c != '\u{85}');
        // Blanks at the ends have a rule of their own, so a run there is theirs.
        odd || text.trim_matches(' ').as_bytes().windows(2).any(|two| two == b"  ")
    })
}

/// Blanks before or after.
pub fn cit_cln_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_text(c, look, |text| {
        let blank = |b: Option<&u8>| b == Some(&b' ');
        blank(text.as_bytes().first()) || blank(text.as_bytes().last())
    })
}

/// Characters that no text holds: controls, the mark of a failed conversion, private letters.
pub fn cit_cln_005(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_text(c, look, |text| {
        text.chars().any(|c| {
            matches!(c, '\u{FFFD}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
                || (c.is_control() && !matches!(c, '\t'..='\r'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::catalogue::rule;

    #[test]
    fn the_rules_name_the_texts_in_this_order() {
        let mut citizen = Citizen::default();
        let fields: Vec<&str> = rule("CIT-CLN-001").unwrap().fields().collect();
        let dictionary = <Citizen as crate::records::Record>::fields();
        for (n, path) in fields.iter().enumerate() {
            crate::records::Node::clear(&mut citizen);
            dictionary.slot(path).unwrap().set(&mut citizen, "x");
            let once = texts(&citizen);
            let at = once.iter().position(|t| !t.is_empty());
            match n.checked_sub(once.len()) {
                None => assert_eq!(at, Some(n), "{path}"),
                Some(0) => assert_eq!(citizen.documents.first().unwrap().authority.as_str(), "x"),
                Some(1) => assert_eq!(citizen.health_cards.first().unwrap().authority.as_str(), "x"),
                _ => panic!("{path}"),
            }
        }
        assert_eq!(fields.len(), texts(&citizen).len() + 2);
        for id in ["CIT-CLN-002", "CIT-CLN-003", "CIT-CLN-004", "CIT-CLN-005"] {
            assert!(rule(id).unwrap().fields().eq(fields.iter().copied()), "{id}");
        }
    }
}
