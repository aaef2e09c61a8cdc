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
    /// The link from a share page to its section.
    pub read: String,
    /// `{title}`: the title of an embedded frame, as oEmbed provides it.
    pub interactive: String,
    /// The headings of table columns, by column name in the data.
    pub columns: BTreeMap<String, String>,
}
