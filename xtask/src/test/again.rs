//! Which tests get a second try: those in browsers, where the machine itself can be the cause.
//!
//! Everything else gives the same answer at any speed, and fails at once. A run of which not every failure is known by
//! name gets none either: what ended early, or was printed over, would never be tried again.

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
    /// Test programs that began and have not said their result.
    unfinished: u32,
}

impl Failures {
    /// Takes in `Running tests/browser.rs (…)`, `test some::name ... FAILED` and `test result: …`; other lines add nothing.
    pub fn add(&mut self, line: &str) {
        if let Some(source) = line.trim_start().strip_prefix("Running ") {
            let source = source.split(" (").next().unwrap_or_default();
            self.program = source.trim_start_matches("tests/").trim_end_matches(".rs").to_owned();
            self.unfinished += 1;
        } else if line.trim_start().starts_with("Doc-tests ") {
            self.program.clear();
            self.unfinished += 1;
        } else if line.starts_with("test result: ") {
            self.unfinished = self.unfinished.saturating_sub(1);
        } else if self.program == PROGRAM
            && let Some(name) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED"))
        {
            self.in_browsers.push(name.to_owned());
        }
    }

    /// The names of those that failed, where all `failed` of them are known as tests in browsers, and are few.
    pub fn worth_another_try(&self, failed: u32) -> Option<&[String]> {
        let all_known = self.unfinished == 0 && usize::try_from(failed) == Ok(self.in_browsers.len());
        let few = (1..=MOST).contains(&self.in_browsers.len());
        (all_known && few).then_some(&*self.in_browsers)
    }
}

#[cfg(test)]
mod tests {
    use super::{Failures, MOST};

    const RESULT: &str = "test result: FAILED. …";

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
            RESULT,
            "     Running tests/browser.rs (target/debug/deps/browser-2)",
            "test browser::menu::firefox::it_opens ... FAILED",
            "test browser::menu::webkit::it_opens ... ok",
            RESULT,
        ]);
        assert_eq!(failures.worth_another_try(1), Some(&["browser::menu::firefox::it_opens".to_owned()][..]));
    }

    #[test]
    fn others_get_none() {
        let browser = "     Running tests/browser.rs (target/debug/deps/browser-2)";
        let site = "     Running tests/site.rs (target/debug/deps/site-2)";
        let lib = "     Running unittests src/lib.rs (target/debug/deps/kazakhs_of_xinjiang-1)";
        assert_eq!(read(&[browser, "test a ... ok", RESULT]).worth_another_try(0), None);
        for program in [site, lib, "   Doc-tests kazakhs_of_xinjiang"] {
            let failures = read(&[browser, "test a ... FAILED", RESULT, program, "test b ... FAILED", RESULT]);
            assert_eq!(failures.worth_another_try(2), None, "{program}");
        }
        let many: Vec<String> = (0..=MOST).map(|number| format!("test t{number} ... FAILED")).collect();
        let lines: Vec<&str> = [browser].into_iter().chain(many.iter().map(String::as_str)).chain([RESULT]).collect();
        assert_eq!(read(&lines).worth_another_try(MOST as u32 + 1), None);
    }

    #[test]
    fn a_run_that_is_not_known_whole_gets_none() {
        let browser = "     Running tests/browser.rs (target/debug/deps/browser-2)";
        let ended_early = read(&[browser, "test a ... FAILED"]);
        assert_eq!(ended_early.worth_another_try(1), None);
        let printed_over = read(&[browser, "test a ... FAILED", "test b ... a word FAILED", RESULT]);
        assert_eq!(printed_over.worth_another_try(2), None);
    }
}
