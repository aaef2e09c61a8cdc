//! Tests of the crossings since independence with the published data.

use super::*;
use crate::content::assets::Assets;

/// Without the remarks, rows that are years apart read as a trend.
#[test]
fn each_year_has_a_row_or_is_in_a_remark_between_its_neighbours() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/assets");
    let content = Content::load(&Assets::new(root), "en", &crate::figures::IDS).expect("the story loads");
    let words: Words = content.figure_words(ID).expect("the words");
    let returns = content.series_table(ID).expect("the table");
    let drawn = returns.series(DRAWN).expect("the rows");
    let groups = groups(&content, &words, returns, drawn.rows()).expect("the rows have dates");
    let covered = |row: &SeriesRow| {
        let start = row.start.expect("a date").year;
        start..=row.end.map_or(start, |end| end.year)
    };
    let mut next = covered(drawn.first()).start().to_owned();
    let mut missing = 0;
    for group in &groups {
        if group.quiet {
            let from = next;
            let heading = |to: i32| {
                let date = |year| Date { year, month: None, day: None };
                let years = content.language.dates(date(from), (from < to).then(|| date(to)));
                interpolate(&words.groups.missing, &[("years", &years)])
            };
            let to = (from..from + 30).find(|to| heading(*to) == group.heading[0]);
            next = to.unwrap_or_else(|| panic!("“{}” does not begin with {from}", group.heading[0])) + 1;
            missing += 1;
        }
        for row in &group.rows {
            let years = covered(row.row);
            assert_eq!(*years.start(), next, "{}: a year before it has neither a row nor a remark", row.value);
            next = years.end() + 1;
        }
    }
    assert!(missing > 0);
}
