//! The head of an embed. Search engines do not index embeds; the canonical address is that of the figure on the story
//! page.

use super::page::STORY;
use crate::page::{PageProps, Social, oembed_link, social};
use yew::prelude::*;

/// The head of an embed, by the embed's name and the description of its address.
pub fn head(props: &PageProps, name: &str, card: &Social) -> Html {
    let (content, resources) = (&props.content, &props.resources);
    let site = content.settings.site_url.as_str();
    // The story embed represents the whole story page.
    let fragment = if name == STORY { String::new() } else { format!("#{name}") };
    html! {
        <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{ &card.title }</title>
            <meta name="robots" content="noindex" />
            <meta name="referrer" content="no-referrer" />
            <meta name="color-scheme" content="light dark" />
            if props.kind.is_figure_embed() {
                <base target="_blank" />
            }
            { resources.head() }
            { props.web_font() }
            if !site.is_empty() {
                <link rel="canonical" href={format!("{site}{}{fragment}", content.folder_in_site())} />
            }
            { social(content, card) }
            { oembed_link(content, name, &card.title) }
        </head>
    }
}
