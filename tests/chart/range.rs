//! `range`: all combinations of bounds, and extents that stay inside their frame.

use explainer::chart::decimal::Decimal;
use explainer::chart::number::percent;
use explainer::chart::range::{Bound, Bounded, Extent, WrongEnds};
use explainer::chart::scale::LinearScale;
use proptest::prelude::*;

const UP: LinearScale = LinearScale::new((0.0, 2_500_000.0), (0.0, 100.0));
const DOWN: LinearScale = LinearScale::new((0.0, 2_500_000.0), (100.0, 0.0));
/// The drawn length of an open end.
const OPEN_LENGTH: f64 = 6.0;

/// Columns: low end, high end, shape, extent on an axis upwards, extent on an axis downwards. Extents are percentages;
/// a round bracket is an open end.
const ROWS: &str = "
    325000 about   | 325000 about     | Single   | [13, 13] | [87, 87]
    1500.50 exact  | 1500.5 exact     | Single   | [0.06, 0.06] | [99.94, 99.94]
    500000 about   | 1000000 exact    | Span    | [20, 40] | [60, 80]
    800000 about   | 2000000 at-least | Span    | [32, 86) | (14, 68]
    800000 up-to   | 2000000 about    | Span    | (26, 80] | [20, 74)
    2000000 at-least | 2000000 at-least | Single | [80, 86) | (14, 20]
    160000 at-least  |                | AtLeast | [6.4, 12.4) | (87.6, 93.6]
    2450000 at-least |                | AtLeast | [98, 100) | (0, 2]
                   | 2000000 up-to    | UpTo    | (74, 80] | [20, 26)
                   | 50000 up-to      | UpTo    | (0, 2]   | [98, 100)
    3000000 about  | 3000000 about    | Single   | [100, 100] | [0, 0]
";

/// Two ends, each `800000 about` or nothing.
fn bounded(low: &str, high: &str) -> Result<Bounded, WrongEnds> {
    let end = |text: &str| {
        let (value, bound) = text.split_once(' ')?;
        let value = value.parse().expect("a decimal");
        Some((value, bound.parse().expect("a bound")))
    };
    Bounded::new(end(low), end(high))
}

fn written(extent: Extent) -> String {
    let (open, close) = (if extent.open_start { '(' } else { '[' }, if extent.open_end { ')' } else { ']' });
    format!("{open}{}, {}{close}", percent(extent.start), percent(extent.end))
}

#[test]
fn every_row_has_its_shape_and_place() {
    for row in ROWS.trim().lines() {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let value = bounded(cells[0], cells[1]).expect("a bounded value");
        let got = [
            format!("{:?}", value.shape()),
            written(value.extent(&UP, OPEN_LENGTH)),
            written(value.extent(&DOWN, OPEN_LENGTH)),
        ];
        assert_eq!(got, cells[2..], "{row}");
    }
}

#[test]
fn ends_that_make_no_value_are_refused() {
    for (low, high, want) in [
        ("", "", WrongEnds::NoValue),
        ("2 exact", "1 exact", WrongEnds::Crossed),
        ("2 exact", "", WrongEnds::LoneEndNotOpen),
        ("2 up-to", "", WrongEnds::LoneEndNotOpen),
        ("", "2 about", WrongEnds::LoneEndNotOpen),
        ("", "2 at-least", WrongEnds::LoneEndNotOpen),
    ] {
        assert_eq!(bounded(low, high), Err(want), "{low} to {high}");
    }
    for word in ["", "Exact", "atleast", "up to"] {
        assert!(word.parse::<Bound>().is_err(), "{word:?}");
    }
}

fn an_end(bounds: &'static [Bound]) -> impl Strategy<Value = (Decimal, Bound)> {
    (any::<i32>(), 0_u8..4, prop::sample::select(bounds))
        .prop_map(|(coefficient, decimals, bound)| (Decimal::new(coefficient.into(), decimals), bound))
}

fn a_bounded_value() -> impl Strategy<Value = Bounded> {
    const ALL: &[Bound] = &[Bound::Exact, Bound::About, Bound::AtLeast, Bound::UpTo];
    prop_oneof![
        an_end(&[Bound::AtLeast]).prop_map(|low| Bounded::new(Some(low), None)),
        an_end(&[Bound::UpTo]).prop_map(|high| Bounded::new(None, Some(high))),
        an_end(ALL).prop_map(|both| Bounded::new(Some(both), Some(both))),
        (an_end(ALL), an_end(ALL)).prop_map(|(one, other)| {
            let crossed = one.0.to_f64() > other.0.to_f64();
            let (low, high) = if crossed { (other, one) } else { (one, other) };
            Bounded::new(Some(low), Some(high))
        }),
    ]
    .prop_map(|value| value.expect("ends that fit"))
}

proptest! {
    #[test]
    fn an_extent_stays_inside_its_frame(
        value in a_bounded_value(), from in -3e9..3e9, length in 1.0..6e9, down in any::<bool>(),
        open_length in 0.0..200.0,
    ) {
        let range = if down { (100.0, 0.0) } else { (0.0, 100.0) };
        let scale = LinearScale::new((from, from + length), range);
        let Extent { start, end, open_start, open_end } =
            value.extent(&scale, open_length);
        prop_assert!(0.0 <= start && start <= end && end <= 100.0, "{start} to {end}");
        // Pixels are shares of the width, so they are inside at every width.
        for width in 240..=1600 {
            let pixels = |percent: f64| percent / 100.0 * f64::from(width);
            prop_assert!(pixels(start) >= 0.0 && pixels(end) <= f64::from(width));
        }
        // An open end that is longer than the frame reaches its edge.
        if open_length >= 100.0 {
            prop_assert!(!open_start || start == 0.0);
            prop_assert!(!open_end || end == 100.0);
        }
    }
}
