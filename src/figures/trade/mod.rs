//! **How much of Kazakhstan’s trade is with China?**
//!
//! China's share of Kazakhstan's goods imports and exports by year. Gaps and breaks of the series are gaps of the
//! lines. The article's two shares are marks at the edge, because it gives no year for them. The segmented control
//! selects imports, exports or both. The points are years; tooltips show shares as waffles.

use super::export_layout::{ExportLayout, Facet, Padding};
use super::figure::Figure;
use crate::chart::decimal::Decimal;
use crate::chart::scale::Linear;
use crate::content::columns::{RANK, SEGMENT, SHARE};
use crate::content::language::{capitalised, interpolate};
use crate::content::one_series::OneSeries;
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Diagnostic};
use crate::scene::Shared;
use serde::Deserialize;

mod drawing;
mod table;

const ID: &str = "trade";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    label: String,
    hint: String,
    choice: String,
    both: String,
    unit: String,
    short_unit: String,
    article: Vec<String>,
    missing: String,
    missing_short: String,
    no_rank: String,
    breaks: Vec<String>,
    lines: Vec<LineWords>,
    ranks: Vec<String>,
    columns: Vec<String>,
    article_row: String,
    other_method_row: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineWords {
    key: String,
    option: String,
    of: String,
    sentence: String,
    ranked: String,
}

/// The rows, texts and scales of the figure.
struct Trade<'a> {
    content: &'a Content,
    words: Words,
    shares: &'a Series,
    /// The series of the lines, in the order of their words.
    lines: Vec<OneSeries<'a>>,
    article: &'a Series,
    /// The shares by Kazakhstan's own books, which are in the table only.
    own_books: &'a Series,
    years: Vec<i32>,
    x: Linear,
    y: Linear,
    highest: f64,
}

/// Builds the figure.
pub fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let shares = content.series("trade")?.with(SHARE.hedged())?.with(RANK)?.with(SEGMENT)?;
    let years = years(shares);
    let (first, last) = (years[0], years[years.len() - 1]);
    let highest = shares.rows.iter().map(share).fold(0.0, f64::max);
    let words: Words = content.figure_words(ID)?;
    let trade = Trade {
        content,
        lines: words.lines.iter().map(|line| shares.only(&line.key)).collect::<Result<_, _>>()?,
        words,
        shares,
        article: content.series("trade-article")?.with(SHARE.hedged())?.with(RANK)?,
        own_books: content.series("trade-wits")?.with(SHARE.hedged())?.with(RANK)?,
        years,
        x: Linear::new((f64::from(first) - 0.5, f64::from(last) + 0.5), (0.0, 100.0)),
        // Space above the highest dot for the name of its line.
        y: Linear::new((0.0, highest * 1.12), (100.0, 0.0)),
        highest,
    };
    let table = trade.table();
    let scene = trade.scene(first, last);
    Ok(Figure {
        id: ID,
        question: trade.words.question.clone(),
        answer: trade.answer(last),
        remarks: trade.words.remarks.clone(),
        export_layout: Some(ExportLayout::under(
            1.3,
            250.0,
            Facet::whole(&scene, Padding::new(36.0, 108.0, 28.0, 36.0)),
        )),
        scene: Shared::new(scene),
        notes: ["C20", "C21"].map(String::from).to_vec(),
        sources: Figure::sources_of(&table),
        table,
    })
}

impl Trade<'_> {
    /// The answer: the last year's shares beside the article's.
    fn answer(&self, last: i32) -> String {
        let lines = &self.words.lines;
        let found = |line: usize| self.shown(row_of(self.shares, &lines[line].key, last));
        let article = |line: usize| self.shown(self.article.rows.iter().find(|row| row.series == lines[line].key));
        interpolate(
            &self.words.answer,
            &[
                ("year", &last.to_string()),
                ("imports", &found(0)),
                ("exports", &found(1)),
                ("article_imports", &article(0)),
                ("article_exports", &article(1)),
            ],
        )
    }

    fn sentence(&self, words: &LineWords, row: &SeriesRow) -> String {
        let share = self.shown(Some(row));
        let rank = row.get(RANK).and_then(|rank| self.words.ranks.get(rank.units() as usize - 1));
        capitalised(&match rank {
            Some(rank) => interpolate(&words.ranked, &[("share", &share), ("rank", rank)]),
            None => interpolate(&words.sentence, &[("share", &share)]),
        })
    }

    /// A share in words, or the text for a missing share.
    fn shown(&self, row: Option<&SeriesRow>) -> String {
        let language = &self.content.language;
        row.and_then(|row| row.get(SHARE.hedged())).map_or_else(
            || self.words.missing_short.clone(),
            |value| language.bounded(&value, |value| language.percent(value)),
        )
    }
}

fn share(row: &SeriesRow) -> f64 {
    row.get(SHARE).map_or(0.0, Decimal::to_f64)
}

fn year(row: &SeriesRow) -> f64 {
    row.start.map_or(0.0, |start| f64::from(start.year))
}

fn row_of<'a>(series: &'a Series, key: &str, year: i32) -> Option<&'a SeriesRow> {
    series.rows.iter().find(|row| row.series == key && row.start.is_some_and(|start| start.year == year))
}

/// All years from the first to the last, including years without a row.
fn years(trade: &Series) -> Vec<i32> {
    let found = || trade.rows.iter().filter_map(|row| row.start).map(|start| start.year);
    (found().min().unwrap_or(0)..=found().max().unwrap_or(0)).collect()
}
