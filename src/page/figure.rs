//! A figure on a page: question, answer, drawing, table, notes, sources and menu.
//!
//! The program mounts only the controls. All other elements are never rendered again, so disclosures that the reader
//! opened stay open.

use super::data_block::{JSON, data_block};
use super::legend::{legend_items, legend_of_figure};
use super::menu::menu;
use super::people::with_names;
use super::sources::citations;
use super::table::table;
use super::{PageKind, PageProps, STORY_PAGE};
use crate::content::pattern::interpolate_some;
use crate::figures::{Explained, Explanation, Figure, Shortened};
use crate::scene::StillLayers;
use yew::prelude::*;

/// A figure of the story page or of an embed.
pub fn figure(props: &PageProps, figure: &Figure) -> Html {
    let (lang, dir) = props.language_of(figure.is_original).unzip();
    let props = &props.in_original(figure.is_original);
    let guess = figure.guess_json().map(|json| data_block(JSON, &json));
    let ui = &props.content.ui;
    // Only story pages and story embeds show less of a figure.
    let shortened = figure.shortened.filter(|_| !props.kind.is_figure_embed()).map(Shortened::class);
    let class = classes!("figure", format!("figure--{}", figure.id), shortened);
    let question_id = format!("{}-question", figure.id);
    html! {
        <figure class={class} id={figure.id} aria-labelledby={question_id.clone()} {lang} {dir}>
            <@{props.kind.heading()} class="figure__question" id={question_id}>{ &figure.question }</@>
            <p class="figure__answer">{ with_names(props, &figure.answer) }</p>
            if figure.scene.control.is_some() || figure.scene.guess.is_some() {
                // Shown by `mount.js`.
                <p class="figure__failure" hidden=true role="alert">{ &ui.embed.failure }</p>
            }
            { for legend_of_figure(props, figure.id) }
            { figure.drawing() }
            if props.kind.is_figure_embed() || figure.shortened.is_some() {
                // This disclosure opens collapsed content before it. Style sheets show it where content is collapsed.
                <details class="disclosure figure__whole" hidden=true>
                    <summary>{ &ui.embed.complete }</summary>
                </details>
            }
            <div class="figure__foot">
                { for figure.explanation.as_ref().map(explanation) }
                <details class="disclosure disclosure--table" data-retired={retired(props, figure)}>
                    <summary>{ &ui.table }</summary>
                    { table(props, figure) }
                </details>
                <details class="disclosure">
                    <summary>{ &ui.notes_and_sources }</summary>
                    { notes(props, figure) }
                </details>
                { menu(props, figure) }
                { last(props, figure) }
            </div>
            { guess.unwrap_or_default() }
        </figure>
    }
}

/// A figure on a companion page: question, answer and drawing, without anything to operate. It links to the figure of
/// the story page.
pub fn still_figure(props: &PageProps, figure: &Figure) -> Html {
    let class = classes!("figure", "figure--still", format!("figure--{}", figure.id));
    let (lang, dir) = props.language_of(figure.is_original).unzip();
    html! {
        <figure class={class} id={figure.id} {lang} {dir}>
            <figcaption>
                <p class="figure__question">
                    <a href={props.kind.link(figure.id)}>{ &figure.question }</a>
                </p>
                <p class="figure__answer">{ with_names(props, &figure.answer) }</p>
            </figcaption>
            { figure.still_drawing() }
            { for figure.explanation.as_ref().map(explanation) }
        </figure>
    }
}

/// The explanation of a figure, in a disclosure.
fn explanation(explanation: &Explanation) -> Html {
    let drawing = |drawing: &Explained| {
        let view_box = format!("0 0 {} 100", drawing.aspect * 100.0);
        html! {
            <li key={drawing.name.as_str()}>
                <strong>{ &drawing.name }</strong>{ " " }<span>{ &drawing.text }</span>
                <svg viewBox={view_box}><StillLayers scene={drawing.scene.clone()} width="100%" height="100%" /></svg>
            </li>
        }
    };
    html! {
        <details class="disclosure explanation">
            <summary>{ &explanation.title }</summary>
            { for explanation.texts.iter().map(|text| html! { <p key={text.as_str()}>{ text }</p> }) }
            <ul class="explanation__drawings">{ for explanation.drawings.iter().map(drawing) }</ul>
        </details>
    }
}

/// The retired points whose rows are in this table, as `figure.parameter=value`, separated by spaces. `None` if there
/// are none. `Settings::retired_points` defines them.
///
/// In a figure's embed: all retired points of the figure, as `parameter=value`. If the row is in the table of another
/// figure, `@` and the id of that figure follow.
fn retired(props: &PageProps, figure: &Figure) -> Option<String> {
    let alone = props.kind == PageKind::FigureEmbed;
    let points = props.content.settings.retired_points.iter().filter_map(|(point, target)| {
        let own = point.strip_prefix(figure.id).and_then(|rest| rest.strip_prefix('.'));
        match (alone, own) {
            (true, Some(own)) if target == figure.id => Some(own.to_owned()),
            (true, Some(own)) => Some(format!("{own}@{target}")),
            (false, _) if target == figure.id => Some(point.clone()),
            _ => None,
        }
    });
    let points = points.collect::<Vec<_>>().join(" ");
    (!points.is_empty()).then_some(points)
}

/// Remarks, notes and sources. A page with a single figure has no other legend, so its notes begin with one.
fn notes(props: &PageProps, figure: &Figure) -> Html {
    let remarks =
        figure.remarks.iter().map(|remark| html! { <p key={remark.as_str()}>{ with_names(props, remark) }</p> });
    let notes = figure.notes.iter().filter_map(|id| props.content.note(id));
    let notes = notes.map(|note| html! { <p key={note.id.as_str()}>{ with_names(props, &note.text) }</p> });
    html! {
        <>
            if props.kind.is_figure_embed() {
                { legend_items(props) }
            }
            { for remarks }
            { for notes }
            { citations(props, &figure.sources) }
        </>
    }
}

/// The last line: a link to the story (in embeds), the notice of a draft, the version and the date of the facts, a link
/// to the corrections.
fn last(props: &PageProps, figure: &Figure) -> Html {
    let (ui, settings) = (&props.content.ui, &props.content.settings);
    let as_of = interpolate_some(&ui.as_of, &[("version", env!("CARGO_PKG_VERSION")), ("date", &as_of(props))]);
    let story = format!("{STORY_PAGE}#{}", figure.id);
    let part_of = || interpolate_some(&ui.embed.part_of, &[("title", &ui.title)]);
    let corrections = props.address_of(&settings.appendix_roles.corrections);
    html! {
        <p class="figure__last">
            if props.kind.is_figure_embed() {
                <a class="figure__story" href={story}>{ part_of() }</a>{ " " }
            }
            if props.content.is_draft() {
                <span class="figure__draft">{ &ui.translation.label }</span>{ " " }
            }
            { as_of }{ " " }<a href={corrections}>{ &ui.corrections }</a>
        </p>
    }
}

/// The date of the facts in words.
pub fn as_of(props: &PageProps) -> String {
    let settings = &props.content.settings;
    settings.as_of.parse().map_or_else(|_| settings.as_of.clone(), |date| props.content.language.date(date))
}
