//! What stands after the story: what happened since, sources, method, corrections, about.

use super::prose::Seen;
use super::render_target::RenderTarget;
use super::section::{blocks, title};
use super::{PageProps, glossary, sources};
use crate::content::section::Section;
use yew::prelude::*;

/// The whole story as one file, beside the article of each language. A release has it.
pub const STANDALONE_FILE: &str = "kazakhs-of-xinjiang.html";

/// The appendix after the story.
pub fn appendix(props: &PageProps, seen: &mut Seen) -> Html {
    html! { <footer class="appendix">{ for props.content.appendix.iter().map(|part| appendix_section(props, seen, part)) }</footer> }
}

fn appendix_section(props: &PageProps, seen: &mut Seen, part: &Section) -> Html {
    let report = props.content.settings.report_url.as_str();
    html! {
        <section key={part.id.as_str()} class={classes!("section", "appendix__section", format!("appendix__section--{}", part.id))} id={part.id.clone()}>
            { title(props, part) }
            { blocks(props, seen, part) }
            { match part.id.as_str() {
                "sources" => html! { <details class="disclosure"><summary>{ &props.content.labels.all_sources }</summary>{ sources::all(props) }</details> },
                "names" => glossary::all(props),
                "corrections" if !report.is_empty() => html! { <p><a href={report.to_owned()}>{ &props.content.labels.report }</a></p> },
                "about" if props.target == RenderTarget::StoryPage => html! { <p><a href={STANDALONE_FILE} download="">{ &props.content.labels.standalone }</a></p> },
                _ => Html::default(),
            } }
        </section>
    }
}
