//! Chart rows: texts, and the value as a dot or a bar. Open ends of bars fade.
//!
//! The texts of a row are above its mark in narrow containers, and in a gutter beside it from 640 px up. The figure's
//! style sheet reserves the gutter (`padding-inline-start` of its `.plot`). Must not depend on the subject of the rows.

use super::{Anchor, Breakpoint, Shown, Text, Tone, Weight, mark_style, range_bar};
use crate::chart::coord::Coord;
use crate::chart::range::{Bounded, Extent, Shape};
use crate::chart::scale::LinearScale;
use crate::content::evidence::Evidence;
use crate::scene::{Bar, Dot, Label, Layer, MarkStyle};

/// The width of the gutter, in em of the drawing.
pub const GUTTER: f64 = 14.0;
/// The width of the container from which rows have a gutter.
pub const GUTTER_FROM: Breakpoint = Breakpoint::W640;

/// The length of an open end, in percent of the frame.
const OPEN_LENGTH: f64 = 14.0;

/// The number of pieces of an open end.
const PIECES: usize = 4;

/// The mark of a value along a scale whose range is in percent of the frame.
///
/// A single value is a dot, a range a bar between its ends. An open end continues in pieces that fade.
pub fn value_mark(value: &Bounded, evidence: Evidence, scale: &LinearScale, y: Coord) -> Layer {
    let style = mark_style(evidence, value);
    let stated = stated(value, scale);
    let open = value.extent(scale, OPEN_LENGTH);
    let mut layer = Layer::default();
    if open.open_start {
        layer.bars.extend(fading(stated.start, open.start, &style, y));
    }
    if open.open_end {
        layer.bars.extend(fading(stated.end, open.end, &style, y));
    }
    if value.shape() == Shape::Span {
        layer.bars.push(range_bar(stated.start, stated.end, &style, y));
    } else {
        layer.dots.push(Dot { x: Coord::from_percent(stated.start), y, style, square: false });
    }
    layer
}

/// The extent that the source states, without open ends.
pub fn stated(value: &Bounded, scale: &LinearScale) -> Extent {
    let (low, high) = value.ends();
    let [start, end] = [low, high].map(|value| scale.clamped(value.to_f64()));
    Extent { start: start.min(end), end: start.max(end), open_start: false, open_end: false }
}

/// The pieces of an open end, which fade away from the stated end.
fn fading(from: f64, to: f64, style: &MarkStyle, y: Coord) -> Vec<Bar> {
    let step = (to - from) / PIECES as f64;
    (0..PIECES)
        .map(|piece| {
            let far = from + step * (piece + 1) as f64;
            // A third of each step is the gap before the piece.
            let near = far - step * 2.0 / 3.0;
            Bar {
                style: style.with_class(&format!("mark--range bar--fade-{}", piece + 1)),
                from: Coord::from_percent(near.min(far)),
                to: Coord::from_percent(near.max(far)),
                y,
            }
        })
        .collect()
}

/// The labels of a row of other sources than the article: its name, and under it the value with its date.
///
/// Below 640 px, both are above the mark; below 280 px, the value has no date. From 640 px up, both are in the gutter,
/// with `beside` in place of the value, which is then at the mark ([`value_label`]).
pub fn row_labels(y: Coord, name: &str, [dated, value]: [&str; 2], beside: &str) -> Vec<Label> {
    let label = |dx: f64, dy: f64, text: &str| Text::new(text).position(Coord::START, y).dx(dx).dy(dy);
    let name = |dx: f64, dy: f64| label(dx, dy, name).tone(Tone::Other).weight(Weight::Strong);
    vec![
        name(0.0, -1.9375).shown(Shown::Until(GUTTER_FROM)).label(),
        label(0.0, -0.875, dated).shown(Shown::Between(Breakpoint::W280, GUTTER_FROM)).label(),
        label(0.0, -0.875, value).shown(Shown::Until(Breakpoint::W280)).label(),
        name(-GUTTER, -0.1875).shown(Shown::From(GUTTER_FROM)).label(),
        label(-GUTTER, 0.875, beside).tone(Tone::Quiet).shown(Shown::From(GUTTER_FROM)).label(),
    ]
}

/// The value beside its mark, from 640 px up: after the mark, or before it if there is no space after.
pub fn value_label(value: &Bounded, scale: &LinearScale, y: Coord, text: &str) -> Label {
    let drawn = value.extent(scale, OPEN_LENGTH);
    let stated = stated(value, scale);
    let (start, end) = (drawn.start.min(stated.start), drawn.end.max(stated.end));
    let after = end < 70.0;
    let (x, dx, anchor) = if after { (end, 0.875, Anchor::Start) } else { (start, -0.875, Anchor::End) };
    let label =
        Text::new(text).position(Coord::from_percent(x), y).dx(dx).dy(0.3125).weight(Weight::Value).anchor(anchor);
    label.shown(Shown::From(GUTTER_FROM)).label()
}

/// The cursor on a row: a short vertical bar before the row's texts.
pub fn row_cursor(y: Coord) -> Bar {
    Bar { style: "row__cursor".into(), from: Coord::START, to: Coord::START, y }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::range::Bound;

    fn bounded(low: Option<(&str, Bound)>, high: Option<(&str, Bound)>) -> Bounded {
        let end = |end: Option<(&str, Bound)>| end.map(|(text, bound)| (text.parse().expect("a number"), bound));
        Bounded::new(end(low), end(high)).expect("a bounded value")
    }

    const SCALE: LinearScale = LinearScale::new((0.0, 100.0), (0.0, 100.0));

    #[test]
    fn a_point_is_a_hollow_dot_and_no_bar() {
        let about = bounded(Some(("50", Bound::About)), Some(("50", Bound::About)));
        let layer = value_mark(&about, Evidence::F, &SCALE, Coord::MIDDLE);
        assert!(layer.bars.is_empty());
        assert_eq!(layer.dots[0].x, Coord::MIDDLE);
        assert!(layer.dots[0].style.class().contains("mark--estimated"));
    }

    #[test]
    fn a_range_without_an_upper_end_fades_after_the_end_that_is_stated() {
        let open = bounded(Some(("20", Bound::Exact)), Some(("50", Bound::AtLeast)));
        let layer = value_mark(&open, Evidence::F, &SCALE, Coord::MIDDLE);
        let (fading, stated) = layer.bars.split_at(PIECES);
        assert_eq!((stated[0].from, stated[0].to), (Coord::from_percent(20.0), Coord::MIDDLE));
        assert!(fading.windows(2).all(|pair| pair[0].to < pair[1].from));
        assert!(fading[0].from > Coord::MIDDLE);
        assert!(layer.dots.is_empty());
    }

    #[test]
    fn what_is_up_to_a_value_fades_before_it() {
        let up_to = bounded(None, Some(("100", Bound::UpTo)));
        let layer = value_mark(&up_to, Evidence::F, &SCALE, Coord::MIDDLE);
        assert_eq!(layer.dots[0].x, Coord::END);
        assert!(layer.bars.windows(2).all(|pair| pair[1].to < pair[0].from));
        assert!(layer.bars[0].to < Coord::END);
    }
}
