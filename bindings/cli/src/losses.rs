//! What did not come through: as data, or grouped for people.

use crate::args::Form;
use crate::session::Session;
use chuan::formats::Loss;
use serde::Serialize;
use std::io::{self, Write};

/// How many record numbers are named.
const NAMED: usize = 10;

#[derive(Serialize)]
struct Item<'i> {
    record: u64,
    fate: &'static str,
    path: &'i str,
}

impl<'i> Item<'i> {
    fn of(loss: &'i Loss) -> Item<'i> {
        Item { record: loss.record, fate: loss.fate.name(), path: &loss.path }
    }
}

#[derive(Serialize)]
struct All<'a> {
    losses: Vec<Item<'a>>,
}

/// Writes a loss report.
pub(crate) fn write(session: &Session, losses: &[Loss], out: &mut dyn Write) -> io::Result<()> {
    match session.form {
        Form::Json => {
            let all = All { losses: losses.iter().map(Item::of).collect() };
            writeln!(out, "{}", serde_json::to_string(&all)?)
        }
        Form::Ndjson => {
            for loss in losses {
                writeln!(out, "{}", serde_json::to_string(&Item::of(loss))?)?;
            }
            Ok(())
        }
        Form::Text => text(session, losses, out),
    }
}

/// One line for each field and fate, with the first records.
fn text(session: &Session, losses: &[Loss], out: &mut dyn Write) -> io::Result<()> {
    let mut groups: Vec<(&str, &'static str, Vec<u64>, u64)> = Vec::new();
    for loss in losses {
        let fate = loss.fate.name();
        let known = groups.iter_mut().find(|g| g.0 == loss.path && g.1 == fate);
        match known {
            Some(group) => {
                group.3 += 1;
                if group.2.len() < NAMED {
                    group.2.push(loss.record);
                }
            }
            None => groups.push((&loss.path, fate, vec![loss.record], 1)),
        }
    }
    for (path, fate, records, count) in groups {
        let fate = match fate {
            "dropped" => session.pick("không có chỗ chứa", "dropped"),
            "narrowed" => session.pick("bị thu hẹp", "narrowed"),
            _ => session.pick("được đặt thêm", "assumed"),
        };
        let records = numbers(session, &records, count);
        let path = if path.is_empty() {
            session.pick("cả bản ghi, vì không đọc được", "all of it, as it could not be read")
        } else {
            path
        };
        writeln!(out, "{path}: {fate}, {records}")?;
    }
    Ok(())
}

/// `records 2, 5, 9 and 12 more`
pub(crate) fn numbers(session: &Session, first: &[u64], count: u64) -> String {
    let list = first.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    let more = count.saturating_sub(first.len() as u64);
    let word = match (first.len(), more) {
        (1, 0) => session.pick("bản ghi", "record"),
        _ => session.pick("các bản ghi", "records"),
    };
    match more {
        0 => format!("{word} {list}"),
        n => format!(
            "{word} {list} {}",
            session.pick("và {n} nữa", "and {n} more").replace("{n}", &n.to_string())
        ),
    }
}
