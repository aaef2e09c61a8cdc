//! **Which post in Ili is kept for a Kazakh?**
//!
//! One bar shows the people of the prefecture. Under it, two typeset seats have equal size: the office that the law
//! reserves, and the office that holds the power according to the article. The points are the segments.

use super::declaration::Declaration;
use super::figure::Figure;
use super::required_data;
use super::row_phrases::{date_of_row, hedged, how_many_of};
use super::shortened::Shortened;
use super::table::{Table, TableRow};
use crate::content::columns::RANGE;
use crate::content::parts_of_whole::{Parts, TOTAL};
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};
use crate::plot::{Breakpoint, Frame, Margins};
use serde::Deserialize;

mod drawing;
mod export_layout;
mod seats;
mod segments;

const ID: &str = "autonomy";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).embed_height(820);

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
    people: &'a SeriesTable,
    /// The groups, whose shares are parts of one bar.
    groups: Parts<'a>,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let people = content.series_table("ili-composition")?.with_column(RANGE)?;
    let groups = people.parts()?;
    let autonomy = Autonomy { content, words: content.figure_words(ID)?, people, groups };
    let scene = autonomy.scene()?;
    // The top has space for the labels over the segments.
    let frame = Frame::new(14.75, Margins::new(6.0, 0.0, 0.5, 0.0)).wider(
        Breakpoint::W480,
        9.875,
        Margins::new(3.625, 0.0, 0.0, 0.0),
    );
    let layout = autonomy.export_layout(&scene, &frame);
    let words = &autonomy.words;
    let texts = [words.question.clone(), words.answer.clone()];
    let mut figure = Figure::new(ID, texts, &words.remarks, scene, autonomy.table());
    for id in seats::SEATS.iter().flat_map(|seat| seat.claims) {
        figure = figure.with_sources(required_data::claim(content, id)?.sources.iter().map(String::as_str));
    }
    Ok(figure.export_layout(layout).frame(frame).shortened(Shortened::All).notes(&["C16", "C17"]))
}

impl Autonomy<'_> {
    /// A share of the residents in words.
    fn share(&self, row: &SeriesRow) -> String {
        hedged(self.content, row, |value| self.content.language.percent(value))
    }

    fn name(&self, row: &SeriesRow) -> &str {
        self.people.name_of(row)
    }

    /// The publisher of a share, also when the share is the remainder.
    fn who(&self, row: &SeriesRow) -> Result<&str, Diagnostic> {
        let first = row.sources.iter().find(|id| *id != "computed");
        let first = first.ok_or_else(|| row.diagnostic("the row has no source of its own", "Add the id of one"))?;
        Ok(&required_data::source(self.content, first)?.publisher)
    }

    fn table(&self) -> Table {
        let value = |row: &SeriesRow| match row.series.as_str() {
            // The total is in people. It is in the table only.
            TOTAL => how_many_of(self.content, self.people, row),
            _ => self.share(row),
        };
        let cells = |row: &SeriesRow| vec![self.name(row).to_owned(), value(row), date_of_row(self.content, row)];
        Table {
            columns: self.words.columns.clone(),
            rows: self.people.rows.iter().map(|row| TableRow::new(row, cells(row))).collect(),
        }
    }
}
