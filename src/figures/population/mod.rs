//! **How many Kazakhs live in China?**
//!
//! China's censuses are dots joined by a line. The article's two numbers and an estimate for Xinjiang alone are not
//! joined. A bracket shows the difference of the article's number for 2020 from the census of that year. The segmented
//! control selects sources; the points are years; a guess may be drawn first.

use super::declaration::Declaration;
use super::figure::{Figure, Table, TableRow};
use super::row_phrases::series_name;
use crate::chart::decimal::Decimal;
use crate::chart::range::{Bound, Bounded};
use crate::chart::scale::Linear;
use crate::content::columns::{LOW, RANGE};
use crate::content::date::Date;
use crate::content::language::{interpolate, interpolate_some};
use crate::content::series::{Series, SeriesRow};
use crate::content::time_series::TimeSeries;
use crate::content::{Content, Diagnostic};
use crate::scene::Shared;
use words::Words;

mod axes;
mod drawing;
mod export_layout;
mod guess;
mod marks;
mod words;

const ID: &str = "population";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).embed_height(880).sheets(&["plot_guess"]);

/// The ids of the series.
const ARTICLE: &str = "article";
const CENSUS: &str = "census";
const XINJIANG: &str = "estimate-xinjiang";

/// The series that are drawn. All others count parts of China only, and are in the table only.
const DRAWN: [&str; 3] = [ARTICLE, CENSUS, XINJIANG];

/// The top of the axis, in people.
const TOP: i64 = 2_000_000;

/// The rows, texts and scales of the figure.
struct Population<'a> {
    content: &'a Content,
    words: Words,
    series: &'a Series,
    census: TimeSeries<'a>,
    /// The years of the drawn rows.
    years: Vec<i32>,
    x: Linear,
    y: Linear,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let series = content.series(ID)?.with(RANGE)?;
    // Later code may rely on the year and the number of every drawn row.
    for row in drawn(series) {
        if row.start.is_none() || row.get(LOW).is_none() {
            return Err(row.diagnostic("the row has no year or no number", "Write both"));
        }
    }
    let mut years: Vec<i32> = drawn(series).map(year).collect();
    years.sort_unstable();
    years.dedup();
    let (first, last) = (years[0], years[years.len() - 1]);
    let population = Population {
        content,
        words: content.figure_words(ID)?,
        series,
        census: series.only(CENSUS)?,
        years,
        // Space before the first year for its two concentric marks.
        x: Linear::new((f64::from(first) - 3.0, f64::from(last)), (0.0, 100.0)),
        y: Linear::new((0.0, TOP as f64), (100.0, 0.0)),
    };
    let span = [("first", first.to_string()), ("last", last.to_string())];
    let span: Vec<(&str, &str)> = span.iter().map(|(name, year)| (*name, year.as_str())).collect();
    let table = population.table();
    let scene = population.scene();
    Ok(Figure {
        id: ID,
        question: interpolate(&population.words.question, &span),
        answer: population.answer(),
        remarks: population.words.remarks.iter().map(|remark| interpolate_some(remark, &span)).collect(),
        frame: None,
        export_layout: Some(population.export_layout(&scene)),
        scene: Shared::new(scene),
        notes: ["C2", "C3", "C29"].map(String::from).to_vec(),
        sources: Figure::sources_of(&table),
        table,
    })
}

impl<'a> Population<'a> {
    /// The rows of a series, in chronological order.
    fn rows(&self, series: &str) -> Vec<&'a SeriesRow> {
        self.series.rows.iter().filter(|row| row.series == series).collect()
    }

    fn last(&self, series: &str) -> &'a SeriesRow {
        self.series.rows.iter().rfind(|row| row.series == series).expect("every series of the figure has a row")
    }

    /// A row's number with its hedge: “about 1.8 million”. Empty for rows of the table that have none.
    fn shown(&self, row: &SeriesRow) -> String {
        let language = &self.content.language;
        row.get(RANGE).map(|value| language.bounded(&value, |value| language.short_number(value))).unwrap_or_default()
    }

    /// The excess of the article's last number over the last census, in whole percent.
    fn more(&self) -> Decimal {
        let (article, census) = (people(self.last(ARTICLE)), people(self.last(CENSUS)));
        Decimal::nearest((article / census - 1.0) * 100.0, 0)
    }

    /// The excess in words: “about 15%”, because the article's number is an estimate.
    fn more_shown(&self) -> String {
        let (language, more) = (&self.content.language, Some((self.more(), Bound::About)));
        let more = Bounded::new(more, more);
        more.map(|more| language.bounded(&more, |value| language.percent(value))).unwrap_or_default()
    }

    /// The date of the article.
    fn article_date(&self) -> String {
        let date = self.content.source("article").and_then(|source| source.date);
        date.map(|date| self.content.language.date(Date { day: None, ..date })).unwrap_or_default()
    }

    fn answer(&self) -> String {
        let (article, census) = (self.last(ARTICLE), self.last(CENSUS));
        interpolate(
            &self.words.answer,
            &[
                ("census_date", &self.dated(census)),
                ("census", &self.shown(census)),
                ("article_date", &self.article_date()),
                ("article", &self.shown(article)),
                ("more", &self.more_shown()),
            ],
        )
    }

    /// The date of a row, or its remark on the date.
    fn dated(&self, row: &SeriesRow) -> String {
        row.words.date.clone().unwrap_or_else(|| year(row).to_string())
    }

    fn table(&self) -> Table {
        let who = |row: &SeriesRow| series_name(self.series, row).to_owned();
        let row = |row: &SeriesRow| TableRow::of(row, vec![self.dated(row), who(row), self.shown(row)]);
        let mut rows: Vec<&SeriesRow> = self.series.rows.iter().collect();
        rows.sort_by_key(|row| year(row));
        Table { columns: self.words.columns.clone(), rows: rows.into_iter().map(row).collect() }
    }
}

/// The rows that are drawn.
fn drawn(series: &Series) -> impl Iterator<Item = &SeriesRow> {
    series.rows.iter().filter(|row| DRAWN.contains(&row.series.as_str()))
}

fn people(row: &SeriesRow) -> f64 {
    // Never nought: `build` checks the drawn rows, and no others have heights.
    row.get(LOW).map_or(0.0, Decimal::to_f64)
}

fn year(row: &SeriesRow) -> i32 {
    row.start.map_or(0, |start| start.year)
}
