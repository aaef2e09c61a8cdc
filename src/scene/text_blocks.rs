//! Typeset words of a figure: for what would be as clear as a list.

use super::model::TextBlock;
use yew::prelude::*;

/// The words of an option, each in its place.
pub fn text_blocks(text_blocks: &[TextBlock], option: usize) -> Html {
    if text_blocks.is_empty() {
        return Html::default();
    }
    html! {
        <div class="text-blocks">
            { for text_blocks.iter().enumerate().filter(|(_, text)| text.options.hold(option)).map(|(index, text)| html! {
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
