//! A section of the story: title, passages with their notes, figures.

use super::PageProps;
use super::figure::{figure, still_figure};
use super::languages::waiting;
use super::page_kind::PageKind;
use super::prose::{Seen, passage, spoken};
use crate::content::blocks::{Block, BlockKind, Inline};
use crate::content::section::Section;
use yew::prelude::*;

/// A section of the story.
pub fn section(props: &PageProps, seen: &mut Seen, section: &Section) -> Html {
    html! {
        <section key={section.id.as_str()} class="section" id={section.id.clone()}>
            { title(props, section) }
            { for waiting(props, section) }
            { blocks(props, seen, &section.blocks) }
            { retired(props, &section.id) }
        </section>
    }
}

/// Empty elements with the ids of notes that were in this section, so that earlier links to them still lead to it.
/// `Settings::retired_notes` lists them.
pub fn retired(props: &PageProps, id: &str) -> Html {
    let notes = props.content.settings.retired_notes.iter().filter(|(_, section)| *section == id);
    notes.map(|(note, _)| html! { <span key={note.as_str()} id={note.clone()}></span> }).collect()
}

/// The title with a link to itself, so that readers can copy its address.
pub fn title(props: &PageProps, section: &Section) -> Html {
    let (address, label) = (format!("#{}", section.id), props.content.ui.section_link.clone());
    html! {
        <h2 class="section__title" id={format!("{}-title", section.id)}>
            { &section.title }
            <a class="section__link" href={address} aria-label={label}></a>
        </h2>
    }
}

/// The blocks under the title.
pub fn blocks(props: &PageProps, seen: &mut Seen, blocks: &[Block]) -> Html {
    blocks.iter().map(|found| block(props, seen, found)).collect()
}

/// Builds the element of a block from a function that renders inline text.
type BuildBlock<'a> = dyn Fn(&mut dyn FnMut(&[Inline]) -> Html) -> Html + 'a;

fn block(props: &PageProps, seen: &mut Seen, block: &Block) -> Html {
    let (lang, dir) = props.language_of(block.is_original).unzip();
    let passage = |seen: &mut Seen, build: &BuildBlock| passage(props, seen, |make| build(make));
    match &block.kind {
        BlockKind::Title(_) => Html::default(),
        // A companion page has no section titles (`h2`), so its headings are one level higher.
        BlockKind::Heading(inlines) if props.kind == PageKind::Companion => {
            passage(seen, &|make| html! { <h2 lang={lang.clone()} {dir}>{ make(inlines) }</h2> })
        }
        BlockKind::Heading(inlines) => {
            passage(seen, &|make| html! { <h3 lang={lang.clone()} {dir}>{ make(inlines) }</h3> })
        }
        BlockKind::Paragraph(inlines) => {
            passage(seen, &|make| html! { <p class={spoken(inlines)} lang={lang.clone()} {dir}>{ make(inlines) }</p> })
        }
        BlockKind::ContentNote(inlines) => {
            passage(seen, &|make| html! { <p class="content-note" lang={lang.clone()} {dir}>{ make(inlines) }</p> })
        }
        BlockKind::List(items) => passage(seen, &|make| {
            let items = items.iter().map(|item| html! { <li class={spoken(item)}>{ make(item) }</li> });
            html! { <ul lang={lang.clone()} {dir}>{ for items }</ul> }
        }),
        BlockKind::Figure(id) if props.kind == PageKind::Companion => {
            props.figure(id).map(|found| still_figure(props, found)).unwrap_or_default()
        }
        BlockKind::Figure(id) => props.figure(id).map(|found| figure(props, found)).unwrap_or_default(),
    }
}
