//! The share page of a section: social networks read its card, readers are redirected to the section.
//!
//! An address with a fragment cannot have a card of its own, so each section has this small page.

use super::languages::no_index;
use super::social::{Social, social};
use super::to_document;
use crate::content::Content;
use yew::prelude::*;

/// A share page as an HTML document. `target` is the address of the section, relative to the page: `../../#camps`.
pub fn share_page(content: &Content, card: &Social, target: &str) -> String {
    let site = content.settings.site_url.as_str();
    let canonical = format!("{site}{}{}", content.folder_in_site(), target.trim_start_matches("../"));
    to_document(html! {
        <html lang={content.language.code.clone()} dir={content.language.dir.attribute()}>
            <head>
                <meta charset="utf-8" />
                { no_index(content) }
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{ format!("{} · {}", card.title, content.ui.title) }</title>
                <meta name="robots" content="noindex" />
                <meta name="referrer" content="no-referrer" />
                <meta name="color-scheme" content="light dark" />
                <meta http-equiv="refresh" content={format!("0; url={target}")} />
                if !site.is_empty() {
                    <link rel="canonical" href={canonical} />
                }
                { social(content, card) }
            </head>
            <body>
                <main>
                    <h1>{ &card.title }</h1>
                    <p>{ &card.description }</p>
                    <p><a href={target.to_owned()}>{ &content.ui.files.read }</a></p>
                </main>
            </body>
        </html>
    })
}
