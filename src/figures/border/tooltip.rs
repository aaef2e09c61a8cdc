//! The tooltip of a length: the number in both units, the row's remark, and the article's share of it.

use super::{Border, UNITS};
use crate::content::Diagnostic;
use crate::content::pattern::interpolate;
use crate::content::series_table::SeriesRow;
use crate::scene::{OptionSet, TooltipLine};

impl Border<'_> {
    /// The tooltip lines of a row.
    pub fn tooltip(&self, row: &SeriesRow) -> Result<Vec<TooltipLine>, Diagnostic> {
        let line =
            |text: &str| TooltipLine { text: self.content.language.sentence(text).into(), ..TooltipLine::default() };
        let mut tooltip = Vec::new();
        for unit in 0..UNITS.len() {
            tooltip
                .push(TooltipLine { options: OptionSet::from_indexes(&[unit]), ..line(&self.both(row, unit, false)?) });
        }
        tooltip.extend(row.words.note.as_deref().map(line));
        if row.series != "article" {
            tooltip.push(line(&interpolate(&self.words.of_article, &[("share", &self.share_of(row)?)])));
        }
        Ok(tooltip)
    }
}
