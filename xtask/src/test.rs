//! `cargo xtask test`: every check, in the order in which a fault is found soonest.
//!
//! What is right is said by the checks themselves; this file knows their order and adds up their counts.

use crate::{
    build,
    command::{run_step, run_step_reading},
    tools::{self, Engine},
    trouble::Trouble,
    workbench::Workbench,
};

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
    let tested = run_step_reading(
        cargo(&["test", "--locked", "--workspace", "--no-fail-fast"])
            .args(without_others(engines))
            .env("EXPLAINER_DIST", workbench.checkout.dist())
            .envs(programs),
        |line| totals.add(line),
    );
    println!("{} passed, {} failed, {} skipped", totals.passed, totals.failed, totals.skipped);
    tested
}

/// What tells the test runner to leave out the tests of other engines: each stands in a module of its engine's name.
fn without_others(engines: &[Engine]) -> Vec<String> {
    let others = Engine::ALL.iter().filter(|engine| !engines.contains(engine));
    let skip: Vec<String> = others.flat_map(|engine| ["--skip".to_owned(), format!("::{}::", engine.name())]).collect();
    if skip.is_empty() { skip } else { [vec!["--".to_owned()], skip].concat() }
}

/// The sums of the lines in which Cargo's test runner says its results.
#[derive(Debug, Default, PartialEq)]
struct Totals {
    passed: u32,
    failed: u32,
    skipped: u32,
    /// Said so far in the test program that is running.
    passed_over: u32,
}

/// What a browser test says, at the start of a line or behind its name, that an engine cannot run.
const PASSED_OVER: &str = "PASSED OVER in ";

impl Totals {
    /// Adds `test result: ok. 5 passed; 0 failed; 1 ignored; …`, and takes from those that passed what a test says of
    /// itself that it was passed over; other lines add nothing.
    fn add(&mut self, line: &str) {
        if line.contains(PASSED_OVER) {
            self.passed_over += 1;
        }
        let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        for count in counts.split(';') {
            let Some((number, what)) = count.trim().split_once(' ') else {
                continue;
            };
            let number = number.parse().unwrap_or(0);
            match what {
                "passed" => {
                    let over = number.min(std::mem::take(&mut self.passed_over));
                    self.passed += number - over;
                    self.skipped += over;
                }
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Totals;

    #[test]
    fn totals_add_up_over_test_programs() {
        let mut totals = Totals::default();
        for line in [
            "running 6 tests",
            "test test result: 9 passed ... ok",
            "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s",
            "test one::webkit::touch ... PASSED OVER in WebKit, which has no Touch: for a reason",
            "PASSED OVER in WebKit, which has no Touch: for a reason",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s",
        ] {
            totals.add(line);
        }
        assert_eq!(totals, Totals { passed: 6, failed: 2, skipped: 3, passed_over: 0 });
    }
}
