//! The points, with their tooltips and marks.

use super::{ARTICLE, Cases, is_after};
use crate::content::Diagnostic;
use crate::content::pattern::interpolate;
use crate::content::series_table::SeriesRow;
use crate::figures::row_phrases;
use crate::plot::{Tone, Weight, tooltip_line};
use crate::scene::{Layer, Point, TooltipLine};

impl Cases<'_> {
    /// The point of an event: its mark and the name of its case in front, and a tooltip with event, remark and
    /// publishers.
    pub fn point(&self, row: &SeriesRow) -> Result<Point, Diagnostic> {
        let (x, y) = (self.middle(row)?, self.line_of(row));
        let mut front = Layer { bars: vec![self.mark(row)?], ..Layer::default() };
        if row.series != ARTICLE {
            front.labels.extend(self.name(row, Weight::Strong));
        }
        Ok(Point {
            value: row.key.clone().into(),
            title: self.title(row).into(),
            x,
            y,
            tooltip: self.tooltip(row)?,
            layers: vec![front],
        })
    }

    fn title(&self, row: &SeriesRow) -> String {
        let pattern = if is_after(row) { &self.words.title_after } else { &self.words.title };
        interpolate(pattern, &[("date", &row_phrases::when(self.content, row))])
    }

    fn tooltip(&self, row: &SeriesRow) -> Result<Vec<TooltipLine>, Diagnostic> {
        let tone = if row.series == ARTICLE { Tone::Article } else { Tone::Ink };
        let what = interpolate(&self.words.what, &[("what", row.name())]);
        let mut tooltip = vec![tooltip_line(what, tone, Weight::Strong)];
        let note = row.words.note.as_ref().map(|note| self.content.language.sentence(note));
        tooltip.extend(note.map(|note| tooltip_line(note, Tone::Ink, Weight::Regular)));
        let sources = interpolate(&self.words.sources, &[("who", &row_phrases::who(self.content, row)?)]);
        tooltip.push(tooltip_line(sources, Tone::Quiet, Weight::Regular));
        Ok(tooltip)
    }
}
