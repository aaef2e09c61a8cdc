//! Marks of events on a time line, the shade of a period, brackets and rings.

use super::event_style;
use crate::chart::coord::Coord;
use crate::chart::path::ring_path;
use crate::content::evidence::Evidence;
use crate::scene::{Bar, Dot, Layer, Path, Rule};

/// An event as a bar over its dates; a single day is a dot. Events are not estimates, so they are filled.
pub fn event_bar(evidence: Evidence, (from, to): (Coord, Coord), y: Coord) -> Bar {
    let style = event_style(evidence).with_class(if from == to { "case case--day" } else { "case" });
    Bar { style, from, to, y }
}

/// A rectangle in percent of the frame, with a translucent fill that leaves lines behind it visible.
pub fn shade(across: (f64, f64), down: (f64, f64)) -> Path {
    let ring = [(across.0, down.0), (across.1, down.0), (across.1, down.1), (across.0, down.1)];
    Path { class: "shade".into(), d: ring_path([&ring[..]]).into() }
}

/// A bracket beside an edge of the frame, between two heights: a line with a cap at each end.
pub fn bracket(x: Coord, ends: [Coord; 2]) -> Layer {
    let cap = |y: Coord| Bar { style: "bracket__cap".into(), from: x, to: x, y };
    Layer {
        rules: vec![Rule { class: "bracket".into(), from: (x, ends[0]), to: (x, ends[1]) }],
        bars: ends.map(cap).to_vec(),
        ..Layer::default()
    }
}

/// A dot as a ring around another mark at almost the same coordinates.
pub fn ring(dot: Dot) -> Dot {
    Dot { style: dot.style.with_class("mark--ring"), ..dot }
}
