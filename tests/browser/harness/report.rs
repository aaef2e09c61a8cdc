//! Records the outcome and the duration of each test, for the totals of `cargo xtask test`.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::time::Duration;

/// The variable with the path of the file. If it is not set, nothing is written.
const FILE: &str = "EXPLAINER_TEST_TIMES";

/// The outcome of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestOutcome {
    /// It passed.
    Passed,
    /// It failed.
    Failed,
    /// Its engine cannot run it.
    Skipped,
}

/// Adds a line: seconds, outcome and name, separated by tabs.
pub fn add(name: &str, outcome: TestOutcome, took: Duration) {
    let Some(file) = env::var_os(FILE) else { return };
    // The name in the form of the test runner, without the crate.
    let name = name.split_once("::").map_or(name, |(_, name)| name);
    let word = match outcome {
        TestOutcome::Passed => "passed",
        TestOutcome::Failed => "failed",
        TestOutcome::Skipped => "skipped",
    };
    let line = format!("{:.1}\t{word}\t{name}\n", took.as_secs_f64());
    let written = OpenOptions::new().create(true).append(true).open(&file).and_then(|mut file| {
        // In one write, because tests run at the same time.
        file.write_all(line.as_bytes())
    });
    written.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
