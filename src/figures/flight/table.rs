//! The table: the rows of the lanes in their order, then the rows that are not drawn.

use super::Flight;
use crate::figures::figure::{Table, TableRow};
use crate::figures::row_phrases::{how_many_of, when};

impl Flight<'_> {
    /// The table.
    pub fn table(&self) -> Table {
        let row = |placed: &super::lanes::Placed| {
            let number = how_many_of(self.content, placed.series, placed.row);
            let number = if number.is_empty() { self.words.no_count.clone() } else { number };
            TableRow::of(placed.row, vec![when(self.content, placed.row), self.title(placed), number])
        };
        let placed = self.lanes.rows.iter().map(row);
        let others = self.lanes.others.iter().map(row);
        Table { columns: self.words.columns.clone(), rows: placed.chain(others).collect() }
    }
}
