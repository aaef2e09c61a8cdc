//! The points, with their tooltips and marks.

use super::{ARTICLE, Cases, is_after, turned};
use crate::chart::coord::Coord;
use crate::content::date::Date;
use crate::content::language::{capitalised, interpolate};
use crate::content::series::SeriesRow;
use crate::figures::row_phrases;
use crate::scene::{Label, Layer, Point, TooltipLine};

impl Cases<'_> {
    /// The point of an event: its mark and date in front, and a tooltip with event, remarks and publishers.
    pub fn point(&self, row: &SeriesRow) -> Point {
        let (from, to) = self.span(row);
        let (x, y) = (Coord((from.0 + to.0) / 2), self.line(&row.series));
        let mut front = Layer { bars: vec![self.mark(row)], ..Layer::default() };
        // The article's date is at its rule already.
        if row.series != ARTICLE {
            front.labels.push(self.name(&row.series, "label--strong"));
            let class = format!("label--value{}", turned(x));
            front.labels.push(Label {
                rest: Default::default(),
                x,
                y,
                dy: 17,
                class: class.into(),
                text: self.short_date(row).into(),
                dx: 0,
            });
        }
        Point {
            value: row.key.clone().into(),
            title: self.title(row).into(),
            x,
            y,
            tooltip: self.tooltip(row),
            layers: vec![front],
        }
    }

    fn title(&self, row: &SeriesRow) -> String {
        let pattern = if is_after(row) { &self.words.title_after } else { &self.words.title };
        interpolate(pattern, &[("date", &row_phrases::when(self.content, row))])
    }

    fn tooltip(&self, row: &SeriesRow) -> Vec<TooltipLine> {
        let read = |text: String, class: &'static str| TooltipLine {
            text: text.into(),
            class: class.into(),
            ..TooltipLine::default()
        };
        let happened = if row.series == ARTICLE { "cases__what cases__what--article" } else { "cases__what" };
        let what = interpolate(&self.words.what, &[("what", row.label())]);
        let mut tooltip = vec![read(what, happened)];
        tooltip.extend(row.words.note.as_ref().map(|note| read(capitalised(note) + ".", "")));
        tooltip.push(read(
            interpolate(&self.words.sources, &[("who", &row_phrases::who(self.content, row))]),
            "cases__sources",
        ));
        tooltip
    }

    /// The date at a mark. Several days of one month are shortened to the month, because the tooltip has the full date.
    fn short_date(&self, row: &SeriesRow) -> String {
        let language = &self.content.language;
        if let Some(remark) = row.words.date.as_ref().filter(|remark| row_phrases::is_dated(remark)) {
            return remark.clone();
        }
        let month = |date: Date| Date { day: None, ..date };
        match (row.start, row.end) {
            (Some(start), Some(end)) if month(start) == month(end) => language.date(month(start)),
            (Some(start), end) => language.dates(start, end),
            (None, _) => String::new(),
        }
    }
}
