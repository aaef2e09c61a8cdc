//! A section of the story: title, passages with their notes, figures.

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

/// The title with a link to itself, so that readers can copy its address.
pub fn title(props: &PageProps, section: &Section) -> Html {
    let (address, label) = (format!("#{}", section.id), props.content.labels.section_link.clone());
    html! {
        <h2 class="section__title" id={format!("{}-title", section.id)}>
            { &section.title }
            <a class="section__link" href={address} aria-label={label}>{ "#" }</a>
        </h2>
    }
}

/// The blocks under the title.
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
