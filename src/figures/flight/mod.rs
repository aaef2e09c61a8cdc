//! **Who fled, when, and how sure are we?**
//!
//! Three lanes in one frame, each with its own axis. Events, as dated by the article and by others. People who moved:
//! the article's 200,000 and the published counts. Deaths in the two famines. People, families and deaths never share
//! an axis: the only count of families is text without a mark. The points are the rows, from top to bottom.
//!
//! Of the series `events` it uses only events of the flight: those in the article's period, and the Yi–Ta incident of
//! 1962 with the closing of the border. The founding of the prefecture and all later events belong to other sections
//! and are neither in the drawing nor in the table.

use super::figure::Figure;
use super::row_phrases;
use crate::content::language::interpolate;
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Diagnostic};
use crate::scene::Shared;
use lanes::Lanes;
use serde::Deserialize;
use std::collections::BTreeMap;

mod drawing;
mod export_layout;
mod lanes;
mod points;
mod row;
mod table;

const ID: &str = "flight";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    label: String,
    hint: String,
    previous: String,
    next: String,
    /// The texts of the lanes, in order.
    lanes: Vec<LaneWords>,
    /// The headings of groups, by key.
    groups: BTreeMap<String, String>,
    /// The texts of rows, by series and key. The year at the end of a key is left out, because texts contain no digits.
    rows: BTreeMap<String, RowWords>,
    /// The label of the article's number.
    article_value: String,
    /// The label of a row whose number does not fit beside its bar in a narrow frame.
    crowded: String,
    families: Vec<String>,
    no_count: String,
    title: String,
    says: String,
    says_article: String,
    columns: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LaneWords {
    title: String,
    unit: String,
}

/// The long and the short name of a row.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowWords {
    name: String,
    short: String,
}

/// The texts and the layout of the figure.
struct Flight<'a> {
    content: &'a Content,
    words: Words,
    lanes: Lanes<'a>,
}

/// Builds the figure.
pub fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    let flight = Flight { lanes: Lanes::of(content)?, content, words };
    let table = flight.table();
    let scene = flight.scene();
    Ok(Figure {
        id: ID,
        question: flight.question(),
        answer: flight.answer(),
        remarks: flight.words.remarks.clone(),
        export_layout: Some(flight.export_layout(&scene)),
        scene: Shared::new(scene),
        notes: ["C4", "C5", "C7", "C8", "C9"].map(String::from).to_vec(),
        sources: Figure::sources_of(&table),
        table,
    })
}

impl Flight<'_> {
    /// The question, with the years of the flight according to the article.
    fn question(&self) -> String {
        let window = self.content.row("events/flight-window-article");
        let year =
            |date: Option<crate::content::date::Date>| date.map(|date| date.year.to_string()).unwrap_or_default();
        let (start, end) = (year(window.and_then(|row| row.start)), year(window.and_then(|row| row.end)));
        interpolate(&self.words.question, &[("start", &start), ("end", &end)])
    }

    /// The article's number, and the one count of those who fled the famine to China.
    fn answer(&self) -> String {
        let found = |key: &str| {
            self.content
                .row(&format!("displacement/{key}"))
                .map(|row| row_phrases::how_many(self.content, row))
                .unwrap_or_default()
        };
        interpolate(
            &self.words.answer,
            &[("article", &found("article")), ("commission", &found("famine-to-china-commission"))],
        )
    }

    /// A text of a row, with its dates and its number.
    fn named(&self, pattern: &str, row: &SeriesRow) -> String {
        let content = self.content;
        let (when, years, value) =
            (row_phrases::when(content, row), row_phrases::years(content, row), row_phrases::how_many(content, row));
        interpolate(
            pattern,
            &[("when", &when), ("years", &years), ("value", &value), ("who", &row_phrases::who(content, row))],
        )
    }

    /// The long and short name of a row. A row without texts has the name of its series.
    fn words_of(&self, series: &Series, row: &SeriesRow) -> (String, String) {
        match self.words.rows.get(words_key(&address(series, row))) {
            Some(words) => (self.named(&words.name, row), self.named(&words.short, row)),
            None => (row.label().to_owned(), row.label().to_owned()),
        }
    }
}

/// The address `series/key` of a row, which is also the URL value of its point.
fn address(series: &Series, row: &SeriesRow) -> String {
    format!("{}-{}", series.name, row.key)
}

/// The key of a row's texts.
fn words_key(address: &str) -> &str {
    address.trim_end_matches(|letter: char| letter == '-' || letter.is_ascii_digit())
}
