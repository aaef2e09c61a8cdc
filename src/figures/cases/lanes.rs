//! The layout: a lane for each case, in em from the top of the frame in wide containers, and a scale of days.

use super::{ARTICLE, Cases};
use crate::chart::coord::Coord;
use crate::chart::date::Moment;
use crate::chart::scale::LinearScale;
use crate::content::Diagnostic;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::plot::{Frame, GUTTER_FROM, Margins};

/// From the top of the frame to the first lane: the article's label and the years.
const HEAD: f64 = 3.25;
/// From one lane to the next.
const PITCH: f64 = 3.0;
/// From a lane's top to its line.
const LINE: f64 = 2.25;
/// Under the last lane's line, for a date.
const FOOT: f64 = 1.75;
/// The width of the gutter with the names in wide containers.
pub const NAMES: f64 = 11.0;
/// The margin at the end in wide containers, for words at the last marks.
const END: f64 = 1.0;
/// The height in narrow containers, where a lane has two lines of text, relative to that in wide ones.
const NARROW: f64 = 1.22;
/// The lanes that a narrow embed shows before the reader opens the whole drawing.
const COLLAPSED: usize = 5;
/// How far the name of the next lane rises above its top.
const NEXT_NAME: f64 = 0.6;
/// From the start of 2018 to the end of 2020.
pub const YEARS: (i32, i32) = (2018, 2020);
/// Events shorter than this, in years, are drawn as a dot.
const DAYS: f64 = 0.05;

/// Events of those years that are in the table only: what governments said of the camps, and events whose marks would
/// cover those of their neighbours.
const IN_TABLE_ONLY: [&str; 10] = [
    "sauytbay-crossing",
    "sauytbay-asylum-refused",
    "china-quotes-kazakhstan-2019",
    "un-letters-2019",
    "un-statements-2020",
    "sauytbay-sweden",
    "two-men-trial",
    "sauytbay-us-award",
    "sauytbay-china-denies",
    "bilash-leaves",
];

/// The rows that are drawn, in chronological order.
pub fn drawn(cases: &SeriesTable) -> Vec<&SeriesRow> {
    let in_frame = |row: &&SeriesRow| row.start.is_some_and(|start| (YEARS.0..=YEARS.1).contains(&start.year));
    let listed = |row: &&SeriesRow| !IN_TABLE_ONLY.contains(&row.key.as_str());
    let mut rows: Vec<&SeriesRow> = cases.rows.iter().filter(in_frame).filter(listed).collect();
    rows.sort_by_key(|row| row.start);
    rows
}

/// The cases that are drawn, by the date of their first event.
pub fn lanes<'a>(rows: &[&'a SeriesRow]) -> Vec<&'a str> {
    let mut lanes: Vec<&str> = Vec::new();
    for row in rows.iter().filter(|row| row.series != ARTICLE) {
        if !lanes.contains(&row.series.as_str()) {
            lanes.push(&row.series);
        }
    }
    lanes
}

impl Cases<'_> {
    /// The frame.
    pub fn frame(&self) -> Frame {
        let (wide, none) = (self.height(), Margins::default());
        let collapsed = HEAD + PITCH * COLLAPSED as f64 - NEXT_NAME;
        Frame::new(wide * NARROW, none)
            .wider(GUTTER_FROM, wide, Margins { start: NAMES, end: END, ..none })
            .collapsed(collapsed * NARROW, None)
    }

    /// The height of the frame in wide containers, in em.
    fn height(&self) -> f64 {
        HEAD + PITCH * (self.lanes.len() as f64 - 1.0) + LINE + FOOT
    }

    /// The vertical coordinate of a lane's line, by the index of the lane.
    pub fn line(&self, index: usize) -> Coord {
        self.down(HEAD + PITCH * index as f64 + LINE)
    }

    /// The vertical coordinate of the line of a row's lane. That of the article is above all lanes.
    pub fn line_of(&self, row: &SeriesRow) -> Coord {
        // Only the article's row has no lane.
        self.lanes.iter().position(|lane| *lane == row.series).map_or(self.head(0.0), |index| self.line(index))
    }

    /// The vertical coordinate `above` em above the lanes.
    pub fn head(&self, above: f64) -> Coord {
        self.down(HEAD - above)
    }

    fn down(&self, y: f64) -> Coord {
        Coord::from_percent(y / self.height() * 100.0)
    }

    /// The horizontal coordinate of a decimal year.
    pub fn across(&self, year: f64) -> Coord {
        Coord::from_percent(
            LinearScale::new((f64::from(YEARS.0), f64::from(YEARS.1) + 1.0), (0.0, 100.0)).position(year),
        )
    }

    /// The start and end of a row. Both are equal for one day or a few.
    pub fn span(&self, row: &SeriesRow) -> Result<(Coord, Coord), Diagnostic> {
        let start = row.needed_start()?;
        // A row without an end is one date.
        let (start, end) = (start.on_axis(Moment::Start), row.end.unwrap_or(start).on_axis(Moment::End));
        if end - start < DAYS {
            let middle = self.across((start + end) / 2.0);
            return Ok((middle, middle));
        }
        Ok((self.across(start), self.across(end)))
    }

    /// The horizontal coordinate of the article's day.
    pub fn rule(&self) -> Result<Coord, Diagnostic> {
        Ok(self.span(self.article)?.0)
    }
}
