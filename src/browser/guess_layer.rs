//! Renders the reader's guess into the figure: the line into the drawing, its values into the tooltips.

use crate::scene::{Guess, GuessState, Phase, guess};
use web_sys::Element;
use yew::prelude::*;

/// The line, the value at the current handle, and the reader's value in the tooltip of each point. Nothing while idle,
/// or where an element of the figure has been removed.
pub fn guess_layer(root: &Element, found: &Guess, state: &GuessState) -> Html {
    if state.phase == Phase::Idle {
        return Html::default();
    }
    let into = |selector: &str, html: Html| {
        let parent = root.query_selector(selector).ok().flatten();
        parent.map(|parent| create_portal(html, parent)).unwrap_or_default()
    };
    let own = guess::own_values(found, state).into_iter().map(|(point, words)| {
        let mut item = String::from(".points > :nth-child(");
        item.push_str(&(point + 1).to_string());
        item.push(')');
        into(&item, html! { <p class="tooltip__guess" data-own="">{ words }</p> })
    });
    let current = (state.phase == Phase::Guessing).then(|| {
        let words = if state.at.is_none() { found.aria_label.clone() } else { guess::spoken(found, state) };
        // A new element for each text: page translation replaces text nodes.
        let key = words.to_string();
        into(".tooltip", html! { <p {key} class="tooltip__hint tooltip__hint--guess" data-own="">{ words }</p> })
    });
    html! {
        <>
            { into(".plot__frame", guess::line(found, state)) }
            { for own }
            { current.unwrap_or_default() }
        </>
    }
}
