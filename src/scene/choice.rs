//! A choice between a few words: the one taken is filled with ink.

use super::model::Choice;
use yew::prelude::*;

/// Buttons in a row that wraps.
pub fn choice(choice: &Choice, taken: usize, on_choose: &Callback<usize>) -> Html {
    html! {
        <div class="choice" role="group" aria-label={&choice.label}>
            { for choice.options.iter().enumerate().map(|(index, option)| {
                let on_choose = on_choose.reform(move |_: MouseEvent| index);
                html! {
                    <button key={index} type="button" class="choice__option" aria-pressed={if index == taken { "true" } else { "false" }} onclick={on_choose}>
                        { &option.text }
                    </button>
                }
            }) }
        </div>
    }
}
