//! Two buttons that walk from point to point.

use super::cursor_move::Move;
use super::model::Stepper;
use yew::prelude::*;

/// Back and on; `at` of `count` is said between them.
pub fn stepper(stepper: &Stepper, at: Option<usize>, count: usize, on_move: &Callback<Move>) -> Html {
    let button = |words: &AttrValue, step: Move, ends: bool| {
        let on_move = on_move.reform(move |_: MouseEvent| step);
        html! { <button type="button" class="segmented-control__option" aria-disabled={ends.then_some("true")} onclick={on_move}>{ words }</button> }
    };
    let mut place = at.map_or(0, |point| point + 1).to_string();
    place.push_str(" / ");
    place.push_str(&count.to_string());
    html! {
        <div class="segmented-control stepper">
            { button(&stepper.previous, Move::Previous, at == Some(0)) }
            <span class="stepper__position">{ place }</span>
            { button(&stepper.next, Move::Next, at == Some(count - 1)) }
        </div>
    }
}
