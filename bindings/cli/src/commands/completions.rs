//! `completions`: for the shells.

use crate::args::{Cli, Completions};
use crate::failure::{Failure, Outcome};
use clap::CommandFactory as _;
use std::io::Write as _;

pub(crate) fn run(args: &Completions) -> Result<Outcome, Failure> {
    // Written to memory first: the generator gives up loudly when its output goes away.
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "chuan", &mut text);
    std::io::stdout().write_all(&text)?;
    Ok(Outcome::Clean)
}
