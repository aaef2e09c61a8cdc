//! `date` against the calendar of JavaScript engines.

use explainer::chart::date::{Moment, decimal_year};
use proptest::prelude::*;

use super::fixture::{assert_close, cases, float, text};

#[test]
fn moments_agree_with_the_calendar() {
    for case in cases("d3/date") {
        let iso = text(&case["iso"]);
        for (moment, name) in [(Moment::Start, "start"), (Moment::End, "end")] {
            let year = decimal_year(iso, moment).expect("a date");
            assert_close(year, float(&case[name]), &(iso, name));
        }
    }
}

#[test]
fn other_texts_than_dates_are_refused() {
    for iso in [
        "",
        "1916/1941",
        "191",
        "19416",
        "+941",
        "-941",
        "1941-",
        "1941-1",
        "1941-00",
        "1941-13",
        "1941-01-00",
        "2019-02-29",
        "1900-02-29",
        "2018-04-31",
        "2018-08-10T00:00",
        "2018-08-10-1",
        "٢٠١٨",
        "2018-0é",
        " 1941",
    ] {
        assert_eq!(decimal_year(iso, Moment::Start), None, "{iso:?}");
    }
}

proptest! {
    #[test]
    fn a_date_lies_within_its_year(year in 1583_u32..2500, month in 1_u32..=12, day in 1_u32..=28) {
        let iso = [format!("{year}"), format!("{year}-{month:02}"), format!("{year}-{month:02}-{day:02}")];
        let moment = |iso: &str, moment| decimal_year(iso, moment).expect("a date");
        for pair in iso.windows(2) {
            prop_assert!(moment(&pair[0], Moment::Start) <= moment(&pair[1], Moment::Start));
            prop_assert!(moment(&pair[1], Moment::Start) < moment(&pair[1], Moment::End));
            prop_assert!(moment(&pair[1], Moment::End) <= moment(&pair[0], Moment::End));
        }
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,12}") {
        let _ = decimal_year(&text, Moment::Start);
    }
}
