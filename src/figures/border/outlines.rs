//! The outlines of the border, each in a frame of its own, all at one scale.

use super::ID;
use crate::chart::compact_path::compact_path;
use crate::chart::projection::{Albers, FittedMap, LonLat};
use crate::chart::simplify::{Vertex, simplify_line};
use crate::content::series_table::SeriesRow;
use crate::content::{Content, Diagnostic};
use crate::figures::map_marks::Land;
use crate::figures::required_data;
use crate::scene::Path;
use serde::Deserialize;

/// The number of outlines.
pub const COUNT: usize = 4;

/// The size of a frame, and the margin inside it, in the unit of the projected vertices.
const WIDTH: f64 = 25.0;
const HEIGHT: f64 = 30.0;
const MARGIN: f64 = 1.5;

/// The aspect ratio of a frame, width to height.
pub const PART_ASPECT: f64 = WIDTH / HEIGHT;

/// The standard parallels of the projection, near the south and north of the border, and its centre. In degrees.
const PARALLELS: (f64, f64) = (43.5, 48.0);
const MIDDLE: LonLat = (83.7, 45.7);

/// The least area of the triangle of a vertex (see `simplify_line`), in squares of that unit: smaller than a pixel.
const LEAST_AREA: f64 = 0.012;

/// The outlines by the keys of their rows, from the finest to the coarsest.
const OUTLINES: [(&str, &str); COUNT - 1] = [
    ("natural-earth-10m", "map/border-10m.json"),
    ("natural-earth-50m", "map/border-50m.json"),
    ("natural-earth-110m", "map/border-110m.json"),
];

/// An outline.
pub struct Outline<'a> {
    /// The row with its length.
    pub row: &'a SeriesRow,
    /// The path data in percent of its frame.
    pub path: String,
}

/// All outlines, from the finest to the coarsest.
pub struct Outlines<'a>(Vec<Outline<'a>>);

#[derive(Deserialize)]
struct Line {
    line: Vec<LonLat>,
}

impl<'a> Outlines<'a> {
    /// All outlines, and the straight line between the ends of the finest one.
    pub fn new(content: &'a Content) -> Result<Outlines<'a>, Diagnostic> {
        let mut lines: Vec<(&'static str, Vec<LonLat>)> = Vec::new();
        for (key, file) in OUTLINES {
            lines.push((key, content.data::<Line>(file)?.line));
        }
        let empty = |what: &str| Diagnostic::new("assets/data/map", 0, what.to_owned(), "Add vertices to them");
        let [first, .., last] = lines[0].1[..] else { return Err(empty("the fine outline of the border has no ends")) };
        lines.push(("straight-line", vec![first, last]));
        let vertices = lines.iter().flat_map(|(_, line)| line.iter().copied());
        let flat = FittedMap::new(Albers::new(PARALLELS, MIDDLE), vertices, (WIDTH, HEIGHT), MARGIN)
            .ok_or_else(|| empty("the outlines of the border have no extent"))?;
        let mut outlines = Vec::new();
        for (key, line) in lines {
            let flat_line: Vec<Vertex> = line.iter().map(|vertex| flat.project(*vertex)).collect();
            let simple = simplify_line(&flat_line, LEAST_AREA, &[]).into_iter();
            let placed: Vec<Vertex> = simple.map(|(x, y)| (x * 100.0 / WIDTH, y * 100.0 / HEIGHT)).collect();
            let (_, row) = required_data::row(content, ID, key)?;
            outlines.push(Outline { row, path: compact_path([placed.as_slice()], 1) });
        }
        Ok(Outlines(outlines))
    }

    /// The outlines.
    pub fn iter(&self) -> impl Iterator<Item = &Outline<'a>> {
        self.0.iter()
    }
}

/// An outline as a path.
pub fn outline_mark(path: &str) -> Path {
    Land::Outline.path(path)
}
