//! `edges`: the shared parts of two outlines.

use explainer::chart::edges::Edges;
use explainer::chart::simplify::Vertex;

#[test]
fn shared_parts_are_found_whichever_way_they_run() {
    let west: [Vertex; 5] = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
    let east: [Vertex; 5] = [(1.0, 1.0), (1.0, 0.0), (2.0, 0.0), (2.0, 1.0), (1.0, 1.0)];
    let mut edges = Edges::default();
    edges.add(&west);
    assert_eq!(edges.parts(&east, true), [[(1.0, 1.0), (1.0, 0.0)]]);
    assert_eq!(edges.parts(&east, false), [east[1..].to_vec()]);
    // A part across the start of a ring is one part.
    let turned: [Vertex; 5] = [(2.0, 0.0), (2.0, 1.0), (1.0, 1.0), (1.0, 0.0), (2.0, 0.0)];
    assert_eq!(edges.parts(&turned, false), [vec![(1.0, 0.0), (2.0, 0.0), (2.0, 1.0), (1.0, 1.0)]]);
    assert_eq!(edges.parts(&west, true), [west.to_vec()]);
}
