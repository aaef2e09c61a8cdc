//! The table: all lengths in both units.

use super::Border;
use crate::figures::figure::{Table, TableRow};

impl Border<'_> {
    /// The table.
    pub fn table(&self) -> Table {
        let rows = self.all_rows.iter().map(|row| {
            let cells =
                vec![row.name().to_owned(), self.when(row), self.shown(row, 1, false), self.shown(row, 0, false)];
            TableRow::of(row, cells)
        });
        Table { columns: self.words.columns.clone(), rows: rows.collect() }
    }
}
