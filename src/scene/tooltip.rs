//! What the cursor stands on, in words.

use super::model::Point;
use super::waffle::waffle;
use yew::prelude::*;

/// The reading of a point, under the drawing, with what the reader drew there. It keeps its room while the cursor moves.
pub fn tooltip(point: Option<&Point>, own: Option<&AttrValue>, hint: &AttrValue, option: usize) -> Html {
    let Some(point) = point else {
        return html! { <div class="tooltip"><p class="tooltip__hint">{ hint }</p></div> };
    };
    html! {
        <div class="tooltip">
            <p class="tooltip__title">{ &point.title }</p>
            <div class="tooltip__list">
                { for point.tooltip.iter().enumerate().filter(|(_, line)| line.options.hold(option)).map(|(index, line)| html! {
                    <div key={index} class={classes!("tooltip__item", &line.class)}>
                        if let Some(filled) = line.waffle {
                            { waffle(filled) }
                        }
                        <p class="tooltip__text">{ &line.text }</p>
                    </div>
                }) }
                if let Some(own) = own {
                    <p class="tooltip__text tooltip__guess">{ own }</p>
                }
            </div>
        </div>
    }
}

/// The same for those who hear it.
pub fn spoken(point: &Point, own: Option<&AttrValue>, option: usize) -> AttrValue {
    let mut text = String::from(point.title.as_str());
    let tooltip = point.tooltip.iter().filter(|line| line.options.hold(option)).map(|line| &line.text);
    for words in tooltip.chain(own) {
        // A title has no full stop, a sentence has its own.
        text.push_str(if text.ends_with('.') { " " } else { ". " });
        text.push_str(words);
    }
    text.into()
}
