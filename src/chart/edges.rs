//! Finds the shared parts of outlines, so that each line of a map is drawn once.
//!
//! Compares coordinates exactly, so all outlines must come from one topology.

use super::simplify::Vertex;
use std::collections::HashSet;

/// A set of undirected edges of outlines.
#[derive(Clone, Debug, Default)]
pub struct Edges(HashSet<[[u64; 2]; 2]>);

impl Edges {
    /// Adds the edges of a line or a closed ring.
    pub fn add(&mut self, line: &[Vertex]) {
        self.0.extend(line.windows(2).map(edge));
    }

    /// The runs of a line whose edges are all in the set, if `known`, or else all outside it. Each run is as long as
    /// possible.
    ///
    /// A run that continues across the start of a closed ring is one run.
    pub fn parts(&self, line: &[Vertex], known: bool) -> Vec<Vec<Vertex>> {
        let mut parts: Vec<Vec<Vertex>> = Vec::new();
        for pair in line.windows(2) {
            if self.0.contains(&edge(pair)) != known {
                continue;
            }
            match parts.last_mut() {
                Some(part) if part.last() == Some(&pair[0]) => part.push(pair[1]),
                _ => parts.push(pair.to_vec()),
            }
        }
        if let [first, .., last] = parts.as_mut_slice()
            && line.first() == line.last()
            && first.first() == line.first()
            && last.last() == line.first()
        {
            last.extend(first.drain(..).skip(1));
            parts.remove(0);
        }
        parts
    }
}

fn edge(pair: &[Vertex]) -> [[u64; 2]; 2] {
    let mut ends = [bits(pair[0]), bits(pair[1])];
    ends.sort_unstable();
    ends
}

/// A vertex as a hash key. Adding 0.0 makes the two zeros equal.
fn bits((x, y): Vertex) -> [u64; 2] {
    [(x + 0.0).to_bits(), (y + 0.0).to_bits()]
}
