//! A companion page: a page in a folder beside the story page, complete without a script. The ledger, the lesson and
//! the appendix are such pages.
//!
//! It has a script only if its resources have a boot script.

use super::languages::{alternates, draft_notice, language_menu, no_index};
use super::social::{Social, social};
use super::{PageProps, to_document};
use yew::prelude::*;

/// The folder of the ledger of claims, relative to the folder of the language.
pub const CLAIMS: &str = "claims/";

/// The folder of the appendix.
pub const APPENDIX: &str = "appendix/";

/// The folder of the lesson.
pub const LESSON: &str = "teach/";

/// The links to the ledger and the lesson. `None` in the standalone file if `site_url` is not set.
pub fn companion_links(props: &PageProps) -> Option<Html> {
    let (ledger, lesson) = (&props.content.ledger, &props.content.ui.lesson);
    let link = |folder: &str, words: &String| {
        let address = props.file_address(folder)?;
        Some(html! { <a target={props.kind.target_attribute(&address)} href={address}>{ words }</a> })
    };
    let (claims, lesson) = (link(CLAIMS, &ledger.link)?, link(LESSON, &lesson.link)?);
    Some(html! { <>{ claims }{ " · " }{ lesson }</> })
}

/// The head of a companion page: a link to the story, the title and an introduction.
pub fn companion_head(props: &PageProps, title: &str, introduction: Html) -> Html {
    html! {
        <header class="companion-head">
            <p class="companion-head__back"><a href="../">{ &props.content.ui.title }</a></p>
            <h1 class="companion-head__title">{ title }</h1>
            { introduction }
        </header>
    }
}

/// A companion page as an HTML document.
///
/// `class` is the class of its body, `style` the address of its sheet, `body` its content. Addresses in `props` and
/// `style` are relative to the page.
pub fn companion(props: &PageProps, class: &'static str, style: &str, card: &Social, body: Html) -> String {
    let (content, resources) = (&props.content, &props.resources);
    let site = content.settings.site_url.as_str();
    to_document(html! {
        <html lang={content.language.code.clone()} dir={content.language.dir.attribute()}>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{ format!("{} · {}", card.title, content.ui.title) }</title>
                <meta name="referrer" content="no-referrer" />
                <meta name="color-scheme" content="light dark" />
                if resources.boot.is_empty() {
                    { resources.style.style() }
                    { resources.icon() }
                } else {
                    { resources.head() }
                }
                <link rel="stylesheet" href={style.to_owned()} />
                { props.web_font() }
                { no_index(content) }
                { alternates(props, &card.address) }
                if !site.is_empty() {
                    <link rel="canonical" href={format!("{site}{}{}", content.folder_in_site(), card.address)} />
                }
                { social(content, card) }
            </head>
            <body {class}>
                { for language_menu(props, &card.address) }
                { for draft_notice(props) }
                { body }
                { resources.end() }
            </body>
        </html>
    })
}
