//! The story page: head, first screen, contents, sections with notes and figures, appendix.
//!
//! Rendered at build time. Must not depend on a module of a single figure, only on [`Figure`].

mod appendix;
mod companion;
mod contents;
mod data_block;
mod figure;
mod glossary;
mod head;
mod languages;
mod legend;
mod masthead;
mod menu;
mod note;
mod page_kind;
mod people;
mod prose;
mod resource_elements;
mod resources;
mod section;
mod share;
pub mod social;
mod sources;
mod specimen;
mod table;
mod web_font;

pub use appendix::appendix_document;
pub use companion::{APPENDIX, CLAIMS, LESSON, companion, companion_head, companion_links};
pub use data_block::{JSON, data_block};
pub use figure::{as_of, figure};
pub use languages::{LanguageLink, no_index};
pub use menu::csv_with_encoding;
pub use page_kind::{PageKind, STORY_PAGE};
pub use people::with_names;
pub use prose::Seen;
pub use resource_elements::script;
pub use resources::{EMBEDDED_WASM, Integrity, PageResources, PageScript, Program, Resource};
pub use section::blocks;
pub use share::share_page;
pub use social::{Social, oembed_link, social};
pub use sources::described;

use crate::content::Content;
use crate::content::source::Source;
use crate::content::translation::{ORIGINAL, original};
use crate::figures::Figure;
use crate::scene::{Scene, SharedPtr};
use std::rc::Rc;
use yew::prelude::*;

/// The inputs of a page.
#[derive(Clone)]
pub struct PageProps {
    /// The story in one language.
    pub content: Rc<Content>,
    /// The story in the original language, if this is a translation.
    pub original: Option<Rc<Content>>,
    /// The languages of the site.
    pub languages: Rc<Vec<LanguageLink>>,
    /// The figures of the story.
    pub figures: Rc<Vec<Figure>>,
    /// The small map of the first screen.
    pub locator: SharedPtr<Scene>,
    /// The resources that the page loads.
    pub resources: Rc<PageResources>,
    /// The kind of page that is rendered.
    pub kind: PageKind,
}

impl PageProps {
    /// A figure by its id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// The props of a part of the page: those of the original language if the edition shows the part in it.
    pub fn in_original(&self, is_original: bool) -> PageProps {
        let original = self.original.as_ref().filter(|_| is_original);
        PageProps { content: original.unwrap_or(&self.content).clone(), ..self.clone() }
    }

    /// `lang` and `dir` of an element in the original language. `None` for all others.
    pub fn language_of(&self, is_original: bool) -> Option<(String, &'static str)> {
        let original = self.original.as_ref().filter(|_| is_original)?;
        Some((original.language.code.clone(), original.language.dir.attribute()))
    }

    /// The `@font-face` rule of the web font. Nothing if the language needs no web font, or in the standalone file.
    pub fn web_font(&self) -> Html {
        let font = self.content.language.style.web_font.as_ref();
        let found = font.and_then(|font| Some(web_font::style(font, self.resources.fonts.get(&font.file)?)));
        found.unwrap_or_default()
    }

    /// The article that is retold.
    pub fn article(&self) -> Option<&Source> {
        self.content.source(&self.content.settings.article_source)
    }
}

/// The root element of the story page.
fn page(props: &PageProps) -> Html {
    let language = &props.content.language;
    html! {
        <html lang={language.code.clone()} dir={language.dir.attribute()}>
            { head::head(props) }
            <body>
                <a class="skip" href="#story">{ &props.content.ui.skip }</a>
                { story(props, contents::contents(props)) }
                { props.resources.end() }
            </body>
        </html>
    }
}

/// The story from its first screen to its appendix. `toolbar` follows the first screen.
///
/// All parts are in `main`, where reader modes find them. Reader modes weigh an element by the text of its sections.
pub fn story(props: &PageProps, toolbar: Html) -> Html {
    let mut seen = Seen::default();
    let sections = &props.content.sections;
    let page = if props.kind == PageKind::StoryEmbed { "embed/story/" } else { "" };
    html! {
        <>
            { for languages::language_menu(props, page) }
            <main>
                { masthead::masthead(props, &mut seen) }
                { toolbar }
                <section id="story" class="story" role="none">
                    { for sections.iter().map(|section| section::section(props, &mut seen, section)) }
                </section>
                { appendix::appendix(props, &mut seen) }
            </main>
        </>
    }
}

/// The story page as an HTML document.
pub fn document(props: PageProps) -> String {
    to_document(page(&props))
}

/// The specimen page as an HTML document.
pub fn specimen(props: PageProps) -> String {
    to_document(specimen::specimen(&props))
}

/// A root element as an HTML document.
pub fn to_document(root: Html) -> String {
    format!("<!doctype html>\n{}\n", original::html(&to_html(root), ORIGINAL))
}

/// Renders markup to HTML.
pub fn to_html(markup: Html) -> String {
    render::<Markup>(MarkupProps { markup })
}

#[derive(Clone, PartialEq, Properties)]
struct MarkupProps {
    markup: Html,
}

/// Yew's renderer takes a component, so this one wraps markup.
#[component]
fn Markup(props: &MarkupProps) -> Html {
    props.markup.clone()
}

/// Renders a component to HTML without hydration markers. The runtime has no drivers, because no component suspends.
pub fn render<C>(props: C::Properties) -> String
where
    C: yew::BaseComponent,
{
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().expect("a runtime without drivers always starts");
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}
