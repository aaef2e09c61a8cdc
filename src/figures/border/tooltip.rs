//! The tooltip of a length: the number in both units, the article's share of it, and remarks.

use super::{Border, UNITS};
use crate::content::language::{capitalised, interpolate};
use crate::content::series::SeriesRow;
use crate::scene::{OptionSet, TooltipLine};

impl Border<'_> {
    /// The tooltip lines of a row.
    pub fn tooltip(&self, row: &SeriesRow) -> Vec<TooltipLine> {
        let sentence = |text: &str| TooltipLine { text: stopped(&capitalised(text)).into(), ..TooltipLine::default() };
        let mut tooltip: Vec<TooltipLine> = (0..UNITS.len())
            .map(|unit| TooltipLine { options: OptionSet::of(&[unit]), ..sentence(&self.both(row, unit)) })
            .collect();
        let measured = if row.series == "outline" { self.words.measured_here.as_str() } else { "" };
        // Not every length has a note.
        let note = row.words.note.as_deref().unwrap_or_default();
        let beside: Vec<String> =
            [measured, note].iter().filter(|text| !text.is_empty()).map(|text| stopped(&capitalised(text))).collect();
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

/// A text with a full stop at its end.
fn stopped(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}
