//! Renders a segmented control: a row of buttons of which one is pressed.

use super::model_control::SegmentedControl;
use yew::prelude::*;

/// The buttons. That of the option `selected` is pressed; `on_select` receives the index of an option. The parameter
/// and the values are attributes, which `src/browser/markup.rs` reads.
pub fn segmented_control(control: &SegmentedControl, selected: usize, on_select: &Callback<usize>) -> Html {
    html! {
        <div class="segmented-control" role="group" aria-label={&control.aria_label} data-param={&control.param}>
            { for control.options.iter().enumerate().map(|(index, option)| {
                let on_select = on_select.reform(move |_: MouseEvent| index);
                let pressed = if index == selected { "true" } else { "false" };
                html! {
                    <button
                        key={index} type="button" class="segmented-control__option" value={&option.value}
                        aria-pressed={pressed} onclick={on_select}
                    >
                        { &option.text }
                    </button>
                }
            }) }
        </div>
    }
}
