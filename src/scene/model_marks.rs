//! The marks of a layer. They are what a scene has most of, so each travels as a row and not as names and values.

use super::mark_style::MarkStyle;
use crate::chart::coord::Coord;
use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// A straight line: `[class, x1, y1, x2, y2]`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "RuleRow", into = "RuleRow")]
pub struct Rule {
    /// Its class.
    pub class: AttrValue,
    /// From: along and down.
    pub from: (Coord, Coord),
    /// To: along and down.
    pub to: (Coord, Coord),
}

/// A line or area, as path data in percent of the frame: `[class, d]`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "PathRow", into = "PathRow")]
pub struct Path {
    /// Its class.
    pub class: AttrValue,
    /// The path data, in percent of the frame.
    pub d: AttrValue,
}

/// A length along the frame: `[class, from, to, y]`. Its thickness is the style's.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "BarRow", into = "BarRow")]
pub struct Bar {
    /// Its class: its look, and which of its ends are open.
    pub class: AttrValue,
    /// From.
    pub from: Coord,
    /// To.
    pub to: Coord,
    /// Down.
    pub y: Coord,
}

/// A point: `[look, x, y, square]`, the last of them 0 or 1.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "DotRow", into = "DotRow")]
pub struct Dot {
    /// Along.
    pub x: Coord,
    /// Down.
    pub y: Coord,
    /// Who says so and how it is known.
    pub style: MarkStyle,
    /// Whether it is a square, for the second of two things in one frame, and not a circle.
    pub square: bool,
}

/// Words at a place, at their real size: `[class, x, y, dx, dy, text]`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "LabelRow", into = "LabelRow")]
pub struct Label {
    /// Along.
    pub x: Coord,
    /// Down.
    pub y: Coord,
    /// How far after its place, in px.
    pub dx: i32,
    /// How far below its place, in px.
    pub dy: i32,
    /// Its class: which end is anchored, from which width it is shown, whose it is.
    pub class: AttrValue,
    /// The words.
    pub text: AttrValue,
}

type RuleRow = (AttrValue, Coord, Coord, Coord, Coord);
type PathRow = (AttrValue, AttrValue);
type BarRow = (AttrValue, Coord, Coord, Coord);
type DotRow = (MarkStyle, Coord, Coord, u8);
type LabelRow = (AttrValue, Coord, Coord, i32, i32, AttrValue);

impl From<RuleRow> for Rule {
    fn from((class, x1, y1, x2, y2): RuleRow) -> Rule {
        Rule { class, from: (x1, y1), to: (x2, y2) }
    }
}

impl From<Rule> for RuleRow {
    fn from(Rule { class, from, to }: Rule) -> RuleRow {
        (class, from.0, from.1, to.0, to.1)
    }
}

impl From<PathRow> for Path {
    fn from((class, d): PathRow) -> Path {
        Path { class, d }
    }
}

impl From<Path> for PathRow {
    fn from(Path { class, d }: Path) -> PathRow {
        (class, d)
    }
}

impl From<BarRow> for Bar {
    fn from((class, from, to, y): BarRow) -> Bar {
        Bar { class, from, to, y }
    }
}

impl From<Bar> for BarRow {
    fn from(Bar { class, from, to, y }: Bar) -> BarRow {
        (class, from, to, y)
    }
}

impl From<DotRow> for Dot {
    fn from((style, x, y, square): DotRow) -> Dot {
        Dot { x, y, style, square: square == 1 }
    }
}

impl From<Dot> for DotRow {
    fn from(Dot { x, y, style, square }: Dot) -> DotRow {
        (style, x, y, square.into())
    }
}

impl From<LabelRow> for Label {
    fn from((class, x, y, dx, dy, text): LabelRow) -> Label {
        Label { x, y, dx, dy, class, text }
    }
}

impl From<Label> for LabelRow {
    fn from(Label { x, y, dx, dy, class, text }: Label) -> LabelRow {
        (class, x, y, dx, dy, text)
    }
}
