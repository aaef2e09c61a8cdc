//! Which labels are shown at which width of their container, so that none overlaps another or
//! leaves its frame.
//!
//! Build time only: the answer becomes a class, and a container query in CSS does the rest, so
//! one markup serves every width. It knows neither fonts nor words, only boxes.

/// The widths of a container, in CSS pixels, from which more labels may be shown.
pub const TIERS: [u16; 6] = [240, 320, 480, 640, 800, 960];

/// A label's box. Its text is as many pixels wide in a wide container as in a narrow one, while
/// its anchor moves with the container.
///
/// Places across are measured from the start edge, so a right-to-left page needs no second answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelBox {
    /// The anchor across, in per cent of the plot, from 0 to 100.
    pub at: f64,
    /// How far the text is moved from the anchor towards the end edge, in pixels.
    pub shift: f64,
    /// Which part of the text stands at the shifted anchor.
    pub align: Align,
    /// The width of the text in pixels, as [`super::text_width::text_width`] estimates it.
    pub width: f64,
    /// The upper edge in pixels from any line that all labels share.
    pub top: f64,
    /// The height of the box in pixels.
    pub height: f64,
    /// Which of two labels is shown where only one can be: the one with the greater number,
    /// and of equals the one that comes first.
    pub priority: i32,
}

/// Which part of a text stands at its anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// The text begins at the anchor.
    Start,
    /// The anchor is in the middle of the text.
    Middle,
    /// The text ends at the anchor.
    End,
}

/// The room that labels have: the container's width, in which the plot is set.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LabelFrame {
    /// Pixels from the container's start edge to the plot's. Labels may stand in them.
    pub before: f64,
    /// Pixels from the plot's end edge to the container's. Labels may stand in them.
    pub after: f64,
    /// The least distance between two labels across, in pixels.
    pub gap: f64,
}

/// For each label the least of [`TIERS`] from which it is shown, or `None` if it never is.
///
/// A label that is shown stays shown in every wider container, and at every width from the first
/// tier upwards no two shown labels overlap and all stand inside the frame. That holds between
/// the tiers too: as a container widens, the distance of two boxes changes along a straight line,
/// so it is enough to look at where it starts and which way it goes.
pub fn label_tiers(labels: &[LabelBox], frame: &LabelFrame) -> Vec<Option<u16>> {
    let mut by_priority: Vec<usize> = (0..labels.len()).collect();
    by_priority.sort_by_key(|&index| std::cmp::Reverse(labels[index].priority));
    let mut tiers: Vec<Option<u16>> = vec![None; labels.len()];
    for index in by_priority {
        let label = &labels[index];
        tiers[index] = TIERS.into_iter().find(|&tier| {
            stays_inside(label, frame, tier)
                && labels.iter().zip(&tiers).all(|(other, other_tier)| match other_tier {
                    Some(other_tier) => stay_apart(label, other, frame, tier.max(*other_tier)),
                    None => true,
                })
        });
    }
    tiers
}

/// Whether a label stands inside the frame at a tier and at every greater width.
fn stays_inside(label: &LabelBox, frame: &LabelFrame, tier: u16) -> bool {
    let start = start_edge(label, frame, tier);
    // With its anchor inside the plot, a label only gains room as the container widens.
    (0.0..=100.0).contains(&label.at) && start >= 0.0 && start + label.width <= f64::from(tier)
}

/// Whether two labels keep apart at a tier and at every greater width.
fn stay_apart(one: &LabelBox, other: &LabelBox, frame: &LabelFrame, tier: u16) -> bool {
    if one.top + one.height <= other.top || other.top + other.height <= one.top {
        return true;
    }
    let (first, second) = if one.at <= other.at { (one, other) } else { (other, one) };
    let apart = |first: &LabelBox, second: &LabelBox| {
        let end = start_edge(first, frame, tier) + first.width;
        end + frame.gap <= start_edge(second, frame, tier)
    };
    // The anchor further along moves away from the other. Two at one anchor keep their distance,
    // so either may come first; otherwise the order of the boxes must be that of the anchors,
    // or they would pass through each other at some greater width.
    apart(first, second) || (first.at == second.at && apart(second, first))
}

/// The start edge of a label's box in pixels from the container's, at a width of the container.
fn start_edge(label: &LabelBox, frame: &LabelFrame, width: u16) -> f64 {
    let plot = f64::from(width) - frame.before - frame.after;
    let anchor = frame.before + plot * label.at / 100.0 + label.shift;
    match label.align {
        Align::Start => anchor,
        Align::Middle => anchor - label.width / 2.0,
        Align::End => anchor - label.width,
    }
}
