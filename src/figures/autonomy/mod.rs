//! **Which post is kept for a Kazakh?**
//!
//! One bar shows the people of the prefecture. Under it, two typeset seats have equal size: the office that the law
//! reserves, and the office that holds the power according to the article. The points are the segments.

use super::declaration::Declaration;
use super::figure::{Figure, Table, TableRow};
use super::row_phrases::{how_many_of, series_name};
use super::source_phrases::{date_of_row, publisher_of};
use crate::content::columns::RANGE;
use crate::content::parts::{Parts, TOTAL};
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Diagnostic};
use crate::scene::Shared;
use serde::Deserialize;

mod drawing;
mod export_layout;
mod seats;
mod segments;

const ID: &str = "autonomy";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).embed_height(876);

/// The group for which the prefecture is named.
const NAMED_FOR: &str = "kazakh";

/// The law that reserves an office.
const LAW: &str = "autonomy-law-art-17";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    #[serde(rename = "label")]
    aria_label: String,
    hint: String,
    unit: Vec<String>,
    #[serde(rename = "reading")]
    tooltip: String,
    noted: String,
    elsewhere: String,
    seats: [SeatWords; 2],
    columns: Vec<String>,
}

/// The texts of a seat.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeatWords {
    office: String,
    what: String,
    found: String,
}

/// The rows and texts of the figure.
struct Autonomy<'a> {
    content: &'a Content,
    words: Words,
    people: &'a Series,
    /// The groups, whose shares are parts of one bar.
    groups: Parts<'a>,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let people = content.series("ili-composition")?.with(RANGE)?;
    let groups = people.parts()?;
    let autonomy = Autonomy { content, words: content.figure_words(ID)?, people, groups };
    let table = autonomy.table();
    let mut sources = Figure::sources_of(&table);
    for id in seats::SEATS
        .iter()
        .flat_map(|seat| seat.claims)
        .filter_map(|id| content.claim(id))
        .flat_map(|claim| &claim.sources)
    {
        if !sources.contains(id) {
            sources.push(id.clone());
        }
    }
    let scene = autonomy.scene();
    Ok(Figure {
        id: ID,
        question: autonomy.words.question.clone(),
        answer: autonomy.words.answer.clone(),
        remarks: autonomy.words.remarks.clone(),
        frame: None,
        export_layout: Some(autonomy.export_layout(&scene)),
        scene: Shared::new(scene),
        notes: ["C16", "C17"].map(String::from).to_vec(),
        sources,
        table,
    })
}

impl Autonomy<'_> {
    /// A share of the residents in words.
    fn share(&self, row: &SeriesRow) -> String {
        let language = &self.content.language;
        let value = row.get(RANGE);
        value.map(|value| language.bounded(&value, |value| language.percent(value))).unwrap_or_default()
    }

    fn name(&self, row: &SeriesRow) -> &str {
        series_name(self.people, row)
    }

    /// The publisher of a share, also when the share is the remainder.
    fn who(&self, row: &SeriesRow) -> &str {
        row.sources.iter().find(|id| *id != "computed").map_or("", |id| publisher_of(self.content, id))
    }

    fn table(&self) -> Table {
        let value = |row: &SeriesRow| match row.series.as_str() {
            // In people, and in the table only.
            TOTAL => how_many_of(self.content, self.people, row),
            _ => self.share(row),
        };
        let cells = |row: &SeriesRow| vec![self.name(row).to_owned(), value(row), date_of_row(self.content, row)];
        Table {
            columns: self.words.columns.clone(),
            rows: self.people.rows.iter().map(|row| TableRow::of(row, cells(row))).collect(),
        }
    }
}
