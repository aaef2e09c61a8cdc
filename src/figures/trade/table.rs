//! The table: all rows of the drawing, then the article's, then those by Kazakhstan's own books.

use super::{Trade, row_of, years};
use crate::content::columns::RANK;
use crate::content::language::interpolate;
use crate::content::series::SeriesRow;
use crate::figures::figure::{Table, TableRow};

impl Trade<'_> {
    /// The table.
    pub fn table(&self) -> Table {
        let rank = |row: Option<&SeriesRow>| {
            row.and_then(|row| row.get(RANK))
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
        let article = keys.map(|key| self.article.rows.iter().find(|row| row.series == *key));
        if let Some(row) = article[0] {
            rows.push(TableRow::of(row, cells(self.words.article_row.clone(), article)).and(article[1]));
        }
        for year in years(self.own_books) {
            let found = keys.map(|key| row_of(self.own_books, key, year));
            let name = interpolate(&self.words.other_method_row, &[("year", &year.to_string())]);
            match found {
                [Some(row), second] if second.is_none_or(|second| second.evidence == row.evidence) => {
                    rows.push(TableRow::of(row, cells(name, found)).and(second));
                }
                // Each row of the table has one kind of evidence.
                [first, second] => {
                    rows.extend(first.map(|row| TableRow::of(row, cells(name.clone(), [first, None]))));
                    rows.extend(second.map(|row| TableRow::of(row, cells(name, [None, second]))));
                }
            }
        }
        Table { columns: self.words.columns.clone(), rows }
    }
}
