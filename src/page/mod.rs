//! The story page as a page: head, first screen, contents, the story with its notes and figures, the appendix after it.
//!
//! Rendered once, when the site is built. It knows figures only as [`Figure`] and never looks inside one.

mod appendix;
mod contents;
mod figure;
mod glossary;
mod head;
mod legend;
mod masthead;
mod menu;
mod note;
mod prose;
mod render_target;
mod section;
mod share;
pub mod social;
mod sources;
mod specimen;
mod table;

pub use appendix::STANDALONE_FILE;
pub use figure::figure;
pub use head::{Files, script};
pub use render_target::{RenderTarget, STORY_PAGE};
pub use share::{ShareProps, share_page};
pub use social::{Social, oembed_link, social};
use specimen::Specimen;

use prose::Seen;

use crate::content::Content;
use crate::figures::Figure;
use crate::scene::{Scene, Shared};
use std::rc::Rc;
use yew::prelude::*;

/// What a page is made from.
#[derive(Clone, Properties)]
pub struct PageProps {
    /// The story in one language.
    pub content: Rc<Content>,
    /// Its figures.
    pub figures: Rc<Vec<Figure>>,
    /// The small map of its first screen.
    pub locator: Shared<Scene>,
    /// The names of the files that it loads.
    pub files: Rc<Files>,
    /// Where its figures stand.
    pub target: RenderTarget,
}

/// A page is rendered once, so no two are ever compared.
impl PartialEq for PageProps {
    fn eq(&self, other: &PageProps) -> bool {
        Rc::ptr_eq(&self.content, &other.content)
    }
}

impl PageProps {
    /// A figure by its id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}

/// The whole document but its doctype.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let language = &props.content.language;
    html! {
        <html lang={language.code.clone()} dir={language.dir.attribute()}>
            { head::head(props) }
            <body>
                <a class="skip" href="#story">{ &props.content.labels.skip }</a>
                { story(props, contents::contents(props)) }
            </body>
        </html>
    }
}

/// The story from its first screen to its appendix; `bar` stands after the first screen.
pub fn story(props: &PageProps, bar: Html) -> Html {
    let mut seen = Seen::default();
    html! {
        <>
            { masthead::masthead(props, &mut seen) }
            { bar }
            <main id="story" class="story">
                { for props.content.sections.iter().map(|part| section::section(props, &mut seen, part)) }
            </main>
            { appendix::appendix(props, &mut seen) }
        </>
    }
}

/// One figure of a page.
#[derive(Clone, PartialEq, Properties)]
pub struct SingleProps {
    /// The page.
    pub page: PageProps,
    /// The figure's id.
    pub id: AttrValue,
}

/// A figure by itself, as it stands in the page.
#[component]
pub fn Single(props: &SingleProps) -> Html {
    props.page.figure(&props.id).map(|found| figure::figure(&props.page, found)).unwrap_or_default()
}

/// The document as HTML.
pub fn document(props: PageProps) -> String {
    whole(&render::<Page>(props))
}

/// The page of tokens and marks as HTML.
pub fn specimen(props: PageProps) -> String {
    whole(&render::<Specimen>(props))
}

/// A document from its element.
pub fn whole(html: &str) -> String {
    format!("<!doctype html>\n{html}\n")
}

/// Renders a component to clean HTML. Yew's renderer waits for components that wait; none of ours does.
pub fn render<C>(props: C::Properties) -> String
where
    C: yew::BaseComponent,
{
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().expect("a runtime on this thread needs nothing");
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}
