//! A choice between a few words: the one taken is filled with ink.

use super::model::SegmentedControl;
use yew::prelude::*;

/// Buttons in a row that wraps.
pub fn segmented_control(control: &SegmentedControl, taken: usize, on_choose: &Callback<usize>) -> Html {
    html! {
        <div class="segmented-control" role="group" aria-label={&control.label}>
            { for control.options.iter().enumerate().map(|(index, option)| {
                let on_choose = on_choose.reform(move |_: MouseEvent| index);
                html! {
                    <button key={index} type="button" class="segmented-control__option" aria-pressed={if index == taken { "true" } else { "false" }} onclick={on_choose}>
                        { &option.text }
                    </button>
                }
            }) }
        </div>
    }
}
