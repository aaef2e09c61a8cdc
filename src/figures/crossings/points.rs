//! The points: one for each row, with number, date, source, note.

use super::layout::PlacedRow;
use super::row::{Crossings, Side};
use crate::chart::coord::Coord;
use crate::content::Diagnostic;
use crate::content::evidence::Evidence;
use crate::content::pattern::interpolate_some;
use crate::figures::row_phrases::{how_many_of, when, who};
use crate::figures::source_phrases::article_month;
use crate::plot::{Stroke, Tone, Weight, tooltip_line};
use crate::scene::Point;

impl Crossings<'_> {
    /// The point of a row.
    pub fn point(&self, placed: &PlacedRow) -> Result<Point, Diagnostic> {
        let (content, found) = (self.content, placed.row);
        let row = found.row;
        let article = row.evidence == Evidence::A;
        let counted = how_many_of(content, found.table, row);
        let number = if found.side == Side::Shut || counted.is_empty() { self.words.no_count.clone() } else { counted };
        let says = if article { &self.words.says_article } else { &self.words.says };
        let tone = if article { Tone::Article } else { Tone::Ink };
        let read = |text: String| tooltip_line(text, tone, Weight::Regular);
        let who = who(content, row)?;
        let values =
            [("who", who.as_str()), ("mark", content.ui.evidence(row.evidence)), ("date", &article_month(content)?)];
        let mut tooltip = vec![
            read(content.language.sentence(&format!("{number}; {}", when(content, row)))),
            read(interpolate_some(says, &values)),
        ];
        tooltip.extend(row.words.note.as_deref().map(|note| read(content.language.sentence(note))));
        tooltip.extend(found.note.clone().map(read));
        let under = Stroke::cursor().across(self.down(placed.extent.1));
        let mut marks = self.marks(placed)?;
        marks.rules.insert(0, under);
        Ok(Point {
            value: found.value.clone().into(),
            title: if row.name().is_empty() { found.table.name_of(row) } else { row.name() }.to_owned().into(),
            x: Coord::MIDDLE,
            y: self.down(placed.y),
            tooltip,
            layers: vec![marks],
        })
    }
}
