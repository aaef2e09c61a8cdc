//! The voice of a paragraph: who speaks in it, named by its first link.

use super::blocks::{Inline, LinkTarget};

/// Who speaks in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Voice {
    /// The article, with its statements.
    Article,
    /// The article, with its opinions.
    View,
    /// A source, by its id.
    Source(String),
    /// Several sources, each named in its sentence.
    Others,
    /// Our own arithmetic.
    Computed,
}

impl Voice {
    /// Parses the address of a speaker after `voice:`. Every word that is not reserved is the id of a source.
    pub fn parse(name: &str) -> Voice {
        match name {
            "article" => Voice::Article,
            "view" => Voice::View,
            "others" => Voice::Others,
            "computed" => Voice::Computed,
            source => Voice::Source(source.to_owned()),
        }
    }

    /// True for the article's statements and opinions.
    pub fn is_article(&self) -> bool {
        matches!(self, Voice::Article | Voice::View)
    }
}

/// The voice of a paragraph, or `None` if the paragraph is ours.
pub fn voice_of(paragraph: &[Inline]) -> Option<&Voice> {
    match paragraph.first() {
        Some(Inline::Link { target: LinkTarget::Voice(voice), .. }) => Some(voice),
        _ => None,
    }
}
