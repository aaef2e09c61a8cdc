//! Axes as layers: few ticks, hairlines, and the unit written out once.

use crate::chart::coord::Coord;
use crate::scene::{Label, Layer, Rule};

/// A horizontal axis at the bottom: the base line, and a short tick with a label for each.
pub fn base_axis(ticks: &[(Coord, String)]) -> Layer {
    base_axis_at(ticks, Coord::END, "axis__base")
}

/// A horizontal axis at any height, for frames with several axes.
pub fn base_axis_at(ticks: &[(Coord, String)], y: Coord, base: &'static str) -> Layer {
    let tick = |x: Coord| Rule { class: "axis__tick".into(), from: (x, Coord(y.0 - 120)), to: (x, y) };
    Layer {
        rules: std::iter::once(across(base, y)).chain(ticks.iter().map(|(x, _)| tick(*x))).collect(),
        labels: ticks
            .iter()
            .map(|(x, text)| Label {
                x: *x,
                y,
                dy: 18,
                class: "label--quiet label--middle".into(),
                text: text.clone().into(),
                ..Label::default()
            })
            .collect(),
        ..Layer::default()
    }
}

/// A horizontal rule across the frame.
pub fn across(class: &'static str, y: Coord) -> Rule {
    Rule { class: class.into(), from: (Coord::START, y), to: (Coord::END, y) }
}
