//! `label_breakpoints`: at every width no two visible labels overlap, all are inside, and none disappears again.

use explainer::chart::label_breakpoints::{Anchor, BREAKPOINTS, LabelBox, LabelContainer, label_breakpoints};
use proptest::prelude::*;

const PLAIN: LabelBox =
    LabelBox { at: 50.0, shift: 0.0, anchor: Anchor::Middle, width: 100.0, top: 0.0, height: 16.0, priority: 0 };
const CONTAINER: LabelContainer = LabelContainer { before: 0.0, after: 0.0, gap: 8.0 };

/// The position of a label at a width, computed independently of the code under test.
fn across(label: &LabelBox, container: &LabelContainer, width: f64) -> (f64, f64) {
    let position = container.before + (width - container.before - container.after) * label.at / 100.0 + label.shift;
    let start = position
        - label.width
            * match label.anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => 0.5,
                Anchor::End => 1.0,
            };
    (start, start + label.width)
}

#[test]
fn labels_are_visible_from_the_least_breakpoint_with_space() {
    let at = |at| LabelBox { at, ..PLAIN };
    for (labels, want) in [
        (vec![PLAIN], vec![Some(240)]),
        // Too wide for the narrowest containers.
        (vec![LabelBox { width: 300.0, ..PLAIN }], vec![Some(320)]),
        (vec![LabelBox { width: 2000.0, ..PLAIN }], vec![None]),
        // 25% apart is 108 pixels from a width of 432.
        (vec![at(50.0), at(75.0)], vec![Some(240), Some(480)]),
        // The same position: the first of equals, or the one with the greater priority.
        (vec![PLAIN, PLAIN], vec![Some(240), None]),
        (vec![PLAIN, LabelBox { priority: 1, ..PLAIN }], vec![None, Some(240)]),
        // Labels one above the other do not overlap.
        (vec![PLAIN, LabelBox { top: 16.0, ..PLAIN }], vec![Some(240), Some(240)]),
        // At one position, on opposite sides.
        (
            vec![
                LabelBox { anchor: Anchor::End, shift: -4.0, ..PLAIN },
                LabelBox { anchor: Anchor::Start, shift: 4.0, ..PLAIN },
            ],
            vec![Some(240), Some(240)],
        ),
        // A centred label at the edge would be outside at every width.
        (vec![at(0.0), at(100.0)], vec![None, None]),
        // A position outside the frame moves out as the container widens.
        (vec![at(101.0)], vec![None]),
        // These two would overlap at some width.
        (
            vec![
                LabelBox { at: 40.0, shift: 60.0, width: 40.0, ..PLAIN },
                LabelBox { at: 60.0, shift: -60.0, width: 40.0, ..PLAIN },
            ],
            vec![Some(240), Some(960)],
        ),
    ] {
        assert_eq!(label_breakpoints(&labels, &CONTAINER), want, "{labels:?}");
    }
}

#[test]
fn labels_may_stand_in_the_margins() {
    let container = LabelContainer { before: 60.0, after: 10.0, gap: 0.0 };
    let label = LabelBox { at: 0.0, ..PLAIN };
    assert_eq!(label_breakpoints(&[label], &container), [Some(240)]);
    assert_eq!(label_breakpoints(&[LabelBox { width: 121.0, ..label }], &container), [None]);
    assert_eq!(label_breakpoints(&[LabelBox { at: 100.0, ..label }], &container), [None]);
}

fn a_label() -> impl Strategy<Value = LabelBox> {
    let anchor = prop::sample::select(&[Anchor::Start, Anchor::Middle, Anchor::End][..]);
    // A few round positions and rows, which coincide as in a figure.
    let at = prop_oneof![(0..=20).prop_map(|step| f64::from(step) * 5.0), -5.0..105.0];
    let top = (0..5).prop_map(|row| f64::from(row) * 12.0);
    (at, -60.0..60.0, anchor, 4.0..240.0, top, 12.0..24.0, 0..4).prop_map(
        |(at, shift, anchor, width, top, height, priority)| LabelBox {
            at,
            shift,
            anchor,
            width,
            top,
            height,
            priority,
        },
    )
}

proptest! {
    #[test]
    fn shown_labels_never_overlap_nor_leave_the_container(
        labels in prop::collection::vec(a_label(), 1..14), before in 0.0..60.0, after in 0.0..40.0, gap in 0.0..12.0,
    ) {
        let container = LabelContainer { before, after, gap };
        let breakpoints = label_breakpoints(&labels, &container);
        prop_assert!(breakpoints.iter().flatten().all(|breakpoint| BREAKPOINTS.contains(breakpoint)));
        for width in 240..=1600_u16 {
            let is_shown = |breakpoint: &Option<u16>| breakpoint.is_some_and(|breakpoint| breakpoint <= width);
            let shown: Vec<&LabelBox> =
                labels.iter().zip(&breakpoints).filter(|(_, from)| is_shown(from)).map(|(label, _)| label).collect();
            for (index, label) in shown.iter().enumerate() {
                let (start, end) = across(label, &container, width.into());
                prop_assert!(start >= -1e-6 && end <= f64::from(width) + 1e-6, "{label:?} leaves {width}");
                for other in &shown[..index] {
                    let (other_start, other_end) = across(other, &container, width.into());
                    let apart = end + gap <= other_start + 1e-6 || other_end + gap <= start + 1e-6;
                    let above = label.top + label.height <= other.top || other.top + other.height <= label.top;
                    prop_assert!(apart || above, "{label:?} meets {other:?} at {width}");
                }
            }
        }
    }

    #[test]
    fn a_label_by_itself_is_shown_as_soon_as_it_fits(label in a_label()) {
        let fits = |width: u16| {
            let (start, end) = across(&label, &CONTAINER, width.into());
            start >= 0.0 && end <= f64::from(width)
        };
        let inside = (0.0..=100.0).contains(&label.at);
        let want = BREAKPOINTS.into_iter().find(|&breakpoint| inside && fits(breakpoint));
        prop_assert_eq!(label_breakpoints(&[label], &CONTAINER), [want]);
    }
}
