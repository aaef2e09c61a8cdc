//! Chooses the labels for each width of their container, so that none overlaps another or leaves it.
//!
//! Each result becomes a class, and container queries in CSS show or hide the label, so one markup serves every width.
//! Must not depend on fonts or words, only on boxes.

/// The container widths, in CSS pixels, at which more labels may appear.
pub const BREAKPOINTS: [u16; 6] = [240, 320, 480, 640, 800, 960];

/// The box of a label. Its width in pixels is the same in every container, while its position moves with the
/// container's width.
///
/// Horizontal coordinates are measured from the start edge, so they also hold for right-to-left pages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelBox {
    /// The horizontal position, in percent of the frame, from 0 to 100.
    pub at: f64,
    /// The offset of the text from the position towards the end edge, in pixels.
    pub shift: f64,
    /// The part of the text at the shifted position.
    pub anchor: Anchor,
    /// The width of the text in pixels, as [`super::text_width::text_width`] estimates it.
    pub width: f64,
    /// The upper edge in pixels, from a line common to all labels.
    pub top: f64,
    /// The height of the box in pixels.
    pub height: f64,
    /// Of two overlapping labels, the one with the greater priority is shown; of equal ones, the first.
    pub priority: i32,
}

/// The part of a text at its position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// The start, in the direction of the language.
    #[default]
    Start,
    /// The middle.
    Middle,
    /// The end.
    End,
}

/// The container of labels: the frame with the margins around it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LabelContainer {
    /// Pixels from the container's start edge to the frame's. Labels may use them.
    pub before: f64,
    /// Pixels from the frame's end edge to the container's. Labels may use them.
    pub after: f64,
    /// The least horizontal distance between two labels, in pixels.
    pub gap: f64,
}

/// The least of [`BREAKPOINTS`] at which each label is shown, or `None` if it never is.
///
/// A label stays visible in every wider container. At every width from the first breakpoint upwards, no two visible
/// labels overlap and all are inside the container. This also holds between breakpoints: the distance of two boxes is a
/// linear function of the container's width, so its value at a breakpoint and the sign of its slope decide.
pub fn label_breakpoints(labels: &[LabelBox], container: &LabelContainer) -> Vec<Option<u16>> {
    let mut by_priority: Vec<usize> = (0..labels.len()).collect();
    by_priority.sort_by_key(|&index| std::cmp::Reverse(labels[index].priority));
    let mut breakpoints: Vec<Option<u16>> = vec![None; labels.len()];
    for index in by_priority {
        let label = &labels[index];
        breakpoints[index] = BREAKPOINTS.into_iter().find(|&breakpoint| {
            stays_inside(label, container, breakpoint)
                && labels.iter().zip(&breakpoints).all(|(other, other_breakpoint)| match other_breakpoint {
                    Some(other_breakpoint) => stay_apart(label, other, container, breakpoint.max(*other_breakpoint)),
                    None => true,
                })
        });
    }
    breakpoints
}

/// True if a label is inside the container at a breakpoint and at every greater width.
fn stays_inside(label: &LabelBox, container: &LabelContainer, breakpoint: u16) -> bool {
    let start = start_edge(label, container, breakpoint);
    // A label whose position is inside the frame only gains space as the container widens.
    (0.0..=100.0).contains(&label.at) && start >= 0.0 && start + label.width <= f64::from(breakpoint)
}

/// True if two labels do not overlap at a breakpoint and at every greater width.
fn stay_apart(one: &LabelBox, other: &LabelBox, container: &LabelContainer, breakpoint: u16) -> bool {
    if one.top + one.height <= other.top || other.top + other.height <= one.top {
        return true;
    }
    let (first, second) = if one.at <= other.at { (one, other) } else { (other, one) };
    let apart = |first: &LabelBox, second: &LabelBox| {
        let end = start_edge(first, container, breakpoint) + first.width;
        end + container.gap <= start_edge(second, container, breakpoint)
    };
    // The positions move apart as the container widens. Labels at one position keep their distance, so either may be
    // first. Otherwise the boxes must have the order of their positions; else they would overlap at some greater width.
    apart(first, second) || (first.at == second.at && apart(second, first))
}

/// The start edge of a label in pixels from the container's start edge, at a width of the container.
fn start_edge(label: &LabelBox, container: &LabelContainer, width: u16) -> f64 {
    let width_of_frame = f64::from(width) - container.before - container.after;
    let position = container.before + width_of_frame * label.at / 100.0 + label.shift;
    match label.anchor {
        Anchor::Start => position,
        Anchor::Middle => position - label.width / 2.0,
        Anchor::End => position - label.width,
    }
}
