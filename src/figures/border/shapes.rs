//! The shapes of the border: one path for each outline, side by side, at one scale.
//!
//! The paths are in a separate box under the list with the aspect ratio [`ASPECT`]. The style sheet places the box.

use crate::chart::compact_path::compact_path;
use crate::chart::projection::{Albers, FittedMap, LonLat};
use crate::chart::simplify::{Vertex, simplify_line};
use crate::content::{Content, Diagnostic};
use serde::Deserialize;

/// The height of the box relative to its width. The style sheet must set the same.
const ASPECT: f64 = 0.3;

/// The width of a shape's part of the box, and its margin, in percent of the box's width.
const PART: f64 = 25.0;
const MARGIN: f64 = 1.5;

/// The standard parallels, near the south and north of the border, and its centre.
const PARALLELS: (f64, f64) = (43.5, 48.0);
const MIDDLE: LonLat = (83.7, 45.7);

/// The aspect ratio of a shape's part, width to height.
pub const PART_ASPECT: f64 = PART / 100.0 / ASPECT;

/// The least triangle of a vertex, in squares of 1% of the box's width: smaller than a pixel.
const LEAST_AREA: f64 = 0.012;

/// The outlines by the keys of their rows, from the finest to the coarsest.
const OUTLINES: [(&str, &str); 3] = [
    ("natural-earth-10m", "map/border-10m.json"),
    ("natural-earth-50m", "map/border-50m.json"),
    ("natural-earth-110m", "map/border-110m.json"),
];

/// The shapes, each with the key of its row and its path data in percent of the box.
pub struct Shapes(Vec<(&'static str, String)>);

/// The horizontal extent of a shape's part, in percent of the box.
pub fn part(index: usize) -> (f64, f64) {
    (PART * index as f64, PART * (index as f64 + 1.0))
}

#[derive(Deserialize)]
struct Line {
    line: Vec<LonLat>,
}

impl Shapes {
    /// The shapes of all outlines, and the straight line between the ends of the finest one.
    pub fn new(content: &Content) -> Result<Shapes, Diagnostic> {
        let mut lines: Vec<(&'static str, Vec<LonLat>)> = Vec::new();
        for (key, file) in OUTLINES {
            lines.push((key, content.data::<Line>(file)?.line));
        }
        let ends: Vec<LonLat> = lines[0].1.first().into_iter().chain(lines[0].1.last()).copied().collect();
        lines.push(("straight-line", ends));
        let vertices = lines.iter().flat_map(|(_, line)| line.iter().copied());
        let flat = FittedMap::new(Albers::new(PARALLELS, MIDDLE), vertices, (PART, 100.0 * ASPECT), MARGIN)
            .ok_or_else(|| {
                Diagnostic::at(
                    "assets/data/map",
                    0,
                    "the outlines of the border have no extent",
                    "Add vertices to them",
                )
            })?;
        let path = |at: usize, line: &[LonLat]| {
            let flat_line: Vec<Vertex> = line.iter().map(|vertex| flat.at(*vertex)).collect();
            let placed: Vec<Vertex> = simplify_line(&flat_line, LEAST_AREA, &[])
                .into_iter()
                .map(|(x, y)| (x + PART * at as f64, y / ASPECT))
                .collect();
            compact_path([placed.as_slice()], 1)
        };
        Ok(Shapes(lines.iter().enumerate().map(|(at, (key, line))| (*key, path(at, line))).collect()))
    }

    /// The row key, path data and horizontal middle of each shape, in percent of the box.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str, f64)> {
        self.0.iter().enumerate().map(|(at, (key, path))| (*key, path.as_str(), PART * (at as f64 + 0.5)))
    }
}
