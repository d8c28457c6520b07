//! Cases, and the measured quality of name comparison on made-up names.

use super::name_compare::*;
use super::style::restyle;
use super::syllable::ToneStyle;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

#[test]
fn evidence_by_syllable() {
    use Evidence::{
        DiacriticLost, Different, IY, Initial, MarkDiffers, Missing, Same, ToneDiffers, ToneStyle, Typo,
    };
    let cases: [(&str, &str, Relation, &[Evidence]); 16] = [
        ("Nguyễn Thị Hà", "NGUYỄN THỊ HÀ", Relation::Same, &[Same, Same, Same]),
        ("Trần Thị Hoà", "Trần Thị Hòa", Relation::Same, &[Same, Same, ToneStyle]),
        ("Lý Văn Quý", "Lí Văn Quí", Relation::Same, &[IY, Same, IY]),
        ("Ðặng Văn An", "Đặng Văn An", Relation::Same, &[Same, Same, Same]),
        ("Đỗ Minh Đức", "DO MINH DUC", Relation::Likely, &[DiacriticLost, Same, DiacriticLost]),
        ("Lê Minh Đức", "Lê Minh Duc", Relation::Likely, &[Same, Same, DiacriticLost]),
        ("Lê Thị Hoa", "Lê Thị Hòa", Relation::Different, &[Same, Same, ToneDiffers]),
        ("Lê Thị Hoá", "Lê Thị Hoà", Relation::Different, &[Same, Same, ToneDiffers]),
        ("Lê Văn Tân", "Lê Văn Tăn", Relation::Different, &[Same, Same, MarkDiffers]),
        ("Lê Thị Lan", "Lê Thị Lam", Relation::Different, &[Same, Same, Different]),
        ("Nguyễn Văn Hùng", "Nguyênx Văn Hùng", Relation::Likely, &[Typo, Same, Same]),
        ("Nguyễn Văn Hùng", "Ngyuễn Văn Hùng", Relation::Likely, &[Typo, Same, Same]),
        ("Nguyễn Thị Thu Hà", "Nguyễn Thu Hà", Relation::Likely, &[Same, Missing, Same, Same]),
        ("Nguyễn Thị Hà", "Nguyễn T. Hà", Relation::Likely, &[Same, Initial, Same]),
        ("Nguyễn Thị Hà", "Thị Hà", Relation::Unsure, &[Missing, Same, Same]),
        ("H'Bia Niê", "H’Bia Niê", Relation::Same, &[Same, Same]),
    ];
    for (left, right, relation, evidence) in cases {
        for (left, right) in [(left, right), (right, left)] {
            let got = compare(left, right);
            assert_eq!(got.relation, relation, "{left} / {right}: {got:?}");
            assert_eq!(
                got.pairs.iter().map(|p| p.evidence).collect::<Vec<_>>(),
                evidence,
                "{left} / {right}"
            );
        }
    }
    assert!(compare("Nguyễn ThịHà", "Nguyễn Thị Hà").joined);
    assert!(compare("Hà Nguyễn Thị", "Nguyễn Thị Hà").reordered);
    assert_eq!(compare("", "Hà").relation, Relation::Unsure);
    assert_eq!(compare("王", "王").relation, Relation::Unsure);
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

fn lists() -> [Vec<String>; 3] {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/vectors/text/name_parts.json");
    let file: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    ["family", "middle", "given"]
        .map(|key| file[key].as_str().unwrap().split(' ').map(str::to_owned).collect())
}

fn made_up(random: &mut Random, lists: &[Vec<String>; 3]) -> Vec<String> {
    let mut name = vec![lists[0][random.below(lists[0].len())].clone()];
    for _ in 0..[0, 1, 1, 1, 2][random.below(5)] {
        name.push(lists[1][random.below(lists[1].len())].clone());
    }
    name.push(lists[2][random.below(lists[2].len())].clone());
    name
}

/// One of eleven ways in which the same name gets written differently.
fn damaged(kind: usize, name: &[String], random: &mut Random) -> String {
    let text = name.join(" ");
    let strip = crate::text::fold::strip;
    let mut words: Vec<String> = name.to_vec();
    let at = random.below(words.len());
    match kind {
        0 => text.to_uppercase(),
        1 => text.nfd().collect(),
        2 => restyle(&text, ToneStyle::Old),
        3 => crate::text::style::with_i(&text),
        4 => strip(&text),
        5 => strip(&text).to_lowercase(),
        6 | 7 => {
            // A letter exchanged, or two neighbours.
            let mut letters: Vec<char> = words[at].chars().collect();
            let place = random.below(letters.len());
            if kind == 6 {
                letters[place] = random.of(&["b", "k", "t", "o", "e", "x", "m"]).chars().next().unwrap();
            } else if place + 1 < letters.len() {
                letters.swap(place, place + 1);
            }
            words[at] = letters.into_iter().collect();
            words.join(" ")
        }
        8 => {
            if words.len() > 2 {
                words.remove(1);
            }
            words.join(" ")
        }
        9 => {
            let last = words.pop().unwrap();
            format!("{}{last}", words.join(" "))
        }
        _ => {
            words.rotate_right(1);
            words.join(" ")
        }
    }
}

/// Area under the curve and recall where one different pair in a thousand passes.
fn quality() -> (f64, f64, usize) {
    let lists = lists();
    let mut random = Random(2026);
    let mut same: Vec<u16> = Vec::new();
    for index in 0..6_600 {
        let name = made_up(&mut random, &lists);
        let other = damaged(index % 11, &name, &mut random);
        same.push(compare(&name.join(" "), &other).score);
    }
    let mut different: Vec<u16> = Vec::new();
    let mut called_alike = 0;
    while different.len() < 12_000 {
        let a = made_up(&mut random, &lists);
        let mut b = made_up(&mut random, &lists);
        b[0].clone_from(&a[0]);
        if a == b {
            continue;
        }
        let got = compare(&a.join(" "), &b.join(" "));
        called_alike += usize::from(got.relation >= Relation::Likely);
        different.push(got.score);
    }
    same.sort_unstable();
    different.sort_unstable();
    let mut above = 0.0;
    for &score in &same {
        let below = different.partition_point(|&d| d < score);
        let upto = different.partition_point(|&d| d <= score);
        above += below as f64 + (upto - below) as f64 / 2.0;
    }
    let auc = above / (same.len() * different.len()) as f64;
    let bar = different[different.len() - 1 - different.len() / 1000];
    let recall = (same.len() - same.partition_point(|&s| s <= bar)) as f64 / same.len() as f64;
    (auc, recall, called_alike)
}

#[test]
fn quality_on_made_up_names() {
    let (auc, recall, called_alike) = quality();
    println!(
        "auc {auc:.4}, recall {recall:.3} at 0.1 %, different pairs called alike {called_alike} of 12,000"
    );
    assert!(auc >= 0.992, "auc {auc}");
    assert!(recall >= 0.85, "recall {recall}");
}

proptest! {
    #[test]
    fn symmetric_and_total(a in "[A-Za-zÀ-ỹ' .]{0,30}", b in "[A-Za-zÀ-ỹ' .]{0,30}") {
        let (left, right) = (compare(&a, &b), compare(&b, &a));
        prop_assert_eq!((left.score, left.relation), (right.score, right.relation));
        prop_assert!(left.score <= 1000);
    }

    #[test]
    fn any_text(a in any::<String>(), b in any::<String>()) {
        let _ = compare(&a, &b);
    }

    /// Two syllables that differ in tone only are never a match.
    #[test]
    fn a_tone_is_never_overlooked(tone in 1usize..6, other in 1usize..6, rhyme in 0usize..5) {
        prop_assume!(tone != other);
        let (vowel, rest) = [("a", ""), ("ê", ""), ("a", "nh"), ("i", "nh"), ("oa", "n")][rhyme];
        let marks = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"];
        let name = |tone: usize| format!("Lê Thị H{vowel}{}{rest}", marks[tone - 1]);
        prop_assert_eq!(compare(&name(tone), &name(other)).relation, Relation::Different);
    }
}
