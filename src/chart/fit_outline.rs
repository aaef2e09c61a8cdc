//! Fits the outline of a part to the outline of its whole, if the two come from different data sets.
//!
//! Must not depend on maps.

use super::simplify::Vertex;
use std::ops::RangeInclusive;

/// The outline of a part, with its outer side replaced by the outline of the whole.
///
/// Both are closed rings. Where the part is within `near` of the whole, in the unit of the vertices, the vertices of
/// the whole replace its own. Both outlines then share them and are simplified equally. Of the part's other vertices,
/// the longest run is kept. `None` if no vertex is farther than `near` from the whole, or if all are.
pub fn fit_outline(part: &[Vertex], whole: &[Vertex], near: f64) -> Option<Vec<Vertex>> {
    let (_, part) = part.split_last()?;
    let (_, whole) = whole.split_last()?;
    let edges = Strips::from_ring(whole);
    let (first, length) = longest_run(&part.iter().map(|&vertex| !edges.is_near(vertex, near)).collect::<Vec<_>>())?;
    let inner: Vec<Vertex> = (first..first + length).map(|at| part[at % part.len()]).collect();
    let (start, end) = (nearest(whole, inner[0]), nearest(whole, inner[length - 1]));
    // From the end of the inner run to its start there are two arcs of the whole. Choose the arc that changes the
    // area of the part least.
    let area = area(part);
    let arcs = [arc(whole, end, start, 1), arc(whole, end, start, whole.len() - 1)];
    let rings = arcs.map(|arc| [&[whole[start]], inner.as_slice(), &arc].concat());
    rings.into_iter().min_by(|one, other| {
        let off = |ring: &[Vertex]| (self::area(ring) - area).abs();
        off(one).total_cmp(&off(other))
    })
}

/// The start and length of the longest circular run of `true`. `None` if all are equal.
fn longest_run(far: &[bool]) -> Option<(usize, usize)> {
    let gap = far.iter().position(|far| !far)?;
    let (mut best, mut length) = ((0, 0), 0);
    for step in 1..=far.len() {
        if far[(gap + step) % far.len()] {
            length += 1;
            if length > best.1 {
                best = (gap + step + 1 - length, length);
            }
        } else {
            length = 0;
        }
    }
    (best.1 > 0).then_some(best)
}

/// The arc of a ring from one index to another, both included, in steps of `step`.
fn arc(ring: &[Vertex], from: usize, to: usize, step: usize) -> Vec<Vertex> {
    let mut at = from;
    let mut arc = vec![ring[at]];
    while at != to {
        at = (at + step) % ring.len();
        arc.push(ring[at]);
    }
    arc
}

fn nearest(vertices: &[Vertex], to: Vertex) -> usize {
    let away = |vertex: &Vertex| (vertex.0 - to.0).hypot(vertex.1 - to.1);
    (0..vertices.len()).min_by(|&one, &other| away(&vertices[one]).total_cmp(&away(&vertices[other]))).unwrap_or(0)
}

/// The edges of a ring in vertical strips of equal width, so that a search near a vertex tests only some of them.
struct Strips {
    left: f64,
    width: f64,
    /// The edges that reach into each strip. The outer strips have no outer end.
    strips: Vec<Vec<(Vertex, Vertex)>>,
}

impl Strips {
    fn from_ring(ring: &[Vertex]) -> Strips {
        let left = ring.iter().map(|vertex| vertex.0).fold(f64::INFINITY, f64::min);
        let right = ring.iter().map(|vertex| vertex.0).fold(f64::NEG_INFINITY, f64::max);
        let count = ring.len() / 4 + 1;
        let width = ((right - left) / count as f64).max(f64::MIN_POSITIVE);
        let mut edges = Strips { left, width, strips: vec![Vec::new(); count] };
        for (&from, &to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            for strip in edges.between(from.0.min(to.0), from.0.max(to.0)) {
                edges.strips[strip].push((from, to));
            }
        }
        edges
    }

    /// The strips from one coordinate to another.
    fn between(&self, from: f64, to: f64) -> RangeInclusive<usize> {
        let strip = |x: f64| (((x - self.left) / self.width) as usize).min(self.strips.len() - 1);
        strip(from)..=strip(to)
    }

    /// True if the distance of the ring to a vertex of another outline is at most `near`.
    fn is_near(&self, vertex: Vertex, near: f64) -> bool {
        // A cheap test excludes most edges, which are far off in one direction.
        let beyond = |at: f64, one: f64, other: f64| at + near < one.min(other) || at - near > one.max(other);
        self.strips[self.between(vertex.0 - near, vertex.0 + near)].iter().flatten().any(|&(from, to)| {
            !beyond(vertex.0, from.0, to.0)
                && !beyond(vertex.1, from.1, to.1)
                && distance_to_edge(vertex, from, to) <= near
        })
    }
}

fn distance_to_edge(vertex: Vertex, from: Vertex, to: Vertex) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { ((vertex.0 - from.0) * dx + (vertex.1 - from.1) * dy) / length } else { 0.0 };
    let along = along.clamp(0.0, 1.0);
    (vertex.0 - from.0 - along * dx).hypot(vertex.1 - from.1 - along * dy)
}

/// The area that a ring encloses, by the shoelace formula.
fn area(ring: &[Vertex]) -> f64 {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    edges.map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::{Strips, distance_to_edge};

    #[test]
    fn edges_that_lie_far_off_are_passed_over_and_no_others() {
        let ring = [(0.0, 0.0), (10.0, 1.0), (11.0, 30.0), (-4.0, 12.0)];
        let edges = Strips::from_ring(&ring);
        let distance = |vertex| {
            let edges = (0..ring.len()).map(|at| (ring[at], ring[(at + 1) % ring.len()]));
            edges.map(|(from, to)| distance_to_edge(vertex, from, to)).fold(f64::INFINITY, f64::min)
        };
        for (x, y) in (-20..40).flat_map(|x| (-20..50).map(move |y| (f64::from(x), f64::from(y)))) {
            for near in [0.0, 0.5, 3.0, 9.0] {
                assert_eq!(edges.is_near((x, y), near), distance((x, y)) <= near, "({x}, {y}) within {near}");
            }
        }
    }
}
