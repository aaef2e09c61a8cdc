//! Renders the published story once.

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

/// Markup with one line for each tag, for readable differences.
pub fn lines(markup: &str) -> String {
    markup.replace("><", ">\n<") + "\n"
}
