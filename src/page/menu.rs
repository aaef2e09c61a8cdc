//! The menu of a figure: its image, its data, embed code, a link to it, a citation.
//!
//! All entries are plain links, which work without a script. With one, `menu.js` opens their content in a dialog.

use super::PageProps;
use crate::figures::Figure;
use yew::prelude::*;

/// The menu; nothing if the files it links to have no address.
pub fn menu(props: &PageProps, figure: &Figure) -> Html {
    // The standalone file has no sibling files. Without `site_url` there is nothing to link to.
    let Some(root) = props.elsewhere("") else { return Html::default() };
    let labels = &props.content.sharing.menu;
    let id = figure.id;
    let file = |ending: &str, words: &String| {
        html! { <a href={format!("{root}figures/{id}.{ending}")} download="">{ words }</a> }
    };
    let action = |address: String, name: &'static str, words: &String| {
        html! { <a href={address} data-use={name}>{ words }</a> }
    };
    let editors = format!("{root}embed/#{id}");
    html! {
        <details class="disclosure menu">
            <summary>{ &labels.title }</summary>
            <ul class="menu__list">
                if figure.is_drawn() {
                    <li>
                        <span>{ &labels.picture }</span>
                        { file("png", &labels.png) }{ " " }
                        { file("svg", &labels.svg) }
                    </li>
                }
                <li>
                    <span>{ &labels.data }</span>
                    { file("csv", &labels.csv) }{ " " }
                    { file("metadata.json", &labels.metadata) }
                </li>
                <li>
                    <span>{ &labels.elsewhere }</span>
                    { action(editors.clone(), "embed", &labels.embed) }{ " " }
                    { action(props.target.link(id), "share", &labels.share) }{ " " }
                    { action(editors, "cite", &labels.cite) }
                </li>
            </ul>
        </details>
    }
}
