//! **Who crossed, and which way?**
//!
//! The crossings of the border that a source counts in people, from 1916 to the latest year. Rows that count families
//! or households, other borders, or the same people again are in the table only. Events are in the table, too; the
//! closing of the border is on the spine.

use super::crossings::{CrossingRow, CrossingWords, Crossings, Group, row_of};
use super::declaration::Declaration;
use super::export_layout::{ExportLayout, Facet, Padding};
use super::figure::Figure;
use super::row_phrases::is_part_of_year;
use crate::content::language::{capitalised, interpolate, interpolate_some};
use crate::content::series::SeriesRow;
use crate::content::{Content, Diagnostic};
use crate::plot::note_under_drawing;
use crate::scene::{Scene, Shared};
use serde::Deserialize;
use std::collections::BTreeMap;

mod rows;
mod table;

const ID: &str = "flight";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).fixed().sheets(&["rows", "crossings"]);
/// The margin at the end in wide containers, for texts after the longest stem, in em.
const END: f64 = 25.0;

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
    crossings: CrossingWords,
    /// The headings of groups, by key.
    groups: BTreeMap<String, HeadingWords>,
    /// The texts of rows, by series and key.
    rows: BTreeMap<String, RowWords>,
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
struct RowWords {
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
    let years = years(&crossings);
    Ok(Figure {
        id: ID,
        question: interpolate(&words.question, &[("start", &years.0), ("end", &years.1)]),
        answer: answer(content, &words)?,
        remarks: words.remarks.clone(),
        export_layout: Some(export_layout(&crossings, &scene)),
        frame: Some(crossings.frame(END, Some([3, 4]))),
        scene: Shared::new(scene),
        notes: ["C4", "C5", "C7", "C8", "C9"].map(String::from).to_vec(),
        sources: Figure::sources_of(&table),
        table,
    })
}

fn crossings<'a>(content: &'a Content, words: &Words) -> Result<Crossings<'a>, Diagnostic> {
    let mut groups = Vec::new();
    for spec in &rows::GROUPS {
        let heading = text(content, words.groups.get(spec.key), "groups", spec.key)?;
        let mut rows = Vec::new();
        for row in spec.rows {
            rows.push(crossing(content, words, row)?);
        }
        let years =
            rows.first().map(|row: &CrossingRow| super::row_phrases::years(content, row.row)).unwrap_or_default();
        let date = super::source_phrases::article_month(content);
        let filled = |text: &str| interpolate_some(text, &[("years", &years), ("date", &date)]);
        let heading = [filled(&heading.wide), filled(&heading.narrow)];
        groups.push(Group { heading, rows, in_period: spec.in_period });
    }
    Ok(Crossings {
        content,
        id: ID,
        words: words.crossings.clone(),
        aria_label: words.aria_label.clone(),
        hint: words.hint.clone(),
        period: period(content, words)?,
        groups,
        domain: (-200_000.0, 355_000.0),
        step: 100_000,
    })
}

fn crossing<'a>(content: &'a Content, words: &Words, spec: &rows::Row) -> Result<CrossingRow<'a>, Diagnostic> {
    let (series, row) = row_of(content, spec.series, spec.key)?;
    let address = format!("{}-{}", spec.series, spec.key);
    let texts = match words.rows.get(&address) {
        Some(texts) => texts,
        None => {
            let part = if is_part_of_year(row) { "-part" } else { "" };
            let shared = format!("{}{part}", spec.series);
            text(content, words.rows.get(&shared), "rows", &shared)?
        }
    };
    let filled = |pattern: &str| rows::filled(content, pattern, row);
    Ok(CrossingRow {
        value: address,
        series,
        row,
        side: spec.side,
        dash: spec.dash,
        part: spec.part,
        number: filled(&texts.number),
        scope: [filled(&texts.wide), filled(&texts.narrow)],
        tall: spec.tall,
        note: spec.note.and_then(|id| content.note(id)).map(|note| note.text.clone()),
    })
}

/// The lines beside the period of the article.
fn period(content: &Content, words: &Words) -> Result<Vec<String>, Diagnostic> {
    let (_, article) = row_of(content, "displacement", "article")?;
    let years = super::row_phrases::years(content, article);
    Ok(words.period.iter().map(|line| interpolate_some(line, &[("years", &years)])).collect())
}

/// A text that a key of the words must have.
fn text<'w, T: ?Sized>(content: &Content, found: Option<&'w T>, of: &str, key: &str) -> Result<&'w T, Diagnostic> {
    found.ok_or_else(|| {
        let file = format!("assets/story/{}/figures/{ID}.json", content.language.code);
        Diagnostic::at(&file, 0, format!("“{key}” has no words"), format!("Add them under {of}"))
    })
}

/// The first and the last year of the rows.
fn years(crossings: &Crossings) -> (String, String) {
    let dates = crossings.groups.iter().flat_map(|group| &group.rows).flat_map(|row| [row.row.start, row.row.end]);
    let years: Vec<i32> = dates.flatten().map(|date| date.year).collect();
    let year = |year: Option<&i32>| year.map(i32::to_string).unwrap_or_default();
    (year(years.iter().min()), year(years.iter().max()))
}

/// The answer: the article's number, and the largest counts the other way.
fn answer(content: &Content, words: &Words) -> Result<String, Diagnostic> {
    let low = |key: &str| -> Result<(String, &SeriesRow), Diagnostic> {
        let (_, row) = row_of(content, "displacement", key)?;
        Ok((rows::filled(content, "{low}", row), row))
    };
    let ((_, article_row), (returned, telegram), (left, soviet)) =
        (low("article")?, low("driven-back-1917")?, low("to-ussr-1954-1963")?);
    let years = |row| super::row_phrases::years(content, row);
    Ok(capitalised(&interpolate(
        &words.answer,
        &[
            ("article", &super::row_phrases::how_many(content, article_row)),
            ("returned", &returned),
            ("year", &years(telegram)),
            ("left", &left),
            ("years", &years(soviet)),
        ],
    )))
}

/// The lower end of a number, for texts that hedge it in the source's own words.
pub fn over(content: &Content, row: &SeriesRow) -> String {
    rows::filled(content, "{low}", row)
}

/// The layout of the image: all groups but the last, which has a figure of its own.
fn export_layout(crossings: &Crossings, scene: &Scene) -> ExportLayout {
    let placed = crossings.placed();
    let last = placed.iter().rev().nth(1).map_or(crossings.height(), |group| group.bottom);
    let whole = Facet::whole(scene, Padding::default());
    let facet = whole.slice(crate::chart::coord::Coord::START, crossings.down(last + 0.3));
    let padding = Padding::new(48.0, 380.0, 0.0, 0.0);
    ExportLayout::under(1.0, (last * 0.58) * 16.0 + 48.0, Facet { padding, ..facet })
}
