//! Draws the layers of a panel into a frame, mark by mark, as `scene::layer` does for pages.

use super::style::{Computed, Node};
use super::svg_writer::{At, PhysicalAnchor, SvgWriter, face};
use crate::chart::coord::Coord;
use crate::chart::path::moved_path;
use crate::scene::{Bar, Dot, Label, Layer, Path, Rule};

/// A rectangle in px of the image.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// The left edge.
    pub x: f64,
    /// The upper edge.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

impl Rect {
    /// A smaller rectangle: `across` px less at each side, `down` px less above and below.
    pub fn inset(&self, across: f64, down: f64) -> Rect {
        Rect {
            x: self.x + across,
            y: self.y + down,
            width: self.width - 2.0 * across,
            height: self.height - 2.0 * down,
        }
    }

    fn at(&self, x: Coord, y: Coord) -> At {
        At { x: self.x + x.percent() * self.width / 100.0, y: self.y + y.percent() * self.height / 100.0 }
    }
}

/// Draws layers into a frame. `within` is their parent element for selectors.
pub fn layers(writer: &mut SvgWriter, layers: &[Layer], frame: Rect, within: &Node) {
    for layer in layers {
        layer.rules.iter().for_each(|mark| rule(writer, mark, frame, within));
        layer.paths.iter().for_each(|mark| path(writer, mark, frame, within));
        layer.bars.iter().for_each(|mark| bar(writer, mark, frame, within));
        layer.dots.iter().for_each(|mark| dot(writer, mark, frame, within));
        layer.labels.iter().for_each(|mark| label(writer, mark, frame, within));
    }
}

fn rule(writer: &mut SvgWriter, rule: &Rule, frame: Rect, within: &Node) {
    let style = writer.style(&within.inner("line", &rule.class));
    if style.is_shown() {
        writer.line(frame.at(rule.from.0, rule.from.1), frame.at(rule.to.0, rule.to.1), &style);
    }
}

fn path(writer: &mut SvgWriter, path: &Path, frame: Rect, within: &Node) {
    let stretch = within.inner("svg", "plot__stretch");
    let style = writer.style(&stretch.inner("path", &path.class));
    if style.is_shown() {
        let to_frame = |x: f64, y: f64| (frame.x + x * frame.width / 100.0, frame.y + y * frame.height / 100.0);
        writer.path(&moved_path(&path.d, to_frame), &style);
    }
}

fn bar(writer: &mut SvgWriter, bar: &Bar, frame: Rect, within: &Node) {
    let style = writer.style(&within.inner("rect", &bar.style.class()));
    if style.is_shown() {
        writer.rectangle(frame.at(bar.from, bar.y), frame.at(bar.to, bar.y).x - frame.at(bar.from, bar.y).x, &style);
    }
}

fn dot(writer: &mut SvgWriter, dot: &Dot, frame: Rect, within: &Node) {
    let class = if dot.square { dot.style.class_with("mark--square") } else { dot.style.class() };
    let style = writer.style(&within.inner(if dot.square { "rect" } else { "circle" }, &class));
    match (style.is_shown(), dot.square) {
        (false, _) => {}
        (true, true) => writer.square(frame.at(dot.x, dot.y), &style),
        (true, false) => writer.circle(frame.at(dot.x, dot.y), &style),
    }
}

fn label(writer: &mut SvgWriter, label: &Label, frame: Rect, within: &Node) {
    let class = format!("label {}", label.class);
    let style = writer.style(&within.inner("text", &class));
    if !style.is_shown() {
        return;
    }
    let turned = style.text("direction") == "rtl";
    let anchor = match (style.text("text-anchor"), writer.rtl) {
        ("middle", _) => PhysicalAnchor::Middle,
        // In a drawing that is not mirrored, `.plot--rtl-words` reverses the direction and the anchor of right-to-left
        // text.
        ("start", false) if turned => PhysicalAnchor::Right,
        ("end", false) if turned => PhysicalAnchor::Left,
        ("end", false) | ("start" | "", true) => PhysicalAnchor::Right,
        _ => PhysicalAnchor::Left,
    };
    let origin = frame.at(label.x, label.y);
    let (across, down) = style.moved();
    let em = style.px("font-size").unwrap_or(13.0);
    let at = At {
        x: origin.x + (f64::from(label.dx) / 100.0 * em + across) * writer.scale,
        y: origin.y + (f64::from(label.dy) / 100.0 * em + down) * writer.scale,
    };
    if label.rest.is_empty() {
        return writer.words(at, anchor, &label.text, &style);
    }
    // Two parts on one line: the first as the label, the second regular and quiet.
    let node = within.inner("text", &class);
    let rest = writer.style(&node.inner("tspan", "label__rest"));
    let size = style.px("font-size").unwrap_or(13.0);
    let rest = style
        .clone()
        .overridden_by(&rest)
        .with_property("font-size", format!("{}px", if size > 13.0 { 13.0 } else { size }));
    if writer.rtl_text {
        return writer.words_and_rest(at, anchor, (&label.text, &style), (&label.rest, &rest));
    }
    let measure = |words: &str, style: &Computed, writer: &SvgWriter| {
        writer.fonts.width(words, face(style), style.px("font-size").unwrap_or(13.0) * writer.scale)
    };
    let first = format!("{} ", label.text);
    let (first_width, rest_width) = (measure(&first, &style, writer), measure(&label.rest, &rest, writer));
    let start = match anchor {
        PhysicalAnchor::Left => at.x,
        PhysicalAnchor::Middle => at.x - (first_width + rest_width) / 2.0,
        PhysicalAnchor::Right => at.x - first_width - rest_width,
    };
    writer.words(At { x: start, ..at }, PhysicalAnchor::Left, &label.text, &style);
    writer.words(At { x: start + first_width, ..at }, PhysicalAnchor::Left, &label.rest, &rest);
}
