//! An edition: the site in one language, with its story, its figures and its folder.
//!
//! The first language is at the root, every other language in a folder named by its tag, with the same tree.

use crate::content::{Content, Diagnostic, Diagnostics};
use crate::figures::Figure;
use crate::page::{LanguageLink, PageKind, PageProps, PageResources};
use crate::scene::{Scene, SharedPtr};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The site in one language.
#[derive(Clone)]
pub struct Edition {
    /// The story.
    pub content: Rc<Content>,
    /// The story in the original language, if this is a translation.
    pub original: Option<Rc<Content>>,
    /// The languages of the site.
    pub languages: Rc<Vec<LanguageLink>>,
    /// The figures of the story.
    pub figures: Rc<Vec<Figure>>,
    /// The folder of its story page.
    pub folder: PathBuf,
    /// The root of the site, relative to that folder: empty, or `../`.
    pub root: &'static str,
    locator: SharedPtr<Scene>,
}

impl Edition {
    /// Gives each edition the links to all editions.
    pub fn link(editions: &mut [Edition]) {
        let languages: Rc<Vec<LanguageLink>> =
            Rc::new(editions.iter().map(|edition| LanguageLink::new(&edition.content)).collect());
        for edition in editions {
            edition.languages = languages.clone();
        }
    }

    /// The story in the language in which the edition shows a figure.
    pub fn content_of(&self, figure: &Figure) -> &Rc<Content> {
        self.original.as_ref().filter(|_| figure.is_original).unwrap_or(&self.content)
    }

    /// The edition of a language. `original` is the edition from which it is translated, if it is a translation.
    pub fn new(content: Content, site: &Path, original: Option<&Edition>) -> Result<Edition, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        if content.source(&content.settings.article_source).is_none() {
            let article = &content.settings.article_source;
            diagnostics.push(missing("article_source", article, "Write an id of assets/data/sources.csv"));
        }
        let figures = diagnostics.ok_or_record(crate::figures::all(&content));
        let locator = diagnostics.ok_or_record(crate::figures::locator(&content));
        let (Some(figures), Some(locator)) = (figures, locator) else { return Err(diagnostics) };
        diagnostics.add(check_settings(&content, &figures));
        if !diagnostics.0.is_empty() {
            return Err(diagnostics);
        }
        let of_original =
            |id: &str| original.and_then(|original| original.figures.iter().find(|figure| figure.id == id));
        let figures = figures.into_iter().map(|figure| {
            let original = of_original(figure.id);
            figure.or_original(original)
        });
        let figures: Vec<Figure> = figures.collect();
        let first = content.folder_in_site().is_empty();
        let folder = if first { site.to_owned() } else { site.join(&content.language.code) };
        let root = if first { "" } else { "../" };
        let original = original.map(|original| original.content.clone());
        Ok(Edition {
            content: Rc::new(content),
            original,
            languages: Rc::default(),
            figures: Rc::new(figures),
            folder,
            root,
            locator,
        })
    }

    /// The inputs of a page in this language.
    pub fn page(&self, resources: PageResources, kind: PageKind) -> PageProps {
        PageProps {
            content: self.content.clone(),
            original: self.original.clone(),
            languages: self.languages.clone(),
            figures: self.figures.clone(),
            locator: self.locator.clone(),
            resources: Rc::new(resources),
            kind,
        }
    }
}

/// The diagnostic of a setting that names a missing item.
fn missing(key: &str, id: &str, fix: &str) -> Diagnostic {
    Diagnostic::new("assets/site.json", 0, format!("{key} names “{id}”, which does not exist"), fix)
}

/// A diagnostic for each figure that `site.json` names and that does not exist.
fn check_settings(content: &Content, figures: &[Figure]) -> Diagnostics {
    let card = &content.settings.card_figure;
    let mut diagnostics = Diagnostics::default();
    if !figures.iter().any(|figure| figure.id == *card && figure.is_drawn()) {
        diagnostics.push(missing("card_figure", card, "Write the id of a drawn figure"));
    }
    let legends = content.settings.legend_figures.iter().map(|id| ("legend_figures", id));
    let tables = content.settings.retired_points.values().map(|id| ("retired_points", id));
    for (key, id) in legends.chain(tables) {
        if !figures.iter().any(|figure| figure.id == *id) {
            diagnostics.push(missing(key, id, "Write the id of a figure"));
        }
    }
    diagnostics
}

#[cfg(test)]
mod tests {
    use super::Edition;
    use crate::content::Content;
    use crate::content::assets::Assets;
    use std::path::Path;

    #[test]
    fn an_id_in_the_settings_that_does_not_exist_stops_the_build() {
        let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        let mut content = Content::load(&assets, "en", &crate::figures::IDS).expect("the story");
        let figures = crate::figures::all(&content).expect("the figures");
        let undrawn = figures.iter().find(|figure| !figure.is_drawn()).expect("a figure without an image").id;
        let mut without_article = content.clone();
        without_article.settings.article_source = "nothing".to_owned();
        let mut without_legend = content.clone();
        without_legend.settings.legend_figures = vec!["nothing".to_owned()];
        content.settings.card_figure = undrawn.to_owned();
        for (content, problem) in [
            (without_article, "article_source names “nothing”".to_owned()),
            (without_legend, "legend_figures names “nothing”".to_owned()),
            (content, format!("card_figure names “{undrawn}”")),
        ] {
            let Err(diagnostics) = Edition::new(content, Path::new(""), None) else { panic!("the build goes on") };
            let said = diagnostics.to_string();
            assert!(said.contains(&problem), "{said}");
        }
    }
}
