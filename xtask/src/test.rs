//! `cargo xtask test`: every check, in the order in which a fault is found soonest.
//!
//! What is right is said by the checks themselves; this file knows their order.

mod again;

mod totals;

use std::process::Command;

use crate::{
    build,
    command::{run_step, run_step_reading},
    tools::{self, Engine},
    trouble::Trouble,
    workbench::Workbench,
};

use self::{again::Failures, totals::Totals};

/// What a browser can get compiled, and so all that is worth checking for the WebAssembly target.
const IN_THE_BROWSER: [&str; 5] = ["--target", "wasm32-unknown-unknown", "--lib", "--bin", "app"];

/// The checks of `cargo deny` but for advisories, whose database cannot be fetched everywhere.
const WITHOUT_A_NETWORK: [&str; 3] = ["licenses", "bans", "sources"];

/// Sets up what the checks need and runs them, those in a browser in `engines` only. Stops at the first that fails, its
/// output being the last.
pub fn test(workbench: &mut Workbench, engines: &[Engine]) -> Result<(), Trouble> {
    let programs = tools::set_up_to_test(workbench, engines)?;
    let workbench = &*workbench;
    let cargo = |arguments: &[&str]| {
        let mut command = workbench.command("cargo");
        command.args(arguments);
        command
    };
    run_step(&mut cargo(&["fmt", "--all", "--check"]))?;
    run_step(&mut cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    run_step(cargo(&["clippy", "--locked"]).args(IN_THE_BROWSER).args(["--", "-D", "warnings"]))?;
    run_step(cargo(&["deny", "--locked", "check", "--hide-inclusion-graph"]).args(WITHOUT_A_NETWORK))?;
    build::release(workbench, &[])?;
    let mut totals = Totals::default();
    let mut failures = Failures::default();
    let with_tools = |mut command: Command| {
        command.env("EXPLAINER_DIST", workbench.checkout.dist()).envs(programs.iter().cloned());
        command
    };
    let mut all = cargo(&["test", "--locked", "--workspace", "--no-fail-fast"]);
    all.args(without_others(engines));
    let mut tested = run_step_reading(&mut with_tools(all), |line| {
        totals.add(line);
        failures.add(line);
    });
    if let (Err(_), Some(names)) = (&tested, failures.worth_another_try(totals.failed())) {
        println!(
            "Once more, alone, because other work on this machine can make a browser late: {}\n",
            names.join(", ")
        );
        let mut alone =
            cargo(&["test", "--locked", "--workspace", "--test", again::PROGRAM, "--", "--exact", "--test-threads=1"]);
        alone.args(names);
        tested = run_step_reading(&mut with_tools(alone), |line| totals.add_second_try(line));
    }
    println!("{totals}");
    tested
}

/// What tells the test runner to leave out the tests of other engines: each stands in a module of its engine's name.
fn without_others(engines: &[Engine]) -> Vec<String> {
    let others = Engine::ALL.iter().filter(|engine| !engines.contains(engine));
    let skip: Vec<String> = others.flat_map(|engine| ["--skip".to_owned(), format!("::{}::", engine.name())]).collect();
    if skip.is_empty() { skip } else { [vec!["--".to_owned()], skip].concat() }
}
