use super::*;
use crate::records::{Citizen, Record as _};
use proptest::prelude::*;

#[test]
fn every_topic_of_the_standard_is_explained_and_leads_on() {
    let mut topics: Vec<String> = Vec::new();
    for record in dictionary::RECORDS {
        topics.push(format!("record:{}", record.name));
        topics.extend(catalogue::of_record(record.name).iter().map(|r| r.id.to_owned()));
        topics.extend(record.fields.iter().map(|f| format!("field:{}.{}", record.name, f.path)));
    }
    topics.extend(FORMATS.iter().map(|f| f.id.to_owned()));
    topics.extend(EDITIONS.iter().map(|e| e.id.to_owned()));
    topics.extend(Kind::ALL.iter().map(|k| format!("kind:{}", k.name())));
    for list in LISTS {
        topics.push(format!("list:{}", list.name));
        topics.extend(list.entries.iter().map(|e| format!("{}:{}", list.name, e.code.text().as_str())));
    }
    let mut led_to = std::collections::BTreeSet::new();
    for topic in &topics {
        for language in [Language::Vi, Language::En] {
            let said = explain(topic, language).unwrap_or_else(|| panic!("{topic}"));
            assert_eq!(
                explain(&said.topic, language).as_ref(),
                Some(&said),
                "{topic}: its own name leads elsewhere"
            );
            assert!(!said.title.is_empty() && !said.title.contains('{'), "{topic}: {}", said.title);
            assert!(said.body.iter().all(|p| !p.is_empty() && !p.contains('\n')), "{topic}");
            assert!(
                said.sections.iter().all(|s| !s.lines.is_empty() && s.lines.len() <= MAX_ROWS),
                "{topic}"
            );
            for related in &said.related {
                let new = led_to.insert(related.clone());
                assert!(!new || explain(related, language).is_some(), "{topic} leads to {related}");
                assert_ne!(related, topic);
            }
        }
    }
    assert!(topics.len() > 700, "{}", topics.len());
}

#[test]
fn topics_in_many_writings() {
    for (asked, topic, kind) in [
        ("CIT-ID-001", "CIT-ID-001", TopicKind::Rule),
        (" cit-id-001 ", "CIT-ID-001", TopicKind::Rule),
        ("birth.date", "birth.date", TopicKind::Field),
        ("/birth/date", "birth.date", TopicKind::Field),
        ("citizen.birth.date", "birth.date", TopicKind::Field),
        ("documents[].number", "documents[].number", TopicKind::Field),
        ("documents[2].number", "documents[].number", TopicKind::Field),
        ("/documents/2/number", "documents[].number", TopicKind::Field),
        ("documents.number", "documents[].number", TopicKind::Field),
        ("cccd-qr", "cccd-qr", TopicKind::Format),
        ("ethnic-2008", "ethnic-2008", TopicKind::List),
        ("ethnic-2008:04", "ethnic-2008:04", TopicKind::Code),
        ("sex:female", "sex:female", TopicKind::Code),
        ("sex", "sex", TopicKind::Field),
        ("list:sex", "list:sex", TopicKind::List),
        ("personal-id", "personal-id", TopicKind::Kind),
        ("phone", "phone", TopicKind::Field),
        ("kind:phone", "kind:phone", TopicKind::Kind),
        ("2026.1", "2026.1", TopicKind::Edition),
        ("edition 2025.1", "2025.1", TopicKind::Edition),
        ("citizen", "citizen", TopicKind::Record),
        #[cfg(feature = "civil")]
        ("birth", "birth", TopicKind::Record),
        #[cfg(feature = "civil")]
        ("birth.child.sex", "child.sex", TopicKind::Field),
        ("six-fields", "flaw:six-fields", TopicKind::Code),
        ("mrz-century", "assumption:mrz-century", TopicKind::Code),
        ("zero-lost", "repair:zero-lost", TopicKind::Code),
    ] {
        let said = explain(asked, Language::Vi).unwrap_or_else(|| panic!("{asked}"));
        assert_eq!((said.topic.as_str(), said.kind), (topic, kind), "{asked}");
    }
    for none in ["", ":", "x:y", "list:", "ethnic-2008:99", "birthday", "CIT-ID", "0", "sex:", "rule:sex"] {
        assert!(explain(none, Language::Vi).is_none(), "{none}");
    }
}

#[test]
fn what_is_said() {
    let code = explain("ethnic-2008:04", Language::Vi).unwrap();
    assert_eq!(code.title, "Mường");
    let namesakes = code.sections.iter().find(|s| s.name == "namesakes").unwrap();
    assert_eq!(
        (namesakes.lines[0].label.as_str(), namesakes.lines[0].text.as_str()),
        ("ethnic-1979:04", "Hoa")
    );
    let format = explain("cccd-qr", Language::En).unwrap();
    assert_eq!(format.grounds[0].certainty, Certainty::Verified);
    assert_eq!(format.grounds[0].certainty_text(Language::En), "seen in an original source");
    assert!(format.sections.iter().any(|s| s.name == "versions" && s.lines.len() == 2));
    assert!(format.sections.iter().any(|s| s.name == "mapping"
        && s.lines.len() == crate::formats::table::format("cccd-qr").unwrap().rows.len()));
    let rule = explain("CIT-ID-020", Language::En).unwrap();
    assert!(rule.grounds[0].to.is_some(), "the law has lapsed and the explanation says so");
    let field = explain("sex", Language::En).unwrap();
    let then = field.sections.iter().find(|s| s.name == "changes").unwrap();
    assert_eq!(then.lines[0], Line { label: "2025.1".into(), text: "gender".into() });
}

#[test]
fn examples_are_what_they_claim() {
    assert_eq!(
        KINDS.iter().map(|k| k.kind).collect::<Vec<_>>(),
        Kind::ALL.iter().map(|k| k.name()).collect::<Vec<_>>()
    );
    for words in KINDS {
        let kind = Kind::named(words.kind).unwrap();
        let Some(field) = Citizen::fields().fields().iter().find(|f| f.kind == kind) else { continue };
        let mut citizen = Citizen::default();
        let leaf = field.slot().get_mut(&mut citizen).unwrap();
        assert!(leaf.set(words.good).is_ok() && !leaf.is_empty(), "{}", words.kind);
        assert!(words.bad.is_empty() || leaf.set(words.bad).is_err(), "{}", words.kind);
    }
}

#[test]
fn misspelt_topics() {
    for (asked, first) in [
        ("CIT-ID-01", "CIT-ID-001"),
        ("cccd_qr", "cccd-qr"),
        ("ccdc-qr", "cccd-qr"),
        ("birth.dat", "birth.date"),
        ("personal id", "personal_id"),
        ("etnic-2008", "ethnic-2008"),
        ("2026.2", "2026.1"),
        ("sixfields", "six-fields"),
        ("Ngày cấp", "documents[].issued"),
        ("ethnic-2008:Mường", "ethnic-2008:04"),
    ] {
        let found = suggest(asked);
        assert!(found.iter().take(3).any(|t| t == first), "{asked}: {found:?}");
        assert!(found.len() <= MAX_SUGGESTIONS);
        assert!(found.iter().all(|t| explain(t, Language::Vi).is_some()), "{found:?}");
    }
    assert_eq!(suggest("qqqqqqqqqqqq"), Vec::<String>::new());
    assert_eq!(suggest(""), Vec::<String>::new());
}

proptest! {
    #[test]
    fn edits_are_a_distance(a in "[abc]{0,6}", b in "[abc]{0,6}") {
        prop_assert_eq!(edits(&a, &b, 12), edits(&b, &a, 12));
        prop_assert_eq!(edits(&a, &a, 0), Some(0));
        let most = a.len().max(b.len());
        prop_assert!(edits(&a, &b, 12).unwrap() <= most);
    }

    #[test]
    fn any_topic_is_safe(topic in "\\PC{0,40}|[a-z0-9:.\\[\\]/-]{0,20}") {
        let _ = explain(&topic, Language::En);
        prop_assert!(suggest(&topic).len() <= MAX_SUGGESTIONS);
    }
}
