//! Finds the junctions of outlines, which simplification must keep.
//!
//! Compares coordinates exactly, so all outlines must come from one topology.

use std::collections::HashMap;

use super::simplify::Vertex;

/// The vertices where two outlines start or stop sharing a part, in order of first appearance.
///
/// These vertices have different neighbours in different outlines, as TopoJSON defines a junction. If they are kept,
/// [`super::simplify`] simplifies a shared border equally on both sides. Rings are closed: their last vertex repeats
/// the first.
pub fn junctions<'a>(rings: impl IntoIterator<Item = &'a [Vertex]>) -> Vec<Vertex> {
    let mut neighbours: HashMap<[u64; 2], [[u64; 2]; 2]> = HashMap::new();
    let mut found = Vec::new();
    for ring in rings {
        let Some((_, open)) = ring.split_last() else {
            continue;
        };
        for (at, &vertex) in open.iter().enumerate() {
            let before = open[(at + open.len() - 1) % open.len()];
            let after = open[(at + 1) % open.len()];
            // The direction of a ring does not matter.
            let mut pair = [bits(before), bits(after)];
            pair.sort_unstable();
            let known = *neighbours.entry(bits(vertex)).or_insert(pair);
            if known != pair && !found.contains(&vertex) {
                found.push(vertex);
            }
        }
    }
    found
}

/// A vertex as a hash key. Adding 0.0 makes the two zeros equal.
fn bits((x, y): Vertex) -> [u64; 2] {
    [(x + 0.0).to_bits(), (y + 0.0).to_bits()]
}
