//! The contents: where everything is, and, once a script runs, where one is.

use super::PageProps;
use yew::prelude::*;

/// The contents of the page.
pub fn contents(props: &PageProps) -> Html {
    let content = &props.content;
    let parts = content.sections.iter().chain(&content.papers);
    html! {
        <nav class="contents" aria-label={content.labels.contents.clone()}>
            <details class="contents__fold">
                <summary>{ &content.labels.contents }</summary>
                <ol class="contents__list">
                    { for parts.map(|part| html! { <li key={part.id.as_str()}><a href={format!("#{}", part.id)}>{ &part.title }</a></li> }) }
                </ol>
            </details>
        </nav>
    }
}
