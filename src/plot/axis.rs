//! Axes as layers: few ticks, hairlines, and the unit written out once.

use super::{Anchor, Stroke, Text, Tone};
use crate::chart::coord::Coord;
use crate::scene::Layer;

/// A horizontal axis at the bottom: the base line, and a short tick with a label for each.
pub fn base_axis(ticks: &[(Coord, String)]) -> Layer {
    base_axis_at(ticks, Coord::END)
}

/// A horizontal axis at any height, for frames with several axes.
pub fn base_axis_at(ticks: &[(Coord, String)], y: Coord) -> Layer {
    let stroke = Stroke::new(Tone::Ink);
    let tick = |x: Coord| stroke.rule((x, Coord(y.0 - 120)), (x, y));
    let label = |(x, text): &(Coord, String)| {
        Text::new(text).at(*x, y).dy(1.125).tone(Tone::Quiet).anchor(Anchor::Middle).label()
    };
    Layer {
        rules: std::iter::once(stroke.across(y)).chain(ticks.iter().map(|(x, _)| tick(*x))).collect(),
        labels: ticks.iter().map(label).collect(),
        ..Layer::default()
    }
}
