//! A page that stands for a part of the article where it is shared: a messenger reads its card, a reader is led on.
//!
//! A fragment of an address cannot have a card of its own, so each part has this small page.

use super::social::{Social, social};
use crate::content::Content;
use std::rc::Rc;
use yew::prelude::*;

/// What such a page is made from.
#[derive(Clone, Properties)]
pub struct ShareProps {
    /// The story in one language.
    pub content: Rc<Content>,
    /// What is shown of it.
    pub social: Social,
    /// The part's place in the article, from here: `../../#camps`.
    pub target: String,
}

/// Rendered once, so no two are ever compared.
impl PartialEq for ShareProps {
    fn eq(&self, other: &ShareProps) -> bool {
        self.target == other.target && self.social == other.social
    }
}

#[component]
fn SharePage(props: &ShareProps) -> Html {
    let ShareProps { content, social: card, target } = props;
    let site = content.settings.site_url.as_str();
    html! {
        <html lang={content.language.code.clone()} dir={content.language.dir.attribute()}>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{ format!("{} · {}", card.title, content.labels.title) }</title>
                <meta name="robots" content="noindex" />
                <meta name="referrer" content="no-referrer" />
                <meta name="color-scheme" content="light dark" />
                <meta http-equiv="refresh" content={format!("0; url={target}")} />
                if !site.is_empty() {
                    <link rel="canonical" href={format!("{site}{}{}", content.folder_in_site(), target.trim_start_matches("../"))} />
                }
                { social(content, card) }
            </head>
            <body>
                <main>
                    <h1>{ &card.title }</h1>
                    <p>{ &card.description }</p>
                    <p><a href={target.clone()}>{ &content.labels.files.read }</a></p>
                </main>
            </body>
        </html>
    }
}

/// The page as HTML.
pub fn share_page(props: ShareProps) -> String {
    super::whole(&super::render::<SharePage>(props))
}
