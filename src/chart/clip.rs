//! Clips outlines to a box.
//!
//! Must not depend on maps.

use super::simplify::Vertex;

/// A box: its corners with the least and the greatest coordinates.
pub type Bounds = (Vertex, Vertex);

/// The part of a closed ring inside a box, as a closed ring. Empty if there is none.
///
/// Algorithm: I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974).
/// Where a ring leaves the box and returns, the result runs along the side of the box. A stroke would be visible there,
/// so use a box that is larger than the visible frame.
pub fn clip_ring(ring: &[Vertex], (low, high): Bounds) -> Vec<Vertex> {
    let Some((_, open)) = ring.split_last() else {
        return Vec::new();
    };
    let left = cut(open.to_vec(), |p| p.0 >= low.0, |a, b| (low.0, along(a.0, b.0, low.0, a.1, b.1)));
    let right = cut(left, |p| p.0 <= high.0, |a, b| (high.0, along(a.0, b.0, high.0, a.1, b.1)));
    let top = cut(right, |p| p.1 >= low.1, |a, b| (along(a.1, b.1, low.1, a.0, b.0), low.1));
    let mut inside = cut(top, |p| p.1 <= high.1, |a, b| (along(a.1, b.1, high.1, a.0, b.0), high.1));
    inside.extend(inside.first().copied());
    inside
}

/// The parts of a line whose edges may reach into a box. Edges are kept whole, not cut at the box.
pub fn parts_reaching(line: &[Vertex], (low, high): Bounds) -> Vec<Vec<Vertex>> {
    let mut parts: Vec<Vec<Vertex>> = Vec::new();
    for pair in line.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let apart = a.0.max(b.0) < low.0 || a.0.min(b.0) > high.0 || a.1.max(b.1) < low.1 || a.1.min(b.1) > high.1;
        if apart {
            continue;
        }
        match parts.last_mut() {
            Some(part) if part.last() == Some(&a) => part.push(b),
            _ => parts.push(pair.to_vec()),
        }
    }
    parts
}

/// The part of an open ring on the inner side of one line. The last vertex does not repeat the first.
fn cut(
    ring: Vec<Vertex>,
    inside: impl Fn(&Vertex) -> bool,
    crossing: impl Fn(Vertex, Vertex) -> Vertex,
) -> Vec<Vertex> {
    let mut kept = Vec::new();
    for (at, &vertex) in ring.iter().enumerate() {
        let before = ring[(at + ring.len() - 1) % ring.len()];
        if inside(&vertex) != inside(&before) {
            kept.push(crossing(before, vertex));
        }
        if inside(&vertex) {
            kept.push(vertex);
        }
    }
    kept
}

/// Linear interpolation: the other coordinate where the first coordinate is `value`.
fn along(from: f64, to: f64, value: f64, other_from: f64, other_to: f64) -> f64 {
    other_from + (other_to - other_from) * (value - from) / (to - from)
}
