//! **How many Kazakhs live in China?**
//!
//! China's censuses are dots joined by a line. The article's two numbers and an estimate for Xinjiang alone are not
//! joined. A bracket shows the difference of the article's number for 2020 from the census of that year. The segmented
//! control selects sources; the points are years; a guess may be drawn first.

use super::declaration::Declaration;
use super::figure::Figure;
use super::required_data;
use super::row_phrases::how_many;
use super::source_phrases::article_month;
use super::table::{Table, TableRow};
use crate::chart::decimal::Decimal;
use crate::chart::scale::LinearScale;
use crate::content::columns::{LOW, RANGE};
use crate::content::pattern::{interpolate, interpolate_some};
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::time_series::TimeSeries;
use crate::content::{Content, Diagnostic};
use crate::plot::{Breakpoint, Frame, Margins};
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

/// The row of the people who left in one year, which a tick on the line marks.
const LEFT: (&str, &str) = ("displacement", "yi-ta");

/// The top of the axis, in people.
const TOP: i64 = 2_000_000;

/// The rows, texts and scales of the figure.
struct Population<'a> {
    content: &'a Content,
    words: Words,
    table: &'a SeriesTable,
    census: TimeSeries<'a>,
    /// The years of the drawn rows.
    years: Vec<i32>,
    /// The month of the article.
    article_month: String,
    /// The row of the people who left in one year.
    left: &'a SeriesRow,
    x: LinearScale,
    y: LinearScale,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let table = content.series_table(ID)?.with_column(RANGE)?;
    // Later code may rely on the year and the number of every drawn row.
    for row in drawn(table) {
        row.needed_start()?;
        row.need(LOW)?;
    }
    let mut years: Vec<i32> = drawn(table).map(year).collect();
    years.sort_unstable();
    years.dedup();
    let (first, last) = (years[0], years[years.len() - 1]);
    let population = Population {
        content,
        words: content.figure_words(ID)?,
        table,
        census: table.series(CENSUS)?,
        years,
        article_month: article_month(content)?,
        left: required_data::row(content, LEFT.0, LEFT.1)?.1,
        // Space before the first year for its two concentric marks.
        x: LinearScale::new((f64::from(first) - 3.0, f64::from(last)), (0.0, 100.0)),
        y: LinearScale::new((0.0, TOP as f64), (100.0, 0.0)),
    };
    let span = [("first", first.to_string()), ("last", last.to_string())];
    let span: Vec<(&str, &str)> = span.iter().map(|(name, year)| (*name, year.as_str())).collect();
    let scene = population.scene()?;
    // The end has space for the bracket between the article and the census.
    let frame = Frame::new(23.0, Margins::new(1.5, 5.0, 2.0, 0.5)).wider(
        Breakpoint::W480,
        28.0,
        Margins::new(1.25, 6.25, 1.75, 0.5),
    );
    let layout = population.export_layout(&scene, &frame);
    let texts = [interpolate(&population.words.question, &span), population.answer()];
    let remarks: Vec<_> = population.words.remarks.iter().map(|remark| interpolate_some(remark, &span)).collect();
    let figure = Figure::new(ID, texts, &remarks, scene, population.table());
    Ok(figure.export_layout(layout).frame(frame).notes(&["C2", "C3", "C29"]))
}

impl<'a> Population<'a> {
    /// The rows of a series, in chronological order.
    fn rows(&self, series: &str) -> Vec<&'a SeriesRow> {
        self.table.rows.iter().filter(|row| row.series == series).collect()
    }

    fn last(&self, series: &str) -> &'a SeriesRow {
        self.table.rows.iter().rfind(|row| row.series == series).expect("every series of the figure has a row")
    }

    /// A row's number with its hedge: “about 1.8 million”.
    fn formatted(&self, row: &SeriesRow) -> String {
        how_many(self.content, row)
    }

    /// The excess of the article's last number over the last census, in whole percent.
    fn more(&self) -> Decimal {
        let (article, census) = (people(self.last(ARTICLE)), people(self.last(CENSUS)));
        Decimal::nearest((article / census - 1.0) * 100.0, 0)
    }

    /// The excess in words: “about 15%”, because the article's number is an estimate.
    fn formatted_more(&self) -> String {
        let language = &self.content.language;
        interpolate(&language.style.about, &[("n", &language.percent(self.more()))])
    }

    fn answer(&self) -> String {
        let (article, census) = (self.last(ARTICLE), self.last(CENSUS));
        interpolate(
            &self.words.answer,
            &[
                ("census_date", &self.dated(census)),
                ("census", &self.formatted(census)),
                ("article_date", &self.article_month),
                ("article", &self.formatted(article)),
                ("more", &self.formatted_more()),
            ],
        )
    }

    /// The remark of a row on its date, else its year.
    fn dated(&self, row: &SeriesRow) -> String {
        row.words.date.clone().unwrap_or_else(|| year(row).to_string())
    }

    fn table(&self) -> Table {
        let who = |row: &SeriesRow| self.table.name_of(row).to_owned();
        let row = |row: &SeriesRow| TableRow::new(row, vec![self.dated(row), who(row), self.formatted(row)]);
        let mut rows: Vec<&SeriesRow> = self.table.rows.iter().collect();
        rows.sort_by_key(|row| year(row));
        let left = vec![self.dated(self.left), self.left.name().to_owned(), self.formatted(self.left)];
        let rows = rows.into_iter().map(row).chain([TableRow::new(self.left, left)]).collect();
        Table { columns: self.words.columns.clone(), rows }
    }
}

/// The rows that are drawn.
fn drawn(table: &SeriesTable) -> impl Iterator<Item = &SeriesRow> {
    table.rows.iter().filter(|row| DRAWN.contains(&row.series.as_str()))
}

fn people(row: &SeriesRow) -> f64 {
    // Never zero: `build` requires the numbers of drawn rows, and no others have heights.
    row.get(LOW).map_or(0.0, Decimal::to_f64)
}

fn year(row: &SeriesRow) -> i32 {
    // Never zero for a drawn row, because `build` requires its date. Rows of the table without a date are first.
    row.start.map_or(0, |start| start.year)
}
