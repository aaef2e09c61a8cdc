//! Renders the typeset texts of a figure.

use super::model::TextBlock;
use super::names::with_names;
use yew::prelude::*;

/// The text blocks of all options. The style sheet shows those of the selected option.
pub fn text_blocks(text_blocks: &[TextBlock], names: &[String]) -> Html {
    if text_blocks.is_empty() {
        return Html::default();
    }
    html! {
        <div class="text-blocks">
            { for text_blocks.iter().map(|text| html! {
                <div class={classes!("text-blocks__item", &text.class)} data-options={text.options.attribute()}>
                    if !text.title.is_empty() {
                        <p class="text-blocks__title">{ with_names(names, &text.title) }</p>
                    }
                    <p class="text-blocks__words">{ with_names(names, &text.text) }</p>
                </div>
            }) }
        </div>
    }
}
