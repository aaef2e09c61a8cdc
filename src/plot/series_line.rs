//! Lines through rows. They join rows of one series and one segment only.
//!
//! No other module of the plot layer or the figures calls `line_path` (`tests/layering.rs`).

use crate::chart::path::line_path;
use crate::content::series_table::SeriesRow;
use crate::content::time_series::TimeSeries;

/// The path data of a line through a series, with a gap between segments. `position` gives a row's position in percent.
pub fn series_line(series: &TimeSeries, position: impl Fn(&SeriesRow) -> (f64, f64)) -> String {
    let mut vertices = Vec::new();
    for run in series.runs() {
        vertices.extend(run.iter().map(|row| Some(position(row))));
        vertices.push(None);
    }
    line_path(&vertices)
}
