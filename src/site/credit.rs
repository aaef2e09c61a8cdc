//! The credit of an image or a data file: sources, origin, licence.

use crate::content::Content;
use crate::content::pattern::interpolate_some;
use crate::figures::Figure;

/// The name and the address of the licence of words, data and images.
pub const LICENCE: (&str, &str) = ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");

/// The credit lines of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// All sources.
    pub sources: String,
    /// The last line: the title of the story, the address of the site, version and date, the notice of a draft, the
    /// licence.
    pub last: String,
    /// The licence with its address.
    pub licence: String,
    names: Vec<String>,
}

impl Credit {
    /// The credit of a figure.
    pub fn new(content: &Content, figure: &Figure) -> Credit {
        let mut names: Vec<String> = Vec::new();
        for name in figure
            .sources
            .iter()
            .filter_map(|id| content.source(id))
            .map(|source| source.short_name(&content.ui).to_owned())
        {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Credit { sources: listed(content, &names, 0), last: last(content), licence: licence(), names }
    }

    /// The credit of a card without a figure, which has only words of the project.
    pub fn of_words(content: &Content) -> Credit {
        Credit { sources: content.ui.title.clone(), last: last(content), licence: licence(), names: Vec::new() }
    }

    /// The source line with as many sources as `fits` accepts, then the number of the others.
    pub fn fitted(&self, content: &Content, fits: impl Fn(&str) -> bool) -> String {
        let all = self.names.len();
        let some = (0..all).map(|left| listed(content, &self.names[..all - left], left));
        some.into_iter().find(|words| fits(words)).unwrap_or_default()
    }
}

/// The last line; empty parts are left out.
fn last(content: &Content) -> String {
    let ui = &content.ui;
    let as_of = interpolate_some(&ui.as_of, &[("version", env!("CARGO_PKG_VERSION")), ("date", &date(content))]);
    let draft = if content.is_draft() { ui.translation.label.as_str() } else { "" };
    let parts = [ui.title.as_str(), &content.settings.site_url, &as_of, draft, LICENCE.0];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ·  ")
}

fn licence() -> String {
    format!("{} ({})", LICENCE.0, LICENCE.1)
}

fn listed(content: &Content, names: &[String], left: usize) -> String {
    let texts = &content.ui.files;
    let list = content.language.without_full_stop(&names.join(&content.language.style.source_separator)).to_owned();
    let list =
        if left == 0 { list } else { interpolate_some(&texts.more, &[("list", &list), ("n", &left.to_string())]) };
    interpolate_some(&texts.sources, &[("list", &list)])
}

/// The date of the facts in words.
pub fn date(content: &Content) -> String {
    let as_of = &content.settings.as_of;
    as_of.parse().map_or_else(|_| as_of.clone(), |date| content.language.date(date))
}
