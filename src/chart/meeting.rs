//! Where outlines meet: the points that have to stay when neighbours are made simpler.
//!
//! Build time only. It goes by equal coordinates, so outlines have to come from one topology.

use std::collections::HashMap;

use super::simplify::Vertex;

/// The points where outlines that share a part of their way come together or part again.
///
/// Those are the points that have other neighbours in one outline than in another, as TopoJSON
/// defines a junction. With these kept, [`super::simplify`] thins a shared border alike on both
/// sides. Rings are closed: their last point repeats the first. They come in the order of their
/// first appearance.
pub fn meeting_points<'a>(rings: impl IntoIterator<Item = &'a [Vertex]>) -> Vec<Vertex> {
    let mut neighbours: HashMap<[u64; 2], [[u64; 2]; 2]> = HashMap::new();
    let mut meeting = Vec::new();
    for ring in rings {
        let Some((_, open)) = ring.split_last() else {
            continue;
        };
        for (at, &point) in open.iter().enumerate() {
            let before = open[(at + open.len() - 1) % open.len()];
            let after = open[(at + 1) % open.len()];
            // The same way in the other direction is the same way.
            let mut pair = [bits(before), bits(after)];
            pair.sort_unstable();
            let known = *neighbours.entry(bits(point)).or_insert(pair);
            if known != pair && !meeting.contains(&point) {
                meeting.push(point);
            }
        }
    }
    meeting
}

/// A point as a key: equal coordinates have equal bits, but for the two zeros, which are made one.
fn bits((x, y): Vertex) -> [u64; 2] {
    [(x + 0.0).to_bits(), (y + 0.0).to_bits()]
}
