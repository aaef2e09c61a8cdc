//! The settings of a build: `assets/site.json`.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::Diagnostic;
use super::assets::Assets;
use super::translation::Drafts;

/// Settings of the publisher and constants of the story.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The URL of the site, ending in `/`. Empty if unknown.
    pub site_url: String,
    /// A URL or `mailto:` for reporting errors. Empty hides the link.
    pub report_url: String,
    /// The published languages. The first is at the root of the site.
    pub languages: Vec<String>,
    /// The date of the facts, in ISO 8601.
    pub as_of: String,
    /// The short name of the story: lower-case letters, digits and hyphens. File names, ids and host messages begin
    /// with it.
    pub slug: String,
    /// The id of the article that is retold, in `data/sources.csv`.
    pub article_source: String,
    /// The id of the figure whose image represents the story where its address is shared.
    pub card_figure: String,
    /// The ids of the figures with a legend. The first has it at any width. The others repeat it on narrow pages, where
    /// the first may be in a disclosure.
    pub legend_figures: Vec<String>,
    /// The ids of the sections of the story, in reading order.
    pub sections: Vec<String>,
    /// The ids of the sections after the story, in reading order.
    #[serde(rename = "papers")]
    pub appendix: Vec<String>,
    /// The sections of the appendix with generated content.
    pub appendix_roles: AppendixRoles,
    /// The claims that the first screen shows as key figures.
    pub key_figures: Vec<KeyFigure>,
    /// Which unsigned translations are shown.
    #[serde(default)]
    pub drafts: Drafts,
    /// The id of the section that tells of the camps. Unless `drafts` is `all`, its translations are shown only if
    /// they are signed.
    pub testimony_section: String,
    /// Names of people as the original spells them. Page translation keeps them.
    #[serde(default)]
    pub people: Vec<String>,
    /// Points that are no longer drawn: `figure.parameter=value` of the address, and the figure whose table has the
    /// row. Links to them open that table.
    #[serde(default)]
    pub retired_points: BTreeMap<String, String>,
    /// Notes that are no longer on the story page: their ids, each with a section of the story or the appendix. Links
    /// to the note lead to the end of that section.
    #[serde(default)]
    pub retired_notes: BTreeMap<String, String>,
}

/// The ids of the sections of the appendix with generated content after their words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppendixRoles {
    /// Followed by the list of all sources.
    pub sources: String,
    /// Followed by all terms and names.
    pub glossary: String,
    /// Followed by a link for reports; every figure links to this section.
    pub corrections: String,
    /// Followed by a link to the standalone file.
    pub standalone: String,
}

/// A claim of the first screen, with the numbers of other sources.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFigure {
    /// The id of the claim.
    pub claim: String,
    /// The row of its number, as `file/key`; none where the article gives no number.
    #[serde(default)]
    pub row: Option<String>,
    /// The rows of other sources that stand beside it, as `file/key`.
    pub beside: Vec<String>,
}

/// The file, relative to `assets/`.
pub const FILE: &str = "site.json";

/// Reads and checks the settings.
pub fn load(assets: &Assets) -> Result<Settings, Diagnostic> {
    let settings: Settings = assets.json(FILE)?;
    let diagnostic = |key: &str, what: &str, fix: &str| {
        Err(Diagnostic::new(&assets.display_name(FILE), assets.line_of_key(FILE, key), what, fix))
    };
    let site = settings.site_url.as_str();
    let published = site.starts_with("https://") && site.ends_with('/');
    if !(site.is_empty() || published) {
        return diagnostic(
            "site_url",
            "site_url is not a URL of a folder",
            "Begin it with https:// and end it with /, or leave it empty",
        );
    }
    if !settings.report_url.is_empty()
        && !["https://", "mailto:"].iter().any(|start| settings.report_url.starts_with(start))
    {
        return diagnostic(
            "report_url",
            "report_url is neither a URL nor a mail address",
            "Begin it with https:// or mailto:, or leave it empty",
        );
    }
    if settings.languages.is_empty() {
        return diagnostic("languages", "no language is published", "Name at least one folder of assets/story");
    }
    let is_slug = |text: &str| {
        let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !text.is_empty() && text.bytes().all(known)
    };
    if !is_slug(&settings.slug) {
        return diagnostic("slug", "slug is no file name", "Write it in lower-case Latin letters, digits and hyphens");
    }
    if settings.people.iter().any(String::is_empty) {
        return diagnostic("people", "people has an empty name", "Write the name, or remove the entry");
    }
    let roles = &settings.appendix_roles;
    let roles =
        [&roles.sources, &roles.glossary, &roles.corrections, &roles.standalone].map(|id| ("appendix_roles", id));
    for (key, id) in roles {
        if !settings.appendix.contains(id) {
            let problem = format!("{key} names “{id}”, which is no section of papers");
            return diagnostic(key, &problem, "Name a section of papers");
        }
    }
    for id in settings.retired_notes.values() {
        if !settings.appendix.contains(id) && !settings.sections.contains(id) {
            let problem = format!("retired_notes names “{id}”, which is no section");
            return diagnostic("retired_notes", &problem, "Name a section of sections or papers");
        }
    }
    Ok(settings)
}

impl Settings {
    /// The name of the standalone file.
    pub fn standalone_file(&self) -> String {
        format!("{}.html", self.slug)
    }
}

#[cfg(test)]
mod tests {
    use super::{Assets, load};

    /// The diagnostic of reading the published settings with a text replaced. Empty if there is none.
    fn diagnostic(text: &str, replacement: &str) -> String {
        let published = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/site.json"));
        let folder = tempfile::tempdir().expect("a folder");
        let changed = published.expect("the settings").replacen(text, replacement, 1);
        std::fs::write(folder.path().join("site.json"), changed).expect("the settings");
        load(&Assets::new(folder.path().to_owned())).map_or_else(|diagnostic| diagnostic.to_string(), |_| String::new())
    }

    #[test]
    fn a_slug_must_be_a_file_name() {
        assert_eq!(diagnostic("", ""), "");
        assert!(diagnostic("\"slug\": \"", "\"slug\": \"A/").contains("slug is no file name"));
    }

    #[test]
    fn a_role_must_be_a_section_of_the_appendix() {
        let diagnostic = diagnostic("\"glossary\": \"", "\"glossary\": \"un");
        assert!(diagnostic.contains("which is no section of papers"), "{diagnostic}");
    }

    #[test]
    fn a_retired_note_must_lead_to_a_section() {
        let diagnostic = diagnostic("-first-estimates\": \"coming", "-first-estimates\": \"gone");
        assert!(diagnostic.contains("retired_notes names “gone”, which is no section"), "{diagnostic}");
    }
}
