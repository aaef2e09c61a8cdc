//! Which tests get a second try: those in browsers, where the machine itself can be the cause.
//!
//! Everything else gives the same answer at any speed, and fails at once.

/// The test program whose tests drive browsers.
pub const PROGRAM: &str = "browser";

/// More failures than these are no accident, and a second run of them would only hide which came first.
const MOST: usize = 5;

/// The tests that failed in a run, read from what Cargo prints of it.
#[derive(Debug, Default)]
pub struct Failures {
    /// The test program whose lines are passing.
    program: String,
    in_browsers: Vec<String>,
    elsewhere: bool,
}

impl Failures {
    /// Takes in `Running tests/browser.rs (…)` and `test some::name ... FAILED`; other lines add nothing.
    pub fn add(&mut self, line: &str) {
        if let Some(source) = line.trim_start().strip_prefix("Running ") {
            let source = source.split(" (").next().unwrap_or_default();
            self.program = source.trim_start_matches("tests/").trim_end_matches(".rs").to_owned();
        } else if line.trim_start().starts_with("Doc-tests ") {
            self.program.clear();
        } else if let Some(name) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED")) {
            if self.program == PROGRAM {
                self.in_browsers.push(name.to_owned());
            } else {
                self.elsewhere = true;
            }
        }
    }

    /// The names of those that failed, where all are tests in browsers and few.
    pub fn worth_another_try(&self) -> Option<&[String]> {
        let few = (1..=MOST).contains(&self.in_browsers.len());
        (few && !self.elsewhere).then_some(&*self.in_browsers)
    }
}

#[cfg(test)]
mod tests {
    use super::{Failures, MOST};

    fn read(lines: &[&str]) -> Failures {
        let mut failures = Failures::default();
        lines.iter().for_each(|line| failures.add(line));
        failures
    }

    #[test]
    fn few_failures_in_browsers_get_a_second_try() {
        let failures = read(&[
            "     Running unittests src/lib.rs (target/debug/deps/kazakhs_of_xinjiang-1)",
            "test one ... ok",
            "     Running tests/browser.rs (target/debug/deps/browser-2)",
            "test browser::menu::firefox::it_opens ... FAILED",
            "test browser::menu::webkit::it_opens ... ok",
        ]);
        assert_eq!(failures.worth_another_try(), Some(&["browser::menu::firefox::it_opens".to_owned()][..]));
    }

    #[test]
    fn others_get_none() {
        let browser = "     Running tests/browser.rs (target/debug/deps/browser-2)";
        let site = "     Running tests/site.rs (target/debug/deps/site-2)";
        let lib = "     Running unittests src/lib.rs (target/debug/deps/kazakhs_of_xinjiang-1)";
        assert_eq!(read(&[browser, "test a ... ok"]).worth_another_try(), None);
        for program in [site, lib, "   Doc-tests kazakhs_of_xinjiang"] {
            let failures = read(&[browser, "test a ... FAILED", program, "test b ... FAILED"]);
            assert_eq!(failures.worth_another_try(), None, "{program}");
        }
        let many: Vec<String> = (0..=MOST).map(|number| format!("test t{number} ... FAILED")).collect();
        let lines: Vec<&str> = [browser].into_iter().chain(many.iter().map(String::as_str)).collect();
        assert_eq!(read(&lines).worth_another_try(), None);
    }
}
