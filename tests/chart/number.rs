//! `number` against d3-format and JavaScript's number formatting.

use explainer::chart::decimal::Decimal;
use explainer::chart::number::{NumberFormat, percent};
use proptest::prelude::*;

use super::fixture::{cases, count, float, text};

const ENGLISH: NumberFormat = NumberFormat { group: Some(','), decimal: '.', minus: '\u{2212}' };

#[test]
fn groups_and_rounds_as_d3_does() {
    for case in cases("d3/number") {
        let number: Decimal = text(&case["text"]).parse().expect("a decimal");
        assert_eq!(ENGLISH.format(number), text(&case["formatted"]), "{case}");
        let rounded = number.rounded(count(&case["decimals"]) as u8);
        assert_eq!(ENGLISH.format(rounded), text(&case["rounded"]), "{case}");
    }
}

#[test]
fn every_language_has_its_marks() {
    let number: Decimal = "-1234567.50".parse().expect("a decimal");
    for (group, decimal, want) in [
        (Some('\u{202f}'), ',', "−1\u{202f}234\u{202f}567,50"),
        (Some('.'), ',', "−1.234.567,50"),
        (None, '٫', "−1234567٫50"),
    ] {
        assert_eq!(NumberFormat { group, decimal, minus: '−' }.format(number), want);
    }
}

#[test]
fn percent_is_as_javascript_writes_it() {
    for case in cases("d3/number-percent") {
        assert_eq!(percent(float(&case["value"])), text(&case["percent"]), "{case}");
    }
    for (value, want) in [(-0.0, "0"), (f64::NAN, "0"), (f64::INFINITY, "92233720368547758.07")] {
        assert_eq!(percent(value), want);
    }
}

proptest! {
    #[test]
    fn percent_is_near_and_short(value in -1000.0..1000.0) {
        let text = percent(value);
        prop_assert!((text.parse::<f64>().expect("a number") - value).abs() <= 0.005 + 1e-9);
        let decimals = text.split_once('.').map_or("", |(_, decimals)| decimals);
        prop_assert!(decimals.len() <= 2 && !decimals.ends_with('0') && text != "-0", "{}", text);
    }

    #[test]
    fn groups_of_three(coefficient in 0_i64..1_000_000_000_000) {
        let text = ENGLISH.format(Decimal::new(coefficient, 0));
        prop_assert_eq!(text.replace(',', ""), coefficient.to_string());
        let groups: Vec<&str> = text.split(',').collect();
        prop_assert!((1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3));
    }
}
