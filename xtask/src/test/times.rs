//! Durations of the browser tests, and which were skipped, from the file that the tests write.

use std::{
    cell::OnceCell,
    fmt, fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use crate::{context::Context, error::Error};

/// The environment variable with the path of the file.
pub const VARIABLE: &str = "EXPLAINER_TEST_TIMES";

/// The number of slowest tests that are printed.
const SHOWN: usize = 10;

/// The file, and its content after the tests have run.
pub struct Times {
    file: PathBuf,
    read: OnceCell<Vec<TestTime>>,
}

/// One browser test in one engine.
#[derive(Debug, PartialEq)]
struct TestTime {
    seconds: f64,
    outcome: String,
    name: String,
}

impl Times {
    /// Removes the file of an earlier run.
    pub fn begin(context: &Context) -> Result<Times, Error> {
        let file = context.checkout.root().join("target").join("test-times.tsv");
        match fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(Error::new(format!("{} could not be removed", file.display())).why(error))
            }
            _ => Ok(Times { file, read: OnceCell::new() }),
        }
    }

    /// The path of the file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The number of tests skipped because an engine cannot run them.
    pub fn skipped(&self) -> u32 {
        let skipped = self.tests().iter().filter(|test| test.outcome == "skipped").count();
        u32::try_from(skipped).unwrap_or(u32::MAX)
    }

    fn tests(&self) -> &[TestTime] {
        // If the file is missing, no browser test has run.
        self.read.get_or_init(|| read(&fs::read_to_string(&self.file).unwrap_or_default()))
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "The slowest browser tests, in seconds (all are in {}):", self.file.display())?;
        for test in self.tests().iter().take(SHOWN) {
            writeln!(f, "{:>7.1}  {}", test.seconds, test.name)?;
        }
        Ok(())
    }
}

/// The lines of the file, the slowest test first.
fn read(text: &str) -> Vec<TestTime> {
    let test = |line: &str| {
        let mut parts = line.split('\t');
        let (seconds, outcome, name) = (parts.next()?, parts.next()?, parts.next()?);
        Some(TestTime { seconds: seconds.parse().ok()?, outcome: outcome.to_owned(), name: name.to_owned() })
    };
    let mut tests: Vec<TestTime> = text.lines().filter_map(test).collect();
    tests.sort_by(|one, other| other.seconds.total_cmp(&one.seconds));
    tests
}

#[cfg(test)]
mod tests {
    use super::Times;
    use std::cell::OnceCell;

    #[test]
    fn the_slowest_come_first_and_the_skipped_are_counted() {
        let text = "1.5\tpassed\ta\n0.0\tskipped\tb\n12.0\tfailed\tc\n";
        let times = Times { file: "t".into(), read: OnceCell::from(super::read(text)) };
        assert_eq!(times.skipped(), 1);
        let lines: Vec<String> = times.to_string().lines().skip(1).map(str::to_owned).collect();
        assert_eq!(lines, ["   12.0  c", "    1.5  a", "    0.0  b"]);
    }
}
