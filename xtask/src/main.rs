//! `cargo xtask`: installs missing tools, then checks, serves, builds, tests or measures the explainer.
//!
//! This file only parses arguments. Each command has its own file. A new command needs a file, a `mod` line, a
//! subcommand in `arguments` and an arm in `run`.

mod check;

mod serve;

mod build;

mod test;

mod translate;

mod reproduce;

mod bench;

mod tools;

mod pins;

mod staging;

mod scratch;

mod version;

mod context;

mod checkout;

mod command;

mod error;

use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::{context::Context, error::Error, tools::Engine};

fn main() -> ExitCode {
    match run(&arguments().get_matches()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Command {
    let passed_on = Arg::new("trunk").help("Arguments for trunk").num_args(0..).last(true);
    Command::new("cargo xtask")
        .bin_name("cargo xtask")
        .about("Installs missing tools, then checks, serves, builds, tests or measures the explainer")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("check")
                .about("Checks the story, the data and all languages, in seconds; needs no npm and no browser"),
        )
        .subcommand(
            Command::new("serve")
                .about("Serves the explainer on this machine, and rebuilds it when a file changes")
                .arg(
                    Arg::new("port")
                        .long("port")
                        .help("The port to listen on")
                        .default_value("8080")
                        .value_parser(value_parser!(u16)),
                )
                .arg(
                    Arg::new("languages")
                        .long("languages")
                        .value_name("CODES")
                        .help("Renders these languages too, separated by commas; \"all\" for all (default: none)")
                        .default_value(""),
                )
                .arg(passed_on.clone()),
        )
        .subcommand(Command::new("build").about("Writes the site into dist/").arg(passed_on))
        .subcommand(
            Command::new("test")
                .about("Runs every check, as CI does")
                .arg(
                    Arg::new("every-engine")
                        .long("every-engine")
                        .help("Runs every browser test in every engine, not only in those it declares")
                        .action(ArgAction::SetTrue),
                )
                .arg(
                    Arg::new("only")
                        .long("only")
                        .value_name("TEXT")
                        .help("Only builds the site and runs the tests whose names contain this text"),
                )
                .arg(
                    Arg::new("engine")
                        .help("Runs browser tests in these engines only; all other checks still run")
                        .num_args(0..)
                        .value_parser(Engine::ALL.map(Engine::name)),
                ),
        )
        .subcommand(
            Command::new("translate")
                .about("Brings the catalogues of translations up to date with the English texts")
                .arg(
                    Arg::new("machine")
                        .long("machine")
                        .num_args(2)
                        .value_names(["LANGUAGE", "FILE"])
                        .help("Takes over translations that a machine made: a JSON list of context, english, text"),
                ),
        )
        .subcommand(
            Command::new("reproduce")
                .about("Builds the site twice, the second time from scratch in another folder, and compares"),
        )
        .subcommand(
            Command::new("bench")
                .about("Measures the explainer against other chart libraries")
                .arg(
                    Arg::new("quick")
                        .long("quick")
                        .help("Only a trial: few runs, no Lighthouse, no builds")
                        .action(ArgAction::SetTrue),
                )
                .arg(
                    Arg::new("runs")
                        .long("runs")
                        .help("The number of runs (default: 7)")
                        .value_parser(value_parser!(u16)),
                )
                .arg(
                    Arg::new("parts")
                        .help("Only these parts: embeds, story_page, series, many_embeds, lighthouse, builds")
                        .num_args(0..),
                ),
        )
}

fn run(arguments: &ArgMatches) -> Result<(), Error> {
    let mut context = Context::load()?;
    match arguments.subcommand() {
        Some(("check", _)) => check::check(&mut context),
        Some(("serve", given)) => {
            let port = given.get_one("port").copied().unwrap_or(8080);
            let languages = given.get_one::<String>("languages").map_or("", String::as_str);
            serve::serve(&mut context, port, languages, &passed_on(given))
        }
        Some(("build", given)) => build::build(&mut context, &passed_on(given)),
        Some(("test", given)) => {
            let only = given.get_one::<String>("only").map(String::as_str);
            test::test(&mut context, &engines(given), given.get_flag("every-engine"), only)
        }
        Some(("translate", given)) => {
            let machine: Vec<&String> = given.get_many("machine").unwrap_or_default().collect();
            translate::translate(
                &mut context,
                machine.first().zip(machine.get(1)).map(|(a, b)| (a.as_str(), b.as_str())),
            )
        }
        Some(("reproduce", _)) => reproduce::reproduce(&mut context),
        Some(("bench", given)) => bench::bench(&mut context, &measure(given)),
        _ => unreachable!("clap refuses every other command"),
    }
}

/// The named engines, or all.
fn engines(given: &ArgMatches) -> Vec<Engine> {
    let named: Vec<&String> = given.get_many("engine").unwrap_or_default().collect();
    let is_wanted = |engine: &Engine| named.is_empty() || named.iter().any(|name| *name == engine.name());
    Engine::ALL.into_iter().filter(is_wanted).collect()
}

/// The arguments of the bench: `--quick`, number of runs, and parts.
fn measure(given: &ArgMatches) -> Vec<String> {
    let quick = given.get_flag("quick").then(|| "--quick".to_owned());
    let runs = given.get_one::<u16>("runs").map(|runs| format!("--runs={runs}"));
    let parts = given.get_many("parts").unwrap_or_default().cloned();
    quick.into_iter().chain(runs).chain(parts).collect()
}

fn passed_on(given: &ArgMatches) -> Vec<String> {
    given.get_many("trunk").unwrap_or_default().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::{arguments, measure};

    #[test]
    fn arguments_are_passed_on_to_the_bench() {
        let ask = |words: &str| {
            let given = arguments().try_get_matches_from(words.split(' ')).expect("words that it knows");
            measure(given.subcommand_matches("bench").expect("the bench")).join(" ")
        };
        assert_eq!(ask("xtask bench"), "");
        assert_eq!(ask("xtask bench --quick embeds"), "--quick embeds");
        assert_eq!(ask("xtask bench --runs 3 series many_embeds"), "--runs=3 series many_embeds");
    }
}
