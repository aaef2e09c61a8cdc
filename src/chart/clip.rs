//! Outlines cut off at a box.
//!
//! Build time only. It knows nothing of maps.

use super::simplify::Vertex;

/// A box by its lesser and its greater corner.
pub type Bounds = (Vertex, Vertex);

/// A closed ring as far as it lies inside a box; empty where it does not.
///
/// I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974): one side is
/// cut off after another. Where a ring leaves the box and comes back it runs along the side, so that lines drawn
/// along it show there: let the box be larger than what is seen.
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

/// The parts of a line whose edges reach into a box. They are not cut: an edge that leaves it stays whole.
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

/// The part of a ring on the inner side of a line; its last point does not repeat its first.
fn cut(
    ring: Vec<Vertex>,
    inside: impl Fn(&Vertex) -> bool,
    crossing: impl Fn(Vertex, Vertex) -> Vertex,
) -> Vec<Vertex> {
    let mut kept = Vec::new();
    for (at, &point) in ring.iter().enumerate() {
        let before = ring[(at + ring.len() - 1) % ring.len()];
        if inside(&point) != inside(&before) {
            kept.push(crossing(before, point));
        }
        if inside(&point) {
            kept.push(point);
        }
    }
    kept
}

/// What the other coordinate is where one coordinate has a value, on the way from one point to another.
fn along(from: f64, to: f64, value: f64, other_from: f64, other_to: f64) -> f64 {
    other_from + (other_to - other_from) * (value - from) / (to - from)
}
