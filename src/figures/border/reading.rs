//! What is said of a length: the number in both units, how much of it the article's is, and what must be said beside it.

use super::{Border, UNITS};
use crate::content::language::{capitalised, fill};
use crate::content::series::SeriesRow;
use crate::scene::{OptionSet, Reading};

impl Border<'_> {
    /// What is said of a row.
    pub fn readings(&self, row: &SeriesRow) -> Vec<Reading> {
        let sentence = |text: &str| Reading { text: stopped(&capitalised(text)).into(), ..Reading::default() };
        let mut readings: Vec<Reading> = (0..UNITS.len())
            .map(|unit| Reading { options: OptionSet::of(&[unit]), ..sentence(&self.both(row, unit)) })
            .collect();
        let said = if row.series == "outline" { self.words.measured_here.as_str() } else { "" };
        let note = row.words.note.as_deref().unwrap_or_default();
        let beside: Vec<String> =
            [said, note].iter().filter(|text| !text.is_empty()).map(|text| stopped(&capitalised(text))).collect();
        if !beside.is_empty() {
            readings.push(sentence(&beside.join(" ")));
        }
        if row.series != "article" {
            let share = fill(&self.words.of_article, &[("share", &self.share_of(row))]);
            let reason = if row.series == "outline" { self.words.reason.as_str() } else { "" };
            readings.push(sentence(format!("{share} {reason}").trim()));
        }
        readings
    }
}

/// With a full stop at its end.
fn stopped(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}
