//! The appendix: names, sources, method, corrections, about.
//!
//! The complete appendix is a companion page. The story page has the first paragraph of each of its sections, with a
//! link to the complete section. Readers of the story do not load the rest.

use super::companion::{APPENDIX, companion, companion_head, companion_links};
use super::page_kind::PageKind;
use super::prose::Seen;
use super::section::{blocks, retired, title};
use super::social::Social;
use super::{PageProps, glossary, sources};
use crate::content::blocks::{Block, BlockKind};
use crate::content::pattern::interpolate_some;
use crate::content::section::Section;
use yew::prelude::*;

/// The id of the appendix on the story page.
pub const APPENDIX_ID: &str = "appendix";

/// The appendix page as an HTML document. `style` is the address of its sheet; addresses in `props` are relative to the
/// page.
pub fn appendix_document(props: &PageProps, style: &str) -> String {
    let texts = &props.content.ui.appendix;
    let card = Social {
        title: texts.title.clone(),
        description: texts.description.clone(),
        address: APPENDIX.to_owned(),
        ..Social::of_story_page(&props.content, &props.figures)
    };
    let mut seen = Seen::default();
    let body = html! {
        <main>
            { companion_head(props, &texts.title, parts(props)) }
            { complete_appendix(props, &mut seen) }
        </main>
    };
    companion(props, "appendix-page", style, &card, body)
}

/// Links to the sections of the page.
fn parts(props: &PageProps) -> Html {
    let link = |section: &Section| {
        let address = props.appendix_section(&section.id);
        html! { <li key={section.id.as_str()}><a href={address}>{ &section.title }</a></li> }
    };
    html! { <ul class="appendix__parts">{ for props.content.appendix.iter().map(link) }</ul> }
}

/// The appendix on the story page: the beginning of each section. The standalone file has the complete appendix.
pub fn appendix(props: &PageProps, seen: &mut Seen) -> Html {
    if props.kind == PageKind::Standalone {
        return complete_appendix(props, seen);
    }
    let short = |section: &Section| {
        let address = props.appendix_section(&section.id);
        let words = interpolate_some(&props.content.ui.appendix.in_full, &[("title", &section.title)]);
        let target = props.kind.target_attribute(&address);
        let end = html! {
            <>
                <p class="appendix__whole"><a {target} href={address}>{ words }</a></p>
                { after(props, &section.id) }
                { retired(props, &section.id) }
            </>
        };
        element(props, seen, section, beginning(&section.blocks), end)
    };
    let sections = props.content.appendix.iter().map(short);
    html! { <div class="appendix appendix--short" id={APPENDIX_ID}>{ for sections }</div> }
}

fn complete_appendix(props: &PageProps, seen: &mut Seen) -> Html {
    let section = |section: &Section| {
        let end = html! { <>{ generated(props, &section.id) }{ after(props, &section.id) }</> };
        element(props, seen, section, &section.blocks, end)
    };
    html! { <div class="appendix">{ for props.content.appendix.iter().map(section) }</div> }
}

/// The blocks up to the first paragraph.
fn beginning(blocks: &[Block]) -> &[Block] {
    let first = blocks.iter().position(|block| matches!(block.kind, BlockKind::Paragraph(_)));
    &blocks[..first.map_or(0, |first| first + 1)]
}

fn element(props: &PageProps, seen: &mut Seen, section: &Section, words: &[Block], end: Html) -> Html {
    let own = format!("appendix__section--{}", section.id);
    html! {
        <section
            key={section.id.as_str()}
            class={classes!("section", "appendix__section", own)}
            id={section.id.clone()}
        >
            { title(props, section) }
            { blocks(props, seen, words) }
            { end }
        </section>
    }
}

/// The generated list at the end of a section, by the section's role in `site.json`: all sources or all terms.
fn generated(props: &PageProps, id: &str) -> Html {
    let (ui, roles) = (&props.content.ui, &props.content.settings.appendix_roles);
    if id == roles.sources {
        return html! { <><h3>{ &ui.all_sources }</h3>{ sources::all(props) }</> };
    }
    if id == roles.glossary {
        return html! { <><h3>{ &ui.all_terms }</h3>{ glossary::all(props) }</> };
    }
    Html::default()
}

/// The links after a section: reporting an error, the companion pages, the standalone file.
fn after(props: &PageProps, id: &str) -> Html {
    let (ui, settings) = (&props.content.ui, &props.content.settings);
    let roles = &settings.appendix_roles;
    if id == roles.corrections && !settings.report_url.is_empty() {
        let address = settings.report_url.clone();
        let link = html! { <a target={props.kind.target_attribute(&address)} href={address}>{ &ui.report }</a> };
        return html! { <p>{ link }{ " " }{ &ui.report_warning }</p> };
    }
    if id == roles.standalone && props.kind == PageKind::StoryPage {
        let file = html! { <a href={settings.standalone_file()} download="">{ &ui.standalone }</a> };
        return html! { <><p>{ companion_links(props) }</p><p>{ file }</p></> };
    }
    Html::default()
}
