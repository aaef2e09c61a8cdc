//! What was read in a run, filed by where, of whom and what; and its sums.

use crate::statistics::Summary;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// All readings of a run.
#[derive(Default)]
pub struct Readings {
    all: BTreeMap<String, BTreeMap<String, BTreeMap<&'static str, Vec<f64>>>>,
}

impl Readings {
    /// Files one reading: in which part of the run, of what, and which figure of it.
    pub fn add(&mut self, part: &str, subject: &str, figure: &'static str, reading: f64) {
        let part = self.all.entry(part.to_owned()).or_default();
        part.entry(subject.to_owned()).or_default().entry(figure).or_default().push(reading);
    }

    /// The sum of a figure's readings; none where it was not read.
    pub fn sum(&self, part: &str, subject: &str, figure: &str) -> Option<Summary> {
        Summary::of(self.all.get(part)?.get(subject)?.get(figure)?)
    }

    /// The middle of a figure's readings.
    pub fn median(&self, part: &str, subject: &str, figure: &str) -> Option<f64> {
        self.sum(part, subject, figure).map(|sum| sum.median)
    }

    /// Sums and single readings, by part, subject and figure.
    pub fn to_json(&self) -> Value {
        let figures = |figures: &BTreeMap<&'static str, Vec<f64>>| -> Map<String, Value> {
            let read = |(name, readings): (&&'static str, &Vec<f64>)| {
                ((*name).to_owned(), json!({ "sum": Summary::of(readings), "readings": readings }))
            };
            figures.iter().map(read).collect()
        };
        let parts = self.all.iter().map(|(part, subjects)| {
            let subjects: Map<String, Value> =
                subjects.iter().map(|(subject, all)| (subject.clone(), Value::Object(figures(all)))).collect();
            (part.clone(), Value::Object(subjects))
        });
        Value::Object(parts.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Readings;

    #[test]
    fn readings_are_summed_by_part_subject_and_figure() {
        let mut readings = Readings::default();
        for (part, reading) in [("slow", 3.0), ("slow", 1.0), ("fast", 9.0), ("slow", 2.0)] {
            readings.add(part, "ours", "ready", reading);
        }
        assert_eq!(readings.median("slow", "ours", "ready"), Some(2.0));
        assert_eq!(readings.median("fast", "ours", "ready"), Some(9.0));
        assert_eq!(readings.median("fast", "theirs", "ready"), None);
        assert_eq!(readings.to_json()["slow"]["ours"]["ready"]["sum"]["runs"], 3);
    }
}
