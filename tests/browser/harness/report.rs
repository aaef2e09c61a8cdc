//! Writes down what became of each test and how long it took, for `cargo xtask test` to sum up.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::time::Duration;

/// The variable that names the file. Where it is not set, nothing is written.
const FILE: &str = "EXPLAINER_TEST_TIMES";

/// What became of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It passed.
    Passed,
    /// It failed.
    Failed,
    /// Its engine cannot run it.
    Skipped,
}

/// Adds a line: the seconds, the outcome and the name, with tabs between them.
pub fn add(name: &str, outcome: Outcome, took: Duration) {
    let Some(file) = env::var_os(FILE) else { return };
    // The name as the test runner has it, without the crate.
    let name = name.split_once("::").map_or(name, |(_, name)| name);
    let word = match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::Skipped => "skipped",
    };
    let line = format!("{:.1}\t{word}\t{name}\n", took.as_secs_f64());
    let written = OpenOptions::new().create(true).append(true).open(&file).and_then(|mut file| {
        // In one piece, since tests run at the same time.
        file.write_all(line.as_bytes())
    });
    written.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
