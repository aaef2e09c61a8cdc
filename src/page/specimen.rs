//! The specimen page: every colour, type style and mark on one page. Development builds only.

use super::PageProps;
use super::legend::legend;
use yew::prelude::*;

const COLOURS: [&str; 8] = ["paper", "ink", "quiet", "rule", "warm", "warm-soft", "cool", "cool-soft"];
const TYPES: [&str; 6] = ["title", "part", "question", "body", "caption", "label"];

/// The specimen page. Colours are labelled with the names of their tokens.
pub fn specimen(props: &PageProps) -> Html {
    let title = &props.content.ui.title;
    let colours = COLOURS.iter().map(|name| {
        html! { <li key={*name} class={format!("specimen__swatch specimen__swatch--{name}")}>{ *name }</li> }
    });
    let types = TYPES.iter().map(|name| {
        html! { <p key={*name} class={format!("specimen__type--{name}")}>{ title }{ " Қазақтар 1,562,518" }</p> }
    });
    html! {
        <html lang={props.content.language.code.clone()}>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{ title }</title>
                { props.resources.style.style() }
            </head>
            <body class="specimen">
                <ul class="specimen__row">{ for colours }</ul>
                { for types }
                { legend(props, None, None) }
            </body>
        </html>
    }
}
