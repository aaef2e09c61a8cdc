//! Draws a part of a figure's drawing into a frame, mark by mark, as the page's one component does.

use super::pen::{Anchor, At, Pen};
use super::style::Node;
use crate::chart::path::moved_path;
use crate::chart::coord::Coord;
use crate::scene::{Bar, Dot, Label, Layer, Path, Rule};

/// A frame on the paper, in px of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
}

impl Rect {
    /// The same with room left free at its sides, and above and below.
    pub fn inset(&self, across: f64, down: f64) -> Rect {
        Rect { x: self.x + across, y: self.y + down, width: self.width - 2.0 * across, height: self.height - 2.0 * down }
    }

    fn at(&self, x: Coord, y: Coord) -> At {
        At { x: self.x + x.percent() * self.width / 100.0, y: self.y + y.percent() * self.height / 100.0 }
    }
}

/// Draws layers into a frame; `within` is what they stand in, whose direction is that of the words.
pub fn layers(pen: &mut Pen, layers: &[Layer], frame: Rect, within: &Node) {
    for layer in layers {
        layer.rules.iter().for_each(|mark| rule(pen, mark, frame, within));
        layer.paths.iter().for_each(|mark| path(pen, mark, frame, within));
        layer.bars.iter().for_each(|mark| bar(pen, mark, frame, within));
        layer.dots.iter().for_each(|mark| dot(pen, mark, frame, within));
        layer.labels.iter().for_each(|mark| label(pen, mark, frame, within));
    }
}

fn rule(pen: &mut Pen, rule: &Rule, frame: Rect, within: &Node) {
    let style = pen.style(&within.inner("line", &rule.class));
    if style.is_shown() {
        pen.line(frame.at(rule.from.0, rule.from.1), frame.at(rule.to.0, rule.to.1), &style);
    }
}

fn path(pen: &mut Pen, path: &Path, frame: Rect, within: &Node) {
    let stretch = within.inner("svg", "plot__stretch");
    let style = pen.style(&stretch.inner("path", &path.class));
    if style.is_shown() {
        let place = |x: f64, y: f64| (frame.x + x * frame.width / 100.0, frame.y + y * frame.height / 100.0);
        pen.path(&moved_path(&path.d, place), &style);
    }
}

fn bar(pen: &mut Pen, bar: &Bar, frame: Rect, within: &Node) {
    let style = pen.style(&within.inner("rect", &bar.class));
    if style.is_shown() {
        pen.rectangle(frame.at(bar.from, bar.y), frame.at(bar.to, bar.y).x - frame.at(bar.from, bar.y).x, &style);
    }
}

fn dot(pen: &mut Pen, dot: &Dot, frame: Rect, within: &Node) {
    let class = if dot.square { dot.style.with("mark--square") } else { dot.style.class() };
    let style = pen.style(&within.inner(if dot.square { "rect" } else { "circle" }, &class));
    match (style.is_shown(), dot.square) {
        (false, _) => {}
        (true, true) => pen.square(frame.at(dot.x, dot.y), &style),
        (true, false) => pen.circle(frame.at(dot.x, dot.y), &style),
    }
}

fn label(pen: &mut Pen, label: &Label, frame: Rect, within: &Node) {
    let class = format!("label {}", label.class);
    let style = pen.style(&within.inner("text", &class));
    if !style.is_shown() {
        return;
    }
    let anchor = match (style.text("text-anchor"), pen.rtl) {
        ("middle", _) => Anchor::Middle,
        ("end", false) | ("start" | "", true) => Anchor::Right,
        _ => Anchor::Left,
    };
    let place = frame.at(label.x, label.y);
    let (across, down) = style.moved();
    let at = At {
        x: place.x + (f64::from(label.dx) + across) * pen.scale,
        y: place.y + (f64::from(label.dy) + down) * pen.scale,
    };
    pen.words(at, anchor, &label.text, &style);
}
