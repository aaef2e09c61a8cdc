//! Parses the Markdown of a section into blocks with line numbers.
//!
//! Accepts a small set of blocks and links. Must not depend on whether the targets of links exist.

use super::blocks::{Block, BlockKind, Inline, LinkTarget, plain_text};
use super::{Diagnostic, Diagnostics};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Reads a section's text. `file` is its name in messages. Each block gives at most one diagnostic.
pub fn parse(file: &str, text: &str) -> Result<Vec<Block>, Diagnostics> {
    let events = Parser::new_ext(text, Options::empty()).into_offset_iter().collect();
    Reader { file, text, events, next: 0 }.blocks()
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    events: Vec<(Event<'a>, Range<usize>)>,
    next: usize,
}

impl<'a> Reader<'a> {
    fn line(&self, at: usize) -> usize {
        self.text[..at].bytes().filter(|byte| *byte == b'\n').count() + 1
    }

    fn diagnostic<T>(&self, at: usize, what: impl Into<String>, fix: &str) -> Result<T, Diagnostic> {
        Err(Diagnostic::new(self.file, self.line(at), what, fix))
    }

    fn take(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        let event = self.events.get(self.next).cloned();
        self.next += 1;
        event
    }

    fn blocks(mut self) -> Result<Vec<Block>, Diagnostics> {
        let (mut blocks, mut diagnostics) = (Vec::new(), Diagnostics::default());
        while let Some((event, range)) = self.take() {
            let line = self.line(range.start);
            match self.block(event, range.start) {
                Ok(kind) => blocks.push(Block::new(line, kind)),
                Err(diagnostic) => {
                    diagnostics.push(diagnostic);
                    // Continue after this block.
                    while self.events.get(self.next).is_some_and(|(_, next)| next.start < range.end) {
                        self.next += 1;
                    }
                }
            }
        }
        if diagnostics.0.is_empty() { Ok(blocks) } else { Err(diagnostics) }
    }

    /// The block that starts with `event`.
    fn block(&mut self, event: Event<'a>, at: usize) -> Result<BlockKind, Diagnostic> {
        Ok(match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => BlockKind::Title(self.inlines()?),
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => BlockKind::Heading(self.inlines()?),
            Event::Start(Tag::Paragraph) => match self.figure() {
                Some(figure) => BlockKind::Figure(figure),
                None => BlockKind::Paragraph(self.inlines()?),
            },
            Event::Start(Tag::BlockQuote(_)) => {
                self.take();
                let inlines = self.inlines()?;
                self.take();
                BlockKind::ContentNote(inlines)
            }
            Event::Start(Tag::List(None)) => BlockKind::List(self.items()?),
            _ => {
                return self.diagnostic(
                    at,
                    "this kind of block is not supported",
                    "Use one title (#), headings (##), paragraphs, lists (-), one content note (>) \
                     or a figure on its own line",
                );
            }
        })
    }

    /// The id of a figure, if the paragraph contains only `![](figure:…)`.
    fn figure(&mut self) -> Option<String> {
        let Some((Event::Start(Tag::Image { dest_url, .. }), _)) = self.events.get(self.next) else {
            return None;
        };
        let figure = dest_url.strip_prefix("figure:")?.to_owned();
        let ends =
            |index: usize, end: &TagEnd| matches!(self.events.get(index), Some((Event::End(found), _)) if found == end);
        (ends(self.next + 1, &TagEnd::Image) && ends(self.next + 2, &TagEnd::Paragraph)).then(|| {
            self.next += 3;
            figure
        })
    }

    fn items(&mut self) -> Result<Vec<Vec<Inline>>, Diagnostic> {
        let mut items = Vec::new();
        while let Some((event, range)) = self.take() {
            match event {
                Event::Start(Tag::Item) => {
                    // In a list with empty lines between items, each item is a paragraph.
                    let loose = matches!(self.events.get(self.next), Some((Event::Start(Tag::Paragraph), _)));
                    if loose {
                        self.take();
                    }
                    items.push(self.inlines()?);
                    if loose {
                        self.take();
                    }
                }
                Event::End(TagEnd::List(_)) => break,
                _ => {
                    return self.diagnostic(
                        range.start,
                        "a list item is not a single paragraph",
                        "Write each item as one paragraph",
                    );
                }
            }
        }
        Ok(items)
    }

    /// The inline text up to the end of the current block or span.
    fn inlines(&mut self) -> Result<Vec<Inline>, Diagnostic> {
        let mut inlines: Vec<Inline> = Vec::new();
        while let Some((event, range)) = self.take() {
            match event {
                Event::Text(text) => push_text(&mut inlines, &text),
                Event::SoftBreak => push_text(&mut inlines, " "),
                Event::Start(Tag::Emphasis) => inlines.push(Inline::Emphasis(self.inlines()?)),
                Event::Start(Tag::Strong) => inlines.push(Inline::Strong(self.inlines()?)),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let line = self.line(range.start);
                    let Some(target) = LinkTarget::parse(&dest_url) else {
                        return self.diagnostic(
                            range.start,
                            format!("“{dest_url}” is not a link target of the story"),
                            "Link to claim:, term:, data:, source:, voice: or # and the id of a figure or section",
                        );
                    };
                    inlines.push(Inline::Link { target, text: plain_text(&self.inlines()?), line });
                }
                Event::End(_) => return Ok(inlines),
                _ => {
                    return self.diagnostic(
                        range.start,
                        "this kind of inline text is not supported",
                        "Use plain text, emphasis and links",
                    );
                }
            }
        }
        Ok(inlines)
    }
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}
