//! The plot layer: typed marks, text, axes and frames, from which figures build their scenes.
//!
//! This module turns types into the classes of the style sheets; `scene::MarkStyle` does so for mark styles. Figures
//! contain no class names, except those of the map (`src/figures/map_marks.rs`) and the roles of text blocks. Runs at
//! build time. Must not depend on any figure.

mod axis;
mod event;
mod frame;
mod mark_styles;
mod rows;
mod series_line;
mod stem;
mod stroke;
mod text;
mod text_block;

pub use crate::chart::label_breakpoints::Anchor;
pub use axis::{Tick, base_axis, base_axis_at};
pub use event::{bracket, event_bar, ring, shade};
pub use frame::{Frame, Margins};
pub use mark_styles::{attribution, event_style, mark_style};
pub use rows::{GUTTER, GUTTER_FROM, row_cursor, row_labels, value_label, value_mark};
pub use series_line::series_line;
pub use stem::{Stem, bar_segment, range_bar};
pub use stroke::{Dash, Stroke, area};
pub use text::{Breakpoint, Shown, Text, Weight};
pub use text_block::{TextBlockBuilder, note_under_drawing, tooltip_line};

/// The colour of text and strokes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// The colour of text.
    #[default]
    Ink,
    /// A lighter ink, for axes and remarks.
    Quiet,
    /// The hue of the article.
    Article,
    /// The hue of all others.
    Other,
    /// The colour of hairlines.
    Hairline,
    /// Between quiet and hairlines, for lines that carry marks.
    Faint,
}

impl From<crate::scene::Attribution> for Tone {
    fn from(attribution: crate::scene::Attribution) -> Tone {
        match attribution {
            crate::scene::Attribution::Article => Tone::Article,
            crate::scene::Attribution::Other => Tone::Other,
        }
    }
}
