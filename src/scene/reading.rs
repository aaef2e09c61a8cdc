//! What the cursor stands on, in words.

use super::hundred::hundred;
use super::model::Stop;
use yew::prelude::*;

/// The reading of a stop, under the drawing, with what the reader drew there. It keeps its room while the cursor moves.
pub fn reading(stop: Option<&Stop>, own: Option<&AttrValue>, hint: &AttrValue, option: usize) -> Html {
    let Some(stop) = stop else {
        return html! { <div class="reading"><p class="reading__hint">{ hint }</p></div> };
    };
    html! {
        <div class="reading">
            <p class="reading__title">{ &stop.title }</p>
            <div class="reading__list">
                { for stop.readings.iter().enumerate().filter(|(_, reading)| reading.options.hold(option)).map(|(index, reading)| html! {
                    <div key={index} class={classes!("reading__item", &reading.class)}>
                        if let Some(filled) = reading.hundred {
                            { hundred(filled) }
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
pub fn spoken(stop: &Stop, own: Option<&AttrValue>, option: usize) -> AttrValue {
    let mut text = String::from(stop.title.as_str());
    let readings = stop.readings.iter().filter(|reading| reading.options.hold(option)).map(|reading| &reading.text);
    for words in readings.chain(own) {
        // A title has no full stop, a sentence has its own.
        text.push_str(if text.ends_with('.') { " " } else { ". " });
        text.push_str(words);
    }
    text.into()
}
