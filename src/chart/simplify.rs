//! Fewer points for an outline: the method of Visvalingam and Whyatt.
//!
//! Build time only. It works in whatever plane the points are in: project first, so that areas
//! are true. It knows nothing of maps.
//!
//! M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points",
//! The Cartographic Journal 30 (1993): again and again the point goes that makes the smallest
//! triangle with its two neighbours.

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// A place in a plane.
pub type Vertex = (f64, f64);

/// A line with fewer points. Its two ends stay, and so does every point that `keep` names.
///
/// Name the points where outlines meet: what two outlines share between two kept points is then
/// thinned alike in both, whichever way they run.
pub fn simplify_line(line: &[Vertex], least_area: f64, keep: &[Vertex]) -> Vec<Vertex> {
    thin(line, least_area, keep, 2)
}

/// A closed ring with fewer points, never fewer than 4, of which the last repeats the first.
///
/// Its first point and every point that `keep` names stay. A ring that comes with 4 points or
/// fewer comes back as it was.
pub fn simplify_ring(ring: &[Vertex], least_area: f64, keep: &[Vertex]) -> Vec<Vertex> {
    thin(ring, least_area, keep, 4)
}

fn thin(points: &[Vertex], least_area: f64, keep: &[Vertex], fewest: usize) -> Vec<Vertex> {
    let last = points.len().saturating_sub(1);
    let free: Vec<bool> = (0..points.len()).map(|at| at > 0 && at < last && !keep.contains(&points[at])).collect();
    // Each point's neighbours among those that are left.
    let mut around: Vec<(usize, usize)> = (0..points.len()).map(|at| (at.saturating_sub(1), at + 1)).collect();
    let corner = |at: usize, (before, after): (usize, usize)| Corner {
        area: area(points[before], points[at], points[after]),
        point: points[at],
        at,
    };
    let mut corners: BTreeSet<Corner> =
        (0..points.len()).filter(|&at| free[at]).map(|at| corner(at, around[at])).collect();
    let mut gone = vec![false; points.len()];
    let mut left = points.len();
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
    points.iter().zip(gone).filter(|(_, gone)| !gone).map(|(point, _)| *point).collect()
}

/// A point that may go, and the area of the triangle that it makes with its neighbours.
#[derive(Clone, Copy, Debug)]
struct Corner {
    area: f64,
    point: Vertex,
    at: usize,
}

impl Ord for Corner {
    /// Of equal areas the point with the lesser coordinates goes first, so that a line and the same line backwards lose
    /// the same points.
    fn cmp(&self, other: &Corner) -> Ordering {
        let areas = self.area.total_cmp(&other.area);
        areas.then_with(|| order(self.point, other.point)).then_with(|| self.at.cmp(&other.at))
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
    // The same three points have the same area to the last bit, whichever way the line runs.
    let (a, c) = if order(one, other).is_gt() { (other, one) } else { (one, other) };
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}

fn order(one: Vertex, other: Vertex) -> Ordering {
    one.0.total_cmp(&other.0).then_with(|| one.1.total_cmp(&other.1))
}
