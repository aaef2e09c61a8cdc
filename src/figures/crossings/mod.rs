//! Crossings of the border between Kazakhstan and China, for the figures `flight` and `returns`.
//!
//! The border is a vertical spine. Time runs down. Stems to the right go into China, stems to the left out of it, all
//! on one scale. The sides are those of the map, so a drawing of crossings is never mirrored. Rows that are a part of
//! the row above them are inside its area. A number stands on the side of its people. Numbers are never added.

use serde::Deserialize;

mod drawing;
mod layout;
mod points;
mod row;

pub use row::{CrossingRow, Crossings, Group, Side};

/// The name of the file with the shared texts: `figures/crossings.json`.
pub const WORDS: &str = "crossings";

/// The texts that all drawings of crossings share.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossingWords {
    /// The heading of the left side.
    pub out: String,
    /// The heading of the right side.
    pub into: String,
    /// The unit after the headings.
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
