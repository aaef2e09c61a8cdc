//! Renders a stepper: two buttons that move from point to point. `assets/script/points.js` makes them work.

use super::model::{Points, Stepper};
use yew::prelude::*;

/// The buttons, with the position `at / count` of the initial point between them.
pub fn stepper(stepper: &Stepper, points: &Points) -> Html {
    let count = points.list.len();
    let at = points.start.map_or(0, |point| point + 1);
    let button = |words: &AttrValue, step: &'static str, is_end: bool| {
        let disabled = is_end.then_some("true");
        html! {
            <button
                type="button" class="segmented-control__option stepper__button"
                data-step={step} aria-disabled={disabled}
            >
                { words }
            </button>
        }
    };
    html! {
        <div class="stepper" hidden=true>
            { button(&stepper.previous, "-1", at == 1) }
            <span class="stepper__position" data-position="" translate="no">{ format!("{at} / {count}") }</span>
            { button(&stepper.next, "1", at == count) }
        </div>
    }
}
