//! All measurements of a run by part, subject and metric, and their summaries.

use crate::statistics::Summary;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// All measurements of a run.
#[derive(Default)]
pub struct Measurements {
    all: BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<f64>>>>,
}

impl Measurements {
    /// Adds one measurement of a subject's metric in a part of the run.
    pub fn add(&mut self, part: &str, subject: &str, metric: &str, measurement: f64) {
        let part = self.all.entry(part.to_owned()).or_default();
        part.entry(subject.to_owned()).or_default().entry(metric.to_owned()).or_default().push(measurement);
    }

    /// Adds the parts of an earlier run that this run did not measure. Parts stay complete, because only measurements
    /// of one run are comparable.
    pub fn keep(&mut self, earlier: &Value) {
        let parts = earlier.as_object().into_iter().flatten().filter(|(part, _)| !self.all.contains_key(*part));
        for (part, subjects) in parts.collect::<Vec<_>>() {
            for (subject, metrics) in subjects.as_object().into_iter().flatten() {
                for (metric, recorded) in metrics.as_object().into_iter().flatten() {
                    for measurement in
                        recorded["measurements"].as_array().into_iter().flatten().filter_map(Value::as_f64)
                    {
                        self.add(part, subject, metric, measurement);
                    }
                }
            }
        }
    }

    /// The summary of a metric's measurements. `None` if there are none.
    pub fn summary(&self, part: &str, subject: &str, metric: &str) -> Option<Summary> {
        Summary::from_measurements(self.all.get(part)?.get(subject)?.get(metric)?)
    }

    /// The median of a metric's measurements.
    pub fn median(&self, part: &str, subject: &str, metric: &str) -> Option<f64> {
        self.summary(part, subject, metric).map(|summary| summary.median)
    }

    /// Summaries and single measurements, by part, subject and metric.
    pub fn to_json(&self) -> Value {
        let metrics = |metrics: &BTreeMap<String, Vec<f64>>| -> Map<String, Value> {
            let summarise = |(name, measurements): (&String, &Vec<f64>)| {
                (name.clone(), json!({ "sum": Summary::from_measurements(measurements), "measurements": measurements }))
            };
            metrics.iter().map(summarise).collect()
        };
        let parts = self.all.iter().map(|(part, subjects)| {
            let subjects: Map<String, Value> =
                subjects.iter().map(|(subject, all)| (subject.clone(), Value::Object(metrics(all)))).collect();
            (part.clone(), Value::Object(subjects))
        });
        Value::Object(parts.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Measurements;

    #[test]
    fn measurements_are_summarised_by_part_subject_and_metric() {
        let mut measurements = Measurements::default();
        for (part, measurement) in [("slow", 3.0), ("slow", 1.0), ("fast", 9.0), ("slow", 2.0)] {
            measurements.add(part, "ours", "ready", measurement);
        }
        assert_eq!(measurements.median("slow", "ours", "ready"), Some(2.0));
        assert_eq!(measurements.median("fast", "ours", "ready"), Some(9.0));
        assert_eq!(measurements.median("fast", "theirs", "ready"), None);
        assert_eq!(measurements.to_json()["slow"]["ours"]["ready"]["sum"]["runs"], 3);
    }

    #[test]
    fn of_an_earlier_run_only_complete_parts_are_kept() {
        let [mut earlier, mut now] = [Measurements::default(), Measurements::default()];
        earlier.add("slow", "ours", "ready", 1.0);
        earlier.add("fast", "ours", "ready", 2.0);
        now.add("slow", "theirs", "ready", 3.0);
        now.keep(&earlier.to_json());
        assert_eq!(now.median("slow", "ours", "ready"), None);
        assert_eq!(now.median("slow", "theirs", "ready"), Some(3.0));
        assert_eq!(now.median("fast", "ours", "ready"), Some(2.0));
    }
}
