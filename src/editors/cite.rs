//! The citations of a figure, to be copied.

use super::embed_builder::copied;
use crate::content::Content;
use crate::figures::Figure;
use crate::share::citation::{bibtex, line};
use yew::prelude::*;

/// A plain line and a BibTeX entry. The markup has no ids, since dialogs copy it into pages that have the figure.
pub fn cite(content: &Content, figure: &Figure) -> Html {
    let words = &content.sharing.cite;
    let formats = [(&words.plain, line(content, figure)), (&words.bibtex, bibtex(content, figure))];
    let formats = formats.into_iter().map(|(name, code)| {
        html! {
            <div key={name.as_str()} class="cite__way">
                <p class="way__name">{ name }</p>
                { copied(&content.sharing, name, &code) }
            </div>
        }
    });
    html! { <div class="cite" data-of={figure.id}>{ for formats }</div> }
}
