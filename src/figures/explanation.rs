//! The explanation of a figure: small drawings and texts in a disclosure.

use crate::scene::{Scene, SharedPtr};

/// An explanation of a figure, in a disclosure under its drawing.
#[derive(Clone)]
pub struct Explanation {
    /// The question that it answers.
    pub title: String,
    /// The answer, in paragraphs.
    pub texts: Vec<String>,
    /// Small drawings, side by side.
    pub drawings: Vec<Explained>,
}

/// A small drawing of an explanation.
#[derive(Clone)]
pub struct Explained {
    /// The name.
    pub name: String,
    /// The value.
    pub text: String,
    /// The marks: paths only, because the drawing is scaled to its width.
    pub scene: SharedPtr<Scene>,
    /// The aspect ratio, width to height.
    pub aspect: f64,
}
