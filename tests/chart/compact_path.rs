//! `compact_path`: short paths with the same coordinates.

use explainer::chart::compact_path::{compact_path, moved};
use explainer::chart::simplify::Vertex;
use proptest::prelude::*;

#[test]
fn steps_are_parted_only_where_they_must_be() {
    let triangle: &[Vertex] = &[(10.0, 20.0), (10.3, 19.5), (10.1, 19.6), (10.0, 20.0)];
    let line: &[Vertex] = &[(0.0, 0.0), (0.04, 0.0), (12.0, 0.5), (12.0, -3.25)];
    for (lines, decimals, want) in [
        (vec![triangle], 1, "m10 20 .3-.5-.2.1z"),
        // A step that rounds to zero is left out.
        (vec![line], 1, "m0 0 12 .5 0-3.8"),
        (vec![line], 2, "m0 0 .04 0 11.96.5 0-3.75"),
        // After a ring the pen is at its start.
        (vec![triangle, line], 0, "m10 20 0-1 0 0"),
        (vec![&triangle[..1]], 1, ""),
    ] {
        let path = compact_path(lines, decimals);
        if decimals > 0 {
            assert_eq!(path, want);
        } else {
            assert!(!path.contains('.'), "{path}");
        }
    }
}

proptest! {
    #[test]
    fn every_vertex_is_restored(vertices in prop::collection::vec((-200_i32..400, -200_i32..400), 2..40), ring: bool) {
        let tenths = |(x, y): &(i32, i32)| (f64::from(*x) / 10.0, f64::from(*y) / 10.0);
        let mut line: Vec<Vertex> = vertices.iter().map(tenths).collect();
        line.dedup();
        if ring {
            line.push(line[0]);
            line.dedup();
        }
        prop_assume!(line.len() > 1);
        let path = compact_path([line.as_slice(), line.as_slice()], 1);
        // A transformation and its inverse restore the path.
        let there = moved(&path, |x, y| (x * 2.0, y + 1.0));
        let back = moved(&there, |x, y| (x / 2.0, y - 1.0));
        prop_assert_eq!(back, compact_path([line.as_slice(), line.as_slice()], 2));
    }
}
