//! The points, with their tooltips and marks.

use super::{ARTICLE, Cases, anchor, is_after};
use crate::chart::coord::Coord;
use crate::content::Diagnostic;
use crate::content::date::Date;
use crate::content::pattern::interpolate;
use crate::content::series::SeriesRow;
use crate::figures::row_phrases;
use crate::plot::{Text, Tone, Weight, tooltip_line};
use crate::scene::{Layer, Point, TooltipLine};

impl Cases<'_> {
    /// The point of an event: its mark and date in front, and a tooltip with event, remarks and publishers.
    pub fn point(&self, row: &SeriesRow) -> Result<Point, Diagnostic> {
        let (from, to) = self.span(row)?;
        let (x, y) = (Coord((from.0 + to.0) / 2), self.line_of(row));
        let mut front = Layer { bars: vec![self.mark(row)?], ..Layer::default() };
        // The article's date is at its rule already.
        if row.series != ARTICLE {
            front.labels.extend(self.name(row, Weight::Strong));
            let date = Text::new(self.short_date(row)?).at(x, y).dy(1.1875).weight(Weight::Value);
            front.labels.push(date.anchor(anchor(x)).label());
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

    /// The date at a mark. Several days of one month are shortened to the month, because the tooltip has the full date.
    fn short_date(&self, row: &SeriesRow) -> Result<String, Diagnostic> {
        let language = &self.content.language;
        // A remark without a date, such as “date of the report”, is in the tooltip only.
        if let Some(remark) = row.words.date.as_ref().filter(|remark| row_phrases::is_dated(remark)) {
            return Ok(remark.clone());
        }
        let month = |date: Date| Date { day: None, ..date };
        let start = row.needed_start()?;
        let is_one_month = row.end.is_some_and(|end| month(start) == month(end));
        Ok(if is_one_month { language.date(month(start)) } else { language.dates(start, row.end) })
    }
}
