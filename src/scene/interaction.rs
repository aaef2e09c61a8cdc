//! The interactive part of a scene: options, values of points, and the guess.
//!
//! The build takes it from a scene. In the browser, a mounted figure reads it from its markup, so each page contains it
//! only once. Must not depend on marks or tooltips.

use super::model_control::SegmentedControl;
use super::model_guess::Guess;
use yew::AttrValue;

/// The interactive part of a scene.
#[derive(Clone, Debug, Default)]
pub struct Interaction {
    /// The segmented control.
    pub control: Option<SegmentedControl>,
    /// The points.
    pub points: Option<PointValues>,
    /// The line that the reader may draw first.
    pub guess: Option<Guess>,
}

/// The parameter and the values of points in the URL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PointValues {
    /// The URL parameter.
    pub param: AttrValue,
    /// The values in the URL, in the order of the points.
    pub values: Vec<AttrValue>,
}
