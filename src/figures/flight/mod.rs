//! **Who fled, when, and how sure are we?**
//!
//! Shows three lanes in one frame, each with an axis of its own: what happened, as the article and as others date it;
//! people on the move, the article's 200,000 in front of the published counts; deaths in the two famines. People,
//! families and deaths never share an axis: the one count of families stands in words, without a mark.
//! Moved row by row, down the lanes, by keys, pointer or the two buttons.
//!
//! Of `events` it takes what bears on the flight: what falls into the article's window, and the Yi–Ta incident of
//! 1962 with the border that was then shut. The founding of the prefecture and everything later belong to other parts
//! of the story and are neither drawn here nor in the table.

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
    /// In the order of the lanes.
    lanes: Vec<LaneWords>,
    /// Headings above rows that belong together.
    groups: BTreeMap<String, String>,
    /// By series and key, the key without the year at its end: words hold no digits.
    rows: BTreeMap<String, RowWords>,
    /// The article's number beside its mark.
    article_value: String,
    /// A row whose number has no room beside its bar in a narrow frame.
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

/// What a row is called where there is room, and where there is little.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowWords {
    name: String,
    short: String,
}

/// The rows, the words and the places that everything here is made from.
struct Flight<'a> {
    content: &'a Content,
    words: Words,
    lanes: Lanes<'a>,
}

/// Describes the figure.
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
    /// The question, with the years in which the article has them flee.
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

    /// The words of a row, with its dates and its number filled in.
    fn named(&self, pattern: &str, row: &SeriesRow) -> String {
        let content = self.content;
        let (when, years, value) =
            (row_phrases::when(content, row), row_phrases::years(content, row), row_phrases::how_many(content, row));
        interpolate(
            pattern,
            &[("when", &when), ("years", &years), ("value", &value), ("who", &row_phrases::who(content, row))],
        )
    }

    /// The words of a row by its series; a row without words is called what the series calls it.
    fn words_of(&self, series: &Series, row: &SeriesRow) -> (String, String) {
        match self.words.rows.get(words_key(&address(series, row))) {
            Some(words) => (self.named(&words.name, row), self.named(&words.short, row)),
            None => (row.label().to_owned(), row.label().to_owned()),
        }
    }
}

/// Where a row is found, and the value of its point in the address.
fn address(series: &Series, row: &SeriesRow) -> String {
    format!("{}-{}", series.name, row.key)
}

/// Under which key the words of a row stand.
fn words_key(address: &str) -> &str {
    address.trim_end_matches(|letter: char| letter == '-' || letter.is_ascii_digit())
}
