//! The article as a page: head, first screen, contents, the story with its notes and figures, the papers after it.
//!
//! Rendered once, when the site is built. It knows figures only as [`Described`] and never looks inside one.

mod contents;
mod figure;
mod glossary;
mod head;
mod key;
mod masthead;
mod note;
mod papers;
mod prose;
mod section;
mod sources;
mod table;

pub use head::Files;

use crate::content::Content;
use crate::figures::Described;
use std::rc::Rc;
use yew::prelude::*;

/// What a page is made from.
#[derive(Clone, Properties)]
pub struct PageProps {
    /// The story in one language.
    pub content: Rc<Content>,
    /// Its figures.
    pub figures: Rc<Vec<Described>>,
    /// The names of the files that it loads.
    pub files: Rc<Files>,
}

/// A page is rendered once, so no two are ever compared.
impl PartialEq for PageProps {
    fn eq(&self, other: &PageProps) -> bool {
        Rc::ptr_eq(&self.content, &other.content)
    }
}

impl PageProps {
    fn figure(&self, id: &str) -> Option<&Described> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}

/// The whole document but its doctype.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let language = &props.content.language;
    let labels = &props.content.labels;
    html! {
        <html lang={language.code.clone()} dir={language.dir.attribute()}>
            { head::head(props) }
            <body>
                <a class="skip" href="#story">{ &labels.skip }</a>
                { masthead::masthead(props) }
                { contents::contents(props) }
                <main id="story" class="story">
                    { for props.content.sections.iter().map(|part| section::section(props, part)) }
                </main>
                { papers::papers(props) }
            </body>
        </html>
    }
}

/// The document as bytes of HTML.
pub async fn document(props: PageProps) -> String {
    let html = yew::LocalServerRenderer::<Page>::with_props(props).hydratable(false).render().await;
    format!("<!doctype html>\n{html}\n")
}
