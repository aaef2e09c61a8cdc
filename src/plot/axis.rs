//! Axes as layers: few ticks, hairlines, and the unit written out once.

use super::{Anchor, Shown, Stroke, Text, Tone};
use crate::chart::coord::Coord;
use crate::scene::Layer;

/// A tick: its coordinate, its label, and the widths at which the label is visible.
pub type Tick = (Coord, String, Shown);

/// A horizontal axis at the bottom: the base line, and a short line with a label for each tick.
pub fn base_axis(ticks: &[Tick]) -> Layer {
    base_axis_at(ticks, Coord::END)
}

/// A horizontal axis at any height, for frames with several axes.
pub fn base_axis_at(ticks: &[Tick], y: Coord) -> Layer {
    let stroke = Stroke::new(Tone::Ink);
    let tick = |x: Coord| stroke.rule((x, Coord(y.0 - 120)), (x, y));
    let label = |(x, text, shown): &Tick| {
        Text::new(text).position(*x, y).dy(1.125).tone(Tone::Quiet).anchor(Anchor::Middle).shown(*shown).label()
    };
    Layer {
        rules: std::iter::once(stroke.across(y)).chain(ticks.iter().map(|(x, ..)| tick(*x))).collect(),
        labels: ticks.iter().map(label).collect(),
        ..Layer::default()
    }
}
