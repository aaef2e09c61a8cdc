//! Names of people in texts. Page translation keeps them, since it may spell one name in several ways.

use yew::prelude::*;

/// A text with each occurrence of a name marked. Of names that begin at the same byte, the longest is marked.
pub fn with_names(names: &[String], text: &str) -> Html {
    let (mut parts, mut rest) = (Vec::new(), text);
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
