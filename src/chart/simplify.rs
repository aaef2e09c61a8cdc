//! Fewer points for an outline: the method of Visvalingam and Whyatt.
//!
//! Build time only. It works in whatever plane the points are in: project first, so that areas
//! are true. It knows nothing of maps.
//!
//! M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points",
//! The Cartographic Journal 30 (1993): again and again the point goes that makes the smallest
//! triangle with its two neighbours.

use std::cmp::Ordering;

/// A place in a plane.
pub type Point = (f64, f64);

/// When to stop taking points away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Until {
    /// Every triangle left has at least this area, in squares of the points' own unit.
    Area(f64),
    /// So many points are left.
    Count(usize),
}

/// A line with fewer points. Its two ends stay, and so does every point that `keep` names.
///
/// Name the points where outlines meet: what two outlines share between two kept points is then
/// thinned alike in both, whichever way they run.
pub fn simplify_line(line: &[Point], until: Until, keep: &[Point]) -> Vec<Point> {
    thin(line, until, keep, 2)
}

/// A closed ring with fewer points, never fewer than 4, of which the last repeats the first.
///
/// Its first point and every point that `keep` names stay. A ring that comes with 4 points or
/// fewer comes back as it was.
pub fn simplify_ring(ring: &[Point], until: Until, keep: &[Point]) -> Vec<Point> {
    thin(ring, until, keep, 4)
}

fn thin(points: &[Point], until: Until, keep: &[Point], fewest: usize) -> Vec<Point> {
    let mut left = points.to_vec();
    // The area of the triangle that each point makes with its neighbours; without end where the
    // point has to stay.
    let mut areas: Vec<f64> = (0..left.len()).map(|at| area_at(&left, at, keep)).collect();
    while left.len() > fewest {
        // Of equal areas the point with the lesser coordinates goes first, so that a line and the
        // same line backwards lose the same points.
        let smallest = (1..left.len() - 1).min_by(|&a, &b| areas[a].total_cmp(&areas[b]).then(order(left[a], left[b])));
        let Some(at) = smallest.filter(|&at| areas[at] < f64::INFINITY) else {
            break;
        };
        match until {
            Until::Area(least) if areas[at] >= least => break,
            Until::Count(count) if left.len() <= count => break,
            _ => {}
        }
        left.remove(at);
        areas.remove(at);
        for neighbour in [at - 1, at] {
            areas[neighbour] = area_at(&left, neighbour, keep);
        }
    }
    left
}

/// The area of the triangle of a point and its two neighbours; infinite for a point that stays.
fn area_at(points: &[Point], at: usize, keep: &[Point]) -> f64 {
    if at == 0 || at + 1 == points.len() || keep.contains(&points[at]) {
        return f64::INFINITY;
    }
    let (mut a, b, mut c) = (points[at - 1], points[at], points[at + 1]);
    // The same three points have the same area to the last bit, whichever way the line runs.
    if order(a, c).is_gt() {
        (a, c) = (c, a);
    }
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}

fn order(one: Point, other: Point) -> Ordering {
    one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1))
}
