//! **How many died in the famines in Kazakhstan?**
//!
//! A typeset list of numbers, each with its source. It has no bars, no points, no animation and no image, so that
//! deaths are not compared by length.

use super::declaration::Declaration;
use super::figure::Figure;
use super::required_data;
use super::row_phrases::{how_many, years};
use super::shortened::Shortened;
use super::table::{Table, TableRow};
use crate::content::columns::LOW;
use crate::content::language::SEMICOLONS;
use crate::content::pattern::interpolate;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};
use crate::plot::TextBlockBuilder;
use crate::scene::{Scene, TextBlock};
use serde::Deserialize;

const ID: &str = "famine";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).embed_height(900);
const SERIES: &str = "famine-deaths";
/// The row of the answer.
const ANSWER: &str = "cameron-1930";
/// A row that is in the table only: the same author gives nearly the same number in a lecture.
const IN_TABLE_ONLY: &str = "cameron-lecture-1930";

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
    /// A number with the hedge of the answer, `{low}`.
    over: String,
    article: String,
    columns: Vec<String>,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    let table = content.series_table(SERIES)?;
    // The two famines: rows that begin in the first year of the series, and all others.
    let first_year = table.rows.first().and_then(|row| row.start).map(|start| start.year);
    let is_first = |row: &&SeriesRow| row.start.map(|start| start.year) == first_year;
    let listed = table.rows.iter().filter(|row| row.key != IN_TABLE_ONLY);
    let (first, second): (Vec<&SeriesRow>, Vec<&SeriesRow>) = listed.partition(is_first);
    let (_, cameron) = required_data::row(content, SERIES, ANSWER)?;
    let over = content.language.short_number(cameron.need(LOW)?);
    let deaths = |row: &SeriesRow| {
        if row.key == ANSWER { interpolate(&words.over, &[("low", &over)]) } else { how_many(content, row) }
    };
    let of = |row: &SeriesRow| table.name_of(row);
    let mut text_blocks = Vec::new();
    for (heading, rows) in [(&words.first, &first), (&words.second, &second)] {
        text_blocks.push(block("heading", "", &interpolate(heading, &[("years", &span(content, table, rows)?)])));
        text_blocks.extend(rows.iter().map(|row| {
            // The first part of the note; the table has all of it. Not every number has a note.
            let note = row.words.note.as_deref().and_then(|note| note.split(SEMICOLONS).next()).unwrap_or_default();
            let text = interpolate(&words.number, &[("who", of(row)), ("note", note)]);
            block(
                "count",
                &content.language.capitalised(&deaths(row)),
                text.trim_end_matches(|character| {
                    SEMICOLONS.contains(&character) || [' ', ':', '：'].contains(&character)
                }),
            )
        }));
    }
    text_blocks.push(block("article", "", &words.article));
    let cells = |row: &SeriesRow| vec![years(content, row), of(row).to_owned(), how_many(content, row)];
    let table = Table {
        columns: words.columns.clone(),
        rows: table.rows.iter().map(|row| TableRow::new(row, cells(row))).collect(),
    };
    let texts = [words.question, interpolate(&words.answer, &[("second", &over)])];
    let scene = Scene { id: ID.into(), aria_label: words.aria_label.into(), text_blocks, ..Scene::default() };
    Ok(Figure::new(ID, texts, &words.remarks, scene, table).shortened(Shortened::All).notes(&["C9"]))
}

/// The years of the row that ends last. An error if there are no rows.
fn span(content: &Content, table: &SeriesTable, rows: &[&SeriesRow]) -> Result<String, Diagnostic> {
    let longest = rows.iter().max_by_key(|row| row.end.map(|end| end.year));
    let longest = longest.ok_or_else(|| table.diagnostic("one of the two famines has no rows", "Add its rows"))?;
    Ok(years(content, longest))
}

fn block(role: &str, title: &str, text: &str) -> TextBlock {
    TextBlockBuilder::new(ID, role).title(title).text(text).block()
}
