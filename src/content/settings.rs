//! The settings of a build: `assets/site.json`.

use serde::Deserialize;

use super::{Diagnostic, files::Assets};

/// What whoever publishes a copy may set.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The address that this copy is published at, ending in `/`; empty where it is not known.
    pub site_url: String,
    /// Where readers report errors (an address or `mailto:`); empty leaves the line out.
    pub report_url: String,
    /// The languages that are published, the first of them at the root.
    pub languages: Vec<String>,
    /// The date of the facts, ISO.
    pub as_of: String,
    /// The sections of the story in reading order.
    pub sections: Vec<String>,
    /// The parts that stand after the story, in reading order.
    #[serde(rename = "papers")]
    pub appendix: Vec<String>,
    /// The claims that the first screen shows as key figures.
    pub key_figures: Vec<KeyFigure>,
}

/// A claim of the first screen and what stands beside it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFigure {
    /// The claim.
    pub claim: String,
    /// The row that it is drawn from, as `file/key`.
    pub row: String,
    /// The row of another source that stands beside it, as `file/key`; none where words alone do.
    #[serde(default)]
    pub beside: Option<String>,
}

/// Where the settings stand.
pub const FILE: &str = "site.json";

/// Reads and checks the settings.
pub fn load(assets: &Assets) -> Result<Settings, Diagnostic> {
    let settings: Settings = assets.json(FILE)?;
    let diagnostic = |key: &str, what: &str, fix: &str| {
        Err(Diagnostic::at(&assets.shown(FILE), assets.line_of_key(FILE, key), what, fix))
    };
    let site = settings.site_url.as_str();
    let published = site.starts_with("https://") && site.ends_with('/');
    if !(site.is_empty() || published) {
        return diagnostic(
            "site_url",
            "site_url is no published address",
            "Begin it with https:// and end it with /, or leave it empty",
        );
    }
    if !settings.report_url.is_empty()
        && !["https://", "mailto:"].iter().any(|start| settings.report_url.starts_with(start))
    {
        return diagnostic(
            "report_url",
            "report_url is neither a page nor a mail address",
            "Begin it with https:// or mailto:, or leave it empty",
        );
    }
    if settings.languages.is_empty() {
        return diagnostic("languages", "no language is published", "Name at least one folder of assets/story");
    }
    Ok(settings)
}
