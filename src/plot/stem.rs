//! A stem: a line from a baseline to a value, with the value's dot or range at its end. Also the shapes that stems
//! share with bars: segments and ranges.

use super::{Dash, Stroke, Tone, attribution, mark_style};
use crate::chart::coord::Coord;
use crate::chart::range::{Bounded, Shape};
use crate::chart::scale::LinearScale;
use crate::content::evidence::Evidence;
use crate::scene::{Bar, Dot, Layer, MarkStyle};

/// The length of the open end of "at least", in percent of the frame.
const OPEN_LENGTH: f64 = 4.5;

/// A stem from the baseline to a value.
pub struct Stem<'a> {
    /// The value, at which the stem ends.
    pub value: &'a Bounded,
    /// The kind of evidence.
    pub evidence: Evidence,
    /// From a value to percent of the frame. The baseline is at the value 0.
    pub scale: &'a LinearScale,
    /// The vertical coordinate.
    pub y: Coord,
    /// True if the line is as thick as a bar.
    pub thick: bool,
    /// The dash of the line.
    pub dash: Dash,
}

impl Stem<'_> {
    /// The marks: line, open end, range, dot.
    pub fn marks(&self) -> Layer {
        let base = self.scale.position(0.0);
        let style = mark_style(self.evidence, self.value);
        let (low, high) = self.value.ends();
        let [near, far] = [low, high].map(|value| self.scale.position(value.to_f64()));
        let tone = Tone::from(attribution(self.evidence));
        let stroke = Stroke::new(tone).dash(self.dash);
        let stroke = if self.thick { stroke.heavy() } else { stroke.medium() };
        let rule = |stroke: Stroke, from: f64, to: f64| {
            stroke.rule((Coord::from_percent(from), self.y), (Coord::from_percent(to), self.y))
        };
        let mut layer = Layer { rules: vec![rule(stroke, base, near)], ..Layer::default() };
        match self.value.shape() {
            Shape::Span => {
                layer.bars.push(range_bar(near.min(far), near.max(far), &style, self.y));
            }
            shape => {
                if shape == Shape::AtLeast {
                    let open = if far < base { far - OPEN_LENGTH } else { far + OPEN_LENGTH };
                    layer.rules.push(rule(Stroke::new(tone).medium().dash(Dash::Dotted), far, open));
                }
                layer.dots.push(self.dot(far, style));
            }
        }
        layer
    }

    fn dot(&self, x: f64, style: MarkStyle) -> Dot {
        Dot { x: Coord::from_percent(x), y: self.y, style, square: false }
    }
}

/// A part of a whole, between positions in percent of the frame. The part that the figure is about is emphasised.
pub fn bar_segment((from, to): (f64, f64), y: Coord, style: &MarkStyle, emphasised: bool) -> Bar {
    let style = style.with_class(if emphasised { "segment segment--named" } else { "segment" });
    Bar { style, from: Coord::from_percent(from), to: Coord::from_percent(to), y }
}

/// A bar with two closed ends, between positions in percent of the frame.
pub fn range_bar(from: f64, to: f64, style: &MarkStyle, y: Coord) -> Bar {
    Bar { style: style.with_class("mark--range"), from: Coord::from_percent(from), to: Coord::from_percent(to), y }
}
