//! What the failed tests printed, repeated below the other output of a run.

use std::fmt;

/// The number of lines that are repeated for each test.
const LINES: usize = 20;

/// The output of the failed tests, collected from that of Cargo's test runner.
#[derive(Debug, Default)]
pub struct Failures {
    tests: Vec<Failure>,
    /// True while the output is that of the last failed test.
    in_output: bool,
}

/// A failed test.
#[derive(Debug)]
struct Failure {
    name: String,
    output: Vec<String>,
}

impl Failures {
    /// Adds a line of the test runner. It prints the output of each failed test below `---- its::name stdout ----`, and
    /// after the last one a list under `failures:`.
    pub fn add(&mut self, line: &str) {
        let name = line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" stdout ----"));
        if let Some(name) = name {
            self.tests.push(Failure { name: name.to_owned(), output: Vec::new() });
            self.in_output = true;
        } else if line == "failures:" || line.starts_with("test result: ") {
            self.in_output = false;
        } else if let Some(test) = self.tests.last_mut().filter(|_| self.in_output && !line.trim().is_empty()) {
            test.output.push(line.to_owned());
        }
    }
}

impl fmt::Display for Failures {
    /// Writes nothing if no test has failed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for test in &self.tests {
            writeln!(f, "failed: {}", test.name)?;
            for line in test.output.iter().take(LINES) {
                writeln!(f, "    {line}")?;
            }
            if test.output.len() > LINES {
                writeln!(f, "    … {} more lines; the full output is above", test.output.len() - LINES)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Failures;

    #[test]
    fn the_output_of_failed_tests_is_repeated_and_nothing_else() {
        let mut failures = Failures::default();
        for line in [
            "test a::b ... FAILED",
            "",
            "failures:",
            "",
            "---- a::b stdout ----",
            "thread 'a::b' panicked at tests/a.rs:1:1:",
            "trade shifts its host",
            "",
            "---- a::c stdout ----",
            "other",
            "",
            "failures:",
            "    a::b",
            "    a::c",
            "",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s",
            "running 1 test",
        ] {
            failures.add(line);
        }
        let expected = "failed: a::b\n    thread 'a::b' panicked at tests/a.rs:1:1:\n    trade shifts its host\n\n\
                        failed: a::c\n    other\n\n";
        assert_eq!(failures.to_string(), expected);
    }

    #[test]
    fn long_output_is_cut() {
        let mut failures = Failures::default();
        failures.add("---- a stdout ----");
        (0..25).for_each(|line| failures.add(&line.to_string()));
        let text = failures.to_string();
        assert!(
            text.contains("    19\n    … 5 more lines; the full output is above\n") && !text.contains("20"),
            "{text}"
        );
    }
}
