//! Renders a stepper: two buttons that move from point to point.

use super::cursor_move::Move;
use super::model::Stepper;
use yew::prelude::*;

/// The buttons, with the position `at / count` between them.
pub fn stepper(stepper: &Stepper, at: Option<usize>, count: usize, on_move: &Callback<Move>) -> Html {
    let button = |words: &AttrValue, step: Move, ends: bool| {
        let on_move = on_move.reform(move |_: MouseEvent| step);
        let disabled = ends.then_some("true");
        html! {
            <button type="button" class="segmented-control__option" aria-disabled={disabled} onclick={on_move}>
                { words }
            </button>
        }
    };
    let mut position = at.map_or(0, |point| point + 1).to_string();
    position.push_str(" / ");
    position.push_str(&count.to_string());
    html! {
        <div class="segmented-control stepper">
            { button(&stepper.previous, Move::Previous, at == Some(0)) }
            <span class="stepper__position">{ position }</span>
            { button(&stepper.next, Move::Next, at == Some(count - 1)) }
        </div>
    }
}
