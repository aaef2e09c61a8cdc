//! The appendix after the story: later events, names, sources, method, corrections, about.

use super::companion::companion_links;
use super::prose::Seen;
use super::render_target::RenderTarget;
use super::section::{blocks, title};
use super::{PageProps, glossary, sources};
use crate::content::section::Section;
use yew::prelude::*;

/// The appendix.
pub fn appendix(props: &PageProps, seen: &mut Seen) -> Html {
    let sections = props.content.appendix.iter().map(|section| appendix_section(props, seen, section));
    html! { <div class="appendix">{ for sections }</div> }
}

fn appendix_section(props: &PageProps, seen: &mut Seen, section: &Section) -> Html {
    let own = format!("appendix__section--{}", section.id);
    html! {
        <section
            key={section.id.as_str()}
            class={classes!("section", "appendix__section", own)}
            id={section.id.clone()}
        >
            { title(props, section) }
            { blocks(props, seen, &section.blocks) }
            { generated(props, &section.id) }
        </section>
    }
}

/// The generated content after the words of a section, by the section's role in `site.json`.
fn generated(props: &PageProps, id: &str) -> Html {
    let (ui, settings) = (&props.content.ui, &props.content.settings);
    let roles = &settings.appendix_roles;
    if id == roles.sources {
        let list = sources::all(props);
        return html! { <details class="disclosure"><summary>{ &ui.all_sources }</summary>{ list }</details> };
    }
    if id == roles.glossary {
        let all = glossary::all(props);
        return html! { <details class="disclosure"><summary>{ &ui.all_terms }</summary>{ all }</details> };
    }
    if id == roles.corrections && !settings.report_url.is_empty() {
        let address = settings.report_url.clone();
        let link = html! { <a target={props.target.window(&address)} href={address}>{ &ui.report }</a> };
        return html! { <p>{ link }{ " " }{ &ui.report_warning }</p> };
    }
    if id == roles.standalone && props.target == RenderTarget::StoryPage {
        let file = html! { <a href={settings.standalone_file()} download="">{ &ui.standalone }</a> };
        return html! { <><p>{ companion_links(props) }</p><p>{ file }</p></> };
    }
    Html::default()
}
