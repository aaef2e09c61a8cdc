//! What a reader may do with a figure: take its picture and its numbers, put it into another page, point at it, cite it.
//!
//! Plain links, which all work without a script. With one, `story_page.js` opens what they lead to in its place.

use super::PageProps;
use crate::figures::Figure;
use yew::prelude::*;

/// The fold under a figure.
pub fn menu(props: &PageProps, figure: &Figure) -> Html {
    // The standalone file that was taken along has nothing beside it; where nobody knows its site, it has nothing to offer.
    let Some(root) = props.elsewhere("") else { return Html::default() };
    let labels = &props.content.sharing.menu;
    let id = figure.id;
    let file = |ending: &str, words: &String| html! { <a href={format!("{root}figures/{id}.{ending}")} download="">{ words }</a> };
    html! {
        <details class="disclosure menu">
            <summary>{ &labels.title }</summary>
            <ul class="menu__list">
                if figure.is_drawn() {
                    <li><span>{ &labels.picture }</span>{ file("png", &labels.png) }{ " " }{ file("svg", &labels.svg) }</li>
                }
                <li><span>{ &labels.data }</span>{ file("csv", &labels.csv) }{ " " }{ file("metadata.json", &labels.metadata) }</li>
                <li><span>{ &labels.elsewhere }</span><a href={format!("{root}embed/#{id}")} data-use="embed">{ &labels.embed }</a>{ " " }<a href={props.target.link(id)} data-use="share">{ &labels.share }</a>{ " " }<a href={format!("{root}embed/#{id}")} data-use="cite">{ &labels.cite }</a></li>
            </ul>
        </details>
    }
}
