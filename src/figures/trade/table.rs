//! The table: all rows, with those of the article and the other study at the end.

use super::{Trade, row_of};
use crate::content::language::interpolate;
use crate::content::series::SeriesRow;
use crate::figures::figure::{Table, TableRow};

impl Trade<'_> {
    /// The table.
    pub fn table(&self) -> Table {
        let rank = |row: Option<&SeriesRow>| {
            row.and_then(|row| row.value("rank"))
                .map_or_else(|| self.words.no_rank.clone(), |rank| self.content.language.number(rank))
        };
        let cells = |name: String, rows: [Option<&SeriesRow>; 2]| {
            vec![name, self.shown(rows[0]), rank(rows[0]), self.shown(rows[1]), rank(rows[1])]
        };
        let keys = [&self.words.lines[0].key, &self.words.lines[1].key];
        let mut rows: Vec<TableRow> = self
            .years
            .iter()
            .filter_map(|year| {
                let rows = keys.map(|key| row_of(self.shares, key, *year));
                let second = rows[0].and(rows[1]);
                Some(TableRow::of(rows[0].or(rows[1])?, cells(year.to_string(), rows)).and(second))
            })
            .collect();
        for (series, name) in
            [(self.article, &self.words.article_row), (self.other_method, &self.words.other_method_row)]
        {
            let found = keys.map(|key| series.rows.iter().find(|row| row.series == *key));
            if let Some(row) = found[0] {
                let year = row.start.map(|start| start.year.to_string()).unwrap_or_default();
                rows.push(TableRow::of(row, cells(interpolate(name, &[("year", &year)]), found)).and(found[1]));
            }
        }
        Table { columns: self.words.columns.clone(), rows }
    }
}
