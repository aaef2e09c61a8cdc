//! The note that a link in the prose opens. It begins with what others say; the article's claim comes last.

use super::PageProps;
use super::companion::CLAIMS;
use super::people::with_names;
use super::sources::{citation, citations};
use crate::content::blocks::LinkTarget;
use crate::content::claim::Claim;
use crate::content::evidence::Evidence;
use crate::content::paragraph_voice::Voice;
use crate::content::pattern::interpolate_some;
use crate::content::series_table::SeriesRow;
use crate::content::source::Source;
use crate::content::term::Term;
use yew::prelude::*;

/// The id of the source that stands for our own arithmetic.
const COMPUTED: &str = "computed";

/// The id of the note of a target.
pub fn id(target: &LinkTarget) -> String {
    match target {
        LinkTarget::Claim(id) => format!("claim-{id}"),
        LinkTarget::Term(id) => format!("term-{id}"),
        LinkTarget::Data(address) => format!("data-{}", address.replace('/', "-")),
        LinkTarget::Source(id) | LinkTarget::Voice(Voice::Source(id)) => format!("cited-{id}"),
        LinkTarget::Fragment(id) => id.clone(),
        LinkTarget::Voice(_) => format!("cited-{COMPUTED}"),
    }
}

/// The number of the note in print and for screen readers; only claims have one.
pub fn number(target: &LinkTarget) -> Option<String> {
    match target {
        LinkTarget::Claim(id) => Some(id.clone()),
        _ => None,
    }
}

/// The note. `first` is false if the page has the same note further up; print hides the repetition.
pub fn note(props: &PageProps, target: &LinkTarget, id: &str, first: bool) -> Html {
    let content = &props.content;
    let body = match target {
        LinkTarget::Claim(id) => content.claim(id).map(|found| claim(props, found)),
        LinkTarget::Term(id) => content.term(id).map(|found| term(props, found)),
        LinkTarget::Data(address) => content.row(address).map(|found| row(props, found, address)),
        LinkTarget::Source(id) | LinkTarget::Voice(Voice::Source(id)) => {
            content.source(id).map(|found| source(props, found))
        }
        LinkTarget::Voice(Voice::Computed) => content.source(COMPUTED).map(|found| source(props, found)),
        LinkTarget::Fragment(_) | LinkTarget::Voice(_) => None,
    };
    let class = classes!("note", (!first).then_some("note--again"));
    html! {
        // Reader modes drop an `aside`, and a `div` that is mostly links.
        <section class={class} id={id.to_owned()} role="note" aria-label={content.ui.note.clone()}>
            { body.unwrap_or_default() }
            <a class="note__close" href={format!("#{id}-at")} hidden=true>{ &content.ui.close }</a>
        </section>
    }
}

/// The note of a claim. Without editor's notes and other sources it is one line: verdict and number.
fn claim(props: &PageProps, claim: &Claim) -> Html {
    let (ui, settings) = (&props.content.ui, &props.content.settings);
    let notes = claim.notes.iter().filter_map(|id| props.content.note(id));
    let notes =
        notes.map(|note| html! { <p class="note__text" key={note.id.as_str()}>{ with_names(props, &note.text) }</p> });
    let others: Vec<&String> = claim.sources.iter().filter(|id| **id != settings.article_source).collect();
    let number = number_in_ledger(props, claim);
    let verdict = html! { <p class="note__who">{ ui.verdict(claim.verdict) }{ " " }{ number }</p> };
    if claim.notes.is_empty() && others.is_empty() {
        return verdict;
    }
    let said = interpolate_some(&ui.article_claims, &[("claim", &claim.text)]);
    let hedged = |hedge: &String| interpolate_some(&ui.article_puts_it, &[("hedge", hedge)]);
    html! {
        <>
            { verdict }
            { for notes }
            if !others.is_empty() {
                { citations(props, others) }
            }
            <p class="note__small note__small--article">
                { with_names(props, &said) }
                if let Some(hedge) = &claim.qualifier {
                    { " " }{ hedged(hedge) }
                }
            </p>
        </>
    }
}

/// The number of a claim, linked to its entry in the ledger. No link in the standalone file if `site_url` is not set.
fn number_in_ledger(props: &PageProps, claim: &Claim) -> Html {
    let number = match props.file_address(&format!("{CLAIMS}#claim-{}", claim.id)) {
        Some(address) => html! { <a target={props.kind.target_attribute(&address)} href={address}>{ &claim.id }</a> },
        None => html! { { &claim.id } },
    };
    html! { <span class="note__number" translate="no">{ number }</span> }
}

fn term(props: &PageProps, term: &Term) -> Html {
    html! {
        <>
            <p class="note__who">{ with_names(props, &term.term) }</p>
            if let Some(text) = &term.text {
                <p class="note__text">{ with_names(props, text) }</p>
            }
            { super::glossary::names(term) }
            if !term.sources.is_empty() {
                { citations(props, &term.sources) }
            }
        </>
    }
}

fn row(props: &PageProps, row: &SeriesRow, address: &str) -> Html {
    let content = &props.content;
    let table = address.split_once('/').and_then(|(file, _)| content.series_tables.get(file));
    let name = match row.name() {
        "" => table.and_then(|table| table.series_words.get(&row.series)).map_or("", String::as_str),
        name => name,
    };
    let date = row.words.date.clone().or_else(|| row.start.map(|start| content.language.dates(start, row.end)));
    let chain = content.chains.get(address).map_or(content.ui.evidence(row.evidence), String::as_str);
    let class = classes!("note__who", (row.evidence == Evidence::A).then_some("note__who--article"));
    html! {
        <>
            <p class={class}>{ with_names(props, name) }</p>
            if let Some(date) = date {
                <p class="note__small">{ date }</p>
            }
            if let Some(note) = &row.words.note {
                <p class="note__text">{ with_names(props, &content.language.sentence(note)) }</p>
            }
            <p class="note__small">
                { with_names(props, chain) }
            </p>
            { citations(props, &row.sources) }
        </>
    }
}

fn source(props: &PageProps, source: &Source) -> Html {
    html! {
        <>
            <p class="note__who">{ &props.content.ui.source }</p>
            <ul class="note__sources" translate="no">{ citation(props, source) }</ul>
            if let Some(note) = &source.note {
                <p class="note__small">{ with_names(props, &props.content.language.sentence(note)) }</p>
            }
        </>
    }
}
