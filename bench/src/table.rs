//! The tables of a run as Markdown: each measurement, and its ratio to ours.

use crate::browser::{THROTTLED, UNTHROTTLED};
use crate::many_embeds;
use crate::measurements::Measurements;
use crate::series;
use crate::statistics::{Summary, ratio};
use crate::story_page;
use crate::subjects::{LIMITS, MOUNTED, OURS, PEERS, STORY_PAGE, Subject};

/// A column: metric, heading, divisor, decimals.
type MetricColumn = (&'static str, &'static str, f64, usize);

const LOADING: [MetricColumn; 7] = [
    ("on_screen", "on screen, ms", 1.0, 0),
    ("ready", "ready, ms", 1.0, 0),
    ("blocking", "blocking, ms", 1.0, 0),
    ("bytes_on_screen", "until on screen, kB", 1000.0, 1),
    ("bytes", "in all, kB", 1000.0, 1),
    ("shift", "shift", 1.0, 3),
    ("mount", "first use to mounted, ms", 1.0, 0),
];
const MOVING: [MetricColumn; 3] = [
    ("interaction_script", "script of one move, ms", 1.0, 2),
    ("interaction_main_thread", "main thread of one move, ms", 1.0, 2),
    ("interaction_paint", "event to paint, ms", 1.0, 1),
];
const STORY_PAGE_COLUMNS: [MetricColumn; 5] = [
    ("first_paint", "first paint, ms", 1.0, 0),
    ("largest_paint", "largest paint, ms", 1.0, 0),
    ("blocking", "blocking, ms", 1.0, 0),
    ("shift", "shift", 1.0, 3),
    ("bytes", "in all, kB", 1000.0, 1),
];
const MANY_EMBEDS: [MetricColumn; 5] = [
    ("on_screen", "all on screen, ms", 1.0, 0),
    ("blocking", "blocking, ms", 1.0, 0),
    ("bytes", "in all, kB", 1000.0, 1),
    ("heap", "JS heap, MB", 1e6, 1),
    ("wasm_memory", "WebAssembly memory, MB", 1e6, 1),
];

const SERIES: [MetricColumn; 7] = [
    ("prerender", "prerender, ms", 1.0, 1),
    ("markup", "markup, kB", 1000.0, 0),
    ("packed", "its page compressed, kB", 1000.0, 1),
    ("on_screen", "on screen, ms", 1.0, 0),
    ("mount", "mount, ms", 1.0, 0),
    ("interaction_script", "script of one move, ms", 1.0, 2),
    ("interaction_main_thread", "main thread of one move, ms", 1.0, 2),
];

/// All tables.
pub fn all(measurements: &Measurements) -> String {
    let embeds: Vec<Subject> = [OURS].into_iter().chain(PEERS).collect();
    let with_mounted: Vec<Subject> = [OURS, MOUNTED].into_iter().chain(PEERS).collect();
    let with_limits: Vec<Subject> = LIMITS.into_iter().chain([MOUNTED]).chain(embeds.iter().copied()).collect();
    let mut text = String::new();
    for conditions in [THROTTLED, UNTHROTTLED] {
        let story_page = story_page::part(&conditions);
        let conditions = conditions.name;
        text.push_str(&titled(
            &format!("One embed, {conditions}"),
            &table(measurements, conditions, &with_limits, &LOADING),
        ));
        text.push_str(&titled(
            &format!("One move, {conditions}"),
            &table(measurements, conditions, &with_mounted, &MOVING),
        ));
        text.push_str(&titled(
            &format!("The story page, {conditions}"),
            &table(measurements, &story_page, &STORY_PAGE, &STORY_PAGE_COLUMNS),
        ));
    }
    for count in [1, 10, 50] {
        let part = many_embeds::part(count);
        if measurements.median(&part, OURS.id, "bytes").is_some() {
            text.push_str(&titled(&format!("{part}, throttled"), &table(measurements, &part, &embeds, &MANY_EMBEDS)));
        }
    }
    let counts: Vec<(String, String)> =
        series::COUNTS.iter().map(|count| (series::subject(*count), series::subject(*count))).collect();
    text.push_str(&titled("Our line, throttled", &rows(measurements, series::PART, &counts, &SERIES)));
    text
}

fn titled(title: &str, table: &str) -> String {
    format!("### {title}\n\n{table}\n")
}

/// A row for each subject. A cell has the median, its spread, and its ratio to our own row, which is the first.
pub fn table(measurements: &Measurements, part: &str, subjects: &[Subject], columns: &[MetricColumn]) -> String {
    let own = if subjects.contains(&OURS) { OURS } else { subjects[0] };
    let mut names: Vec<(String, String)> = vec![(own.id.to_owned(), own.name.to_owned())];
    let others = subjects.iter().filter(|subject| **subject != own);
    names.extend(others.map(|subject| (subject.id.to_owned(), subject.name.to_owned())));
    rows(measurements, part, &names, columns)
}

/// A table of any subjects, by id and name. Ratios are to the first.
fn rows(measurements: &Measurements, part: &str, subjects: &[(String, String)], columns: &[MetricColumn]) -> String {
    let heads: Vec<&str> = columns.iter().map(|(_, head, _, _)| *head).collect();
    let mut text = format!("| | {} |\n|---|{}\n", heads.join(" | "), "---:|".repeat(columns.len()));
    for (index, (id, name)) in subjects.iter().enumerate() {
        let cells = columns.iter().map(|(metric, _, unit, decimals)| {
            let measure = measurements.median(part, &subjects[0].0, metric).filter(|_| index > 0);
            measurements.summary(part, id, metric).map_or("–".to_owned(), |sum| {
                cell(&sum, *unit, *decimals, measure.and_then(|measure| ratio(sum.median, measure)))
            })
        });
        text.push_str(&format!("| {name} | {} |\n", cells.collect::<Vec<_>>().join(" | ")));
    }
    text
}

/// `512 (498–530) ×1.90`, without a spread if minimum and maximum are printed alike.
fn cell(sum: &Summary, unit: f64, decimals: usize, times: Option<f64>) -> String {
    let number = |value: f64| format!("{:.decimals$}", value / unit);
    let (median, least, most) = (number(sum.median), number(sum.least), number(sum.most));
    let spread = if least == most { String::new() } else { format!(" ({least}–{most})") };
    format!("{median}{spread}{}", times.map_or(String::new(), |times| format!(" ×{times:.2}")))
}

#[cfg(test)]
mod tests {
    use super::{LOADING, table};
    use crate::measurements::Measurements;
    use crate::subjects::{OURS, PEERS};

    #[test]
    fn a_cell_has_median_spread_and_ratio() {
        let mut measurements = Measurements::default();
        for (subject, values) in [(OURS, [200.0, 210.0, 190.0]), (PEERS[0], [500.0, 500.0, 500.0])] {
            for value in values {
                measurements.add("slow", subject.id, "on_screen", value);
                measurements.add("slow", subject.id, "bytes", value * 100.0);
            }
        }
        let text = table(&measurements, "slow", &[OURS, PEERS[0]], &[LOADING[0], LOADING[4], LOADING[1]]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "| | on screen, ms | in all, kB | ready, ms |");
        assert_eq!(lines[2], "| Ours | 200 (190–210) | 20.0 (19.0–21.0) | – |");
        assert_eq!(lines[3], "| D3 | 500 ×2.50 | 50.0 ×2.50 | – |");
    }
}
