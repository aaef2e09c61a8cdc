//! The part of a figure that narrow story pages show only on request.

/// What narrow story pages show of a figure only on request, because the prose around it has the same content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortened {
    /// The text blocks.
    Texts,
    /// The drawing with its controls. The text of the point that it shows at first stays.
    Drawing,
    /// All between the answer and the foot.
    All,
}

impl Shortened {
    /// The class of the figure.
    pub fn class(self) -> &'static str {
        match self {
            Shortened::Texts => "figure--without-texts",
            Shortened::Drawing => "figure--without-drawing",
            Shortened::All => "figure--answer-only",
        }
    }
}
