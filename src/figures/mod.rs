//! The figures: for each, what it asks, what it shows, and how it is moved.
//!
//! Built when the site is: a figure turns rows and words into a scene, an answer and a table. The browser knows
//! scenes only. No figure knows the page around it.

mod axis;
mod base_map;
mod export_layout;
mod figure;
mod locator;
mod mark_styles;
mod mirror;
mod row_phrases;
mod rows;
mod source_phrases;
mod source_row;

mod autonomy;
mod border;
mod cases;
mod conditions;
mod detention;
mod flight;
mod population;
mod returns;
mod trade;
mod where_;

pub use export_layout::{Aspect, ExportLayout, Facet, LegendKind, Padding};
pub use figure::{Figure, Table, TableRow, all};
pub use locator::locator;
pub use mark_styles::mark_style;
pub use source_row::SourceRow;

/// The ids of all figures, in the order of the story.
pub const IDS: [&str; 10] =
    ["where", "flight", "population", "detention", "conditions", "autonomy", "border", "trade", "returns", "cases"];
