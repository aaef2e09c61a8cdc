//! The toolbar that stays in view: the table of contents and the theme control.

use super::PageProps;
use super::appendix::APPENDIX_ID;
use super::page_kind::PageKind;
use crate::content::section::Section;
use yew::prelude::*;

/// The toolbar of the story page.
pub fn contents(props: &PageProps) -> Html {
    let content = &props.content;
    let appendix = match props.kind {
        PageKind::Standalone => entries(&content.appendix),
        // The page has only the beginning of each section, so the complete appendix is one item.
        _ => vec![(APPENDIX_ID, content.ui.appendix.title.as_str())],
    };
    let items = entries(&content.sections).into_iter().chain(appendix).map(|(id, title)| {
        html! { <li key={id}><a href={format!("#{id}")}>{ title }</a></li> }
    });
    html! {
        // Reader modes drop an element with this role, but keep a `nav`.
        <div class="contents" role="navigation" aria-label={content.ui.contents.clone()}>
            <details class="contents__disclosure">
                <summary>
                    { &content.ui.contents }
                    <span class="contents__here" aria-hidden="true"></span>
                </summary>
                <ol class="contents__list">{ for items }</ol>
            </details>
            { theme_control(props) }
        </div>
    }
}

/// The ids and titles of sections.
fn entries(sections: &[Section]) -> Vec<(&str, &str)> {
    sections.iter().map(|section| (section.id.as_str(), section.title.as_str())).collect()
}

/// Light, dark or the system's theme: three radio buttons. The style sheet shows and reads them, so they need no
/// script. They stay hidden in browsers without `light-dark()` or `:has()`.
fn theme_control(props: &PageProps) -> Html {
    let texts = &props.content.ui.theme;
    let option = |id: &'static str, words: &String, checked: bool| {
        let input_id = format!("theme-{id}");
        html! {
            <label class="theme-control__option">
                <input type="radio" name="theme" id={input_id} value={id} checked={checked} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="theme-control" hidden=true>
            <legend class="visually-hidden">{ &texts.legend }</legend>
            { option("auto", &texts.auto, true) }
            { option("light", &texts.light, false) }
            { option("dark", &texts.dark, false) }
        </fieldset>
    }
}
