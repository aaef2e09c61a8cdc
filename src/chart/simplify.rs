//! Simplifies outlines by the method of Visvalingam and Whyatt.
//!
//! Works in the plane of the vertices: project first, so that areas are true. Must not depend on maps.
//!
//! M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points", The Cartographic Journal
//! 30 (1993): repeatedly remove the vertex that forms the smallest triangle with its neighbours.

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// A vertex of an outline, in a plane.
pub type Vertex = (f64, f64);

/// Simplifies a line until the triangle at each removable vertex has at least `least_area`, in squares of the
/// vertices' unit.
///
/// Both ends and all vertices in `keep` stay. Keep the vertices where outlines meet: a part that two outlines share is
/// then simplified equally in both, in either direction.
pub fn simplify_line(line: &[Vertex], least_area: f64, keep: &[Vertex]) -> Vec<Vertex> {
    thin(line, least_area, keep, 2)
}

/// Simplifies a closed ring in the same way, to no fewer than 4 vertices.
///
/// The last vertex repeats the first, which stays. A ring of 4 or fewer vertices is returned unchanged.
pub fn simplify_ring(ring: &[Vertex], least_area: f64, keep: &[Vertex]) -> Vec<Vertex> {
    thin(ring, least_area, keep, 4)
}

fn thin(vertices: &[Vertex], least_area: f64, keep: &[Vertex], fewest: usize) -> Vec<Vertex> {
    let last = vertices.len().saturating_sub(1);
    let free: Vec<bool> = (0..vertices.len()).map(|at| at > 0 && at < last && !keep.contains(&vertices[at])).collect();
    // The neighbours of each vertex among the remaining ones.
    let mut around: Vec<(usize, usize)> = (0..vertices.len()).map(|at| (at.saturating_sub(1), at + 1)).collect();
    let corner = |at: usize, (before, after): (usize, usize)| Corner {
        area: area(vertices[before], vertices[at], vertices[after]),
        vertex: vertices[at],
        at,
    };
    let mut corners: BTreeSet<Corner> =
        (0..vertices.len()).filter(|&at| free[at]).map(|at| corner(at, around[at])).collect();
    let mut gone = vec![false; vertices.len()];
    let mut left = vertices.len();
    while left > fewest {
        let Some(smallest) = corners.first().copied() else {
            break;
        };
        if smallest.area >= least_area {
            break;
        }
        corners.remove(&smallest);
        gone[smallest.at] = true;
        left -= 1;
        let (before, after) = around[smallest.at];
        for (neighbour, now) in [(before, (around[before].0, after)), (after, (before, around[after].1))] {
            if free[neighbour] {
                corners.remove(&corner(neighbour, around[neighbour]));
                corners.insert(corner(neighbour, now));
            }
            around[neighbour] = now;
        }
    }
    vertices.iter().zip(gone).filter(|(_, gone)| !gone).map(|(vertex, _)| *vertex).collect()
}

/// A removable vertex with the area of the triangle that it forms with its neighbours.
#[derive(Clone, Copy, Debug)]
struct Corner {
    area: f64,
    vertex: Vertex,
    at: usize,
}

impl Ord for Corner {
    /// Among equal areas, the vertex with the lesser coordinates sorts first. So a line and the reversed line lose the
    /// same vertices.
    fn cmp(&self, other: &Corner) -> Ordering {
        let areas = self.area.total_cmp(&other.area);
        areas.then_with(|| order(self.vertex, other.vertex)).then_with(|| self.at.cmp(&other.at))
    }
}

impl PartialOrd for Corner {
    fn partial_cmp(&self, other: &Corner) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Corner {
    fn eq(&self, other: &Corner) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Corner {}

/// The area of a triangle.
fn area(one: Vertex, b: Vertex, other: Vertex) -> f64 {
    // Sort the ends, so that the area is equal to the last bit in both directions of a line.
    let (a, c) = if order(one, other).is_gt() { (other, one) } else { (one, other) };
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}

fn order(one: Vertex, other: Vertex) -> Ordering {
    one.0.total_cmp(&other.0).then_with(|| one.1.total_cmp(&other.1))
}
