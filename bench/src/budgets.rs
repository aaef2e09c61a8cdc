//! Performance budgets: limit, measurement, result.
//!
//! Budgets of loading, mounting and pointer moves apply to the throttled browser. Lighthouse throttles by itself. Build
//! and prerender times are those of this machine.

use crate::browser::THROTTLED;
use crate::builds;
use crate::lighthouse;
use crate::many_embeds;
use crate::measurements::Measurements;
use crate::series;
use crate::statistics::{median, ratio};
use crate::story_page;
use crate::subjects::{LIMITS, OURS, PEERS, STORY_PAGE};
use serde::Serialize;

/// A budget with its measurement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Budget {
    /// The description of the metric.
    pub what: String,
    /// The measurement. `None` if there is none.
    pub measured: Option<f64>,
    /// The limit.
    pub budget: f64,
    /// The limit is a minimum.
    pub at_least: bool,
    /// The unit: `times`, `ms` or another.
    pub unit: &'static str,
}

impl Budget {
    fn most(what: &str, measured: Option<f64>, budget: f64, unit: &'static str) -> Budget {
        Budget { what: what.to_owned(), measured, budget, at_least: false, unit }
    }

    /// True if the budget is met. `None` without a measurement.
    pub fn is_met(&self) -> Option<bool> {
        self.measured.map(|value| if self.at_least { value >= self.budget } else { value <= self.budget })
    }
}

/// All budgets.
pub fn all(measurements: &Measurements) -> Vec<Budget> {
    let slow = THROTTLED.name;
    let ours = |metric| measurements.median(slow, OURS.id, metric);
    let against = |ours: Option<f64>, other: Option<f64>| ours.zip(other).and_then(|(ours, other)| ratio(ours, other));
    let peers = |part: &str, metric: &str| -> Vec<f64> {
        PEERS.iter().filter_map(|peer| measurements.median(part, peer.id, metric)).collect()
    };
    let best = |part: &str, metric: &str| peers(part, metric).into_iter().reduce(f64::min);
    let with_scripts = |metric| measurements.median(&story_page::part(&THROTTLED), STORY_PAGE[0].id, metric);
    let still = |metric| measurements.median(&story_page::part(&THROTTLED), STORY_PAGE[1].id, metric);
    let fifty = many_embeds::part(50);
    let mut budgets = vec![
        Budget::most(
            "on screen, against our own embed without its scripts",
            against(ours("on_screen"), measurements.median(slow, LIMITS[1].id, "on_screen")),
            1.05,
            "times",
        ),
        Budget::most(
            "on screen, against the best peer",
            against(ours("on_screen"), best(slow, "on_screen")),
            0.5,
            "times",
        ),
        Budget::most("ready, against the best peer", against(ours("ready"), best(slow, "ready")), 1.0, "times"),
        Budget::most(
            "bytes until on screen, against the best peer",
            against(ours("bytes_on_screen"), best(slow, "bytes_on_screen")),
            0.5,
            "times",
        ),
        Budget::most(
            "bytes in all, against the median peer",
            against(ours("bytes"), median(&peers(slow, "bytes"))),
            0.7,
            "times",
        ),
        Budget::most("blocking while loading", ours("blocking"), 50.0, "ms"),
        Budget::most(
            "script of one move, against the best peer",
            against(ours("interaction_script"), best(slow, "interaction_script")),
            0.7,
            "times",
        ),
        Budget::most(
            "fifty in one page on screen, against the best peer’s fifty",
            against(measurements.median(&fifty, OURS.id, "on_screen"), best(&fifty, "on_screen")),
            1.0,
            "times",
        ),
        Budget::most(
            "the story page’s first paint, against itself without its scripts",
            against(with_scripts("first_paint"), still("first_paint")),
            1.05,
            "times",
        ),
        Budget::most(
            "the story page’s largest paint, against itself without its scripts",
            against(with_scripts("largest_paint"), still("largest_paint")),
            1.05,
            "times",
        ),
        Budget::most("the story page’s blocking", with_scripts("blocking"), 50.0, "ms"),
        Budget::most("the story page’s layout shift", with_scripts("shift"), 0.0, ""),
        Budget::most("the embed’s layout shift", ours("shift"), 0.0, ""),
    ];
    for subject in [STORY_PAGE[0], OURS] {
        for (category, metric) in lighthouse::CATEGORIES {
            let is_asked = category != "seo" || subject == STORY_PAGE[0];
            budgets.extend(is_asked.then(|| Budget {
                what: format!("Lighthouse, {}: {category}", subject.name),
                measured: measurements.median(lighthouse::PART, subject.id, metric),
                budget: 100.0,
                at_least: true,
                unit: "",
            }));
        }
    }
    // From a thousand points to ten thousand: ten times the time is linear, one tenth more is noise.
    let grown = |metric, many: i32, few: i32| {
        let measured = |count| measurements.median(series::PART, &series::subject(count), metric);
        against(measured(many), measured(few))
    };
    for (what, metric) in [("prerender time", "prerender"), ("markup", "markup"), ("mount", "mount")] {
        let what = format!("a series of 10,000 points, against one of 1,000: {what}");
        budgets.push(Budget::most(&what, grown(metric, 10_000, 1_000), 11.0, "times"));
    }
    budgets.push(Budget::most(
        "a series of 10,000 points, against one of 10: script of one move",
        grown("interaction_script", 10_000, 10),
        1.5,
        "times",
    ));
    budgets.push(Budget::most(
        "a changed word is on screen",
        measurements.median(builds::PART, "serve", "word"),
        2.0,
        "s",
    ));
    budgets
}

/// The budgets as a Markdown table.
pub fn table(budgets: &[Budget]) -> String {
    let mut text = String::from("| metric | measured | budget | met |\n|---|---:|---:|---|\n");
    for budget in budgets {
        let number = |value: f64| {
            let number = if budget.unit == "times" { format!("{value:.2}") } else { format!("{value:.1}") };
            let number = number.trim_end_matches(".0").trim_end_matches(".00");
            format!("{number} {}", budget.unit).trim_end().to_owned()
        };
        let measured = budget.measured.map_or("not measured".to_owned(), number);
        let met = match budget.is_met() {
            Some(true) => "yes",
            Some(false) => "**no**",
            None => "–",
        };
        let least = if budget.at_least { "at least " } else { "at most " };
        text.push_str(&format!("| {} | {measured} | {least}{} | {met} |\n", budget.what, number(budget.budget)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Budget, all, table};
    use crate::measurements::Measurements;
    use crate::subjects::{OURS, PEERS};

    #[test]
    fn the_best_and_the_median_peer_are_found() {
        let mut measurements = Measurements::default();
        for (subject, value) in [(OURS, 300.0), (PEERS[0], 900.0), (PEERS[1], 750.0), (PEERS[2], 2000.0)] {
            measurements.add("throttled", subject.id, "on_screen", value);
            measurements.add("throttled", subject.id, "bytes", value);
        }
        let budgets = all(&measurements);
        let measured = |start: &str| {
            budgets.iter().find(|budget| budget.what.starts_with(start)).and_then(|budget| budget.measured)
        };
        assert_eq!(measured("on screen, against the best peer"), Some(0.4));
        assert_eq!(measured("bytes in all, against the median peer"), Some(300.0 / 900.0));
        assert_eq!(measured("ready"), None);
    }

    #[test]
    fn a_budget_is_met_missed_or_not_measured() {
        let budget =
            |measured, at_least| Budget { what: "a".to_owned(), measured, budget: 0.5, at_least, unit: "times" };
        for (budget, met) in [
            (budget(Some(0.5), false), Some(true)),
            (budget(Some(0.51), false), Some(false)),
            (budget(Some(0.51), true), Some(true)),
            (budget(None, true), None),
        ] {
            assert_eq!(budget.is_met(), met, "{budget:?}");
        }
        let text = table(&[budget(Some(0.75), false)]);
        assert!(text.ends_with("| a | 0.75 times | at most 0.50 times | **no** |\n"), "{text}");
    }
}
