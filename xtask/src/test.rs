//! `cargo xtask test`: runs `cargo xtask check`, then every other check, the fastest first.
//!
//! Contains only the order of the checks.

mod failures;

mod steps;

mod times;

mod styles;

mod totals;

use std::process::Command;

use crate::{
    build, check,
    command::{run_step, run_step_reading},
    context::Context,
    error::Error,
    tools::{self, Engine},
};

use self::{failures::Failures, steps::Steps, times::Times, totals::Totals};

/// The targets that are compiled to WebAssembly.
const IN_THE_BROWSER: [&str; 5] = ["--target", "wasm32-unknown-unknown", "--lib", "--bin", "app"];

/// The checks of `cargo deny`, except advisories, whose database cannot be downloaded everywhere.
const WITHOUT_A_NETWORK: [&str; 3] = ["licenses", "bans", "sources"];

/// Runs all tests of the workspace, even after a failure.
const TESTS: [&str; 4] = ["test", "--locked", "--workspace", "--no-fail-fast"];

/// Installs missing tools, then runs all checks and tests. Stops at the first step that fails, and reports it.
///
/// Browser tests run in `engines` only: each in the engines it declares, or in all of them if `every_engine` is set.
/// With `only`, the site is built and the tests whose names contain that text run; all other steps are left out. It is
/// an error if there is no such test.
pub fn test(context: &mut Context, engines: &[Engine], every_engine: bool, only: Option<&str>) -> Result<(), Error> {
    let executables = tools::set_up_to_test(context, engines)?;
    let context = &*context;
    let cargo = |arguments: &[&str]| {
        let mut command = context.command("cargo");
        command.args(arguments);
        command
    };
    let mut steps = Steps::default();
    if only.is_none() {
        checks(context, &mut steps)?;
    }
    steps.time("building the site", || build::release(context, &[]))?;
    let times = Times::begin(context)?;
    let with_tools = |mut command: Command| {
        command.env("EXPLAINER_DIST", context.checkout.dist()).envs(executables.iter().cloned());
        command.env(times::VARIABLE, times.file());
        command
    };
    steps.time("compiling the tests", || run_step(&mut with_tools(cargo(&[&TESTS[..], &["--no-run"]].concat()))))?;
    let (mut totals, mut failures) = (Totals::default(), Failures::default());
    let mut all = cargo(&TESTS);
    all.arg("--").args(only).args(selection(engines, every_engine));
    let tested = steps.time("tests", || {
        run_step_reading(&mut with_tools(all), |line| {
            totals.add(line);
            failures.add(line);
        })
    });
    totals.skip(times.skipped());
    println!("{failures}{times}\n{steps}\n{totals}");
    match only {
        Some(text) if tested.is_ok() && totals.has_run_nothing() => {
            Err(Error::new(format!("no test of these engines has “{text}” in its name"))
                .by_hand("cargo test --workspace -- --list prints all names"))
        }
        _ => tested,
    }
}

/// All checks that need no built site, the fastest first.
fn checks(context: &Context, steps: &mut Steps) -> Result<(), Error> {
    let cargo = |arguments: &[&str]| {
        let mut command = context.command("cargo");
        command.args(arguments);
        command
    };
    steps.time("story and data", || check::run(context))?;
    steps.time("formatting", || run_step(&mut cargo(&["fmt", "--all", "--check"])))?;
    let lints = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    steps.time("lints", || run_step(&mut cargo(&lints)))?;
    steps.time("lints for WebAssembly", || {
        run_step(cargo(&["clippy", "--locked"]).args(IN_THE_BROWSER).args(["--", "-D", "warnings"]))
    })?;
    steps.time("types of scripts", || run_step(&mut tools::type_check(context)))?;
    steps.time("styles and scripts", || styles::check(context))?;
    steps.time("licences", || {
        run_step(cargo(&["deny", "--locked", "check", "--hide-inclusion-graph"]).args(WITHOUT_A_NETWORK))
    })
}

/// Arguments that select browser tests. Each test is in a module named after an engine, and ignored if it does not
/// declare that engine.
fn selection(engines: &[Engine], every_engine: bool) -> Vec<String> {
    let others = Engine::ALL.iter().filter(|engine| !engines.contains(engine));
    let skip = others.flat_map(|engine| ["--skip".to_owned(), format!("::{}::", engine.name())]);
    skip.chain(every_engine.then(|| "--include-ignored".to_owned())).collect()
}
