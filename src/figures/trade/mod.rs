//! **How much of Kazakhstan’s trade is with China?**
//!
//! China's share of Kazakhstan's goods imports and exports by year, in two panels on one scale. Each panel has two
//! lines that are never joined: Kazakhstan's own books, as the World Bank prints them, and the CIA World Factbook with
//! its gaps. The article's share is a mark at the edge, because it gives no year for it. The points are the years;
//! tooltips show shares as waffles.

use super::declaration::Declaration;
use super::export_layout::{ExportLayout, Facet};
use super::figure::Figure;
use crate::chart::decimal::Decimal;
use crate::chart::scale::Linear;
use crate::content::columns::{RANK, SHARE};
use crate::content::language::interpolate_some;
use crate::content::series::{Series, SeriesRow};
use crate::content::time_series::TimeSeries;
use crate::content::{Content, Diagnostic};
use crate::plot::{Frame, Margins, Tier};
use crate::scene::Shared;
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
    directions: Vec<DirectionWords>,
    sources: Vec<SourceWords>,
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
    /// The lines by source (Kazakhstan's own books, then the Factbook) and panel.
    lines: [[TimeSeries<'a>; 2]; 2],
    article: &'a Series,
    years: Vec<i32>,
    x: Linear,
    /// The scales of the panels, from percent of trade to percent of the frame.
    panels: [Linear; 2],
    highest: f64,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    if words.directions.len() != 2 || words.sources.len() != 2 {
        let file = format!("assets/story/{}/figures/{ID}.json", content.language.code);
        return Err(Diagnostic::at(
            &file,
            0,
            "directions and sources do not have two entries each",
            "Compare with English",
        ));
    }
    let lines = |name: &str| -> Result<[TimeSeries; 2], Diagnostic> {
        let series = content.series(name)?.with(SHARE.hedged())?.with(RANK)?;
        Ok([series.only(&words.directions[0].key)?, series.only(&words.directions[1].key)?])
    };
    let lines = [lines("trade-wits")?, lines("trade")?];
    let found = || lines.iter().flatten().flat_map(|line| line.rows());
    let (first, last) = found()
        .filter_map(|row| row.start)
        .map(|start| start.year)
        .fold((i32::MAX, i32::MIN), |ends, year| (ends.0.min(year), ends.1.max(year)));
    let mut highest = 0.0_f64;
    for row in found() {
        highest = highest.max(share(row)?);
    }
    let panel = |from: f64, to: f64| Linear::new((0.0, highest * 1.16), (to, from));
    let trade = Trade {
        content,
        words,
        lines,
        article: content.series("trade-article")?.with(SHARE.hedged())?.with(RANK)?,
        years: (first..=last).collect(),
        x: Linear::new((f64::from(first) - 0.5, f64::from(last) + 0.5), (0.0, 100.0)),
        panels: [panel(0.0, 50.0 - GAP / 2.0), panel(50.0 + GAP / 2.0, 100.0)],
        highest,
    };
    let table = trade.table()?;
    let scene = trade.scene()?;
    let frame = Frame {
        narrow: (25.0, Margins::new(2.4, 5.8, 2.0, 2.1)),
        wider: vec![(Tier::W640, 33.0, Margins::new(2.4, 7.0, 2.0, 2.25))],
        preview: None,
    };
    Ok(Figure {
        id: ID,
        question: trade.words.question.clone(),
        answer: trade.answer()?,
        remarks: trade.words.remarks.clone(),
        export_layout: Some(ExportLayout::under(1.1, 340.0, Facet::whole(&scene, frame.widest().into()))),
        frame: Some(frame),
        scene: Shared::new(scene),
        notes: ["C20", "C21"].map(String::from).to_vec(),
        sources: Figure::sources_of(&table),
        table,
    })
}

impl Trade<'_> {
    /// The answer: the article's shares beside those of the latest year that both sources cover before it.
    fn answer(&self) -> Result<String, Diagnostic> {
        let year = self.nearest_year();
        let mut values = vec![("year".to_owned(), year.to_string())];
        for (direction, name) in ["imports", "exports"].into_iter().enumerate() {
            let article = self.article_row(direction)?;
            values.push((format!("article_{name}"), self.shown(Some(article))));
            for (source, short) in ["books", "factbook"].into_iter().enumerate() {
                values.push((format!("{short}_{name}"), self.shown(self.row(source, direction, year))));
            }
        }
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(interpolate_some(&self.words.answer, &values))
    }

    /// The latest year before the article that both sources cover.
    fn nearest_year(&self) -> i32 {
        let article = self.content.source(&self.content.settings.article_source).and_then(|source| source.date);
        let last = article.map_or(i32::MAX, |date| date.year);
        let both = |year: &&i32| (0..2).all(|source| self.row(source, 0, **year).is_some());
        // The first year if no year has both sources.
        self.years.iter().filter(|year| **year <= last).rfind(both).copied().unwrap_or(self.years[0])
    }

    /// The article's row for a panel.
    fn article_row(&self, direction: usize) -> Result<&SeriesRow, Diagnostic> {
        let key = &self.words.directions[direction].key;
        self.article.rows.iter().find(|row| row.series == *key).ok_or_else(|| {
            let file = "assets/data/series/trade-article.csv";
            Diagnostic::at(file, 0, format!("there is no row of the series {key}"), "Add the row")
        })
    }

    /// The row of a source for a panel and a year.
    fn row(&self, source: usize, direction: usize, year: i32) -> Option<&SeriesRow> {
        self.lines[source][direction].in_year(year)
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

/// The share of a row in percent.
fn share(row: &SeriesRow) -> Result<f64, Diagnostic> {
    let value = row.get(SHARE).map(Decimal::to_f64);
    value.ok_or_else(|| row.diagnostic("the row has no share", "Write the share in percent"))
}
