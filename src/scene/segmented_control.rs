//! Renders a segmented control: a row of buttons of which one is pressed.

use super::model_control::SegmentedControl;
use yew::prelude::*;

/// The buttons. The option `taken` is pressed; `on_choose` receives the index of an option. The parameter and the
/// values are attributes, which `src/browser/markup.rs` reads.
pub fn segmented_control(control: &SegmentedControl, taken: usize, on_choose: &Callback<usize>) -> Html {
    html! {
        <div class="segmented-control" role="group" aria-label={&control.aria_label} data-param={&control.param}>
            { for control.options.iter().enumerate().map(|(index, option)| {
                let on_choose = on_choose.reform(move |_: MouseEvent| index);
                let pressed = if index == taken { "true" } else { "false" };
                html! {
                    <button
                        key={index} type="button" class="segmented-control__option" value={&option.value}
                        aria-pressed={pressed} onclick={on_choose}
                    >
                        { &option.text }
                    </button>
                }
            }) }
        </div>
    }
}
