//! `projection` against d3-geo; areas are true and maps fill their frame.

use explainer::chart::projection::{Albers, FittedMap};
use proptest::prelude::*;

use super::fixture::{assert_close, cases, pair, vertices};
use super::geography::great_circle_km;

#[test]
fn projects_and_fits_as_d3_does() {
    for case in cases("d3/projection") {
        let albers = Albers::new(pair(&case["parallels"]), pair(&case["centre"]));
        let coords = vertices(&case["places"]);
        let fitted = FittedMap::new(albers, coords.iter().copied(), (100.0, 62.5), 2.0).expect("a map");
        for (coord, (projected, in_frame)) in
            coords.iter().zip(vertices(&case["projected"]).iter().zip(vertices(&case["fitted"])))
        {
            assert_close(albers.project(*coord).0, projected.0, &coord);
            assert_close(albers.project(*coord).1, projected.1, &coord);
            // d3 computes the bounds of small circles around points, which are slightly wider.
            assert!((fitted.project(*coord).0 - in_frame.0).abs() < 1e-6, "{coord:?}: {in_frame:?}");
            assert!((fitted.project(*coord).1 - in_frame.1).abs() < 1e-6, "{coord:?}: {in_frame:?}");
        }
    }
}

#[test]
fn a_map_without_extent_is_none() {
    let albers = Albers::new((25.0, 50.0), (90.0, 40.0));
    for coords in [vec![], vec![(90.0, 40.0)]] {
        assert_eq!(FittedMap::new(albers, coords, (100.0, 60.0), 0.0), None);
    }
}

#[test]
fn a_kilometre_is_true_along_a_standard_parallel() {
    let albers = Albers::new((38.0, 52.0), (72.0, 46.0));
    let map = FittedMap::new(albers, [(60.0, 40.0), (90.0, 50.0)], (100.0, 60.0), 0.0).expect("a map");
    let (from, to) = ((72.0, 52.0), (72.01, 52.0));
    let ((x0, y0), (x1, y1)) = (map.project(from), map.project(to));
    let on_map = (x1 - x0).hypot(y1 - y0);
    assert!((on_map / map.units_per_km() / great_circle_km(from, to) - 1.0).abs() < 1e-6);
}

proptest! {
    #[test]
    fn areas_are_true(lon in 45.0..135.0, lat in 15.0..60.0_f64) {
        // A small cell of the grid: its area on the map from its diagonals, and on the globe from its zone.
        let (albers, side) = (Albers::new((25.0, 50.0), (90.0, 38.0)), 0.01_f64);
        let corner = |east, north| albers.project((lon + east, lat + north));
        let (a, b, c, d) = (corner(0.0, 0.0), corner(side, 0.0), corner(side, side), corner(0.0, side));
        let on_map = ((c.0 - a.0) * (d.1 - b.1) - (c.1 - a.1) * (d.0 - b.0)).abs() / 2.0;
        let zone = (lat + side).to_radians().sin() - lat.to_radians().sin();
        let on_globe = zone * side.to_radians();
        prop_assert!((on_map / on_globe - 1.0).abs() < 1e-4, "{} to one", on_map / on_globe);
    }

    #[test]
    fn a_fitted_map_fills_its_frame_and_no_more(
        coords in prop::collection::vec((45.0..135.0, 15.0..60.0), 2..30), width in 240.0..1600.0, margin in 0.0..20.0,
    ) {
        let (frame, albers) = ((width, width * 0.6), Albers::new((25.0, 50.0), (90.0, 38.0)));
        let Some(map) = FittedMap::new(albers, coords.iter().copied(), frame, margin) else { return Ok(()) };
        let drawn: Vec<_> = coords.iter().map(|&coord| map.project(coord)).collect();
        let inside = |at: f64, size: f64| at >= margin - 1e-6 && at <= size - margin + 1e-6;
        prop_assert!(drawn.iter().all(|&(x, y)| inside(x, frame.0) && inside(y, frame.1)));
        let spread = |values: Vec<f64>| values.iter().copied().fold(f64::MIN, f64::max)
            - values.iter().copied().fold(f64::MAX, f64::min);
        let full_width = spread(drawn.iter().map(|coord| coord.0).collect()) + 2.0 * margin > frame.0 - 1e-6;
        let full_height = spread(drawn.iter().map(|coord| coord.1).collect()) + 2.0 * margin > frame.1 - 1e-6;
        prop_assert!(full_width || full_height);
    }
}
