//! `chuan`: the standard on the command line. It holds no rule and no mapping of its own; everything is asked of the engine.
#![forbid(unsafe_code)]

mod args;
mod commands;
mod failure;
mod findings;
mod input;
mod losses;
mod output;
mod paper;
mod recognise;
mod session;
mod tables;
mod today;
mod whole;

use args::{Cli, Command};
use clap::Parser as _;
use failure::{Failure, Outcome};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return failure::usage(&error),
    };
    match run(&cli) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(failure) => {
            failure.say(session::language(&cli.common));
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli) -> Result<Outcome, Failure> {
    let common = &cli.common;
    match &cli.command {
        Command::Check(args) => commands::check::run(common, args),
        Command::Convert(args) => commands::convert::run(common, args),
        Command::Detect(args) => commands::detect::run(common, args),
        Command::Roundtrip(args) => commands::roundtrip::run(common, args),
        Command::Form(args) => commands::form::run(common, args),
        Command::Explain(args) => commands::explain::run(common, args),
        Command::List(args) => commands::list::run(common, args),
        Command::Schema(args) => commands::schema::run(common, args),
        Command::Generate(args) => commands::generate::run(common, args),
        Command::Diff(args) => commands::diff::run(common, args),
        Command::Profile(args) => commands::profile::run(common, args),
        Command::Place(args) => commands::place::run(common, args),
        Command::Address(args) => commands::address::run(common, args),
        Command::Text(args) => commands::text::run(common, args),
        Command::Completions(args) => commands::completions::run(args),
    }
}
