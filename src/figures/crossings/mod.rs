//! Crossings of the border between Kazakhstan and China, for the figures `flight` and `returns`.
//!
//! The border is a vertical spine. Time runs down. Stems to the right go into China, stems to the left out of it, all
//! on one scale. The sides are those of the map, so a drawing of crossings is never mirrored. Rows that are a part of
//! the row above them are inside its area. Numbers are never added.

use crate::chart::range::Bounded;
use crate::content::columns::RANGE;
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Diagnostic};
use crate::plot::Dash;
use serde::Deserialize;

mod drawing;
mod layout;
mod points;
mod row;

pub use row::{CrossingRow, Crossings, Group, Side};

/// The texts that all drawings of crossings share.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossingWords {
    /// The heading of the left side.
    pub out: String,
    /// The heading of the right side.
    pub into: String,
    /// The unit after the headings. Empty if the question names it.
    pub unit: String,
    /// The line of a tooltip about the source.
    pub says: String,
    /// The same for a row of the article.
    pub says_article: String,
    /// The number of a row without one.
    pub no_count: String,
    /// The buttons of the stepper.
    pub previous: String,
    pub next: String,
}

/// The number of a row, which every drawn row must have.
pub fn number(row: &SeriesRow) -> Result<Bounded, Diagnostic> {
    row.get(RANGE).ok_or_else(|| row.diagnostic("the row is drawn and has no number", "Add low or high"))
}

/// A row of a series by its key.
pub fn row_of<'a>(content: &'a Content, series: &str, key: &str) -> Result<(&'a Series, &'a SeriesRow), Diagnostic> {
    let found = content.series(series)?;
    let row = found.rows.iter().find(|row| row.key == key).ok_or_else(|| {
        Diagnostic::at(
            &format!("assets/data/series/{series}.csv"),
            0,
            format!("a figure draws the row “{key}”, and it is not there"),
            "Add the row, or take its key out of the figure",
        )
    })?;
    Ok((found, row))
}

/// The dash of a stem whose count is not of this border alone.
pub const OTHER_SCOPE: Dash = Dash::Dashed;
