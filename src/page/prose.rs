//! Running text: words, emphasis, speakers, and links that open a note beside their paragraph.
//!
//! Reader modes drop a `div` that is mostly links, unless its class has a word such as `text`.

use super::PageProps;
use super::note;
use super::people::with_names;
use crate::content::blocks::{Inline, LinkTarget};
use crate::content::paragraph_voice::{Voice, voice_of};
use yew::prelude::*;

/// A block of running text with the notes that its links open.
pub struct Passage<'a> {
    props: &'a PageProps,
    notes: Vec<Html>,
}

/// Renders a passage. `make` builds the block with the function it receives, which renders inline text. `seen` keeps
/// the ids of notes unique on the page.
pub fn passage(
    props: &PageProps,
    seen: &mut Seen,
    make: impl FnOnce(&mut dyn FnMut(&[Inline]) -> Html) -> Html,
) -> Html {
    let mut passage = Passage { props, notes: Vec::new() };
    let text = make(&mut |inlines| passage.inlines(inlines, seen));
    if passage.notes.is_empty() {
        return html! { <div class="passage-text">{ text }</div> };
    }
    html! { <div class="passage-text">{ text }{ for passage.notes }</div> }
}

/// The class of a paragraph: its speaker. `None` if the paragraph is ours.
pub fn spoken(paragraph: &[Inline]) -> Option<&'static str> {
    voice_of(paragraph).map(|voice| match voice {
        Voice::Article => "spoken spoken--article",
        Voice::View => "spoken spoken--view",
        Voice::Computed => "spoken spoken--computed",
        Voice::Source(_) | Voice::Others => "spoken",
    })
}

/// The number of occurrences of each note so far. A repeated note gets a number after its id.
#[derive(Default)]
pub struct Seen(std::collections::HashMap<String, usize>);

impl Seen {
    fn id(&mut self, base: String) -> (String, bool) {
        let count = self.0.entry(base.clone()).or_default();
        *count += 1;
        match *count {
            1 => (base, true),
            again => (format!("{base}-{again}"), false),
        }
    }
}

impl Passage<'_> {
    fn inlines(&mut self, inlines: &[Inline], seen: &mut Seen) -> Html {
        inlines.iter().map(|inline| self.inline(inline, seen)).collect()
    }

    fn inline(&mut self, inline: &Inline, seen: &mut Seen) -> Html {
        match inline {
            Inline::Text(text) => with_names(self.props, text),
            Inline::Emphasis(inner) => html! { <em>{ self.inlines(inner, seen) }</em> },
            Inline::Strong(inner) => html! { <strong>{ self.inlines(inner, seen) }</strong> },
            Inline::Link { target: LinkTarget::Fragment(id), text, .. } => {
                let address = self.props.address_of(id);
                html! { <a target={self.props.kind.target_attribute(&address)} href={address}>{ text }</a> }
            }
            // These speakers have no note: the section of sources begins with the article and holds all others.
            Inline::Link { target: LinkTarget::Voice(Voice::Article | Voice::View | Voice::Others), text, .. } => {
                let sources = &self.props.content.settings.appendix_roles.sources;
                html! { <a class="voice" href={self.props.kind.link(sources)}>{ text }</a> }
            }
            Inline::Link { target, text, .. } => {
                let base = note::id(target);
                let (id, first) = seen.id(base);
                let class = match target {
                    LinkTarget::Claim(_) => "note-link note-link--article",
                    LinkTarget::Term(_) => "note-link note-link--term",
                    LinkTarget::Voice(_) => "note-link voice",
                    _ => "note-link note-link--other",
                };
                self.notes.push(note::note(self.props, target, &id, first));
                let (address, own_id, number) = (format!("#{id}"), format!("{id}-at"), note::number(target));
                // The text is the name of a source, which page translation must keep.
                let translate = matches!(target, LinkTarget::Voice(Voice::Source(_))).then_some("no");
                let text = with_names(self.props, text);
                html! { <a class={class} href={address} id={own_id} data-note={number} {translate}>{ text }</a> }
            }
        }
    }
}
