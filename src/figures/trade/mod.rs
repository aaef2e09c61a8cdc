//! **How much of Kazakhstan’s trade is with China?**
//!
//! China's share of Kazakhstan's goods imports and exports by year, in two panels on one scale. Each panel has two
//! lines that are never joined: Kazakhstan's own figures, as the World Bank prints them, and the CIA World Factbook
//! with its gaps. The article's share is a mark at the edge, because it gives no year for it. The points are the years;
//! tooltips show shares as waffles.

use super::declaration::Declaration;
use super::export_layout::{ExportLayout, Panel};
use super::figure::Figure;
use super::required_data;
use super::shortened::Shortened;
use super::source_phrases::article_month_and_year;
use crate::chart::scale::LinearScale;
use crate::content::columns::{RANK, SHARE};
use crate::content::pattern::interpolate_some;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::time_series::TimeSeries;
use crate::content::{Content, Diagnostic};
use crate::plot::{Breakpoint, Frame, Margins};
use serde::Deserialize;

mod drawing;
mod labels;
mod points;
mod table;

const ID: &str = "trade";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build);
/// The gap between the panels, in percent of the frame.
const GAP: f64 = 15.0;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    #[serde(rename = "label")]
    aria_label: String,
    hint: String,
    choice: String,
    both: String,
    /// The lines under the article's number.
    article: Vec<String>,
    method: String,
    directions: [DirectionWords; 2],
    sources: [SourceWords; 2],
    missing_short: String,
    no_rank: String,
    ranks: Vec<String>,
    columns: Vec<String>,
    article_row: String,
}

/// The texts of a panel.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DirectionWords {
    /// The series name of its rows.
    key: String,
    option: String,
    title: String,
    sentence: String,
    ranked: String,
    missing: String,
}

/// The texts of a source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceWords {
    /// The name beside its line.
    name: String,
    /// The same in a narrow container.
    short: String,
    /// The label of a number on the drawing.
    tag: String,
    /// Its name in a sentence.
    said: String,
}

/// The rows, texts and scales of the figure.
struct Trade<'a> {
    content: &'a Content,
    words: Words,
    /// The lines by source (Kazakhstan's own figures, then the Factbook) and panel.
    lines: [[TimeSeries<'a>; 2]; 2],
    article: &'a SeriesTable,
    /// The month and the year of the article.
    article_date: (String, String),
    /// The latest year, up to that of the article, for which both sources have a share of imports.
    nearest_year: i32,
    years: Vec<i32>,
    x: LinearScale,
    /// The scales of the panels, from percent of trade to percent of the frame.
    panels: [LinearScale; 2],
    highest: f64,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    let lines = |name: &str| -> Result<[TimeSeries; 2], Diagnostic> {
        let table = content.series_table(name)?.with_column(SHARE.hedged())?.with_column(RANK)?;
        Ok([table.series(&words.directions[0].key)?, table.series(&words.directions[1].key)?])
    };
    let lines = [lines("trade-wits")?, lines("trade")?];
    let found = || lines.iter().flatten().flat_map(|line| line.rows());
    let (mut first, mut last, mut highest) = (i32::MAX, i32::MIN, 0.0_f64);
    for row in found() {
        let year = row.needed_start()?.year;
        (first, last, highest) = (first.min(year), last.max(year), highest.max(share(row)?));
    }
    let years: Vec<i32> = (first..=last).collect();
    let nearest_year = nearest_year(content, &lines, &years)?;
    let panel = |from: f64, to: f64| LinearScale::new((0.0, highest * 1.16), (to, from));
    let trade = Trade {
        content,
        words,
        lines,
        article: content.series_table("trade-article")?.with_column(SHARE.hedged())?.with_column(RANK)?,
        article_date: article_month_and_year(content)?,
        nearest_year,
        years,
        x: LinearScale::new((f64::from(first) - 0.5, f64::from(last) + 0.5), (0.0, 100.0)),
        panels: [panel(0.0, 50.0 - GAP / 2.0), panel(50.0 + GAP / 2.0, 100.0)],
        highest,
    };
    let table = trade.table()?;
    let scene = trade.scene()?;
    let frame = Frame::new(25.0, Margins::new(2.4, 6.4, 2.0, 2.3)).wider(
        Breakpoint::W640,
        33.0,
        Margins::new(2.4, 7.0, 2.0, 2.25),
    );
    let layout = ExportLayout::single_panel(1.1, 340.0, Panel::from_scene(&scene, frame.widest().into()));
    let texts = [trade.words.question.clone(), trade.answer()?];
    let figure = Figure::new(ID, texts, &trade.words.remarks, scene, table);
    Ok(figure.export_layout(layout).frame(frame).shortened(Shortened::Drawing).notes(&["C20", "C21"]))
}

impl Trade<'_> {
    /// The answer: the article's shares beside those of `nearest_year`.
    fn answer(&self) -> Result<String, Diagnostic> {
        let year = self.nearest_year;
        let mut values = vec![("year".to_owned(), year.to_string())];
        for (direction, name) in ["imports", "exports"].into_iter().enumerate() {
            let article = self.article_row(direction)?;
            values.push((format!("article_{name}"), self.formatted(Some(article))));
            for (source, short) in ["own", "factbook"].into_iter().enumerate() {
                values.push((format!("{short}_{name}"), self.formatted(self.row(source, direction, year))));
            }
        }
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(interpolate_some(&self.words.answer, &values))
    }

    /// The article's row for a panel.
    fn article_row(&self, direction: usize) -> Result<&SeriesRow, Diagnostic> {
        let key = &self.words.directions[direction].key;
        let row = self.article.rows.iter().find(|row| row.series == *key);
        row.ok_or_else(|| self.article.diagnostic(format!("there is no row of the series {key}"), "Add the row"))
    }

    /// The row of a source for a panel and a year.
    fn row(&self, source: usize, direction: usize, year: i32) -> Option<&SeriesRow> {
        self.lines[source][direction].in_year(year)
    }

    /// A share in words, or the text for a missing share.
    fn formatted(&self, row: Option<&SeriesRow>) -> String {
        let language = &self.content.language;
        // A year without a row has words of its own in the table. `build` requires the share of each row.
        row.and_then(|row| row.get(SHARE.hedged())).map_or_else(
            || self.words.missing_short.clone(),
            |value| language.bounded(&value, |value| language.percent(value)),
        )
    }
}

/// The latest year, up to that of the article, for which both sources have a share of imports.
fn nearest_year(content: &Content, lines: &[[TimeSeries; 2]; 2], years: &[i32]) -> Result<i32, Diagnostic> {
    let article = required_data::date_of_source(content, &content.settings.article_source)?;
    let both = |year: &&i32| lines.iter().all(|line| line[0].in_year(**year).is_some());
    years.iter().filter(|year| **year <= article.year).rfind(both).copied().ok_or_else(|| {
        let last = lines[0][0].last();
        last.diagnostic("no year before the article is in both sources, and the answer needs one", "Add such a year")
    })
}

/// The share of a row in percent.
fn share(row: &SeriesRow) -> Result<f64, Diagnostic> {
    Ok(row.need(SHARE)?.to_f64())
}
