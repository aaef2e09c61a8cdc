//! The table: all estimates, then the sources that give none, then the article's statement.

use super::{CLAIM, Detention};
use crate::content::Diagnostic;
use crate::content::evidence::Evidence;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::figures::required_data;
use crate::figures::row_phrases::when;
use crate::figures::table::{Table, TableRow};

impl Detention<'_> {
    /// The table.
    pub fn table(&self) -> Result<Table, Diagnostic> {
        let row = |table: &SeriesTable, row: &SeriesRow, value: String| {
            let cells = vec![table.name_of(row).to_owned(), when(self.content, row), value];
            TableRow::new(row, cells)
        };
        let estimates = self.estimates.rows.iter().map(|found| row(self.estimates, found, self.formatted(found)));
        let statements = self.statements.rows.iter().map(|found| row(self.statements, found, found.name().to_owned()));
        let article = TableRow {
            cells: vec![
                self.content.ui.article_says.clone(),
                self.article_date.clone(),
                self.content.language.capitalised(&self.words.no_number),
            ],
            evidence: Evidence::A,
            sources: vec!["article".to_owned()],
            note: Some(required_data::claim(self.content, CLAIM)?.text.clone()),
            csv_rows: Vec::new(),
        }
        .with_claim(CLAIM);
        let rows = estimates.chain(statements).chain([article]).collect();
        Ok(Table { columns: self.words.columns.clone(), rows })
    }
}
