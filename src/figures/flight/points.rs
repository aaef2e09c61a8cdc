//! The points, with their tooltips and marks.

use super::lanes::Placed;
use super::{Flight, address};
use crate::chart::coord::Coord;
use crate::content::date::Date;
use crate::content::evidence::Evidence;
use crate::content::language::interpolate;
use crate::figures::axis::across;
use crate::figures::row_phrases::{how_many_of, sentence, when, who};
use crate::scene::{Layer, Point, TooltipLine};

/// The editor's notes on single rows of the article.
const NOTES: [(&str, &str); 4] = [
    ("events-flight-window-article", "C4"),
    ("events-uprising-over-article", "C7"),
    ("events-famine-second-article", "C9"),
    ("displacement-article", "C5"),
];

impl Flight<'_> {
    /// The point of a row. Its tooltip has number, date, publishers, evidence and note.
    pub fn point(&self, placed: &Placed) -> Point {
        let (row, y) = (placed.row, self.lanes.down(placed.y));
        let key = address(placed.series, row);
        let article = row.evidence == Evidence::A;
        let number = how_many_of(self.content, placed.series, row);
        let number = if number.is_empty() { self.words.no_count.clone() } else { number };
        let says = if article { &self.words.says_article } else { &self.words.says };
        let own = if article { "said said--article" } else { "said" };
        let read = |text: String, class: &'static str| TooltipLine {
            text: text.into(),
            class: class.into(),
            ..TooltipLine::default()
        };
        let mut tooltip = vec![
            read(sentence(&format!("{number}; {}", when(self.content, row))), own),
            read(
                interpolate(
                    says,
                    &[
                        ("who", &who(self.content, row)),
                        ("mark", self.content.labels.evidence(row.evidence)),
                        ("date", &self.article_date()),
                    ],
                ),
                own,
            ),
        ];
        tooltip.extend(row.words.note.as_ref().map(|note| read(sentence(note), "said")));
        let notes = NOTES.iter().filter(|(address, _)| *address == key);
        tooltip.extend(notes.filter_map(|(_, id)| self.content.note(id)).map(|note| read(note.text.clone(), "said")));
        let under = across("flight__under", self.lanes.down(placed.y + 10.0));
        Point {
            value: key.into(),
            title: self.title(placed).into(),
            x: Coord::MIDDLE,
            y,
            tooltip,
            layers: vec![Layer { rules: vec![under], ..Layer::default() }, self.marks(placed)],
        }
    }

    /// The full name of a row: its own label, or its unit and publisher.
    pub fn title(&self, placed: &Placed) -> String {
        let series = placed.series.series_words.get(&placed.row.series).map_or("", String::as_str);
        match placed.row.label() {
            "" => interpolate(&self.words.title, &[("years", &when(self.content, placed.row)), ("series", series)]),
            label => label.to_owned(),
        }
    }

    /// The date of the article.
    fn article_date(&self) -> String {
        let date = self.content.source("article").and_then(|source| source.date);
        date.map(|date| self.content.language.date(Date { day: None, ..date })).unwrap_or_default()
    }
}
