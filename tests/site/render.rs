//! Inputs for rendering the published story.

use explainer::content::Content;
use explainer::content::files::Assets;
use explainer::figures::{Figure, all, locator};
use explainer::page::{Files, PageProps, RenderTarget};
use std::path::Path;
use std::rc::Rc;

/// The inputs of a page in a language, without files.
pub fn page(lang: &str) -> PageProps {
    let assets = Assets::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
    let content =
        Content::load(&assets, lang, &explainer::figures::IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let figures: Vec<Figure> = all(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let locator = locator(&content).unwrap_or_else(|diagnostic| panic!("{diagnostic}"));
    PageProps {
        content: Rc::new(content),
        locator,
        figures: Rc::new(figures),
        files: Rc::new(Files::default()),
        target: RenderTarget::default(),
    }
}

/// The date of the facts in words, as pages show it.
pub fn as_of(content: &Content) -> String {
    content.settings.as_of.parse().ok().map(|date| content.language.date(date)).expect("a date")
}

/// Markup with one line for each tag, for readable differences.
pub fn lines(markup: &str) -> String {
    markup.replace("><", ">\n<") + "\n"
}
