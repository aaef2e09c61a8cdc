//! What the cursor stands on, in words.

use super::hundred::hundred;
use super::model::Stop;
use yew::prelude::*;

/// The reading of a stop, under the drawing. It keeps its room while the cursor moves.
pub fn reading(stop: Option<&Stop>, hint: &AttrValue, option: usize) -> Html {
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
            </div>
        </div>
    }
}

/// The same for those who hear it.
pub fn spoken(stop: &Stop, option: usize) -> AttrValue {
    let mut text = String::from(stop.title.as_str());
    for reading in stop.readings.iter().filter(|reading| reading.options.hold(option)) {
        text.push_str(". ");
        text.push_str(&reading.text);
    }
    text.into()
}
