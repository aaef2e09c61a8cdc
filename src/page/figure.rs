//! A figure in its place: the question, the answer, the drawing that will mount, the table, notes and sources.
//!
//! Only the drawing is a root that the browser renders again; what a reader opens around it stays open.

use super::legend::legend_items;
use super::menu::menu;
use super::sources::citation;
use super::table::table;
use super::{PageProps, RenderTarget, STORY_PAGE};
use crate::content::language::interpolate;
use crate::figures::Figure;
use crate::scene::with_quotes_changed;
use yew::prelude::*;

/// A figure.
pub fn figure(props: &PageProps, figure: &Figure) -> Html {
    // Alone, a figure has its scene in the script that mounts it.
    let scene = (props.target != RenderTarget::FigureEmbed).then(|| with_quotes_changed(&figure.scene_json()));
    let question_id = format!("{}-question", figure.id);
    html! {
        <figure class={classes!("figure", format!("figure--{}", figure.id))} id={figure.id} aria-labelledby={question_id.clone()}>
            <@{props.target.heading()} class="figure__question" id={question_id}>{ &figure.question }</@>
            <p class="figure__answer">{ &figure.answer }</p>
            <div class="figure__root" data-figure={figure.id} data-scene={scene}>{ figure.drawing() }</div>
            if props.target.is_alone() {
                // A fold whose content is what stands before it: the style says which figures need one, and of what.
                <details class="disclosure figure__whole"><summary>{ &props.content.labels.embed.whole }</summary></details>
            }
            <div class="figure__foot">
                <details class="disclosure disclosure--table">
                    <summary>{ &props.content.labels.table }</summary>
                    { table(props, figure) }
                </details>
                <details class="disclosure">
                    <summary>{ &props.content.labels.notes_and_sources }</summary>
                    { notes(props, figure) }
                </details>
                { menu(props, figure) }
                { last(props, figure) }
            </div>
        </figure>
    }
}

/// What must be said beside it; alone, it explains the marks too.
fn notes(props: &PageProps, figure: &Figure) -> Html {
    html! {
        <>
            if props.target.is_alone() {
                { legend_items(props) }
            }
            { for figure.remarks.iter().map(|remark| html! { <p key={remark.as_str()}>{ remark }</p> }) }
            { for figure.notes.iter().filter_map(|id| props.content.note(id)).map(|note| html! { <p key={note.id.as_str()}>{ &note.text }</p> }) }
            <ul class="note__sources">{ for figure.sources.iter().filter_map(|id| props.content.source(id)).map(|source| citation(props, source)) }</ul>
        </>
    }
}

/// The last line: what it is part of, its version, its date, where mistakes are owned.
fn last(props: &PageProps, figure: &Figure) -> Html {
    let labels = &props.content.labels;
    let as_of = interpolate(&labels.as_of, &[("version", env!("CARGO_PKG_VERSION")), ("date", &as_of(props))]);
    html! {
        <p class="figure__last">
            if props.target.is_alone() {
                <a class="figure__story" href={format!("{STORY_PAGE}#{}", figure.id)}>{ interpolate(&labels.embed.part_of, &[("title", &labels.title)]) }</a>{ " " }
            }
            { as_of }{ " " }<a href={props.target.link("corrections")}>{ &labels.corrections }</a>
        </p>
    }
}

/// The date of the facts in words.
pub fn as_of(props: &PageProps) -> String {
    let settings = &props.content.settings;
    settings.as_of.parse().map_or_else(|_| settings.as_of.clone(), |date| props.content.language.date(date))
}
