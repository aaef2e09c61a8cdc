//! The counts of a whole run, read from what Cargo's test runner prints.

use std::fmt;

/// The sums of the lines in which Cargo's test runner says its results.
#[derive(Debug, Default, PartialEq)]
pub struct Totals {
    passed: u32,
    failed: u32,
    skipped: u32,
    /// Of those that passed, those that did only when they ran again.
    at_second_try: u32,
    /// Said so far in the test program that is running.
    passed_over: u32,
}

/// What a browser test says, at the start of a line or behind its name, that an engine cannot run.
const PASSED_OVER: &str = "PASSED OVER in ";

impl Totals {
    /// Adds `test result: ok. 5 passed; 0 failed; 1 ignored; …`, and takes from those that passed what a test says of
    /// itself that it was passed over; other lines add nothing.
    pub fn add(&mut self, line: &str) {
        if line.contains(PASSED_OVER) {
            self.passed_over += 1;
        }
        for (number, what) in counts(line) {
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

    /// How many failed and have not passed since.
    pub fn failed(&self) -> u32 {
        self.failed
    }

    /// Takes those that a second run says passed from those that failed.
    pub fn add_second_try(&mut self, line: &str) {
        for (number, _) in counts(line).filter(|(_, what)| *what == "passed") {
            let mended = number.min(self.failed);
            self.failed -= mended;
            self.passed += mended;
            self.at_second_try += mended;
        }
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)?;
        match self.at_second_try {
            0 => Ok(()),
            some => write!(f, "; {some} of those that passed failed at the first try"),
        }
    }
}

/// The numbers in `test result: ok. 5 passed; 0 failed; …`, each with its word; none in other lines.
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

    const FAILED: &str =
        "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s";

    #[test]
    fn totals_add_up_over_test_programs() {
        let mut totals = Totals::default();
        for line in [
            "running 6 tests",
            "test test result: 9 passed ... ok",
            "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s",
            "test one::webkit::touch ... PASSED OVER in WebKit, which has no Touch: for a reason",
            "PASSED OVER in WebKit, which has no Touch: for a reason",
            FAILED,
        ] {
            totals.add(line);
        }
        assert_eq!(totals.to_string(), "6 passed, 2 failed, 3 skipped");
    }

    #[test]
    fn a_second_try_is_told() {
        let mut totals = Totals::default();
        totals.add(FAILED);
        totals.add_second_try("test a ... ok");
        totals.add_second_try("test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 9 filtered out; …");
        assert_eq!(totals.to_string(), "4 passed, 1 failed, 0 skipped; 1 of those that passed failed at the first try");
    }
}
