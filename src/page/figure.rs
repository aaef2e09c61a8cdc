//! A figure on a page: question, answer, drawing, table, notes, sources and menu.
//!
//! Only the drawing is mounted in the browser. The elements around it are never rendered again, so disclosures that the
//! reader opened stay open.

use super::data_block::{JSON, data_block};
use super::legend::legend_items;
use super::menu::menu;
use super::sources::citations;
use super::table::table;
use super::{PageProps, RenderTarget, STORY_PAGE};
use crate::content::language::interpolate_some;
use crate::figures::Figure;
use yew::prelude::*;

/// A figure.
pub fn figure(props: &PageProps, figure: &Figure) -> Html {
    let guess = figure.guess_json().map(|json| data_block(JSON, &json));
    let ui = &props.content.ui;
    let class = classes!("figure", format!("figure--{}", figure.id));
    let question_id = format!("{}-question", figure.id);
    html! {
        <figure class={class} id={figure.id} aria-labelledby={question_id.clone()}>
            <@{props.target.heading()} class="figure__question" id={question_id}>{ &figure.question }</@>
            <p class="figure__answer">{ &figure.answer }</p>
            { figure.drawing() }
            if props.target.is_alone() {
                // It opens content that precedes it. The style sheet shows it for tall figures only.
                <details class="disclosure figure__whole"><summary>{ &ui.embed.whole }</summary></details>
            }
            <div class="figure__foot">
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

/// The points of links made earlier whose rows are in this table, as `parameter=value` separated by spaces.
///
/// In a figure's embed, those of the figure itself; a row in another figure's table is followed by `@` and that figure.
fn retired(props: &PageProps, figure: &Figure) -> Option<String> {
    let alone = props.target == RenderTarget::FigureEmbed;
    let tokens = props.content.settings.retired_points.iter().filter_map(|(point, target)| {
        let own = point.strip_prefix(figure.id).and_then(|rest| rest.strip_prefix('.'));
        match (alone, own) {
            (true, Some(own)) if target == figure.id => Some(own.to_owned()),
            (true, Some(own)) => Some(format!("{own}@{target}")),
            (false, _) if target == figure.id => Some(point.clone()),
            _ => None,
        }
    });
    let tokens = tokens.collect::<Vec<_>>().join(" ");
    (!tokens.is_empty()).then_some(tokens)
}

/// Remarks, notes and sources. A figure alone on its page has no other legend, so these begin with it.
fn notes(props: &PageProps, figure: &Figure) -> Html {
    let remarks = figure.remarks.iter().map(|remark| html! { <p key={remark.as_str()}>{ remark }</p> });
    let notes = figure.notes.iter().filter_map(|id| props.content.note(id));
    let notes = notes.map(|note| html! { <p key={note.id.as_str()}>{ &note.text }</p> });
    html! {
        <>
            if props.target.is_alone() {
                { legend_items(props) }
            }
            { for remarks }
            { for notes }
            { citations(props, &figure.sources) }
        </>
    }
}

/// The last line: a link to the story, the version, the date of the facts, a link to the corrections.
fn last(props: &PageProps, figure: &Figure) -> Html {
    let (ui, settings) = (&props.content.ui, &props.content.settings);
    let as_of = interpolate_some(&ui.as_of, &[("version", env!("CARGO_PKG_VERSION")), ("date", &as_of(props))]);
    let story = format!("{STORY_PAGE}#{}", figure.id);
    let part_of = || interpolate_some(&ui.embed.part_of, &[("title", &ui.title)]);
    let corrections = props.target.link(&settings.appendix_roles.corrections);
    html! {
        <p class="figure__last">
            if props.target.is_alone() {
                <a class="figure__story" href={story}>{ part_of() }</a>{ " " }
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
