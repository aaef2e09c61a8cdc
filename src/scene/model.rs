//! The data model of a scene. Coordinates are shares of the frame, so one scene serves every width.

use super::interaction::{Interaction, PointValues};
use super::model_control::SegmentedControl;
use super::model_guess::Guess;
use super::model_marks::{Bar, Dot, Label, Path, Rule};
use super::model_tooltip::TooltipLine;
use super::option_set::OptionSet;
use crate::chart::coord::Coord;
use yew::AttrValue;

/// A drawing with its texts, its segmented control and its points.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Scene {
    /// The id of the figure, which is also the prefix of its URL parameters and class names.
    pub id: AttrValue,
    /// The accessible name of the drawing.
    pub aria_label: AttrValue,
    /// The instruction for moving the cursor by keys.
    pub hint: AttrValue,
    /// The instruction for touch screens.
    pub hint_touch: AttrValue,
    /// True if the drawing runs from right to left: the next point is to the left.
    pub mirrored: bool,
    /// True if the drawing is not mirrored although its words run from right to left.
    pub rtl_words: bool,
    /// Names of people that page translation must keep.
    pub names: Vec<String>,
    /// The segmented control.
    pub control: Option<SegmentedControl>,
    /// The points.
    pub points: Option<Points>,
    /// Typeset texts after the drawing and its tooltips.
    pub text_blocks: Vec<TextBlock>,
    /// The layers of the drawing, from back to front. Empty if the figure is only typeset.
    pub layers: Vec<Layer>,
    /// The line that the reader may draw first.
    pub guess: Option<Guess>,
}

impl Scene {
    /// The initial option.
    pub fn start_option(&self) -> usize {
        self.control.as_ref().map_or(0, |control| control.start)
    }

    /// The initial point.
    pub fn start_point(&self) -> Option<&Point> {
        let points = self.points.as_ref()?;
        points.list.get(points.start?)
    }

    /// The scene in its initial state, without controls and points.
    pub fn still(&self) -> Scene {
        let option = self.start_option();
        let front = self.start_point().map_or(&[][..], |point| &point.layers);
        let layers = self.layers.iter().chain(front).filter(|layer| layer.options.contains(option));
        let texts = self.text_blocks.iter().filter(|text| text.options.contains(option));
        Scene {
            layers: layers.map(|layer| Layer { options: OptionSet::ALL, ..layer.clone() }).collect(),
            text_blocks: texts.map(|text| TextBlock { options: OptionSet::ALL, ..text.clone() }).collect(),
            control: None,
            points: None,
            guess: None,
            ..self.clone()
        }
    }

    /// The interactive part.
    pub fn interaction(&self) -> Interaction {
        let values = |points: &Points| PointValues {
            param: points.param.clone(),
            values: points.list.iter().map(|point| point.value.clone()).collect(),
        };
        Interaction {
            control: self.control.clone(),
            points: self.points.as_ref().map(values),
            guess: self.guess.clone(),
        }
    }
}

/// The coordinates by which a pointer picks the nearest point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub enum PointerMode {
    /// By x.
    #[default]
    X,
    /// By y.
    Y,
    /// By both.
    Xy,
}

impl PointerMode {
    /// The value of the attribute `data-pointer`.
    pub fn attribute(self) -> &'static str {
        match self {
            PointerMode::X => "x",
            PointerMode::Y => "y",
            PointerMode::Xy => "xy",
        }
    }
}

/// The points of a scene, and how the cursor moves between them.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Points {
    /// The URL parameter.
    pub param: AttrValue,
    /// The coordinates by which a pointer picks a point.
    pub pointer: PointerMode,
    /// The texts of the stepper.
    pub stepper: Option<Stepper>,
    /// The index of the initial point.
    pub start: Option<usize>,
    /// The points in order.
    pub list: Vec<Point>,
    /// The indexes of the first points of groups. Empty without groups.
    pub groups: Vec<usize>,
    /// The points with the highest value, each with the options for which it is the highest.
    pub highest: Vec<(OptionSet, usize)>,
    /// The points with the lowest value, likewise.
    pub lowest: Vec<(OptionSet, usize)>,
}

impl Points {
    /// Adds the point with the highest and the point with the lowest of `values`, for readers who select one of
    /// `options`. A value comes with the index of its point. Of equal values the first counts.
    pub fn extremes(mut self, options: OptionSet, values: &[(usize, f64)]) -> Points {
        let order = |one: &&(usize, f64), other: &&(usize, f64)| one.1.total_cmp(&other.1);
        self.highest.extend(values.iter().rev().max_by(order).map(|(point, _)| (options, *point)));
        self.lowest.extend(values.iter().min_by(order).map(|(point, _)| (options, *point)));
        self
    }
}

/// The texts of a stepper.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Stepper {
    /// The button to the previous point.
    pub previous: AttrValue,
    /// The button to the next point.
    pub next: AttrValue,
}

/// A point that the cursor can select, with its tooltip and its marks.
#[derive(Clone, Debug, Default, serde::Serialize)]
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
    pub tooltip: Vec<TooltipLine>,
    /// The layers drawn in front while the point is shown.
    pub layers: Vec<Layer>,
}

/// A typeset text.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct TextBlock {
    /// The options for which it is shown.
    pub options: OptionSet,
    /// The CSS classes, separated by spaces.
    pub class: AttrValue,
    /// The heading. Empty for none.
    pub title: AttrValue,
    /// The text.
    pub text: AttrValue,
}

/// Marks that are shown together. Back to front: rules, paths, bars, dots, labels.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Layer {
    /// The options for which it is shown.
    pub options: OptionSet,
    /// Straight lines.
    pub rules: Vec<Rule>,
    /// Lines and areas.
    pub paths: Vec<Path>,
    /// Bars.
    pub bars: Vec<Bar>,
    /// Dots.
    pub dots: Vec<Dot>,
    /// Labels.
    pub labels: Vec<Label>,
}
