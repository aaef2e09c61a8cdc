//! Every token and mark on one page, for those who develop. No release has it.

use super::PageProps;
use super::legend::legend;
use yew::prelude::*;

const COLOURS: [&str; 8] = ["paper", "ink", "quiet", "rule", "warm", "warm-soft", "cool", "cool-soft"];
const TYPES: [&str; 6] = ["title", "part", "question", "body", "caption", "label"];

/// The specimen page. Its words are the tokens’ own names.
#[component]
pub fn Specimen(props: &PageProps) -> Html {
    let title = &props.content.labels.title;
    html! {
        <html lang={props.content.language.code.clone()}>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{ title }</title>
                <link rel="stylesheet" href={props.files.style.clone()} />
            </head>
            <body class="specimen">
                <ul class="specimen__row">
                    { for COLOURS.iter().map(|name| html! { <li key={*name} class={format!("specimen__swatch specimen__swatch--{name}")}>{ *name }</li> }) }
                </ul>
                { for TYPES.iter().map(|name| html! { <p key={*name} class={format!("specimen__type--{name}")}>{ title }{ " Қазақтар 1,562,518" }</p> }) }
                { legend(props) }
            </body>
        </html>
    }
}
