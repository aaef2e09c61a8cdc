//! A figure in its place: the question, the answer, the drawing that will wake, the table, notes and sources.
//!
//! Only the drawing is a root that the browser renders again; what a reader opens around it stays open.

use super::PageProps;
use super::menu::menu;
use super::sources::citation;
use super::table::table;
use crate::content::language::fill;
use crate::figures::Described;
use crate::scene::with_quotes_changed;
use yew::prelude::*;

/// A figure.
pub fn figure(props: &PageProps, figure: &Described) -> Html {
    let labels = &props.content.labels;
    let question_id = format!("{}-question", figure.id);
    let as_of = fill(&labels.as_of, &[("version", env!("CARGO_PKG_VERSION")), ("date", &as_of(props))]);
    html! {
        <figure class={classes!("figure", format!("figure--{}", figure.id))} id={figure.id} aria-labelledby={question_id.clone()}>
            <h3 class="figure__question" id={question_id}>{ &figure.question }</h3>
            <p class="figure__answer">{ &figure.answer }</p>
            <div class="figure__root" data-figure={figure.id} data-scene={with_quotes_changed(&figure.scene_json())}>{ figure.drawing() }</div>
            <div class="figure__foot">
                <details class="fold">
                    <summary>{ &labels.table }</summary>
                    { table(props, figure) }
                </details>
                <details class="fold">
                    <summary>{ &labels.notes_and_sources }</summary>
                    { for figure.remarks.iter().map(|remark| html! { <p key={remark.as_str()}>{ remark }</p> }) }
                    { for figure.notes.iter().filter_map(|id| props.content.note(id)).map(|note| html! { <p key={note.id.as_str()}>{ &note.text }</p> }) }
                    <ul class="note__sources">{ for figure.sources.iter().filter_map(|id| props.content.source(id)).map(|source| citation(props, source)) }</ul>
                </details>
                { menu(props, figure) }
                <p class="figure__last">{ as_of }{ " " }<a href="#corrections">{ &labels.corrections }</a></p>
            </div>
        </figure>
    }
}

/// The date of the facts in words.
pub fn as_of(props: &PageProps) -> String {
    let settings = &props.content.settings;
    settings.as_of.parse().map_or_else(|_| settings.as_of.clone(), |date| props.content.language.date(date))
}
