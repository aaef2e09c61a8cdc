//! The rows of one series of a table: the only rows that a line may join.
//!
//! Must not depend on what is drawn.

use super::Diagnostic;
use super::columns::SEGMENT;
use super::series_table::{SeriesRow, SeriesTable};

/// The rows of one series, in chronological order. There is at least one.
#[derive(Clone, Debug)]
pub struct TimeSeries<'a> {
    rows: Vec<&'a SeriesRow>,
}

impl<'a> TimeSeries<'a> {
    pub(super) fn from_table(table: &'a SeriesTable, series: &str) -> Result<TimeSeries<'a>, Diagnostic> {
        let rows: Vec<&SeriesRow> = table.rows.iter().filter(|row| row.series == series).collect();
        if rows.is_empty() {
            return Err(table.diagnostic(format!("no row has the series “{series}”"), "Add a row of it"));
        }
        Ok(TimeSeries { rows })
    }

    /// The rows.
    pub fn rows(&self) -> &[&'a SeriesRow] {
        &self.rows
    }

    /// The first row.
    pub fn first(&self) -> &'a SeriesRow {
        self.rows[0]
    }

    /// The last row.
    pub fn last(&self) -> &'a SeriesRow {
        self.rows[self.rows.len() - 1]
    }

    /// The row of a year.
    pub fn in_year(&self, year: i32) -> Option<&'a SeriesRow> {
        self.rows.iter().copied().find(|row| row.start.is_some_and(|start| start.year == year))
    }

    /// The runs of rows that one line may join: neighbours of the same segment.
    pub fn runs(&self) -> impl Iterator<Item = &[&'a SeriesRow]> {
        self.rows.chunk_by(|one, next| one.find(SEGMENT) == next.find(SEGMENT))
    }
}
