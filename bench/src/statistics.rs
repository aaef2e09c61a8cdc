//! Arithmetic of measurements: medians, spread, ratios. Must not depend on any metric.

use serde::Serialize;

/// Several measurements of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// The median. For an even number of measurements, the mean of the middle two.
    pub median: f64,
    /// The minimum.
    pub least: f64,
    /// The maximum.
    pub most: f64,
    /// The number of measurements.
    pub runs: usize,
}

impl Summary {
    /// Summarises measurements. `None` if there are none or if one is not finite.
    pub fn from_measurements(measurements: &[f64]) -> Option<Summary> {
        let median = median(measurements)?;
        let least = measurements.iter().copied().fold(f64::INFINITY, f64::min);
        let most = measurements.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        Some(Summary { median, least, most, runs: measurements.len() })
    }
}

/// The median. `None` if there are no measurements or if one is not finite.
pub fn median(measurements: &[f64]) -> Option<f64> {
    if measurements.is_empty() || measurements.iter().any(|measurement| !measurement.is_finite()) {
        return None;
    }
    let mut sorted = measurements.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    Some(if sorted.len().is_multiple_of(2) { (sorted[middle - 1] + sorted[middle]) / 2.0 } else { sorted[middle] })
}

/// The first divided by the second. `None` if the second is not positive.
pub fn ratio(first: f64, second: f64) -> Option<f64> {
    (second > 0.0).then(|| first / second)
}

/// Total blocking time: the sum of the time beyond 50 ms of each task that starts before `until`. Tasks are (start,
/// duration) in ms.
pub fn blocking(tasks: &[(f64, f64)], until: f64) -> f64 {
    tasks
        .iter()
        .filter(|(start, _)| *start < until)
        .map(|(_, duration)| (duration - 50.0).max(0.0))
        .fold(0.0, |sum, over| sum + over)
}

#[cfg(test)]
mod tests {
    use super::{Summary, blocking, median, ratio};

    #[test]
    fn medians_are_the_middle() {
        for (measurements, expected) in [
            (&[][..], None),
            (&[3.0][..], Some(3.0)),
            (&[9.0, 1.0, 5.0][..], Some(5.0)),
            (&[4.0, 1.0, 2.0, 100.0][..], Some(3.0)),
            (&[1.0, f64::NAN][..], None),
        ] {
            assert_eq!(median(measurements), expected, "{measurements:?}");
        }
    }

    #[test]
    fn a_summary_has_its_spread() {
        assert_eq!(
            Summary::from_measurements(&[2.0, 8.0, 5.0]),
            Some(Summary { median: 5.0, least: 2.0, most: 8.0, runs: 3 })
        );
        assert_eq!(Summary::from_measurements(&[]), None);
    }

    #[test]
    fn nothing_is_so_many_times_nought() {
        assert_eq!(ratio(3.0, 6.0), Some(0.5));
        assert_eq!(ratio(3.0, 0.0), None);
        assert_eq!(ratio(0.0, 2.0), Some(0.0));
    }

    #[test]
    fn blocking_counts_time_over_fifty_ms_of_tasks_until_a_time() {
        let tasks = [(0.0, 80.0), (100.0, 50.0), (200.0, 61.5), (900.0, 500.0)];
        assert_eq!(blocking(&tasks, 500.0), 41.5);
        assert_eq!(blocking(&tasks, f64::INFINITY), 491.5);
        assert_eq!(blocking(&[], 1.0), 0.0);
    }
}
