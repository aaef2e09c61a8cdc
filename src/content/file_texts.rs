//! The texts of downloads: `files` of `labels.json`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// Texts of images, tables and their metadata.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileTexts {
    /// `{list}`: the sources, under an image.
    pub sources: String,
    /// `{list}`, `{n}`: a list that is cut to its line, and the number of items left out.
    pub more: String,
    /// The link to the figure's page.
    pub read: String,
    /// `{title}`: the accessible name of an embedded figure.
    pub interactive: String,
    /// The headings of table columns, by column name in the data.
    pub columns: BTreeMap<String, String>,
}
