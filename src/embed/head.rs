//! What a browser or a search engine reads of an embed before a person does.
//!
//! An embed is not for search engines: they are sent to its section of the article.

use crate::page::{PageProps, script};
use yew::prelude::*;

/// The head of an embed. `fragment` is its place in the article: `#trade`, or nothing for all of it.
pub fn head(props: &PageProps, title: &str, description: &str, fragment: &str) -> Html {
    let (site, files) = (props.content.settings.site_url.as_str(), &props.files);
    html! {
        <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{ title }</title>
            <meta name="description" content={description.to_owned()} />
            <meta name="robots" content="noindex" />
            <meta name="referrer" content="no-referrer" />
            <meta name="color-scheme" content="light dark" />
            if props.place.is_alone() {
                <base target="_blank" />
            }
            <script>{ script(&files.look) }</script>
            <link rel="stylesheet" href={files.style.clone()} />
            <script defer={true} src={files.script.clone()} data-glue={files.glue.clone()} data-wasm={files.wasm.clone()}></script>
            <link rel="icon" href={files.icon.clone()} type="image/svg+xml" />
            if !site.is_empty() {
                <link rel="canonical" href={format!("{}{fragment}", article_address(props))} />
            }
        </head>
    }
}

/// The whole address of the article in the language of a page, where the site's own is set.
fn article_address(props: &PageProps) -> String {
    let settings = &props.content.settings;
    let code = &props.content.language.code;
    let folder = if settings.languages.first() == Some(code) { String::new() } else { format!("{code}/") };
    format!("{}{folder}", settings.site_url)
}
