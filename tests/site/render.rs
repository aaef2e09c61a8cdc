//! Inputs for rendering the published story.

use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::page::{PageKind, PageProps, PageResources};
use explainer::site::Edition;
use std::path::Path;

/// The published story in a language, to be written into a folder.
pub fn edition(lang: &str, folder: &Path) -> Edition {
    let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
    let load = |lang: &str, original: Option<&Edition>| {
        let content = Content::load(&assets, lang, &explainer::figures::IDS);
        let content = content.unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        Edition::new(content, folder, original).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
    };
    let english = load("en", None);
    if lang == "en" {
        return english;
    }
    let mut both = vec![load(lang, Some(&english)), english];
    Edition::link(&mut both);
    both.swap_remove(0)
}

/// The inputs of a page in a language, without files.
pub fn page(lang: &str) -> PageProps {
    edition(lang, Path::new("")).page(PageResources::default(), PageKind::default())
}

/// The date of the facts in words, as pages show it.
pub fn as_of(content: &Content) -> String {
    content.settings.as_of.parse().ok().map(|date| content.language.date(date)).expect("a date")
}

/// Markup with one line for each tag, for readable differences.
pub fn lines(markup: &str) -> String {
    markup.replace("><", ">\n<") + "\n"
}
