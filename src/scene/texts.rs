//! Typeset words of a figure: for what would be as clear as a list.

use super::model::Text;
use yew::prelude::*;

/// The words of an option, each in its place.
pub fn texts(texts: &[Text], option: usize) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    html! {
        <div class="texts">
            { for texts.iter().enumerate().filter(|(_, text)| text.options.hold(option)).map(|(index, text)| html! {
                <div key={index} class={classes!("texts__item", &text.class)}>
                    if !text.title.is_empty() {
                        <p class="texts__title">{ &text.title }</p>
                    }
                    <p class="texts__words">{ &text.text }</p>
                </div>
            }) }
        </div>
    }
}
