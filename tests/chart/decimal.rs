//! `decimal`: parsing keeps the written form, and halves round away from zero.

use explainer::chart::decimal::{Decimal, NotADecimal};
use explainer::chart::number::PLAIN;
use proptest::prelude::*;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn keeps_the_written_form() {
    for (text, coefficient, decimals) in [
        ("0", 0, 0),
        ("26.72", 2672, 2),
        ("26.70", 2670, 2),
        ("-0.05", -5, 2),
        ("1562518", 1_562_518, 0),
        ("007", 7, 0),
        ("999999999999999999", 999_999_999_999_999_999, 0),
        ("0.00000000000000001", 1, 17),
    ] {
        let number = decimal(text);
        assert_eq!((number.coefficient(), number.decimals()), (coefficient, decimals), "{text}");
        assert_eq!(number.to_f64(), text.parse::<f64>().expect("a float"), "{text}");
    }
}

#[test]
fn refuses_other_texts_than_plain_numbers() {
    for text in [
        "",
        "-",
        ".",
        "1.",
        ".5",
        "+1",
        "1,000",
        "1 000",
        "1e3",
        " 1",
        "1.2.3",
        "--1",
        "1.-2",
        "١",
        "inf",
        "NaN",
        "1234567890123456789",
    ] {
        assert_eq!(text.parse::<Decimal>(), Err(NotADecimal(text.to_owned())), "{text:?}");
    }
}

#[test]
fn rounds_halves_away_from_zero() {
    for (text, decimals, want) in [
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("2.49", 0, "2"),
        ("2.49", 1, "2.5"),
        ("26.7", 2, "26.7"),
        ("0.999", 2, "1.00"),
        ("-0.004", 2, "0.00"),
    ] {
        assert_eq!(decimal(text).rounded(decimals).to_string(), want, "{text} to {decimals}");
    }
}

#[test]
fn trims_divides_and_comes_near() {
    for (text, want) in [("2.0", "2"), ("2.50", "2.5"), ("100", "100"), ("0.00", "0"), ("-1.10", "-1.1")] {
        assert_eq!(decimal(text).trimmed().to_string(), want);
    }
    for (text, power, want) in
        [("1800000", 6, "1.800000"), ("-25", 1, "-2.5"), ("7", 0, "7"), ("5", 18, "0.000000000000000005")]
    {
        assert_eq!(decimal(text).divided_by_ten_power(power).to_string(), want);
    }
    assert_eq!(decimal("12.5").divided_by_ten_power(250), Decimal::new(0, 18));
    for (value, decimals, want) in [(659.900_5, 1, "659.9"), (-0.06, 1, "-0.1"), (0.04, 1, "0.0"), (f64::NAN, 1, "0.0")]
    {
        assert_eq!(Decimal::nearest(value, decimals).to_string(), want, "{value}");
    }
}

proptest! {
    #[test]
    fn writing_is_the_inverse_of_reading(text in "(-[1-9]|[1-9])[0-9]{0,8}(\\.[0-9]{1,9})?") {
        prop_assert_eq!(PLAIN.format(decimal(&text)), text);
    }

    #[test]
    fn nearest_is_within_half_of_the_last_decimal(value in -1e9..1e9, decimals in 0_u8..5) {
        let near = Decimal::nearest(value, decimals).to_f64();
        prop_assert!((near - value).abs() <= 0.5 / 10_f64.powi(decimals.into()) + 1e-6);
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,24}") {
        let _ = text.parse::<Decimal>();
    }

    #[test]
    fn no_number_breaks_it(coefficient in any::<i64>(), decimals in any::<u8>(), digits in any::<u8>()) {
        let number = Decimal::new(coefficient, decimals);
        let _ = (number.rounded(digits).to_f64(), number.trimmed().to_string(), number.divided_by_ten_power(digits));
    }
}
