//! The declaration of a figure: everything that other modules need before it is built.

use super::figure::Figure;
use crate::content::{Content, Diagnostic};

/// A figure's declaration. Each figure's module exports one as `FIGURE`.
pub struct Declaration {
    /// The id, which is also the fragment on the page, the name of the embed and of its files.
    pub id: &'static str,
    /// Builds the figure from the content.
    pub build: fn(&Content) -> Result<Figure, Diagnostic>,
    /// The direction of its drawing in right-to-left languages.
    pub direction: DrawingDirection,
    /// The height of its embed's frame in CSS px if no script sizes the frame.
    ///
    /// Measured in a browser at 320 px wide with all disclosures closed (`tests/browser/embed/heights.rs`).
    pub embed_height: u32,
    /// The style sheets that it shares with other figures, besides its own sheet `<id>.css`.
    pub sheets: &'static [&'static str],
}

/// The direction of a drawing in right-to-left languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DrawingDirection {
    /// Mirrored: time and values begin at the right.
    Mirrored,
    /// Fixed, because east is right in every language.
    Fixed,
}

/// The tallest embed in English: WordPress cuts off taller frames. A taller figure scrolls.
pub const TALLEST: u32 = 1000;

impl Declaration {
    /// A declaration with the usual values: mirrored, in the tallest frame, without shared sheets.
    pub const fn new(id: &'static str, build: fn(&Content) -> Result<Figure, Diagnostic>) -> Declaration {
        Declaration { id, build, direction: DrawingDirection::Mirrored, embed_height: TALLEST, sheets: &[] }
    }

    /// The declaration with a fixed direction.
    pub const fn fixed(self) -> Declaration {
        Declaration { direction: DrawingDirection::Fixed, ..self }
    }

    /// The declaration with another height of the embed's frame.
    pub const fn embed_height(self, embed_height: u32) -> Declaration {
        Declaration { embed_height, ..self }
    }

    /// The declaration with shared style sheets.
    pub const fn sheets(self, sheets: &'static [&'static str]) -> Declaration {
        Declaration { sheets, ..self }
    }
}
