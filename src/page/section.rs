//! A section of the story: title, passages with their notes, figures.

use super::PageProps;
use super::figure::{figure, still_figure};
use super::legend::legend;
use super::prose::{Seen, passage, spoken};
use super::render_target::RenderTarget;
use crate::content::blocks::{Block, BlockKind, Inline};
use crate::content::section::Section;
use yew::prelude::*;

/// A section of the story.
pub fn section(props: &PageProps, seen: &mut Seen, section: &Section) -> Html {
    html! {
        <section key={section.id.as_str()} class="section" id={section.id.clone()}>
            { title(props, section) }
            { blocks(props, seen, &section.blocks) }
        </section>
    }
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

fn block(props: &PageProps, seen: &mut Seen, block: &Block) -> Html {
    let text =
        |seen: &mut Seen, inlines: &[Inline], wrap: fn(Html) -> Html| passage(props, seen, |make| wrap(make(inlines)));
    match &block.kind {
        BlockKind::Title(_) => Html::default(),
        // A companion page has no section titles between its title and its headings.
        BlockKind::Heading(inlines) if props.target == RenderTarget::Companion => {
            text(seen, inlines, |words| html! { <h2>{ words }</h2> })
        }
        BlockKind::Heading(inlines) => text(seen, inlines, |words| html! { <h3>{ words }</h3> }),
        BlockKind::Paragraph(inlines) => {
            passage(props, seen, |make| html! { <p class={spoken(inlines)}>{ make(inlines) }</p> })
        }
        BlockKind::ContentNote(inlines) => text(seen, inlines, |words| html! { <p class="content-note">{ words }</p> }),
        BlockKind::List(items) => passage(props, seen, |make| {
            let items = items.iter().map(|item| html! { <li class={spoken(item)}>{ make(item) }</li> });
            html! { <ul>{ for items }</ul> }
        }),
        BlockKind::Figure(id) if props.target == RenderTarget::Companion => {
            props.figure(id).map(|found| still_figure(props, found)).unwrap_or_default()
        }
        BlockKind::Figure(id) => {
            let has_legend = props.content.settings.legend_figure == *id;
            html! {
                <>
                    if has_legend {
                        { legend(props) }
                    }
                    { props.figure(id).map(|found| figure(props, found)) }
                </>
            }
        }
    }
}
