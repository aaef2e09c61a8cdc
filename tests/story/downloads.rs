//! Rows and units of the downloads.

use super::{content, figure};
use explainer::site::downloads::metadata::metadata;
use std::collections::BTreeSet;

/// The keys of a series in the table of a figure.
fn keys(id: &str, series: &str) -> BTreeSet<String> {
    let lines = figure(id).table.rows.into_iter().flat_map(|row| row.lines());
    let of_series = lines.filter(|line| line.field("table") == Some(series));
    of_series.filter_map(|line| line.field("key").map(str::to_owned)).collect()
}

/// Series that only sentences use are in no table.
#[test]
fn tables_have_every_drawn_row_of_their_series() {
    for (series, rows) in
        [("population", 16), ("border", 11), ("trade", 38), ("returns", 15), ("cases", 37), ("detention", 5)]
    {
        assert_eq!(keys(series, series).len(), rows, "{series}");
    }
}

#[test]
fn metadata_has_the_units_of_the_series() {
    let content = content();
    let units = |id: &str| metadata(&content, &figure(id)).expect("metadata")["units"].clone();
    assert_eq!(units("population")["people"], "people");
    assert_eq!((&units("border")["km"], &units("border")["miles"]), (&"km".into(), &"miles".into()));
}
