//! The rows of a drawing of crossings, in groups from top to bottom.

use super::CrossingWords;
use crate::chart::range::Bounded;
use crate::content::columns::RANGE;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};
use crate::plot::Dash;

/// The direction of a crossing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Into China: to the right of the spine.
    Into,
    /// Out of China: to the left of the spine.
    OutOf,
    /// On the spine: the border is shut.
    Shut,
    /// To no stated country: text without a mark.
    Elsewhere,
}

/// A row with its texts.
pub struct CrossingRow<'a> {
    /// The value of its point in the URL.
    pub value: String,
    /// Its series.
    pub table: &'a SeriesTable,
    /// The row of the data.
    pub row: &'a SeriesRow,
    /// The direction.
    pub side: Side,
    /// The number at the end of its stem, if it is not the number of the row: the yearly average of a total, in
    /// `returns`.
    pub average: Option<Bounded>,
    /// True if its stem is thick: the count that its group begins with, or a whole year.
    pub main: bool,
    /// The dash of its stem.
    pub dash: Dash,
    /// True if it is a part of the nearest row above that is not itself a part.
    pub part: bool,
    /// The number as the source words it.
    pub number: String,
    /// Date, speaker and scope, in wide and in narrow containers.
    pub scope: [String; 2],
    /// A further sentence of its tooltip: an editor's note.
    pub note: Option<String>,
}

impl CrossingRow<'_> {
    /// The number at the end of its stem.
    pub fn value(&self) -> Result<Bounded, Diagnostic> {
        self.average.map_or_else(|| self.row.need(RANGE), Ok)
    }
}

/// Rows under one heading.
pub struct Group<'a> {
    /// The heading in wide and in narrow containers. Empty for none.
    pub heading: [String; 2],
    /// The rows.
    pub rows: Vec<CrossingRow<'a>>,
    /// True if the period of the article covers it.
    pub in_period: bool,
    /// True if the heading is a remark on missing years, in quiet type.
    pub quiet: bool,
}

/// A drawing of crossings.
pub struct Crossings<'a> {
    /// The content.
    pub content: &'a Content,
    /// The id of the figure.
    pub id: &'static str,
    /// The shared texts.
    pub words: CrossingWords,
    /// True if the unit is after the headings. Else the question names it.
    pub names_unit: bool,
    /// The accessible name and the instruction.
    pub aria_label: String,
    pub hint: String,
    /// The lines beside the period of the article.
    pub period: Vec<String>,
    /// The groups from top to bottom.
    pub groups: Vec<Group<'a>>,
    /// The least and the greatest number of the scale. Numbers of crossings out of China are negative.
    pub domain: (f64, f64),
    /// True if the numbers at thick stems are large. Else all numbers have one size.
    pub large_numbers: bool,
    /// The margins at the start and the end in wide containers, for texts after the longest stems, in em.
    pub margins: [f64; 2],
    /// The step between ticks.
    pub step: i64,
}
