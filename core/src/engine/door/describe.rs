//! What the standard has, and what it says of a topic.

use super::check::day_text;
use super::documents::write_formats;
use super::fault::Fault;
use super::json::Json;
use super::request::Request;
use crate::codes::{self, LISTS};
use crate::engine::editions::EDITIONS;
use crate::engine::explain::{explain, suggest};
use crate::records::dictionary::{self, RECORDS, Sensitivity};
use crate::records::{Kind, record_type};
use crate::rules::Language;
use crate::rules::catalogue::of_record;
use crate::rules::profile::PROFILES;
use crate::values::Date;

/// What there is of one sort.
pub(super) fn op_describe(mut request: Request<'_>, out: &mut Json<'_>) -> Result<(), Fault> {
    let what = request.needed("what")?;
    let name = request.text("name")?;
    let language = request.language()?;
    request.done()?;
    let needed = |name: Option<String>| name.ok_or_else(|| Fault::of("missing", "name", "is missing"));
    match what.as_str() {
        "formats" => write_formats(out, language),
        "records" => write_records(out, language),
        "fields" => write_fields(out, &needed(name)?, language)?,
        "rules" => write_rules(out, &needed(name)?, language)?,
        "lists" => write_lists(out),
        "codes" => write_codes(out, &needed(name)?, language)?,
        "editions" => write_editions(out, language),
        "forms" if cfg!(feature = "formats") => super::forms::write_forms(out, name.as_deref(), language),
        "profiles" => out.texts("profiles", PROFILES.iter().map(|(name, _)| *name)),
        "kinds" => out.array("kinds", |all| {
            for kind in Kind::ALL {
                all.item(|one| {
                    one.text("kind", kind.name());
                    one.some("pattern", kind.pattern().unwrap_or_default());
                    one.text("about", kind.about());
                });
            }
        }),
        _ => {
            let known = "formats, records, fields, rules, lists, codes, editions, profiles, kinds or forms";
            return Err(Fault::new("bad-member", format!("what must be one of {known}")));
        }
    }
    Ok(())
}

fn write_records(out: &mut Json<'_>, language: Language) {
    out.array("records", |all| {
        for record in RECORDS {
            all.item(|one| {
                one.text("record", record.name);
                one.text("label", language.pick(record.label_vi, record.label_en));
                one.text("basis", record.basis);
                one.count("fields", record.fields.len());
            });
        }
    });
}

fn no_record() -> Fault {
    Fault::new("no-record", "no record type of this name".to_owned())
}

fn write_fields(out: &mut Json<'_>, record: &str, language: Language) -> Result<(), Fault> {
    let about = dictionary::record(record).ok_or_else(no_record)?;
    let kind = record_type(record).ok_or_else(no_record)?;
    let fields = (kind.fields)();
    out.array("fields", |all| {
        for field in fields.fields() {
            let Some(said) = about.field(&field.path) else { continue };
            all.item(|one| {
                one.text("path", &field.path);
                one.text("kind", field.kind.name());
                one.text("label", language.pick(said.label_vi, said.label_en));
                one.some("meaning", said.meaning);
                one.some("list", said.list);
                one.text(
                    "sensitivity",
                    match said.sensitivity {
                        Sensitivity::Public => "public",
                        Sensitivity::Personal => "personal",
                        Sensitivity::Sensitive => "sensitive",
                    },
                );
            });
        }
    });
    Ok(())
}

fn write_rules(out: &mut Json<'_>, record: &str, language: Language) -> Result<(), Fault> {
    record_type(record).ok_or_else(no_record)?;
    out.array("rules", |all| {
        for rule in of_record(record) {
            all.item(|one| {
                one.text("rule", rule.id);
                one.text("severity", rule.severity.name());
                one.text("dimension", rule.dimension.name());
                one.flag("optional", rule.optional);
                one.texts("fields", rule.fields());
                one.text("message", rule.message(language));
                one.text("fix", rule.fix(language));
                one.text("test", rule.dev);
                one.array("basis", |grounds| {
                    for ground in rule.basis {
                        grounds.item(|g| {
                            g.text("text", ground.text);
                            g.some("from", &optional(ground.from));
                            g.some("to", &optional(ground.to));
                            g.text("certainty", ground.certainty.mark());
                        });
                    }
                });
            });
        }
    });
    Ok(())
}

fn optional(day: Option<Date>) -> String {
    day.map(day_text).unwrap_or_default()
}

fn write_lists(out: &mut Json<'_>) {
    out.array("lists", |all| {
        for list in LISTS {
            all.item(|one| {
                one.text("list", list.name);
                one.count("codes", list.entries.len());
                one.text("provenance", list.provenance);
            });
        }
    });
}

fn write_codes(out: &mut Json<'_>, name: &str, language: Language) -> Result<(), Fault> {
    let list =
        codes::list(name).ok_or_else(|| Fault::new("no-list", "no code list of this name".to_owned()))?;
    out.text("list", list.name);
    out.array("codes", |all| {
        for entry in &list.entries {
            all.item(|one| {
                one.text("code", entry.code.text().as_str());
                one.text("label", language.pick(entry.label_vi, entry.label_en));
                one.some("from", &optional(entry.valid_from));
                one.some("to", &optional(entry.valid_to));
                one.text("certainty", entry.certainty.mark());
                for (column, value) in list.columns.iter().zip(entry.more()) {
                    one.some(column, value);
                }
            });
        }
    });
    Ok(())
}

fn write_editions(out: &mut Json<'_>, language: Language) {
    out.array("editions", |all| {
        for edition in EDITIONS {
            all.item(|one| {
                one.text("edition", edition.id);
                one.text("title", language.pick(edition.title_vi, edition.title_en));
                one.text("fixed_on", &day_text(edition.fixed_on));
                one.text("in_force", &day_text(edition.in_force));
            });
        }
    });
}

/// What the standard says of a topic.
pub(super) fn op_explain(mut request: Request<'_>, out: &mut Json<'_>) -> Result<(), Fault> {
    let topic = request.needed("topic")?;
    let language = request.language()?;
    request.done()?;
    let Some(said) = explain(&topic, language) else {
        let near = suggest(&topic).join(", ");
        let near = if near.is_empty() { near } else { format!("; near it: {near}") };
        return Err(Fault::new("no-topic", format!("the standard has no such topic{near}")));
    };
    out.text("topic", &said.topic);
    out.text("kind", said.kind.name());
    out.text("title", &said.title);
    out.texts("body", &said.body);
    out.array("sections", |all| {
        for section in &said.sections {
            all.item(|one| {
                one.text("name", section.name);
                one.text("title", &section.title);
                one.array("lines", |lines| {
                    for line in &section.lines {
                        lines.item(|l| {
                            l.some("label", &line.label);
                            l.text("text", &line.text);
                        });
                    }
                });
                one.count("more", section.more);
            });
        }
    });
    out.array("grounds", |all| {
        for ground in &said.grounds {
            all.item(|one| {
                one.text("text", ground.text);
                one.some("from", &optional(ground.from));
                one.some("to", &optional(ground.to));
                one.text("certainty", ground.certainty.mark());
            });
        }
    });
    out.texts("related", &said.related);
    if let Some(example) = said.example {
        out.text("good", example.good);
        out.some("bad", example.bad);
    }
    Ok(())
}
