//! `scale` against d3-scale.

use explainer::chart::scale::LinearScale;
use proptest::prelude::*;

use super::fixture::{assert_close, cases, float, pair};

#[test]
fn linear_places_as_d3_does() {
    for case in cases("d3/scale-linear") {
        let scale = LinearScale::new(pair(&case["domain"]), pair(&case["range"]));
        let value = float(&case["value"]);
        assert_close(scale.position(value), float(&case["at"]), &case);
        assert_close(scale.clamped(value), float(&case["clamped"]), &case);
    }
}

#[test]
fn a_pair_of_no_length_answers_with_the_middle() {
    let scale = LinearScale::new((5.0, 5.0), (0.0, 100.0));
    assert_eq!((scale.position(5.0), scale.clamped(9.0)), (50.0, 50.0));
}

/// A pair long enough that rounding errors do not matter.
fn a_pair() -> impl Strategy<Value = (f64, f64)> {
    (-1e9..1e9, 1e-3..1e9, any::<bool>()).prop_map(
        |(from, length, up)| {
            if up { (from, from + length) } else { (from + length, from) }
        },
    )
}

proptest! {
    #[test]
    fn clamped_stays_in_the_range(domain in a_pair(), range in a_pair(), value in -1e12..1e12) {
        let position = LinearScale::new(domain, range).clamped(value);
        let (low, high) = (range.0.min(range.1), range.0.max(range.1));
        prop_assert!((low..=high).contains(&position), "{position} is outside {range:?}");
    }
}
