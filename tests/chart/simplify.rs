//! `simplify` against topojson-simplify, and the vertices that must stay.

use explainer::chart::simplify::{Vertex, simplify_line, simplify_ring};
use proptest::prelude::*;

use super::fixture::{cases, float, text, vertices};

#[test]
fn thins_as_topojson_does() {
    for case in cases("d3/simplify") {
        let outline = vertices(&case["points"]);
        let simplify = if text(&case["kind"]) == "ring" { simplify_ring } else { simplify_line };
        for thinned in case["thinned"].as_array().expect("a list") {
            let want = vertices(&thinned["left"]);
            let area = float(&thinned["area"]);
            assert_eq!(simplify(&outline, area, &[]), want, "to an area of {area}");
        }
    }
}

#[test]
fn keeps_ends_kept_vertices_and_the_least_ring() {
    let line = [(0.0, 0.0), (1.0, 0.1), (2.0, 0.0), (3.0, 0.2), (4.0, 0.0)];
    let ring = [(0.0, 0.0), (2.0, 0.0), (3.0, 1.0), (2.0, 2.0), (0.0, 2.0), (0.0, 0.0)];
    let all = f64::INFINITY;
    assert_eq!(simplify_line(&line, all, &[]), [line[0], line[4]]);
    assert_eq!(simplify_line(&line, all, &[line[2]]), [line[0], line[2], line[4]]);
    assert_eq!(simplify_line(&line, all, &line), line);
    assert_eq!(simplify_line(&line[..1], all, &[]), line[..1]);
    assert_eq!(simplify_line(&[], all, &[]), []);
    let least = simplify_ring(&ring, all, &[]);
    assert_eq!((least.len(), least[0], least[3]), (4, ring[0], ring[0]));
}

fn a_line() -> impl Strategy<Value = Vec<Vertex>> {
    prop::collection::vec((-100.0..100.0, -100.0..100.0), 4..60)
}

proptest! {
    #[test]
    fn what_is_left_was_there_in_that_order(
        line in a_line(), area in 0.0..5000.0, kept in any::<prop::sample::Index>(),
    ) {
        let kept = *kept.get(&line);
        let left = simplify_line(&line, area, &[kept]);
        let mut before = line.iter();
        prop_assert!(left.iter().all(|vertex| before.any(|other| other == vertex)));
        prop_assert!(left.contains(&kept));
        prop_assert_eq!((left.first(), left.last()), (line.first(), line.last()));
    }

    #[test]
    fn a_line_backwards_is_thinned_alike(heights in prop::collection::vec(0..6, 4..60), area in 0.0..0.03) {
        // Vertices of a coarse grid, so that many areas are equal except for rounding errors.
        let line: Vec<Vertex> = heights.iter().enumerate()
            .map(|(at, &height)| (80.0 + at as f64 * 0.1, 42.0 + f64::from(height) * 0.1)).collect();
        let backwards: Vec<Vertex> = line.iter().rev().copied().collect();
        let mut left = simplify_line(&backwards, area, &[]);
        left.reverse();
        prop_assert_eq!(&left, &simplify_line(&line, area, &[]));
    }

    #[test]
    fn a_ring_stays_a_ring(mut ring in a_line(), area in 0.0..1e9) {
        ring.push(ring[0]);
        let left = simplify_ring(&ring, area, &[]);
        prop_assert!(left.len() >= 4 && left.first() == left.last());
    }
}
