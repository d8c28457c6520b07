//! The members of canonical JSON that are no fields: sources, assumed, flaws, unread, remainder. The reader of fields leaves
//! them in the remainder; here they go back to their places.

use super::json::Tree;
use crate::records::{AnyRecord, Slot, Source};
use crate::values::Code;

const MEMBERS: [&str; 5] = ["sources", "assumed", "flaws", "unread", "remainder"];

/// Restores what a canonical record keeps besides its fields. Entries that do not fit stay in the remainder.
pub(super) fn restore(record: &mut dyn AnyRecord) {
    if record.kept().remainder().is_empty() {
        return;
    }
    let dictionary = record.dictionary();
    let found: Vec<(String, String)> = record
        .kept()
        .remainder()
        .iter()
        .filter(|e| MEMBERS.contains(&e.at.as_str()))
        .map(|e| (e.at.clone(), e.raw.clone()))
        .collect();
    record.kept_mut().forget_extras(&MEMBERS);
    for (member, raw) in found {
        let items = match Tree::read(&raw) {
            Ok(Tree::List(items)) => items,
            _ => {
                record.kept_mut().extra(member, raw);
                continue;
            }
        };
        for item in items {
            let text = |key: &str| item.get(key).and_then(Tree::text).unwrap_or_default();
            let slot = dictionary.slot_at_pointer(text("path"));
            if !entry(record, &member, slot, &text) {
                record.kept_mut().extra(member.clone(), text("raw").to_owned());
            }
        }
    }
}

fn entry<'t>(
    record: &mut dyn AnyRecord,
    member: &str,
    slot: Option<Slot>,
    text: &dyn Fn(&str) -> &'t str,
) -> bool {
    let whole = text("path").is_empty();
    match member {
        "sources" => match (Code::parse(text("from")), Code::parse(text("assurance"))) {
            (Some(from), Some(assurance)) if whole || slot.is_some() => {
                record.kept_mut().state_source(Source { slot, from, assurance });
                true
            }
            _ => false,
        },
        "assumed" => match (slot, Code::parse(text("how"))) {
            (Some(slot), Some(how)) => {
                record.kept_mut().assume(slot, how);
                true
            }
            _ => false,
        },
        "flaws" => match Code::parse(text("what")) {
            Some(what) if whole || slot.is_some() => {
                record.kept_mut().flaw(slot, what);
                true
            }
            _ => false,
        },
        "unread" => match slot {
            Some(slot) => {
                record.kept_mut().unread(slot, text("raw"));
                true
            }
            None => false,
        },
        _ => {
            record.kept_mut().extra(text("at").to_owned(), text("raw").to_owned());
            true
        }
    }
}
