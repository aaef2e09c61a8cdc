//! Lines and areas, with typed colour, width and dash.

use super::{Shown, Tone};
use crate::chart::coord::Coord;
use crate::chart::path::ring_path;
use crate::content::series_table::SeriesRow;
use crate::content::time_series::TimeSeries;
use crate::scene::{Path, Rule};

/// The dash of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dash {
    /// A solid line.
    #[default]
    Solid,
    /// Dashes: a value that is not of the same kind as the others.
    Dashed,
    /// Dots: a guide, a boundary or an open end.
    Dotted,
    /// The line of the cursor, which is visible only while the cursor is on a point.
    Cursor,
}

/// The style of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stroke {
    tone: Tone,
    /// The width in px: 1, 2, 4 or 8.
    width: u8,
    dash: Dash,
    shown: Shown,
}

impl Stroke {
    /// A line of a colour, 1 px wide.
    pub fn new(tone: impl Into<Tone>) -> Stroke {
        Stroke { tone: tone.into(), width: 1, ..Stroke::default() }
    }

    /// The line of the cursor.
    pub fn cursor() -> Stroke {
        Stroke { dash: Dash::Cursor, ..Stroke::default() }
    }

    /// The line with a width of 2 px.
    pub fn medium(self) -> Stroke {
        Stroke { width: 2, ..self }
    }

    /// The line with a width of 4 px.
    pub fn thick(self) -> Stroke {
        Stroke { width: 4, ..self }
    }

    /// The line with a width of 8 px.
    pub fn heavy(self) -> Stroke {
        Stroke { width: 8, ..self }
    }

    /// The line with a dash.
    pub fn dash(self, dash: Dash) -> Stroke {
        Stroke { dash, ..self }
    }

    /// The line, visible at some widths of the container.
    pub fn shown(self, shown: Shown) -> Stroke {
        Stroke { shown, ..self }
    }

    /// A straight line between two coordinates.
    pub fn rule(self, from: (Coord, Coord), to: (Coord, Coord)) -> Rule {
        Rule { class: self.class().into(), from, to }
    }

    /// A horizontal line across the frame.
    pub fn across(self, y: Coord) -> Rule {
        self.rule((Coord::START, y), (Coord::END, y))
    }

    /// A vertical line across the frame.
    pub fn down(self, x: Coord) -> Rule {
        self.rule((x, Coord::START), (x, Coord::END))
    }

    /// A line through the rows of a series, with a gap between segments. `position` gives a row's position in percent.
    pub fn line(self, series: &TimeSeries, position: impl Fn(&SeriesRow) -> (f64, f64)) -> Path {
        Path { class: format!("{} stroke--line", self.class()).into(), d: super::series_line(series, position).into() }
    }

    fn class(self) -> String {
        if self.dash == Dash::Cursor {
            return "cursor__line".to_owned();
        }
        let tone = match self.tone {
            Tone::Ink => "ink",
            Tone::Quiet => "quiet",
            Tone::Article => "article",
            Tone::Other => "other",
            Tone::Hairline => "hairline",
            Tone::Faint => "faint",
        };
        let width = match self.width {
            2 => " stroke--medium",
            4 => " stroke--thick",
            8 => " stroke--heavy",
            _ => "",
        };
        let dash = match self.dash {
            Dash::Solid | Dash::Cursor => "",
            Dash::Dashed => " stroke--dashed",
            Dash::Dotted => " stroke--dotted",
        };
        let shown = match self.shown.class() {
            shown if shown.is_empty() => shown,
            shown => format!(" {shown}"),
        };
        format!("stroke stroke--{tone}{width}{dash}{shown}")
    }
}

/// A rectangle in percent of the frame, with a pale fill.
pub fn area(across: (f64, f64), down: (f64, f64)) -> Path {
    let ring = [(across.0, down.0), (across.1, down.0), (across.1, down.1), (across.0, down.1)];
    Path { class: "area".into(), d: ring_path([&ring[..]]).into() }
}
