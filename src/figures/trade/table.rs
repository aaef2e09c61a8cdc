//! The table: a row for each year and source, then the article, then later numbers of another kind.

use super::Trade;
use crate::content::Diagnostic;
use crate::content::columns::RANK;
use crate::content::series_table::SeriesRow;
use crate::figures::row_phrases::{how_many_of, when};
use crate::figures::table::{Table, TableRow};

impl Trade<'_> {
    /// The table.
    pub fn table(&self) -> Result<Table, Diagnostic> {
        let rank = |row: Option<&SeriesRow>| {
            // Not every row has a rank.
            let rank = row.and_then(|row| row.get(RANK));
            rank.map_or_else(|| self.words.no_rank.clone(), |rank| self.content.language.number(rank))
        };
        let cells = |when: String, source: &str, rows: [Option<&SeriesRow>; 2]| {
            vec![
                when,
                source.to_owned(),
                self.formatted(rows[0]),
                rank(rows[0]),
                self.formatted(rows[1]),
                rank(rows[1]),
            ]
        };
        let mut rows = Vec::new();
        for (source, words) in self.words.sources.iter().enumerate() {
            for year in &self.years {
                let found = [0, 1].map(|direction| self.row(source, direction, *year));
                // Shares of different evidence are in rows of their own.
                let [imports, exports] = found;
                let differ = imports.zip(exports).is_some_and(|(one, other)| one.evidence != other.evidence);
                let lines = if differ { vec![[imports, None], [None, exports]] } else { vec![found] };
                for line in lines {
                    // A source without a share in that year has no row.
                    let Some(first) = line[0].or(line[1]) else { continue };
                    let second = line[0].and(line[1]);
                    rows.push(TableRow::new(first, cells(year.to_string(), &words.name, line)).with_row(second));
                }
            }
        }
        let article = [self.article_row(0)?, self.article_row(1)?];
        rows.push(
            TableRow::new(
                article[0],
                cells(self.words.missing_short.clone(), &self.words.article_row, article.map(Some)),
            )
            .with_row(Some(article[1])),
        );
        let latest = self.content.series_table("trade-latest")?;
        for row in &latest.rows {
            let of = latest.name_of(row).to_owned();
            let number = how_many_of(self.content, latest, row);
            let none = || self.words.missing_short.clone();
            rows.push(TableRow::new(row, vec![when(self.content, row), of, number, none(), none(), none()]));
        }
        Ok(Table { columns: self.words.columns.clone(), rows })
    }
}
