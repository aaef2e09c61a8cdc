//! What the cursor stands on, in words.

use super::waffle::waffle;
use super::model::Point;
use yew::prelude::*;

/// The reading of a point, under the drawing, with what the reader drew there. It keeps its room while the cursor moves.
pub fn reading(point: Option<&Point>, own: Option<&AttrValue>, hint: &AttrValue, option: usize) -> Html {
    let Some(point) = point else {
        return html! { <div class="reading"><p class="reading__hint">{ hint }</p></div> };
    };
    html! {
        <div class="reading">
            <p class="reading__title">{ &point.title }</p>
            <div class="reading__list">
                { for point.readings.iter().enumerate().filter(|(_, reading)| reading.options.hold(option)).map(|(index, reading)| html! {
                    <div key={index} class={classes!("reading__item", &reading.class)}>
                        if let Some(filled) = reading.waffle {
                            { waffle(filled) }
                        }
                        <p class="reading__text">{ &reading.text }</p>
                    </div>
                }) }
                if let Some(own) = own {
                    <p class="reading__text reading__guess">{ own }</p>
                }
            </div>
        </div>
    }
}

/// The same for those who hear it.
pub fn spoken(point: &Point, own: Option<&AttrValue>, option: usize) -> AttrValue {
    let mut text = String::from(point.title.as_str());
    let readings = point.readings.iter().filter(|reading| reading.options.hold(option)).map(|reading| &reading.text);
    for words in readings.chain(own) {
        // A title has no full stop, a sentence has its own.
        text.push_str(if text.ends_with('.') { " " } else { ". " });
        text.push_str(words);
    }
    text.into()
}
