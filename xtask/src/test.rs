//! `cargo xtask test`: every check, in the order in which a fault is found soonest.
//!
//! What is right is said by the checks themselves; this file knows their order and adds up their counts.

use crate::{
    build,
    command::{run_step, run_step_reading},
    tools,
    trouble::Trouble,
    workbench::Workbench,
};

/// What a browser can get compiled, and so all that is worth checking for the WebAssembly target.
const IN_THE_BROWSER: [&str; 5] = ["--target", "wasm32-unknown-unknown", "--lib", "--bin", "app"];

/// The checks of `cargo deny` but for advisories, whose database cannot be fetched everywhere.
const WITHOUT_A_NETWORK: [&str; 3] = ["licenses", "bans", "sources"];

/// Sets up what the checks need and runs them. Stops at the first that fails, its output being the last.
pub fn test(workbench: &mut Workbench) -> Result<(), Trouble> {
    let browser = tools::set_up_to_test(workbench)?;
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
            .env("EXPLAINER_DIST", workbench.checkout.dist())
            .env("EXPLAINER_CHROMIUM", browser.chromium)
            .env("EXPLAINER_CHROMEDRIVER", browser.chromedriver)
            .env("EXPLAINER_AXE", tools::axe(workbench))
            .env("EXPLAINER_NPM", tools::packages(workbench)),
        |line| totals.add(line),
    );
    println!("{} passed, {} failed, {} skipped", totals.passed, totals.failed, totals.skipped);
    tested
}

/// The sums of the lines in which Cargo's test runner says its results.
#[derive(Debug, Default, PartialEq)]
struct Totals {
    passed: u32,
    failed: u32,
    skipped: u32,
}

impl Totals {
    /// Adds `test result: ok. 5 passed; 0 failed; 1 ignored; …`; other lines add nothing.
    fn add(&mut self, line: &str) {
        let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        for count in counts.split(';') {
            let Some((number, what)) = count.trim().split_once(' ') else {
                continue;
            };
            let number = number.parse().unwrap_or(0);
            match what {
                "passed" => self.passed += number,
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
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s",
        ] {
            totals.add(line);
        }
        assert_eq!(totals, Totals { passed: 8, failed: 2, skipped: 1 });
    }
}
