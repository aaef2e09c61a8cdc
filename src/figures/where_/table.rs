//! The table: the places and their descriptions.

use super::Where;
use crate::content::Diagnostic;
use crate::content::evidence::Evidence;
use crate::figures::required_data;
use crate::figures::table::{Table, TableRow};

impl Where<'_> {
    /// The table.
    pub fn table(&self) -> Result<Table, Diagnostic> {
        let rows = self.words.rows.iter().map(|found| {
            let place = found.place.as_str();
            let name = if place == "border" { &self.words.border } else { self.name(place) };
            let cells = vec![name.to_owned(), found.what.clone(), self.interpolated(&found.number)];
            let row = |table: &str, key: &str| -> Result<TableRow, Diagnostic> {
                Ok(TableRow::new(required_data::row(self.content, table, key)?.1, cells.clone()))
            };
            match place {
                "china" => row("population", "census-2020"),
                "xinjiang" => row("xinjiang-composition", "total"),
                "border" => row("border", "joint-boundary-commission"),
                "yining" => Ok(self.mapped(cells.clone(), Evidence::F, &["wikipedia-ili", "travelchina-86"])),
                _ => Ok(self.mapped(cells.clone(), Evidence::F, &["natural-earth", "world-atlas"])),
            }
        });
        Ok(Table { columns: self.words.columns.clone(), rows: rows.collect::<Result<_, _>>()? })
    }

    /// A table row without a row of a series.
    fn mapped(&self, cells: Vec<String>, evidence: Evidence, sources: &[&str]) -> TableRow {
        TableRow {
            cells,
            evidence,
            sources: sources.iter().map(|id| (*id).to_owned()).collect(),
            note: None,
            csv_rows: Vec::new(),
        }
    }
}
