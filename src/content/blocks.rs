//! The blocks and inline text of a section. Blocks and links keep their line numbers, for diagnostics.

use super::paragraph_voice::Voice;
use super::translation::original;

/// A block of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The first line of the block, counted from 1.
    pub line: usize,
    /// The kind of block, with its text.
    pub kind: BlockKind,
    /// True if the edition shows it in the original language.
    pub is_original: bool,
}

impl Block {
    /// A block of an edition. Delimiters of the original language become a property of the block.
    pub fn new(line: usize, mut kind: BlockKind) -> Block {
        let is_original = !matches!(kind, BlockKind::Title(_)) && remove_delimiters(&mut kind);
        Block { line, kind, is_original }
    }
}

/// Removes the delimiters of the original language. True if there were any.
fn remove_delimiters(kind: &mut BlockKind) -> bool {
    let mut found = false;
    let paragraphs: Vec<&mut Vec<Inline>> = match kind {
        BlockKind::Title(inlines)
        | BlockKind::Heading(inlines)
        | BlockKind::Paragraph(inlines)
        | BlockKind::ContentNote(inlines) => vec![inlines],
        BlockKind::List(items) => items.iter_mut().collect(),
        BlockKind::Figure(_) => Vec::new(),
    };
    for paragraph in paragraphs {
        for inline in paragraph.iter_mut() {
            if let Inline::Text(text) = inline {
                found |= original::has_original(text);
                *text = original::without_delimiters(text).into_owned();
            }
        }
        paragraph.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    }
    found
}

/// A kind of block, with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The section's title.
    Title(Vec<Inline>),
    /// A heading within the section.
    Heading(Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A content note: a warning before text that may distress.
    ContentNote(Vec<Inline>),
    /// A list.
    List(Vec<Vec<Inline>>),
    /// A figure, by its id.
    Figure(String),
}

/// A piece of inline text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Emphasised text.
    Emphasis(Vec<Inline>),
    /// Strongly emphasised text.
    Strong(Vec<Inline>),
    /// A link to a target within the story.
    Link {
        /// The claim, term, row, source, fragment or voice.
        target: LinkTarget,
        /// The words.
        text: String,
        /// The line on which the link begins, counted from 1.
        line: usize,
    },
}

/// The target of a link of the story.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LinkTarget {
    /// A claim of the article, by its number.
    Claim(String),
    /// A term of the glossary.
    Term(String),
    /// A row of a series, as `file/key`.
    Data(String),
    /// A source.
    Source(String),
    /// A figure or section of the page, by its id.
    Fragment(String),
    /// The voice of a paragraph.
    Voice(Voice),
}

impl LinkTarget {
    /// Parses the address of a Markdown link. `None` if the address has no known scheme.
    pub fn parse(address: &str) -> Option<LinkTarget> {
        if let Some(id) = address.strip_prefix('#') {
            return Some(LinkTarget::Fragment(id.to_owned()));
        }
        let (scheme, rest) = address.split_once(':')?;
        let rest = rest.to_owned();
        match scheme {
            "claim" => Some(LinkTarget::Claim(rest)),
            "term" => Some(LinkTarget::Term(rest)),
            "data" => Some(LinkTarget::Data(rest)),
            "source" => Some(LinkTarget::Source(rest)),
            "voice" => Some(LinkTarget::Voice(Voice::parse(&rest))),
            _ => None,
        }
    }
}

/// The text without markup.
pub fn plain_text(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Link { text, .. } => text.clone(),
            Inline::Emphasis(inner) | Inline::Strong(inner) => plain_text(inner),
        })
        .collect()
}

/// The paragraphs of a block: its text, or each item of a list.
pub fn paragraphs(block: &Block) -> Vec<&[Inline]> {
    match &block.kind {
        BlockKind::Title(inlines)
        | BlockKind::Heading(inlines)
        | BlockKind::Paragraph(inlines)
        | BlockKind::ContentNote(inlines) => vec![inlines],
        BlockKind::List(items) => items.iter().map(Vec::as_slice).collect(),
        BlockKind::Figure(_) => Vec::new(),
    }
}

/// All inline pieces of a block, including nested ones.
pub fn pieces(block: &Block) -> Vec<&Inline> {
    paragraphs(block).into_iter().flat_map(pieces_of).collect()
}

/// All inline pieces of a paragraph, including nested ones.
pub fn pieces_of(paragraph: &[Inline]) -> Vec<&Inline> {
    let mut found = Vec::new();
    for inline in paragraph {
        found.push(inline);
        if let Inline::Emphasis(inner) | Inline::Strong(inner) = inline {
            found.extend(pieces_of(inner));
        }
    }
    found
}
