//! `profile lint`: everything that is wrong with an office's overlay of the standard.

use crate::args::{Common, Form, Profile, ProfileCommand};
use crate::failure::{Failure, Outcome};
use crate::output;
use crate::session::{language, one_line, profile_text};
use chuan::records::TYPES;
use chuan::rules::Plan;
use serde::Serialize;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

#[derive(Serialize)]
struct Fault {
    fault: String,
}

pub(crate) fn run(common: &Common, args: &Profile) -> Result<Outcome, Failure> {
    let ProfileCommand::Lint { file } = &args.command;
    let faults = lint(file)?;
    output::list(common.output, &faults, |f| vec![f.fault.clone()])?;
    if common.output == Form::Text && faults.is_empty() {
        let said = language(common).pick("hồ sơ nghiệp vụ dùng được", "the profile fits the standard");
        writeln!(std::io::stdout(), "{said}")?;
    }
    Ok(Outcome::found(!faults.is_empty()))
}

fn lint(file: &Path) -> Result<Vec<Fault>, Failure> {
    let text = profile_text(file)?;
    let profile = match chuan::rules::profile::Profile::from_toml(&text) {
        Ok(profile) => profile,
        Err(fault) => return Ok(vec![Fault { fault: one_line(&fault) }]),
    };
    let name = if profile.record.is_empty() { "citizen" } else { &profile.record };
    let Some(kind) = TYPES.iter().find(|t| t.name == name) else {
        return Ok(vec![Fault { fault: format!("no record {name}") }]);
    };
    let dictionary = (kind.fields)();
    let mut faults: Vec<Fault> =
        profile.faults(dictionary).into_iter().map(|f| Fault { fault: f.to_string() }).collect();
    // What only shows when the rules are put together, such as a test that does not exist.
    let latest = chuan::engine::editions::EDITIONS.len().saturating_sub(1);
    if faults.is_empty()
        && let Err(fault) = Plan::new(dictionary, latest, Some(Arc::new(profile)))
    {
        faults.push(Fault { fault: fault.to_string() });
    }
    Ok(faults)
}
