//! **What became of those who crossed or spoke up?**
//!
//! A time line from 2018 to 2020 for each case, one below the other. The article's day is a warm rule across all lanes.
//! A day is a dot, a month a bar; in wide containers a word or two say what happened. Events after the article have a
//! background beyond the rule, and their titles say that they are later. The points are the events in chronological
//! order.

use super::declaration::Declaration;
use super::export_layout::{ExportLayout, LegendKind, Panel};
use super::figure::Figure;
use super::required_data;
use super::row_phrases;
use super::shortened::Shortened;
use super::table::{Table, TableRow};
use crate::content::columns::{AFTER_ARTICLE, RANGE};
use crate::content::date::Date;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};
use crate::scene::Scene;
use serde::Deserialize;
use std::collections::BTreeMap;

mod drawing;
mod events;
mod lanes;
mod points;
#[cfg(test)]
mod tests;

const ID: &str = "cases";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build);
/// The series whose one row is the article itself.
const ARTICLE: &str = "article";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    /// The text under the drawing, which explains its marks.
    marks: String,
    #[serde(rename = "label")]
    aria_label: String,
    hint: String,
    previous: String,
    next: String,
    article: String,
    after: String,
    after_short: String,
    /// The outcome of each case, by series.
    lanes: BTreeMap<String, String>,
    /// What happened, by the key of the row.
    events: BTreeMap<String, String>,
    title: String,
    title_after: String,
    what: String,
    sources: String,
    columns: Vec<String>,
    no_number: String,
    came_before: String,
    came_after: String,
    came_with: String,
}

/// The rows, the texts and the day of the article.
struct Cases<'a> {
    content: &'a Content,
    words: Words,
    table: &'a SeriesTable,
    /// The rows that are drawn, in chronological order.
    rows: Vec<&'a SeriesRow>,
    lanes: Vec<&'a str>,
    article: &'a SeriesRow,
    day: Date,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let cases = Cases::new(content)?;
    let scene = cases.scene()?;
    let (layout, frame) = (cases.export_layout(&scene), cases.frame());
    let words = &cases.words;
    let texts = [words.question.clone(), words.answer.clone()];
    let figure = Figure::new(ID, texts, &words.remarks, scene, cases.table());
    let figure = figure.export_layout(layout).frame(frame).shortened(Shortened::All);
    Ok(figure.notes(&["C22", "C23", "C24", "C25", "C26", "C27", "C28", "C29"]))
}

impl<'a> Cases<'a> {
    fn new(content: &'a Content) -> Result<Cases<'a>, Diagnostic> {
        let table = content.series_table(ID)?.with_column(RANGE)?.with_column(AFTER_ARTICLE)?;
        let (_, article) = required_data::row(content, ID, ARTICLE)?;
        let day = article.needed_start()?;
        let words: Words = content.figure_words(ID)?;
        let rows = lanes::drawn(table);
        let lanes = lanes::lanes(&rows);
        for lane in &lanes {
            required_data::words(content, ID, "lanes", &words.lanes, lane)?;
        }
        Ok(Cases { content, words, table, rows, lanes, article, day })
    }

    fn table(&self) -> Table {
        let row = |row: &SeriesRow| {
            let side = match (row.series == ARTICLE, is_after(row)) {
                (true, _) => &self.words.came_with,
                (_, true) => &self.words.came_after,
                _ => &self.words.came_before,
            };
            let case = self.table.name_of(row).to_owned();
            let number = row_phrases::how_many(self.content, row);
            let people = if number.is_empty() { self.words.no_number.clone() } else { number };
            TableRow::new(
                row,
                vec![row_phrases::when(self.content, row), case, row.name().to_owned(), people, side.clone()],
            )
        };
        Table { columns: self.words.columns.clone(), rows: self.table.rows.iter().map(row).collect() }
    }

    /// The layout of the image, without a selected case.
    fn export_layout(&self, scene: &Scene) -> ExportLayout {
        let lanes = Panel::from_scene(scene, self.frame().widest().into()).without_front();
        ExportLayout { legend: LegendKind::Nothing, ..ExportLayout::single_panel(1.1, 370.0, lanes) }
    }
}

/// True if an event is later than the article.
fn is_after(row: &SeriesRow) -> bool {
    row.get(AFTER_ARTICLE) == Some(true)
}
