//! The rows of a figure's CSV download.

use crate::content::evidence::Evidence;
use crate::content::series_table::SeriesRow;

/// A row of the data, behind a row of the figure's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvRow {
    /// The fields by column. `table` is the name of the table of series. `claim` is the id of a claim of the article
    /// that is in no series.
    pub fields: Vec<(String, String)>,
    /// The kind of evidence.
    pub evidence: Evidence,
    /// The ids of the sources.
    pub sources: Vec<String>,
    /// A remark on the row.
    pub note: Option<String>,
}

impl From<&SeriesRow> for CsvRow {
    fn from(row: &SeriesRow) -> CsvRow {
        CsvRow {
            fields: row.recorded_fields(),
            evidence: row.evidence,
            sources: row.sources.clone(),
            note: row.words.note.clone(),
        }
    }
}

impl CsvRow {
    /// A field by column. `None` if there is no such column.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}
