//! **How many crossed into China, and how many out?**
//!
//! The crossings of the border that a source counts in people, from 1916 to the latest year. Rows that count families
//! or households, other borders, or the same people again are in the table only. In each group, the main count has a
//! thick stem. Events are in the table, too; the closing of the border is on the spine.

use super::crossings::{self, CrossingRow, Crossings, Group};
use super::declaration::Declaration;
use super::export_layout::{ExportLayout, LegendKind, Padding, Panel};
use super::figure::Figure;
use super::required_data;
use super::row_phrases::how_many;
use super::shortened::Shortened;
use crate::content::columns::LOW;
use crate::content::pattern::{interpolate, interpolate_some};
use crate::content::series_table::SeriesRow;
use crate::content::{Content, Diagnostic};
use crate::plot::{Dash, note_under_drawing};
use serde::Deserialize;
use std::collections::BTreeMap;

mod rows;
mod table;
#[cfg(test)]
mod tests;

const ID: &str = "flight";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).fixed().sheets(&["rows", "crossings"]);
/// The margins at the start and the end in wide containers, in em.
const MARGINS: [f64; 2] = [8.3, 24.2];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    #[serde(rename = "label")]
    aria_label: String,
    hint: String,
    undrawn: String,
    /// The lines beside the period of the article, beside the spine.
    period: Vec<String>,
    /// The headings of groups, by key.
    groups: BTreeMap<String, HeadingWords>,
    /// The texts of rows, by series and key.
    rows: BTreeMap<String, RowTexts>,
    columns: Vec<String>,
}

/// A heading in wide and in narrow containers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadingWords {
    wide: String,
    narrow: String,
}

/// The texts of a row.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowTexts {
    number: String,
    wide: String,
    narrow: String,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    let crossings = crossings(content, &words)?;
    let mut scene = crossings.scene()?;
    scene.text_blocks.push(note_under_drawing(&words.undrawn));
    let table = table::table(content, &words, &crossings)?;
    let (first, last) = years(&crossings)?;
    let question = interpolate(&words.question, &[("start", &first), ("end", &last)]);
    let frame = crossings.frame(Some([3, 4]));
    let layout = export_layout(&crossings)?;
    let figure = Figure::new(ID, [question, answer(content, &words)?], &words.remarks, scene, table);
    let figure = figure.export_layout(layout).frame(frame).shortened(Shortened::All);
    Ok(figure.notes(&["C4", "C5", "C7", "C8", "C9"]))
}

fn crossings<'a>(content: &'a Content, words: &Words) -> Result<Crossings<'a>, Diagnostic> {
    let mut groups = Vec::new();
    for spec in &rows::GROUPS {
        let heading = required_data::words(content, ID, "groups", &words.groups, spec.key)?;
        let mut rows = Vec::new();
        for row in spec.rows {
            rows.push(crossing(content, words, row)?);
        }
        // A group has rows, and its heading the years of the first.
        let years = rows.first().map_or(String::new(), |row: &CrossingRow| super::row_phrases::years(content, row.row));
        let date = super::source_phrases::article_month(content)?;
        let interpolated = |text: &str| interpolate_some(text, &[("years", &years), ("date", &date)]);
        let heading = [interpolated(&heading.wide), interpolated(&heading.narrow)];
        groups.push(Group { heading, rows, in_period: spec.in_period, quiet: false });
    }
    Ok(Crossings {
        content,
        id: ID,
        words: content.figure_words(crossings::WORDS)?,
        names_unit: true,
        aria_label: words.aria_label.clone(),
        hint: words.hint.clone(),
        period: period(content, words)?,
        groups,
        domain: (-200_000.0, 355_000.0),
        large_numbers: true,
        margins: MARGINS,
        step: 100_000,
    })
}

fn crossing<'a>(content: &'a Content, words: &Words, spec: &rows::RowSpec) -> Result<CrossingRow<'a>, Diagnostic> {
    let (table, row) = required_data::row(content, spec.table, spec.key)?;
    let address = format!("{}-{}", spec.table, spec.key);
    let texts = match words.rows.get(&address) {
        Some(texts) => texts,
        None => required_data::words(content, ID, "rows", &words.rows, spec.table)?,
    };
    let interpolated = |pattern: &str| rows::interpolated(content, pattern, row);
    let note = spec.note.map(|id| required_data::note(content, id)).transpose()?;
    Ok(CrossingRow {
        value: address,
        table,
        row,
        side: spec.side,
        average: None,
        main: spec.main,
        dash: Dash::Solid,
        part: spec.part,
        number: interpolated(&texts.number),
        scope: [interpolated(&texts.wide), interpolated(&texts.narrow)],
        note: note.map(str::to_owned),
    })
}

/// The lines beside the period of the article.
fn period(content: &Content, words: &Words) -> Result<Vec<String>, Diagnostic> {
    let (_, article) = required_data::row(content, "displacement", "article")?;
    let years = super::row_phrases::years(content, article);
    Ok(words.period.iter().map(|line| interpolate_some(line, &[("years", &years)])).collect())
}

/// The first and the last year of the rows.
fn years(crossings: &Crossings) -> Result<(String, String), Diagnostic> {
    let (mut first, mut last) = (i32::MAX, i32::MIN);
    for row in crossings.groups.iter().flat_map(|group| &group.rows).filter(|row| row.side != crossings::Side::Shut) {
        let start = row.row.needed_start()?;
        // A row without an end is one date.
        (first, last) = (first.min(start.year), last.max(row.row.end.unwrap_or(start).year));
    }
    Ok((first.to_string(), last.to_string()))
}

/// The answer: the article's number, and the largest counts the other way.
fn answer(content: &Content, words: &Words) -> Result<String, Diagnostic> {
    let row = |key: &str| Ok(required_data::row(content, "displacement", key)?.1);
    let low = |row: &SeriesRow| Ok(content.language.short_number(row.need(LOW)?));
    let (article, telegram, soviet) = (row("article")?, row("driven-back-1917")?, row("to-ussr-1954-1963")?);
    let years = |row| super::row_phrases::years(content, row);
    Ok(content.language.capitalised(&interpolate(
        &words.answer,
        &[
            ("article", &how_many(content, article)),
            ("returned", &low(telegram)?),
            ("year", &years(telegram)),
            ("left", &low(soviet)?),
            ("years", &years(soviet)),
        ],
    )))
}

/// The layout of the image: all rows, beside question and answer. Each has one line, as in wide containers.
fn export_layout(crossings: &Crossings) -> Result<ExportLayout, Diagnostic> {
    let rows = Panel::from_scene(&crossings.scene()?, Padding::new(84.0, MARGINS[1] * 16.0, 0.0, MARGINS[0] * 16.0));
    Ok(ExportLayout { beside: Some(27.0), legend: LegendKind::Lengths, ..ExportLayout::single_panel(0.88, 0.0, rows) })
}
