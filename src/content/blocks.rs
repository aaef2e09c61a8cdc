//! What a section is made of: blocks that remember their lines, and running text whose links point at what vouches for it.

/// A block of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// What it is.
    pub kind: BlockKind,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The section's title.
    Title(Vec<Inline>),
    /// A heading within it.
    Heading(Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A note that stands before what may be hard to read.
    ContentNote(Vec<Inline>),
    /// A list.
    List(Vec<Vec<Inline>>),
    /// The place of a figure.
    Figure(String),
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words with stress.
    Emphasis(Vec<Inline>),
    /// Words that stand out.
    Strong(Vec<Inline>),
    /// Words that somebody vouches for.
    Link {
        /// What they point at.
        target: LinkTarget,
        /// The words.
        text: String,
        /// The line on which the link begins.
        line: usize,
    },
}

/// What a link of the story points at.
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
    /// A figure or section of this page.
    Anchor(String),
}

impl LinkTarget {
    /// From the address of a link in the Markdown; none where it is no address of the story.
    pub fn parse(address: &str) -> Option<LinkTarget> {
        if let Some(place) = address.strip_prefix('#') {
            return Some(LinkTarget::Anchor(place.to_owned()));
        }
        let (scheme, rest) = address.split_once(':')?;
        let rest = rest.to_owned();
        match scheme {
            "claim" => Some(LinkTarget::Claim(rest)),
            "term" => Some(LinkTarget::Term(rest)),
            "data" => Some(LinkTarget::Data(rest)),
            "source" => Some(LinkTarget::Source(rest)),
            _ => None,
        }
    }
}

/// The words alone.
pub fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Link { text, .. } => text.clone(),
            Inline::Emphasis(inner) | Inline::Strong(inner) => plain(inner),
        })
        .collect()
}

/// Every piece of running text of a block, nested ones too.
pub fn pieces(block: &Block) -> Vec<&Inline> {
    fn walk<'a>(inlines: &'a [Inline], found: &mut Vec<&'a Inline>) {
        for inline in inlines {
            found.push(inline);
            if let Inline::Emphasis(inner) | Inline::Strong(inner) = inline {
                walk(inner, found);
            }
        }
    }
    let mut found = Vec::new();
    match &block.kind {
        BlockKind::Title(inlines)
        | BlockKind::Heading(inlines)
        | BlockKind::Paragraph(inlines)
        | BlockKind::ContentNote(inlines) => walk(inlines, &mut found),
        BlockKind::List(items) => items.iter().for_each(|item| walk(item, &mut found)),
        BlockKind::Figure(_) => {}
    }
    found
}
