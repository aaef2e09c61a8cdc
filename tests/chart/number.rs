//! `number` against d3-format and JavaScript's own way with numbers.

use explainer::chart::decimal::Decimal;
use explainer::chart::number::{CompactWord, NumberFormat, percent};
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
fn compact_agrees_with_d3() {
    let words = [CompactWord { power: 6, suffix: " million" }];
    for case in cases("d3/number-compact") {
        let number = Decimal::new(case["value"].as_i64().expect("an integer"), 0);
        assert_eq!(ENGLISH.compact(number, &words, 1), text(&case["compact"]), "{case}");
    }
}

#[test]
fn compact_takes_the_word_that_the_written_number_reaches() {
    let english = [
        CompactWord { power: 3, suffix: " thousand" },
        CompactWord { power: 6, suffix: " million" },
        CompactWord { power: 9, suffix: " billion" },
    ];
    let chinese = [CompactWord { power: 4, suffix: "万" }, CompactWord { power: 8, suffix: "亿" }];
    for (number, words, want) in [
        ("999", &english[..], "999"),
        ("12.50", &english[..], "12.50"),
        ("325000", &english[..], "325 thousand"),
        ("999960", &english[..], "1 million"),
        ("999960000", &english[1..], "1 billion"),
        ("999960000", &english[1..2], "1,000 million"),
        ("-1800000", &english[..], "−1.8 million"),
        ("1800000", &chinese[..], "180万"),
        ("1400000000", &chinese[..], "14亿"),
        ("1800000", &[], "1,800,000"),
    ] {
        let decimal = number.parse().expect("a decimal");
        assert_eq!(ENGLISH.compact(decimal, words, 1), want, "{number}");
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
    fn groups_of_three(units in 0_i64..1_000_000_000_000) {
        let text = ENGLISH.format(Decimal::new(units, 0));
        prop_assert_eq!(text.replace(',', ""), units.to_string());
        let groups: Vec<&str> = text.split(',').collect();
        prop_assert!((1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3));
    }
}
