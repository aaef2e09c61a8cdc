//! What is said of a length: the number in both units, how much of it the article's is, and what must be said beside it.

use super::{Border, UNITS};
use crate::content::language::{capitalised, interpolate};
use crate::content::series::SeriesRow;
use crate::scene::{OptionSet, TooltipLine};

impl Border<'_> {
    /// What is said of a row.
    pub fn tooltip(&self, row: &SeriesRow) -> Vec<TooltipLine> {
        let sentence = |text: &str| TooltipLine { text: stopped(&capitalised(text)).into(), ..TooltipLine::default() };
        let mut tooltip: Vec<TooltipLine> = (0..UNITS.len())
            .map(|unit| TooltipLine { options: OptionSet::of(&[unit]), ..sentence(&self.both(row, unit)) })
            .collect();
        let said = if row.series == "outline" { self.words.measured_here.as_str() } else { "" };
        let note = row.words.note.as_deref().unwrap_or_default();
        let beside: Vec<String> =
            [said, note].iter().filter(|text| !text.is_empty()).map(|text| stopped(&capitalised(text))).collect();
        if !beside.is_empty() {
            tooltip.push(sentence(&beside.join(" ")));
        }
        if row.series != "article" {
            let share = interpolate(&self.words.of_article, &[("share", &self.share_of(row))]);
            let reason = if row.series == "outline" { self.words.reason.as_str() } else { "" };
            tooltip.push(sentence(format!("{share} {reason}").trim()));
        }
        tooltip
    }
}

/// With a full stop at its end.
fn stopped(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}
