//! `ticks` against d3-array and d3-scale; ticks cover their domain and are round.

use explainer::chart::ticks::{nice_domain, ticks};
use proptest::prelude::*;

use super::fixture::{assert_close, cases, count, floats, pair};

#[test]
fn ticks_are_those_of_d3() {
    for case in cases("d3/ticks") {
        let got: Vec<f64> =
            ticks(pair(&case["domain"]), count(&case["count"])).iter().map(|tick| tick.to_f64()).collect();
        let want = floats(&case["ticks"]);
        assert_eq!(got.len(), want.len(), "{got:?} for {case}");
        for (got, want) in got.iter().zip(want) {
            assert!((got - want).abs() <= 1e-12 * want.abs(), "{got} is not {want} in {case}");
        }
    }
}

#[test]
fn nice_domains_are_those_of_d3() {
    for case in cases("d3/ticks") {
        let got = nice_domain(pair(&case["domain"]), count(&case["count"]));
        let want = pair(&case["nice"]);
        assert_close(got.0, want.0, &case);
        assert_close(got.1, want.1, &case);
    }
}

#[test]
fn ticks_have_the_decimals_of_their_step() {
    for (domain, count, want) in [
        ((0.0, 1.0), 5, "0.0 0.2 0.4 0.6 0.8 1.0"),
        ((30.0, 0.0), 3, "0 10 20 30"),
        ((0.0, 2_500_000.0), 5, "0 500000 1000000 1500000 2000000 2500000"),
        ((-0.1, 0.05), 3, "-0.10 -0.05 0.00 0.05"),
        ((5.0, 5.0), 5, ""),
        ((0.0, 10.0), 0, ""),
        ((0.0, f64::NAN), 5, ""),
        ((0.0, f64::INFINITY), 5, ""),
    ] {
        let got: Vec<String> = ticks(domain, count).iter().map(ToString::to_string).collect();
        assert_eq!(got.join(" "), want, "{domain:?}");
    }
}

fn a_domain() -> impl Strategy<Value = (f64, f64)> {
    (-1e6..1e6, 1e-3..1e7).prop_map(|(from, length)| (from, from + length))
}

proptest! {
    #[test]
    fn ticks_cover_and_are_nice(domain in a_domain(), count in 2_usize..20) {
        let ticks = ticks(domain, count);
        let values: Vec<f64> = ticks.iter().map(|tick| tick.to_f64()).collect();
        let step = if values.len() > 1 { values[1] - values[0] } else { domain.1 - domain.0 };
        let slack = step * 1e-6;
        // They cover the domain: no further tick fits on either side.
        prop_assert!(values[0] >= domain.0 - slack && values[0] - step < domain.0 + slack);
        let last = values[values.len() - 1];
        prop_assert!(last <= domain.1 + slack && last + step > domain.1 - slack);
        // They are round: the step is 1, 2 or 5 times a power of ten.
        if ticks.len() > 1 {
            let coefficient = ticks[1].coefficient() - ticks[0].coefficient();
            let digits = coefficient.to_string();
            prop_assert!(["1", "2", "5"].contains(&digits.trim_end_matches('0')), "{}", digits);
            for two in ticks.windows(2) {
                prop_assert_eq!(two[1].coefficient() - two[0].coefficient(), coefficient);
                prop_assert_eq!(two[0].decimals(), two[1].decimals());
            }
        }
        // Their number is near the requested count.
        prop_assert!(values.len() >= count / 2 && values.len() <= count * 2 + 1, "{} ticks", values.len());
    }

    #[test]
    fn a_nice_domain_holds_the_domain(domain in a_domain(), count in 1_usize..20) {
        let nice = nice_domain(domain, count);
        prop_assert!(nice.0 <= domain.0 + 1e-9 && nice.1 >= domain.1 - 1e-9);
        prop_assert_eq!(nice_domain((domain.1, domain.0), count), (nice.1, nice.0));
    }
}
