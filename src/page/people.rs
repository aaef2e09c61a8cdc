//! Names of people in running text. Page translation keeps them, since it may spell one name in several ways.
//!
//! Finds the spelling of the original only: translated editions have their own spellings of most names.

use super::PageProps;
use yew::prelude::*;

/// A text with its names of people marked.
pub fn with_names(props: &PageProps, text: &str) -> Html {
    let names = &props.content.settings.people;
    let (mut parts, mut rest) = (Vec::new(), text);
    // The first name in the text. Of names that begin at the same byte, the longest.
    let next = |rest: &str| {
        let found = names.iter().filter_map(|name| Some((rest.find(name.as_str())?, name.len())));
        found.min_by_key(|(at, length)| (*at, usize::MAX - length))
    };
    while let Some((at, length)) = next(rest) {
        let (before, after) = rest.split_at(at);
        let (name, after) = after.split_at(length);
        parts.push(html! { <>{ before }<span translate="no">{ name }</span></> });
        rest = after;
    }
    parts.push(html! { { rest } });
    parts.into_iter().collect()
}
