//! The head of the story page: metadata, styles, scripts, linked data.

use super::PageProps;
use super::data_block::data_block;
use super::languages::{alternates, no_index};
use super::social::{STORY, Social, oembed_link, social};
use crate::content::Content;
use crate::content::source::Source;
use crate::figures::Figure;
use yew::prelude::*;

/// The head of the page.
pub fn head(props: &PageProps) -> Html {
    let (content, resources) = (&props.content, &props.resources);
    let ui = &content.ui;
    let site = content.settings.site_url.as_str();
    html! {
        <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{ &ui.title }</title>
            <meta name="referrer" content="no-referrer" />
            <meta name="color-scheme" content="light dark" />
            { resources.head() }
            { props.web_font() }
            { no_index(content) }
            { alternates(props, "") }
            if !site.is_empty() {
                <link rel="canonical" href={format!("{site}{}", content.folder_in_site())} />
            }
            { social(content, &Social::of_story_page(content, &props.figures)) }
            { oembed_link(content, STORY, &ui.title) }
            { data_block("application/ld+json", &linked_data(props)) }
        </head>
    }
}

/// The story and each table of series as JSON-LD of schema.org, for search engines.
fn linked_data(props: &PageProps) -> String {
    let content = &props.content;
    let licence = "https://creativecommons.org/licenses/by/4.0/";
    let story = serde_json::json!({
        "@type": "Article",
        "headline": content.ui.title,
        "description": content.ui.description,
        "inLanguage": content.language.code,
        "dateModified": content.settings.as_of,
        "license": licence,
        "isBasedOn": props.article().and_then(Source::link),
    });
    let data = content.series_tables.values().map(|table| {
        let holds = |figure: &&Figure| {
            let mut rows = figure.table.rows.iter().flat_map(|row| &row.csv_rows);
            rows.any(|row| row.field("table") == Some(table.name.as_str()))
        };
        let distribution: Vec<_> =
            props.figures.iter().filter(holds).map(|figure| distribution(content, figure)).collect();
        let mut set = serde_json::json!({
            "@type": "Dataset",
            "name": table.title,
            "description": content.ui.data_set,
            "inLanguage": content.language.code,
            "license": licence,
            "dateModified": content.settings.as_of,
            "creator": { "@type": "Organization", "name": content.ui.title },
        });
        // A distribution needs an absolute address.
        if !content.settings.site_url.is_empty() && !distribution.is_empty() {
            set["distribution"] = distribution.into();
        }
        set
    });
    let graph: Vec<_> = std::iter::once(story).chain(data).collect();
    serde_json::json!({ "@context": "https://schema.org", "@graph": graph }).to_string()
}

/// The CSV file of a figure as a `DataDownload`.
fn distribution(content: &Content, figure: &Figure) -> serde_json::Value {
    let (site, folder) = (&content.settings.site_url, content.folder_in_site());
    serde_json::json!({
        "@type": "DataDownload",
        "encodingFormat": "text/csv",
        "contentUrl": format!("{site}{folder}figures/{}.csv", figure.id),
    })
}
