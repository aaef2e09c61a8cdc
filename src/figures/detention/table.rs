//! The table: all estimates, then the sources that give none.

use super::{CLAIM, Detention, name};
use crate::content::evidence::Evidence;
use crate::content::language::capitalised;
use crate::content::series::{Series, SeriesRow};
use crate::figures::figure::{Table, TableRow};
use crate::figures::row_phrases::when;
use crate::figures::source_phrases::date_of;

impl Detention<'_> {
    /// The table.
    pub fn table(&self) -> Table {
        let row = |series: &Series, row: &SeriesRow, value: String| {
            let cells = vec![name(series, row).to_owned(), when(self.content, row), value];
            TableRow::of(row, cells)
        };
        let estimates = self.estimates.rows.iter().map(|found| row(self.estimates, found, self.shown(found)));
        let statements = self.statements.rows.iter().map(|found| row(self.statements, found, found.name().to_owned()));
        let claim = self.content.claim(CLAIM);
        let article = TableRow {
            cells: vec![
                self.content.ui.article_says.clone(),
                date_of(self.content, "article"),
                capitalised(&self.words.no_number),
            ],
            evidence: Evidence::A,
            sources: vec!["article".to_owned()],
            note: claim.map(|claim| claim.text.clone()),
            csv_rows: Vec::new(),
        }
        .claiming(CLAIM);
        Table {
            columns: self.words.columns.clone(),
            rows: estimates.chain(statements).chain(std::iter::once(article)).collect(),
        }
    }
}
