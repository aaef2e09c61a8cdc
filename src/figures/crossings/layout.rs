//! The layout: vertical positions of headings and rows, in em of the drawing in a narrow container.

use super::row::{CrossingRow, Crossings, Group, Side};
use crate::chart::coord::Coord;
use crate::chart::scale::LinearScale;
use crate::plot::{Breakpoint, Frame, Margins};

/// The height of a heading, and of a remark on missing years.
const HEADING: f64 = 2.1;
const REMARK: f64 = 1.6;
/// The height of a row by its side. In narrow containers, the number is above the stem, and the scope of a crossing
/// into China below it.
fn row_height(side: Side) -> f64 {
    match side {
        Side::Into => 2.7,
        Side::OutOf => 2.2,
        Side::Shut | Side::Elsewhere => 2.4,
    }
}

/// The distance of the stem from the upper edge of its row.
fn stem(side: Side) -> f64 {
    match side {
        Side::Into => 1.45,
        Side::OutOf => 1.4,
        Side::Shut | Side::Elsewhere => 1.2,
    }
}
/// The space after a group.
const GAP: f64 = 0.6;
/// The height in wide containers, where every row has one line, as a fraction of that in narrow ones.
const WIDE: f64 = 0.82;
/// The height of the scale above the frame.
const HEAD: f64 = 3.6;

/// A group with its positions, in em from the top of the frame.
pub struct PlacedGroup<'c, 'a> {
    /// The group.
    pub group: &'c Group<'a>,
    /// The top of its heading, and the heading's baseline in wide containers.
    pub top: f64,
    pub heading: f64,
    /// The lower edge of its last row.
    pub bottom: f64,
    /// Its rows.
    pub rows: Vec<PlacedRow<'c, 'a>>,
}

/// A row with its positions, in em from the top of the frame.
pub struct PlacedRow<'c, 'a> {
    /// The row.
    pub row: &'c CrossingRow<'a>,
    /// The stem.
    pub y: f64,
    /// The upper and the lower edge.
    pub extent: (f64, f64),
}

impl<'a> Crossings<'a> {
    /// The scale from people to percent of the frame.
    pub fn scale(&self) -> LinearScale {
        LinearScale::new(self.domain, (0.0, 100.0))
    }

    /// All groups with their positions.
    pub fn placed(&self) -> Vec<PlacedGroup<'_, 'a>> {
        let mut y = 0.0;
        let mut placed = Vec::new();
        for group in &self.groups {
            let top = y;
            let heading = if group.quiet { REMARK } else { HEADING };
            y += if group.heading[0].is_empty() { 0.0 } else { heading };
            let mut rows = Vec::new();
            for row in &group.rows {
                let height = row_height(row.side);
                rows.push(PlacedRow { row, y: y + stem(row.side), extent: (y, y + height) });
                y += height;
            }
            placed.push(PlacedGroup { group, top, heading: top + heading * 0.9, bottom: y, rows });
            y += if group.rows.is_empty() { 0.0 } else { GAP };
        }
        placed
    }

    /// The height of the frame in narrow containers, in em.
    pub fn height(&self) -> f64 {
        // A drawing without rows is not empty, so that no coordinate is divided by zero.
        self.placed().last().map_or(1.0, |group| group.bottom) + GAP
    }

    /// A vertical position in em as a coordinate.
    pub fn down(&self, em: f64) -> Coord {
        Coord::from_percent(em / self.height() * 100.0)
    }

    /// The frame. An embed is collapsed to a number of groups.
    pub fn frame(&self, collapsed: Option<[usize; 2]>) -> Frame {
        let round = |em: f64| (em * 100.0).round() / 100.0;
        let height = self.height();
        let frame = Frame::new(round(height + HEAD), Margins::new(HEAD, 0.0, 0.0, 0.0)).wider(
            Breakpoint::W800,
            round(height * WIDE + HEAD),
            Margins::new(HEAD, self.margins[1], 0.0, self.margins[0]),
        );
        // `returns` is short enough not to be collapsed.
        let Some([narrow, wide]) = collapsed else { return frame };
        let placed = self.placed();
        // A collapsed height of more groups than there are is the whole drawing.
        let bottom = |groups: usize| placed.get(groups - 1).map_or(height, |group| group.bottom);
        let (narrow, wide) = (bottom(narrow) + GAP / 2.0, (bottom(wide) + GAP / 2.0) * WIDE);
        frame.collapsed(round(HEAD + narrow), Some(round(HEAD + wide)))
    }
}
