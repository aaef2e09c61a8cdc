//! Renders the typeset texts of a figure.

use super::model::TextBlock;
use yew::prelude::*;

/// The text blocks of an option.
pub fn text_blocks(text_blocks: &[TextBlock], option: usize) -> Html {
    if text_blocks.is_empty() {
        return Html::default();
    }
    let shown = text_blocks.iter().enumerate().filter(|(_, text)| text.options.hold(option));
    html! {
        <div class="text-blocks">
            { for shown.map(|(index, text)| html! {
                <div key={index} class={classes!("text-blocks__item", &text.class)}>
                    if !text.title.is_empty() {
                        <p class="text-blocks__title">{ &text.title }</p>
                    }
                    <p class="text-blocks__words">{ &text.text }</p>
                </div>
            }) }
        </div>
    }
}
