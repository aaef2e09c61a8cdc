//! The data model of a scene. Coordinates are shares of the frame, so one scene serves every width.

use super::model_guess::Guess;
use super::model_marks::{Bar, Dot, Label, Path, Rule};
use super::model_tooltip::TooltipLine;
use crate::chart::coord::Coord;
use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// A set of options of the segmented control, as a bit mask. The empty mask means all options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OptionSet(pub u8);

impl OptionSet {
    /// All options.
    pub const ALL: OptionSet = OptionSet(0);

    /// The set of some options, by index.
    pub fn of(options: &[usize]) -> OptionSet {
        OptionSet(options.iter().fold(0, |bits, option| bits | 1 << option))
    }

    /// True if the set contains an option.
    pub fn hold(self, option: usize) -> bool {
        self.0 == 0 || self.0 & (1 << option) != 0
    }

    fn are_all(&self) -> bool {
        self.0 == 0
    }
}

/// A drawing with its texts, its segmented control and its points.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Scene {
    /// The id of the figure, which is also the prefix of its URL parameters and class names.
    pub id: AttrValue,
    /// The accessible name of the drawing.
    pub aria_label: AttrValue,
    /// The instruction for moving the cursor.
    pub hint: AttrValue,
    /// True for right-to-left languages: the next point is to the left.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub mirrored: bool,
    /// True if the drawing is not mirrored although its words run from right to left.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub rtl_words: bool,
    /// The segmented control.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<SegmentedControl>,
    /// The points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Points>,
    /// Typeset texts before the drawing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub text_blocks: Vec<TextBlock>,
    /// The layers of the drawing, from back to front. Empty if the figure is only typeset.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub layers: Vec<Layer>,
    /// The line that the reader may draw first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guess: Option<Guess>,
}

/// A segmented control: a few options of which one is selected.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SegmentedControl {
    /// The URL parameter.
    pub param: AttrValue,
    /// The accessible name.
    pub aria_label: AttrValue,
    /// The options in reading order.
    pub options: Vec<ControlOption>,
    /// The index of the option selected at first.
    pub start: usize,
}

/// An option of a segmented control.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ControlOption {
    /// The value in the URL.
    pub value: AttrValue,
    /// The text.
    pub text: AttrValue,
}

/// The coordinates by which a pointer picks the nearest point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u8", into = "u8")]
pub enum PointerMode {
    /// By x.
    #[default]
    X,
    /// By y.
    Y,
    /// By both.
    Xy,
}

impl From<u8> for PointerMode {
    fn from(number: u8) -> PointerMode {
        match number {
            1 => PointerMode::Y,
            2 => PointerMode::Xy,
            _ => PointerMode::X,
        }
    }
}

impl From<PointerMode> for u8 {
    fn from(pointer: PointerMode) -> u8 {
        pointer as u8
    }
}

/// The points.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Points {
    /// The URL parameter.
    pub param: AttrValue,
    /// The coordinates by which a pointer picks a point.
    pub pointer: PointerMode,
    /// The texts of the stepper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stepper: Option<Stepper>,
    /// The index of the point shown at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// The points in order.
    pub list: Vec<Point>,
}

/// The texts of a stepper.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Stepper {
    /// The button to the previous point.
    pub previous: AttrValue,
    /// The button to the next point.
    pub next: AttrValue,
}

/// A point that the cursor can select, with its tooltip and its marks.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Point {
    /// The value in the URL.
    pub value: AttrValue,
    /// The heading of the tooltip.
    pub title: AttrValue,
    /// The horizontal coordinate.
    pub x: Coord,
    /// The vertical coordinate.
    pub y: Coord,
    /// The lines of the tooltip.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tooltip: Vec<TooltipLine>,
    /// The layers drawn in front while the point is shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub layers: Vec<Layer>,
}

/// A typeset text.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TextBlock {
    /// The options for which it is shown.
    #[serde(skip_serializing_if = "OptionSet::are_all")]
    pub options: OptionSet,
    /// The class.
    pub class: AttrValue,
    /// The heading. Empty for none.
    #[serde(skip_serializing_if = "is_empty")]
    pub title: AttrValue,
    /// The text.
    pub text: AttrValue,
}

/// Marks that are shown together. Back to front: rules, paths, bars, dots, labels.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Layer {
    /// The options for which it is shown.
    #[serde(skip_serializing_if = "OptionSet::are_all")]
    pub options: OptionSet,
    /// Straight lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// Lines and areas.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<Path>,
    /// Bars.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bars: Vec<Bar>,
    /// Dots.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dots: Vec<Dot>,
    /// Labels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
}

/// True for an empty text, which is not serialized.
pub(super) fn is_empty(text: &AttrValue) -> bool {
    text.as_str().is_empty()
}
