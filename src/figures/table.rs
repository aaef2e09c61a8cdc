//! The table of a figure.

use super::csv_row::CsvRow;
use crate::content::evidence::Evidence;
use crate::content::series_table::SeriesRow;

/// The numbers of a figure as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The headings of the columns. The first column names the rows.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// A row of a figure's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// One cell for each column.
    pub cells: Vec<String>,
    /// The kind of evidence.
    pub evidence: Evidence,
    /// The ids of the sources.
    pub sources: Vec<String>,
    /// A remark on the row.
    pub note: Option<String>,
    /// The CSV rows. Empty if no series contains it.
    pub csv_rows: Vec<CsvRow>,
}

impl Table {
    /// The ids of all sources, in order of first appearance.
    pub(super) fn sources(&self) -> Vec<String> {
        let mut sources: Vec<String> = Vec::new();
        for id in self.rows.iter().flat_map(|row| &row.sources) {
            if !sources.contains(id) {
                sources.push(id.clone());
            }
        }
        sources
    }
}

impl TableRow {
    /// The row with an additional CSV row.
    pub fn with_row(mut self, other: Option<&SeriesRow>) -> TableRow {
        self.csv_rows.extend(other.map(CsvRow::from));
        self
    }

    /// The row with a claim of the article as an additional CSV row.
    pub(crate) fn with_claim(mut self, id: &str) -> TableRow {
        let fields = vec![("claim".to_owned(), id.to_owned())];
        let (sources, note) = (self.sources.clone(), self.note.clone());
        self.csv_rows.push(CsvRow { fields, evidence: self.evidence, sources, note });
        self
    }

    /// The CSV rows. If there are none, one without fields, with the row's own evidence and sources.
    pub fn lines(&self) -> Vec<CsvRow> {
        if !self.csv_rows.is_empty() {
            return self.csv_rows.clone();
        }
        let (sources, note) = (self.sources.clone(), self.note.clone());
        vec![CsvRow { fields: Vec::new(), evidence: self.evidence, sources, note }]
    }

    /// A table row from a row of a series.
    pub fn new(row: &SeriesRow, cells: Vec<String>) -> TableRow {
        TableRow {
            cells,
            evidence: row.evidence,
            sources: row.sources.clone(),
            note: row.words.note.clone(),
            csv_rows: vec![CsvRow::from(row)],
        }
    }
}
