//! The layout: a lane for each case, in px from the top of the frame, and a scale of days.

use super::{ARTICLE, Cases};
use crate::chart::coord::Coord;
use crate::chart::date::Moment;
use crate::chart::scale::Linear;
use crate::content::series::{Series, SeriesRow};

/// From the top of the frame to the first lane: the article's label and the years.
const HEAD: f64 = 52.0;
/// From one lane to the next.
const PITCH: f64 = 48.0;
/// From a lane's top to its line.
const LINE: f64 = 36.0;
/// Under the last lane's line, for a date.
const FOOT: f64 = 28.0;
/// From the start of 2018 to the end of 2020.
pub const YEARS: (i32, i32) = (2018, 2020);
/// Events shorter than this, in years, are drawn as a dot.
const DAYS: f64 = 0.05;

/// Events of those years that are in the table only.
const IN_TABLE_ONLY: [&str; 8] = [
    "sauytbay-crossing",
    "sauytbay-asylum-refused",
    "china-quotes-kazakhstan-2019",
    "sauytbay-sweden",
    "two-men-trial",
    "sauytbay-us-award",
    "sauytbay-china-denies",
    "bilash-leaves",
];

/// The rows that are drawn, in chronological order.
pub fn drawn(cases: &Series) -> Vec<&SeriesRow> {
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

/// The height of a frame with `lanes` lanes, in px. `cases.css` sets the same in rem of 16 px.
pub fn height(lanes: usize) -> f64 {
    HEAD + PITCH * (lanes as f64 - 1.0) + LINE + FOOT
}

impl Cases<'_> {
    /// The vertical coordinate of a lane's line. That of the article is above all lanes.
    pub fn line(&self, lane: &str) -> Coord {
        if lane == ARTICLE {
            return self.head(0.0);
        }
        let slot = self.lanes.iter().position(|found| *found == lane).unwrap_or(0);
        self.down(HEAD + PITCH * slot as f64 + LINE)
    }

    /// The vertical coordinate `above` px above the lanes.
    pub fn head(&self, above: f64) -> Coord {
        self.down(HEAD - above)
    }

    fn down(&self, y: f64) -> Coord {
        Coord::of(y / height(self.lanes.len()) * 100.0)
    }

    /// The horizontal coordinate of a decimal year.
    pub fn across(&self, year: f64) -> Coord {
        Coord::of(Linear::new((f64::from(YEARS.0), f64::from(YEARS.1) + 1.0), (0.0, 100.0)).at(year))
    }

    /// The start and end of a row. Both are equal for one day or a few.
    pub fn span(&self, row: &SeriesRow) -> (Coord, Coord) {
        let Some((start, end)) = row.start.zip(row.end.or(row.start)) else { return (Coord::START, Coord::START) };
        let (start, end) = (start.on_axis(Moment::Start), end.on_axis(Moment::End));
        if end - start < DAYS {
            let middle = self.across((start + end) / 2.0);
            return (middle, middle);
        }
        (self.across(start), self.across(end))
    }

    /// The horizontal coordinate of the article's day.
    pub fn rule(&self) -> Coord {
        self.span(self.article).0
    }
}
