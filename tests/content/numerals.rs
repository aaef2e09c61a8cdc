//! Extraction of numbers from prose and tables.

use super::temporary_assets::content;
use explainer::content::numerals::{in_data, in_prose};

#[test]
fn numbers_in_prose_are_found() {
    let language = content().language;
    for (text, expected) in [
        ("no number", vec![]),
        ("1,234,567 people", vec![1_234_567_000]),
        ("about 1.8 million, or 1.8", vec![1_800_000_000, 1_800]),
        ("26.72%", vec![26_720]),
        ("from 1919 to 1922, and 1931", vec![1_919_000, 1_922_000, 1_931_000]),
        ("in 1,2 and 3", vec![1_000, 2_000, 3_000]),
        ("ends in 1916.", vec![1_916_000]),
    ] {
        assert_eq!(in_prose(text, &language), expected, "{text}");
    }
}

#[test]
fn numbers_in_data_are_found() {
    for (text, expected) in [
        ("1916/1941", vec![1_916_000, 1_941_000]),
        ("2020-07-23", vec![7_000, 23_000, 2_020_000]),
        ("over 160,000, in 23,000 households", vec![23_000_000, 160_000_000]),
        ("26.72", vec![26_720]),
    ] {
        assert_eq!(in_data(text), expected, "{text}");
    }
}
