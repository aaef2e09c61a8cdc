//! The figures: for each a question, an answer, a scene, a table and an image layout.
//!
//! Runs at build time only: a figure turns rows and texts into a scene, an answer and a table. No part of it is in the
//! program. Must not depend on the page.

mod base_map;
mod build;
mod csv_row;
mod declaration;
mod explanation;
mod export_layout;
mod figure;
mod locator;
mod map_marks;
mod required_data;
mod right_to_left;
mod row_phrases;
mod shortened;
mod source_phrases;
mod table;
mod unfilled_placeholders;

mod autonomy;
mod border;
mod cases;
mod conditions;
mod crossings;
mod detention;
mod famine;
mod flight;
mod population;
mod returns;
mod trade;
mod where_;

pub use build::all;
pub use csv_row::CsvRow;
pub use declaration::{Declaration, DrawingDirection, TALLEST};
pub use explanation::{Explained, Explanation};
pub use export_layout::{Aspect, ExportLayout, LegendKind, Padding, Panel};
pub use figure::{Figure, prerendered};
pub use locator::locator;
pub use shortened::Shortened;
pub use table::{Table, TableRow};

/// Files of `figures/` with words that several figures share.
const SHARED_WORDS: [&str; 1] = [crossings::WORDS];

/// All figures, in the order of the story.
pub const FIGURES: &[Declaration] = &[
    where_::FIGURE,
    flight::FIGURE,
    famine::FIGURE,
    population::FIGURE,
    detention::FIGURE,
    conditions::FIGURE,
    autonomy::FIGURE,
    border::FIGURE,
    trade::FIGURE,
    returns::FIGURE,
    cases::FIGURE,
];

/// The ids of all figures, in the order of the story.
pub const IDS: [&str; FIGURES.len()] = {
    let mut ids = [""; FIGURES.len()];
    let mut index = 0;
    while index < ids.len() {
        ids[index] = FIGURES[index].id;
        index += 1;
    }
    ids
};
