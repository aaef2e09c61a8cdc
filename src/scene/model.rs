//! What a scene is made of. All places are parts of its frame, so that one scene serves every width.

use super::model_guess::Guess;
use super::model_marks::{Bar, Dot, Label, Path, Rule};
use super::model_tooltip::TooltipLine;
use crate::chart::coord::Coord;
use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// Which options of the choice something belongs to: a bit for each; none set means all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OptionSet(pub u8);

impl OptionSet {
    /// Shown whatever is chosen.
    pub const ALL: OptionSet = OptionSet(0);

    /// Shown for these options, by their index.
    pub fn of(options: &[usize]) -> OptionSet {
        OptionSet(options.iter().fold(0, |bits, option| bits | 1 << option))
    }

    /// Whether it is shown for an option.
    pub fn hold(self, option: usize) -> bool {
        self.0 == 0 || self.0 & (1 << option) != 0
    }

    fn are_all(&self) -> bool {
        self.0 == 0
    }
}

/// A drawing with its words, its choice and the points of its cursor.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Scene {
    /// The figure's id: the start of its keys in the address, and of its class names.
    pub id: AttrValue,
    /// What the drawing shows, for those who do not see it.
    pub label: AttrValue,
    /// How to move the cursor, for those who do not see it.
    pub hint: AttrValue,
    /// Whether what follows stands to the left, as in a language that runs from right to left.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub mirrored: bool,
    /// What can be chosen between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<SegmentedControl>,
    /// Where the cursor can stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Points>,
    /// Typeset words, before the drawing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub text_blocks: Vec<TextBlock>,
    /// What is drawn, from the back to the front; empty where a figure is typeset alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub layers: Vec<Layer>,
    /// A line that the reader may draw first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guess: Option<Guess>,
}

/// A choice between a few words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SegmentedControl {
    /// Its key in the address.
    pub param: AttrValue,
    /// What is chosen between.
    pub label: AttrValue,
    /// In reading order.
    pub options: Vec<ControlOption>,
    /// The one that is taken until another is chosen.
    pub start: usize,
}

/// One of a choice.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ControlOption {
    /// Its value in the address.
    pub value: AttrValue,
    /// Its words.
    pub text: AttrValue,
}

/// Which way the cursor is led.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u8", into = "u8")]
pub enum PointerMode {
    /// Along the frame.
    #[default]
    X,
    /// Down the frame.
    Y,
    /// Anywhere in it.
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

/// Where the cursor can stand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Points {
    /// Their key in the address.
    pub param: AttrValue,
    /// Which way they follow each other.
    pub pointer: PointerMode,
    /// Buttons that walk from point to point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stepper: Option<Stepper>,
    /// The point that is shown until one is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// In order.
    pub list: Vec<Point>,
}

/// The words of the buttons that walk.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Stepper {
    /// To the point before.
    pub previous: AttrValue,
    /// To the next point.
    pub next: AttrValue,
}

/// A place where the cursor can stand, and what is then shown and said.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Point {
    /// Its value in the address.
    pub value: AttrValue,
    /// What is read, above the rest.
    pub title: AttrValue,
    /// Along.
    pub x: Coord,
    /// Down.
    pub y: Coord,
    /// What is said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tooltip: Vec<TooltipLine>,
    /// What is drawn in front.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub layers: Vec<Layer>,
}

/// Typeset words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TextBlock {
    /// For which options.
    #[serde(skip_serializing_if = "OptionSet::are_all")]
    pub options: OptionSet,
    /// Its class.
    pub class: AttrValue,
    /// Its heading; none where empty.
    #[serde(skip_serializing_if = "is_empty")]
    pub title: AttrValue,
    /// Its words.
    pub text: AttrValue,
}

/// Marks that are shown together: rules behind outlines, outlines behind bars, bars behind dots, dots behind labels.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Layer {
    /// For which options.
    #[serde(skip_serializing_if = "OptionSet::are_all")]
    pub options: OptionSet,
    /// Straight lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// Lines and areas.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<Path>,
    /// Lengths.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bars: Vec<Bar>,
    /// Points.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dots: Vec<Dot>,
    /// Words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
}

fn is_empty(text: &AttrValue) -> bool {
    text.as_str().is_empty()
}
