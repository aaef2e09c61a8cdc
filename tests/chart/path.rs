//! `path` against d3-shape, and the cases in which it differs from d3.

use explainer::chart::path::{line_path, ring_path};
use proptest::prelude::*;

use super::fixture::{cases, pair, text};

#[test]
fn lines_are_as_in_d3() {
    for case in cases("d3/path") {
        let coords = case["places"].as_array().expect("a list");
        let coords: Vec<_> = coords.iter().map(|coord| coord.is_array().then(|| pair(coord))).collect();
        assert_eq!(line_path(&coords), text(&case["path"]), "{case}");
    }
}

#[test]
fn a_lone_coord_makes_no_line() {
    let coord = |x| Some((x, 50.0));
    for (coords, want) in [
        (vec![coord(1.0)], ""),
        (vec![coord(1.0), None, coord(2.0), coord(3.0)], "M2,50L3,50"),
        (vec![coord(1.0), coord(2.0), None, coord(3.0)], "M1,50L2,50"),
    ] {
        assert_eq!(line_path(&coords), want);
    }
}

#[test]
fn rings_are_closed() {
    let open: &[(f64, f64)] = &[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)];
    let closed: &[(f64, f64)] = &[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 0.0)];
    let want = "M0,0L10,0L10,10Z";
    assert_eq!(ring_path([open]), want);
    assert_eq!(ring_path([closed]), want);
    assert_eq!(ring_path([closed, open]), want.repeat(2));
    assert_eq!(ring_path([&closed[..2], &[], &closed[..1]]), "");
}

proptest! {
    #[test]
    fn every_coord_between_gaps_is_drawn_once(
        coords in prop::collection::vec(prop::option::of((0.0..100.0, 0.0..100.0)), 0..40),
    ) {
        let path = line_path(&coords);
        let runs: Vec<_> = coords.split(Option::is_none).filter(|run| run.len() > 1).collect();
        prop_assert_eq!(path.matches('M').count(), runs.len());
        prop_assert_eq!(path.matches(',').count(), runs.iter().map(|run| run.len()).sum::<usize>());
        for number in path.split(['M', 'L', ',']).filter(|part| !part.is_empty()) {
            let number: f64 = number.parse().expect("a number");
            prop_assert!((0.0..=100.0).contains(&number));
        }
    }
}

#[test]
fn moved_paths_keep_their_steps() {
    for (data, expected) in [("M0,10L25.5,20M75,5L100,0Z", "M100,10L74.5,20M25,5L0,0Z"), ("", "")] {
        assert_eq!(explainer::chart::path::moved_path(data, |x, y| (100.0 - x, y)), expected);
    }
}
