//! The words of files for taking away: `files` of `labels.json`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// What pictures, tables and their descriptions say.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileLabels {
    /// `{list}`: under a picture, who says so.
    pub sources: String,
    /// `{list}`, `{n}`: a list that is longer than its line, and how much of it is left.
    pub more: String,
    /// The link of a page that is shared.
    pub read: String,
    /// `{title}`: what an embedded figure is called, for those who do not see it.
    pub interactive: String,
    /// The headings of a table's own columns, by what they are called in the data.
    pub columns: BTreeMap<String, String>,
}
