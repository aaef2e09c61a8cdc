//! Checks that every paragraph has one voice, and that its links fit that voice.

use crate::content::blocks::{Block, BlockKind, Inline, LinkTarget, paragraphs, pieces_of};
use crate::content::claim::ClaimKind;
use crate::content::paragraph_voice::{Voice, voice_of};
use crate::content::partial_content::PartialContent;
use crate::content::partial_file::Lookup;
use crate::content::{Diagnostic, Diagnostics};

/// A speaker begins a paragraph, and ends in a colon. Claims belong to the article's voice, opinions to its view, and
/// evidence of others to all other voices. In the story, evidence needs a voice; the lede, the appendix and the lesson
/// may cite without one.
pub fn voices(content: &PartialContent, diagnostics: &mut Diagnostics) {
    for section in content.all_sections() {
        let cites = !content.sections.iter().flatten().any(|of_story| of_story.id == section.id);
        for block in &section.blocks {
            for paragraph in paragraphs(block) {
                let context = LinkContext { content, cites, voice: named(block, paragraph) };
                for (index, piece) in pieces_of(paragraph).into_iter().enumerate() {
                    if let Inline::Link { target, text, line } = piece {
                        let begins = index == 0 && context.voice.is_some();
                        if let Some((what, fix)) = context.problem(target, text, begins) {
                            diagnostics.push(Diagnostic::new(&section.file, *line, what, fix));
                        }
                    }
                }
            }
        }
    }
}

/// The voice of a paragraph. Headings and content notes have none.
fn named<'a>(block: &Block, paragraph: &'a [Inline]) -> Option<&'a Voice> {
    matches!(block.kind, BlockKind::Paragraph(_) | BlockKind::List(_)).then(|| voice_of(paragraph)).flatten()
}

/// A paragraph, with what its links depend on.
struct LinkContext<'a> {
    content: &'a PartialContent,
    /// True if a paragraph without a voice may cite: in the lede, the appendix and the lesson.
    cites: bool,
    voice: Option<&'a Voice>,
}

impl LinkContext<'_> {
    /// The problem of a link, and its fix. `begins` is true for the speaker that begins the paragraph.
    fn problem(&self, target: &LinkTarget, text: &str, begins: bool) -> Option<(String, &'static str)> {
        let is_article = self.voice.is_some_and(Voice::is_article);
        match target {
            LinkTarget::Voice(_) if !begins => Some((
                format!("“{text}” names a speaker, but does not begin a paragraph"),
                "Begin a paragraph or list item with it: one paragraph, one voice",
            )),
            LinkTarget::Voice(_) if !text.ends_with([':', '：']) => Some((
                format!("the speaker “{text}” has no colon"),
                "End the words with a colon, as in [The article:](voice:article)",
            )),
            LinkTarget::Claim(id) if !is_article => Some((
                format!("the claim {id} does not stand in the article’s voice"),
                "Begin its paragraph with [The article:](voice:article) or [The article’s view:](voice:view)",
            )),
            LinkTarget::Claim(id) if self.voice == Some(&Voice::Article) && self.is_opinion(id) => Some((
                format!("the claim {id} is an opinion, but stands among statements"),
                "Move it to a paragraph that begins with [The article’s view:](voice:view)",
            )),
            LinkTarget::Data(id) | LinkTarget::Source(id) if is_article => Some((
                format!("“{text}” ({id}) is evidence of others, but stands in the article’s voice"),
                "Move it to a paragraph that names its speaker, as in [RFE/RL:](voice:rferl-2020-06-26)",
            )),
            LinkTarget::Data(id) | LinkTarget::Source(id) if self.voice.is_none() && !self.cites => Some((
                format!("“{text}” ({id}) is evidence, but its paragraph names no speaker"),
                "Begin the paragraph with its speaker, as in [Other sources:](voice:others)",
            )),
            _ => None,
        }
    }

    fn is_opinion(&self, id: &str) -> bool {
        let found = self.content.claims.find(|claim| claim.id == id);
        matches!(found, Lookup::Found(claim) if claim.kind == ClaimKind::Opinion)
    }
}
