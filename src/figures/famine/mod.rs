//! **How many died in the famines?**
//!
//! A typeset list of numbers, each with its source. It has no bars, no points and no image: deaths are not compared by
//! length, and nothing about them moves.

use super::declaration::Declaration;
use super::figure::{Figure, Table, TableRow};
use super::row_phrases::{how_many, series_name, years};
use crate::content::language::{capitalised, interpolate};
use crate::content::series::SeriesRow;
use crate::content::{Content, Diagnostic};
use crate::plot::Block;
use crate::scene::{Scene, Shared, TextBlock};
use serde::Deserialize;

const ID: &str = "famine";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build);
const SERIES: &str = "famine-deaths";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    #[serde(rename = "label")]
    aria_label: String,
    first: String,
    second: String,
    number: String,
    article: String,
    columns: Vec<String>,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    let series = content.series(SERIES)?;
    // The two famines: rows that begin in the first year of the series, and all others.
    let first_year = series.rows.first().and_then(|row| row.start).map(|start| start.year);
    let is_first = |row: &&SeriesRow| row.start.map(|start| start.year) == first_year;
    let (first, second): (Vec<&SeriesRow>, Vec<&SeriesRow>) = series.rows.iter().partition(is_first);
    let of = |row: &SeriesRow| series_name(series, row);
    let mut text_blocks = Vec::new();
    for (heading, rows) in [(&words.first, &first), (&words.second, &second)] {
        text_blocks.push(block("heading", "", &interpolate(heading, &[("years", &span(content, rows))])));
        text_blocks.extend(rows.iter().map(|row| {
            // Not every number has a note.
            // The first part of the note; the table has all of it.
            let note = row.words.note.as_deref().unwrap_or_default();
            let note = note.split(';').next().unwrap_or(note);
            let text = interpolate(&words.number, &[("who", of(row)), ("note", note)]);
            block("count", &capitalised(&how_many(content, row)), text.trim_end_matches([' ', ';', ':']))
        }));
    }
    text_blocks.push(block("article", "", &words.article));
    let table = Table {
        columns: words.columns.clone(),
        rows: series.rows.iter().map(|row| row_of(content, row, of(row))).collect(),
    };
    let cameron = second.iter().find(|row| row.key == "cameron-1930").ok_or_else(|| {
        Diagnostic::at(&format!("assets/data/series/{SERIES}.csv"), 0, "the row “cameron-1930” is missing", "Add it")
    })?;
    Ok(Figure {
        id: ID,
        question: words.question.clone(),
        answer: interpolate(&words.answer, &[("second", &super::flight::over(content, cameron))]),
        remarks: words.remarks.clone(),
        export_layout: None,
        frame: None,
        scene: Shared::new(Scene {
            id: ID.into(),
            aria_label: words.aria_label.into(),
            text_blocks,
            ..Scene::default()
        }),
        notes: vec!["C9".to_owned()],
        sources: Figure::sources_of(&table),
        table,
    })
}

/// The earliest and the latest year of some rows.
fn span(content: &Content, rows: &[&SeriesRow]) -> String {
    let longest = rows.iter().max_by_key(|row| row.end.map(|end| end.year));
    longest.map(|row| years(content, row)).unwrap_or_default()
}

fn row_of(content: &Content, row: &SeriesRow, who: &str) -> TableRow {
    TableRow::of(row, vec![years(content, row), who.to_owned(), how_many(content, row)])
}

fn block(role: &str, title: &str, text: &str) -> TextBlock {
    Block::new(ID, role).title(title).text(text).block()
}
