//! How a figure is cited, to be copied.

use super::embed_builder::copied;
use crate::content::Content;
use crate::figures::Figure;
use crate::share::citation::{bibtex, line};
use yew::prelude::*;

/// A line for people and an entry for BibTeX. It has no id, so that it can stand in a dialog.
pub fn cite(content: &Content, figure: &Figure) -> Html {
    let labels = &content.sharing.cite;
    html! {
        <div class="cite" data-of={figure.id}>
            { for [(&labels.plain, line(content, figure)), (&labels.bibtex, bibtex(content, figure))].into_iter().map(|(name, code)| html! {
                <section key={name.as_str()} class="cite__way">
                    <p class="way__name">{ name }</p>
                    { copied(&content.sharing, name, &code) }
                </section>
            }) }
        </div>
    }
}
