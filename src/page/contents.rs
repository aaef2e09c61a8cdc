//! The bar that stays in sight: the contents, once a script runs where one is, and light or dark.

use super::PageProps;
use yew::prelude::*;

/// The contents of the page.
pub fn contents(props: &PageProps) -> Html {
    let content = &props.content;
    let parts = content.sections.iter().chain(&content.appendix);
    html! {
        <nav class="contents" aria-label={content.labels.contents.clone()}>
            <details class="contents__disclosure">
                <summary>{ &content.labels.contents }<span class="contents__here" aria-hidden="true"></span></summary>
                <ol class="contents__list">
                    { for parts.map(|part| html! { <li key={part.id.as_str()}><a href={format!("#{}", part.id)}>{ &part.title }</a></li> }) }
                </ol>
            </details>
            { theme_control(props) }
        </nav>
    }
}

/// Light, dark, or as the system has it: three radio buttons that the style sheet alone can read.
fn theme_control(props: &PageProps) -> Html {
    let labels = &props.content.labels.theme;
    let option = |id: &'static str, words: &String, checked: bool| {
        html! { <label class="theme-control__option"><input type="radio" name="theme" id={format!("theme-{id}")} value={id} checked={checked} /><span>{ words }</span></label> }
    };
    html! {
        <fieldset class="theme-control">
            <legend class="visually-hidden">{ &labels.legend }</legend>
            { option("auto", &labels.auto, true) }
            { option("light", &labels.light, false) }
            { option("dark", &labels.dark, false) }
        </fieldset>
    }
}
