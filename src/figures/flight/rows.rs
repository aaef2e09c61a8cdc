//! The rows of the drawing, from top to bottom, and the placeholders of their texts.

use crate::content::Content;
use crate::content::columns::LOW;
use crate::content::pattern::interpolate_some;
use crate::content::series_table::SeriesRow;
use crate::figures::crossings::Side;
use crate::figures::row_phrases;

/// A row.
pub struct RowSpec {
    /// Its table of series and its key there.
    pub table: &'static str,
    pub key: &'static str,
    /// The direction.
    pub side: Side,
    /// True if its stem is thick and its number large.
    pub main: bool,
    /// True if it is a part of the nearest row above that is not itself a part.
    pub part: bool,
    /// The editor's note that its tooltip ends with.
    pub note: Option<&'static str>,
}

/// Rows under a heading.
pub struct GroupSpec {
    /// The key of the heading.
    pub key: &'static str,
    /// The rows.
    pub rows: &'static [RowSpec],
    /// True if the period of the article covers it.
    pub in_period: bool,
}

const fn counted(key: &'static str, side: Side) -> RowSpec {
    RowSpec { table: "displacement", key, side, main: false, part: false, note: None }
}

const fn main_count(key: &'static str, side: Side) -> RowSpec {
    RowSpec { main: true, ..counted(key, side) }
}

const fn part(key: &'static str, side: Side) -> RowSpec {
    RowSpec { part: true, ..counted(key, side) }
}

const fn returned(key: &'static str) -> RowSpec {
    RowSpec { table: "returns", ..counted(key, Side::OutOf) }
}

/// The groups. Rival counts of the same people are beside each other; parts follow their whole. Single years since
/// 2016, except the latest whole one, are drawn in `returns`, whose scale suits them.
pub const GROUPS: [GroupSpec; 6] = [
    GroupSpec {
        key: "article",
        rows: &[RowSpec { note: Some("C5"), ..main_count("article", Side::Into) }],
        in_period: false,
    },
    GroupSpec {
        key: "revolt",
        rows: &[
            main_count("tynyshpaev-1916", Side::Into),
            counted("flight-1916-liu", Side::Into),
            counted("flight-1916-qalam", Side::Into),
        ],
        in_period: true,
    },
    GroupSpec {
        key: "back",
        rows: &[main_count("driven-back-1917", Side::OutOf), counted("handed-over-1930", Side::OutOf)],
        in_period: true,
    },
    GroupSpec {
        key: "famine",
        rows: &[
            main_count("famine-to-china-commission", Side::Into),
            RowSpec { part: true, ..counted("famine-to-china-ogpu", Side::Into) },
            RowSpec { part: true, ..counted("famine-to-china-alma-ata", Side::Into) },
            counted("famine-abroad-first-estimates", Side::Elsewhere),
        ],
        in_period: true,
    },
    GroupSpec {
        key: "soviet",
        rows: &[
            main_count("to-ussr-1954-1963", Side::OutOf),
            part("yi-ta", Side::OutOf),
            part("yi-ta-hprc", Side::OutOf),
            part("yi-ta-muse", Side::OutOf),
            RowSpec { table: "events", ..counted("border-shut", Side::Shut) },
        ],
        in_period: false,
    },
    GroupSpec {
        key: "since",
        rows: &[RowSpec { main: true, ..returned("from-china-since-1991") }, returned("from-china-2025")],
        in_period: false,
    },
];

/// A text with the dates and the number of a row.
///
/// `{value}` is the number with its hedge, `{low}` the number without, for texts that hedge in the source's own words.
pub fn interpolated(content: &Content, pattern: &str, row: &SeriesRow) -> String {
    // A row without a number, such as the closing of the border, has words without `{low}`.
    let low = row.find(LOW).map_or(String::new(), |low| content.language.short_number(low));
    interpolate_some(
        pattern,
        &[
            ("value", &row_phrases::how_many_in_label(content, row)),
            ("low", &low),
            ("when", &row_phrases::when(content, row)),
            ("years", &row_phrases::years(content, row)),
        ],
    )
}
