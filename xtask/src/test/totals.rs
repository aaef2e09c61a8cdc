//! The counts of a complete run, from the output of Cargo's test runner.

use std::fmt;

/// The test binary whose ignored tests belong to other engines.
const BROWSER: &str = "tests/browser.rs";

/// The sums of all result lines.
#[derive(Debug, Default, PartialEq)]
pub struct Totals {
    passed: u32,
    failed: u32,
    skipped: u32,
    /// Browser tests of other engines, which run only with `--every-engine`.
    elsewhere: u32,
    /// True while the output is that of the browser tests.
    in_browsers: bool,
}

impl Totals {
    /// Adds a line such as `Running tests/browser.rs (…)` or `test result: ok. 5 passed; 0 failed; 1 ignored; …`.
    /// Ignores other lines.
    pub fn add(&mut self, line: &str) {
        if let Some(binary) = line.trim_start().strip_prefix("Running ") {
            self.in_browsers = binary.starts_with(BROWSER);
        }
        for (number, what) in counts(line) {
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" if self.in_browsers => self.elsewhere += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }

    /// Moves tests from passed to skipped. The test runner counts skipped tests as passed.
    pub fn skip(&mut self, tests: u32) {
        let tests = tests.min(self.passed);
        self.passed -= tests;
        self.skipped += tests;
    }

    /// True if no test has run.
    pub fn has_run_nothing(&self) -> bool {
        self.passed + self.failed + self.skipped == 0
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)?;
        match self.elsewhere {
            0 => Ok(()),
            some => write!(f, "; {some} browser tests run only with --every-engine"),
        }
    }
}

/// The numbers in `test result: ok. 5 passed; 0 failed; …`, each with its word. Empty for other lines.
fn counts(line: &str) -> impl Iterator<Item = (u32, &str)> {
    let counts = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "));
    let counts = counts.map_or("", |(_, counts)| counts).split(';');
    counts.filter_map(|count| {
        let (number, what) = count.trim().split_once(' ')?;
        Some((number.parse().ok()?, what))
    })
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
        assert_eq!(totals.to_string(), "8 passed, 2 failed, 1 skipped");
        assert!(!totals.has_run_nothing());
    }

    #[test]
    fn filtered_and_ignored_browser_tests_have_not_run() {
        let mut totals = Totals::default();
        totals.add("     Running tests/browser.rs (target/debug/deps/browser-1)");
        totals.add("test result: ok. 0 passed; 0 failed; 4 ignored; 0 measured; 90 filtered out; finished in 0.00s");
        assert!(totals.has_run_nothing());
    }

    #[test]
    fn browser_tests_of_other_engines_and_skipped_ones_are_told_apart() {
        let mut totals = Totals::default();
        for line in [
            "     Running tests/browser.rs (target/debug/deps/browser-1)",
            "test result: ok. 9 passed; 0 failed; 4 ignored; 0 measured; 0 filtered out; finished in 9.00s",
            "     Running tests/chart.rs (target/debug/deps/chart-1)",
            "test result: ok. 1 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ] {
            totals.add(line);
        }
        totals.skip(2);
        assert_eq!(totals.to_string(), "8 passed, 0 failed, 3 skipped; 4 browser tests run only with --every-engine");
    }
}
