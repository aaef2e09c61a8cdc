//! A section of the story: its title, its passages with their notes, its figures.

use super::PageProps;
use super::figure::figure;
use super::prose::{Seen, passage};
use crate::content::blocks::{Block, BlockKind, Inline};
use crate::content::section::Section;
use yew::prelude::*;

/// A section of the story.
pub fn section(props: &PageProps, seen: &mut Seen, section: &Section) -> Html {
    html! {
        <section key={section.id.as_str()} class="section" id={section.id.clone()}>
            { title(props, section) }
            { blocks(props, seen, section) }
        </section>
    }
}

/// A title that links to itself, so that its address can be taken.
pub fn title(props: &PageProps, section: &Section) -> Html {
    html! {
        <h2 class="section__title" id={format!("{}-title", section.id)}>
            { &section.title }
            <a class="section__link" href={format!("#{}", section.id)} aria-label={props.content.labels.section_link.clone()}>{ "#" }</a>
        </h2>
    }
}

/// What stands under a title.
pub fn blocks(props: &PageProps, seen: &mut Seen, section: &Section) -> Html {
    section.blocks.iter().map(|found| block(props, seen, found)).collect()
}

fn block(props: &PageProps, seen: &mut Seen, block: &Block) -> Html {
    let text =
        |seen: &mut Seen, inlines: &[Inline], wrap: fn(Html) -> Html| passage(props, seen, |make| wrap(make(inlines)));
    match &block.kind {
        BlockKind::Title(_) => Html::default(),
        BlockKind::Heading(inlines) => text(seen, inlines, |words| html! { <h3>{ words }</h3> }),
        BlockKind::Paragraph(inlines) => text(seen, inlines, |words| html! { <p>{ words }</p> }),
        BlockKind::ContentNote(inlines) => text(seen, inlines, |words| html! { <p class="content-note">{ words }</p> }),
        BlockKind::List(items) => passage(
            props,
            seen,
            |make| html! { <ul>{ for items.iter().map(|item| html! { <li>{ make(item) }</li> }) }</ul> },
        ),
        BlockKind::Figure(id) => props.figure(id).map(|found| figure(props, found)).unwrap_or_default(),
    }
}
