//! Durations of the steps of a run.

use std::{
    fmt,
    time::{Duration, Instant},
};

/// The steps so far, in order.
#[derive(Debug, Default)]
pub struct Steps(Vec<(&'static str, Duration)>);

impl Steps {
    /// Runs a step and records its duration.
    pub fn time<T>(&mut self, name: &'static str, step: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let outcome = step();
        self.0.push((name, start.elapsed()));
        outcome
    }
}

impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Steps:")?;
        for (name, took) in &self.0 {
            let seconds = took.as_secs_f64().round() as u64;
            writeln!(f, "{:>4}:{:02}  {name}", seconds / 60, seconds % 60)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Steps;
    use std::time::Duration;

    #[test]
    fn minutes_and_seconds_are_printed() {
        let steps = Steps(vec![("lints", Duration::from_millis(61_600)), ("tests", Duration::from_secs(600))]);
        assert_eq!(steps.to_string(), "Steps:\n   1:02  lints\n  10:00  tests\n");
    }
}
