//! The alternative a programmer would write: a fast general parser into typed structs, and the 20 rules by hand.

use super::Mask;
use serde::Deserialize;
use std::collections::HashMap;

/// The code lists of the 20 rules, in the form that makes the checks cheapest.
pub struct Codes {
    /// Province + 1 of every five-digit commune, 0 when unknown.
    commune: Vec<u8>,
    place: Vec<bool>,
    nation: Vec<bool>,
    today: String,
}

impl Codes {
    pub fn new(json: &[u8]) -> Codes {
        let raw: serde_json::Value = serde_json::from_slice(json).expect("codes");
        let mut codes =
            Codes { commune: vec![0; 100_000], place: vec![false; 1000], nation: vec![false; 26 * 26 * 26], today: String::new() };
        let communes: HashMap<String, String> = serde_json::from_value(raw["commune"].clone()).expect("communes");
        for (code, province) in communes {
            codes.commune[code.parse::<usize>().expect("digits")] = province.parse::<u8>().expect("digits") + 1;
        }
        for place in raw["id_province"].as_array().expect("places") {
            codes.place[place.as_str().expect("text").parse::<usize>().expect("digits")] = true;
        }
        for nation in raw["nationality"].as_array().expect("nations") {
            codes.nation[letters(nation.as_str().expect("text").as_bytes()).expect("letters")] = true;
        }
        codes.today = raw["today"].as_str().expect("today").to_owned();
        codes
    }
}

fn letters(text: &[u8]) -> Option<usize> {
    (text.len() == 3 && text.iter().all(u8::is_ascii_uppercase))
        .then(|| text.iter().fold(0, |n, b| n * 26 + usize::from(b - b'A')))
}

#[derive(Deserialize)]
struct Address<'a> {
    province: &'a str,
    commune: &'a str,
    #[expect(dead_code)]
    text: &'a str,
}

#[derive(Deserialize)]
struct Person<'a> {
    #[expect(dead_code)]
    name: &'a str,
    #[serde(borrow)]
    personal_id: Option<&'a str>,
}

#[derive(Deserialize)]
struct Citizen<'a> {
    personal_id: &'a str,
    #[serde(borrow)]
    old_id: Option<&'a str>,
    family_name: &'a str,
    middle_name: &'a str,
    given_name: &'a str,
    full_name: &'a str,
    birth_date: &'a str,
    gender: &'a str,
    ethnicity: &'a str,
    religion: &'a str,
    nationality: &'a str,
    #[serde(borrow)]
    birth_place: Address<'a>,
    #[serde(borrow)]
    origin_place: Address<'a>,
    #[serde(borrow)]
    permanent_address: Address<'a>,
    #[serde(borrow)]
    current_address: Option<Address<'a>>,
    #[serde(borrow)]
    father: Option<Person<'a>>,
    #[serde(borrow)]
    mother: Option<Person<'a>>,
    #[serde(borrow)]
    spouse: Option<Person<'a>>,
    marital_status: &'a str,
    #[serde(borrow)]
    blood_type: Option<&'a str>,
    #[serde(borrow)]
    card_issue_date: Option<&'a str>,
    #[serde(borrow)]
    card_expiry_date: Option<&'a str>,
    #[serde(borrow)]
    phone: Option<&'a str>,
    status: &'a str,
    #[serde(borrow)]
    death_date: Option<&'a str>,
    #[expect(dead_code)]
    updated_at: &'a str,
}

pub fn sonic(lines: &[u8], codes: &Codes, out: &mut Vec<Mask>) {
    for line in lines.split(|b| *b == b'\n').filter(|l| !l.is_empty()) {
        let citizen: Citizen<'_> = sonic_rs::from_slice(line).expect("a record");
        out.push(check(&citizen, codes));
    }
}

pub fn serde(lines: &[u8], codes: &Codes, out: &mut Vec<Mask>) {
    for line in lines.split(|b| *b == b'\n').filter(|l| !l.is_empty()) {
        let citizen: Citizen<'_> = serde_json::from_slice(line).expect("a record");
        out.push(check(&citizen, codes));
    }
}

/// The same records with their keys in another order and a key that nobody knows.
pub fn shuffled(lines: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(lines.len() + lines.len() / 16);
    for (n, line) in lines.split(|b| *b == b'\n').filter(|l| !l.is_empty()).enumerate() {
        let value: serde_json::Value = serde_json::from_slice(line).expect("a record");
        let mut members: Vec<(&String, &serde_json::Value)> = value.as_object().expect("an object").iter().collect();
        let turn = n * 7 % members.len();
        members.rotate_left(turn);
        members.reverse();
        out.push(b'{');
        for (key, value) in members {
            serde_json::to_writer(&mut out, key).expect("memory");
            out.push(b':');
            serde_json::to_writer(&mut out, value).expect("memory");
            out.push(b',');
        }
        out.extend_from_slice(b"\"batch\":42}\n");
    }
    out
}

fn digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

fn number(text: &[u8]) -> usize {
    text.iter().fold(0, |n, b| n * 10 + usize::from(b - b'0'))
}

fn whole_date(d: &[u8]) -> bool {
    if d.len() != 10 || d[4] != b'-' || d[7] != b'-' || !digits(&d[..4]) || !digits(&d[5..7]) || !digits(&d[8..]) {
        return false;
    }
    let (year, month, day) = (number(&d[..4]), number(&d[5..7]), number(&d[8..]));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + usize::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

fn known_date(d: &[u8], today: &[u8]) -> bool {
    let shape = match d.len() {
        4 => digits(d),
        7 => d[4] == b'-' && digits(&d[..4]) && digits(&d[5..]) && (1..=12).contains(&number(&d[5..])),
        _ => whole_date(d),
    };
    shape && &d[..4] >= b"1900".as_slice() && d <= today
}

fn id(text: &[u8]) -> bool {
    text.len() == 12 && digits(text)
}

fn name(text: &str) -> bool {
    let mut count = 0;
    for c in text.chars() {
        count += 1;
        let fine = if c.is_ascii() { c.is_ascii_alphabetic() || " '.-".contains(c) } else { c.is_alphabetic() };
        if !fine {
            return false;
        }
    }
    (2..=100).contains(&count)
}

fn two(text: &str, least: usize, most: usize) -> bool {
    text.len() == 2 && digits(text.as_bytes()) && (least..=most).contains(&number(text.as_bytes()))
}

fn check(c: &Citizen<'_>, codes: &Codes) -> Mask {
    let mut broken = 0;
    let mut rule = |n: u32, bad: bool| broken |= Mask::from(bad) << n;
    let (pid, birth, today) = (c.personal_id.as_bytes(), c.birth_date.as_bytes(), codes.today.as_bytes());
    let (birth_known, sex_known) = (known_date(birth, today), matches!(c.gender, "M" | "F" | "U"));
    if id(pid) {
        let century = usize::from(pid[3] - b'0');
        rule(2, !codes.place[number(&pid[..3])]);
        rule(3, sex_known && c.gender != "U" && (century % 2 == 1) != (c.gender == "F"));
        rule(4, birth_known && 1900 + 100 * (century / 2) + number(&pid[4..6]) != number(&birth[..4]));
    } else {
        rule(1, true);
    }
    rule(5, c.old_id.is_some_and(|o| o.len() != 9 || !digits(o.as_bytes())));
    rule(6, !name(c.full_name));
    let parts = [c.family_name, c.middle_name, c.given_name];
    let mut rest = c.full_name;
    let mut first = true;
    let joined = parts.iter().filter(|p| !p.is_empty()).all(|part| {
        let blank = first || rest.strip_prefix(' ').map(|r| rest = r).is_some();
        first = false;
        blank && rest.strip_prefix(part).map(|r| rest = r).is_some()
    });
    rule(7, !joined || !rest.is_empty());
    rule(8, !birth_known);
    rule(9, !sex_known);
    rule(10, !two(c.ethnicity, 1, 55));
    rule(11, !two(c.religion, 0, 16));
    rule(12, !letters(c.nationality.as_bytes()).is_some_and(|n| codes.nation[n]));
    for address in [Some(&c.birth_place), Some(&c.origin_place), Some(&c.permanent_address), c.current_address.as_ref()] {
        let Some(a) = address else { continue };
        let commune = a.commune.as_bytes();
        let province = if commune.len() == 5 && digits(commune) { codes.commune[number(commune)] } else { 0 };
        if province == 0 {
            rule(13, true);
        } else {
            let own = a.province.as_bytes();
            rule(14, own.len() != 2 || !digits(own) || number(own) + 1 != usize::from(province));
        }
    }
    for (person, odd) in [(&c.father, Some(0)), (&c.mother, Some(1)), (&c.spouse, None)] {
        let Some(pid) = person.as_ref().and_then(|p| p.personal_id) else { continue };
        let pid = pid.as_bytes();
        rule(15, !id(pid) || odd.is_some_and(|odd| pid[3] & 1 != odd));
    }
    rule(16, !matches!(c.marital_status, "1" | "2" | "3" | "4") || c.marital_status == "2" && c.spouse.is_none());
    rule(17, c.blood_type.is_some_and(|b| !matches!(b, "A+" | "A-" | "B+" | "B-" | "AB+" | "AB-" | "O+" | "O-")));
    if let Some(issue) = c.card_issue_date {
        rule(18, !whole_date(issue.as_bytes()) || issue.as_bytes() > today || issue < c.birth_date);
        rule(18, c.card_expiry_date.is_some_and(|e| !whole_date(e.as_bytes()) || e <= issue));
    } else {
        rule(18, c.card_expiry_date.is_some_and(|e| !whole_date(e.as_bytes())));
    }
    rule(19, c.phone.is_some_and(|p| {
        let p = p.as_bytes();
        p.len() != 10 || !digits(p) || p[0] != b'0' || !matches!(p[1], b'3' | b'5' | b'7' | b'8' | b'9')
    }));
    rule(20, !matches!(c.status, "active" | "deceased" | "missing" | "cancelled"));
    rule(20, (c.status == "deceased") != c.death_date.is_some());
    rule(20, c.death_date.is_some_and(|d| !whole_date(d.as_bytes()) || d < c.birth_date || d.as_bytes() > today));
    broken
}
