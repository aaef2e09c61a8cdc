//! What stands in the data behind a row of a figure's table: for files that somebody takes away. Build time only.

use crate::content::evidence::Evidence;
use crate::content::series::SeriesRow;

/// A row of the data, field by field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRow {
    /// Its fields as they stand there, by their columns; `table` is the table that it stands in, `claim` the claim of the
    /// article that stands in no table.
    pub fields: Vec<(String, String)>,
    /// How it is known.
    pub evidence: Evidence,
    /// Where it was read.
    pub sources: Vec<String>,
    /// What must be said of it.
    pub note: Option<String>,
}

impl SourceRow {
    /// From a row of a series.
    pub fn of(row: &SeriesRow) -> SourceRow {
        SourceRow {
            fields: row.recorded_fields(),
            evidence: row.evidence,
            sources: row.sources.clone(),
            note: row.words.note.clone(),
        }
    }

    /// A field; none where it has no such column.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}
