//! `scale` against d3-scale, and that a scale and its inverse undo each other.

use explainer::chart::scale::{Band, Linear};
use proptest::prelude::*;

use super::fixture::{assert_close, cases, count, float, floats, pair};

#[test]
fn linear_places_as_d3_does() {
    for case in cases("d3/scale-linear") {
        let scale = Linear::new(pair(&case["domain"]), pair(&case["range"]));
        let value = float(&case["value"]);
        assert_close(scale.at(value), float(&case["at"]), &case);
        assert_close(scale.clamped(value), float(&case["clamped"]), &case);
        assert_close(scale.invert(float(&case["at"])), float(&case["invert"]), &case);
    }
}

#[test]
fn a_pair_of_no_length_answers_with_the_middle() {
    let scale = Linear::new((5.0, 5.0), (0.0, 100.0));
    assert_eq!((scale.at(5.0), scale.clamped(9.0), scale.invert(3.0)), (50.0, 50.0, 5.0));
    assert_eq!(Linear::new((0.0, 8.0), (7.0, 7.0)).invert(7.0), 4.0);
}

#[test]
fn bands_stand_as_in_d3() {
    for case in cases("d3/scale-band") {
        let band = Band { slots: count(&case["slots"]), range: pair(&case["range"]), padding: float(&case["padding"]) };
        assert_close(band.width(), float(&case["width"]), &case);
        for (slot, want) in floats(&case["starts"]).into_iter().enumerate() {
            assert_close(band.start(slot), want, &case);
            assert_close(band.centre(slot), want + float(&case["width"]) / 2.0, &case);
        }
    }
}

/// A pair that is not so short that its length is lost in rounding.
fn a_pair() -> impl Strategy<Value = (f64, f64)> {
    (-1e9..1e9, 1e-3..1e9, any::<bool>()).prop_map(
        |(from, length, up)| {
            if up { (from, from + length) } else { (from + length, from) }
        },
    )
}

proptest! {
    #[test]
    fn linear_inverts(domain in a_pair(), share in -1.0..2.0) {
        let scale = Linear::new(domain, (0.0, 100.0));
        let value = domain.0 + share * (domain.1 - domain.0);
        let back = scale.invert(scale.at(value));
        // Rounding is relative to the greatest number that took part.
        let tolerance = 1e-12 * (domain.0.abs() + domain.1.abs());
        prop_assert!((back - value).abs() <= tolerance, "{back} is not {value}");
    }

    #[test]
    fn clamped_stays_in_the_range(domain in a_pair(), range in a_pair(), value in -1e12..1e12) {
        let place = Linear::new(domain, range).clamped(value);
        let (low, high) = (range.0.min(range.1), range.0.max(range.1));
        prop_assert!((low..=high).contains(&place), "{place} is outside {range:?}");
    }

    #[test]
    fn bands_are_apart_and_inside(slots in 1_usize..60, padding in 0.0..1.0, down in any::<bool>()) {
        let range = if down { (100.0, 0.0) } else { (0.0, 100.0) };
        let band = Band { slots, range, padding };
        let mut starts: Vec<f64> = (0..slots).map(|slot| band.start(slot)).collect();
        starts.sort_by(f64::total_cmp);
        prop_assert!(starts[0] > -1e-9 && starts[slots - 1] + band.width() < 100.0 + 1e-9);
        for two in starts.windows(2) {
            prop_assert!(two[0] + band.width() <= two[1] + 1e-9);
        }
    }
}
