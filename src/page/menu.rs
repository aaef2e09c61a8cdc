//! The menu of a figure: its image, its data, embed code, a link to it, a citation.
//!
//! All entries are plain links, which work without a script. With one, `menu.js` opens their content in a dialog.

use super::PageProps;
use crate::figures::Figure;
use yew::prelude::*;

/// The words for a CSV file, with its encoding. The byte order mark is named, because some parsers read it as a letter
/// of the first heading.
pub fn csv_with_encoding(words: &str) -> String {
    format!("{words} (UTF-8, BOM)")
}

/// The menu. Nothing if the files that it links to have no address.
pub fn menu(props: &PageProps, figure: &Figure) -> Html {
    // The standalone file has no sibling files, so without `site_url` it has nothing to link to.
    let Some(root) = props.file_address("") else { return Html::default() };
    let words = &props.content.sharing.menu;
    let id = figure.id;
    let file = |extension: &str, text: &String| {
        html! { <a href={format!("{root}figures/{id}.{extension}")} download="">{ text }</a> }
    };
    let action = |address: String, name: &'static str, text: &String| {
        html! { <a href={address} data-use={name}>{ text }</a> }
    };
    let editors = format!("{root}embed/#{id}");
    html! {
        <details class="disclosure menu">
            <summary>{ &words.title }</summary>
            <ul class="menu__list">
                if figure.is_drawn() {
                    <li>
                        <span>{ &words.image }</span>
                        { file("png", &words.png) }{ " " }
                        { file("svg", &words.svg) }
                    </li>
                }
                <li>
                    <span>{ &words.data }</span>
                    { file("csv", &csv_with_encoding(&words.csv)) }{ " " }
                    { file("metadata.json", &words.metadata) }
                </li>
                <li>
                    <span>{ &words.elsewhere }</span>
                    { action(editors.clone(), "embed", &words.embed) }{ " " }
                    { action(props.kind.link(id), "share", &words.share) }{ " " }
                    { action(editors, "cite", &words.cite) }
                </li>
            </ul>
        </details>
    }
}
