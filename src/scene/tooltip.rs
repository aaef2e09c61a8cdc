//! Renders the tooltip of a point, and its text for screen readers.

use super::model::Point;
use super::waffle::waffle;
use yew::prelude::*;

/// The tooltip of a point, under the drawing, with the reader's guess if there is one. Without a point, the hint.
pub fn tooltip(point: Option<&Point>, own: Option<&AttrValue>, hint: &AttrValue, option: usize) -> Html {
    let Some(point) = point else {
        return html! { <div class="tooltip"><p class="tooltip__hint">{ hint }</p></div> };
    };
    let lines = point.tooltip.iter().enumerate().filter(|(_, line)| line.options.hold(option));
    html! {
        <div class="tooltip">
            <p class="tooltip__title">{ &point.title }</p>
            <div class="tooltip__list">
                { for lines.map(|(index, line)| html! {
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

/// The text of a tooltip for screen readers.
pub fn spoken(point: &Point, own: Option<&AttrValue>, option: usize) -> AttrValue {
    let mut text = String::from(point.title.as_str());
    let tooltip = point.tooltip.iter().filter(|line| line.options.hold(option)).map(|line| &line.text);
    for words in tooltip.chain(own) {
        // Titles have no full stop; sentences do.
        text.push_str(if text.ends_with('.') { " " } else { ". " });
        text.push_str(words);
    }
    text.into()
}
