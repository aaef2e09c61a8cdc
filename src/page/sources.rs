//! Sources: named as recorded, linked only if the recorded address is a whole one.

use super::PageProps;
use crate::content::language::capitalised;
use crate::content::source::Source;
use yew::prelude::*;

/// The sources with these ids, in short.
pub fn citations<'a>(props: &PageProps, ids: impl IntoIterator<Item = &'a String>) -> Html {
    let sources = ids.into_iter().filter_map(|id| props.content.source(id));
    html! { <ul class="note__sources">{ for sources.map(|source| citation(props, source)) }</ul> }
}

/// A source as a list item: name, date and address.
pub fn citation(props: &PageProps, source: &Source) -> Html {
    let tail = when_and_where(props, source);
    html! {
        <li key={source.id.as_str()}>
            { cited(props, source) }
            if !tail.is_empty() {
                <span class="sources__tail">{ tail }</span>
            }
        </li>
    }
}

/// All sources that are used, each with its kind and its note.
pub fn all(props: &PageProps) -> Html {
    let labels = &props.content.labels;
    let item = |source: &Source| {
        html! {
            <li key={source.id.as_str()}>
                { cited(props, source) }
                <span class="sources__tail">
                    { when_and_where(props, source) }{ ". " }{ labels.kind(&source.kind) }
                    if let Some(note) = &source.note {
                        { "; " }{ note }
                    }
                </span>
            </li>
        }
    };
    let sources = props.content.sources.iter().filter(|source| is_listed(props, source));
    html! { <ul class="sources">{ for sources.map(item) }</ul> }
}

/// True if `all` lists a source. Data sets that nothing cites are left out: they help nobody check a number.
fn is_listed(props: &PageProps, source: &Source) -> bool {
    let content = &props.content;
    let cites = |sources: &Vec<String>| sources.contains(&source.id);
    source.kind != "dataset"
        || content.claims.iter().any(|claim| cites(&claim.sources))
        || content.notes.iter().any(|note| cites(&note.sources))
        || content.terms.iter().any(|term| cites(&term.sources))
        || content.series.values().flat_map(|series| &series.rows).any(|row| cites(&row.sources))
        || props.figures.iter().any(|figure| cites(&figure.sources))
}

fn cited(props: &PageProps, source: &Source) -> Html {
    let name = source.name(&props.content.labels);
    // Names keep their spelling. A description instead of a name starts with a capital, as it begins the line.
    let name = if source.publisher.is_empty() && source.title.is_empty() { capitalised(&name) } else { name };
    match source.link() {
        Some(link) => html! { <a target={props.target.window(link)} href={link.to_owned()}>{ name }</a> },
        None => html! { { name } },
    }
}

/// The text after a name: the date, and the address if it is no link.
fn when_and_where(props: &PageProps, source: &Source) -> String {
    let labels = &props.content.labels;
    let date = source.date.map(|date| format!(", {}", props.content.language.date(date))).unwrap_or_default();
    let address = match (source.link(), source.url.as_str(), source.kind.as_str()) {
        (Some(_), ..) | (_, _, "computed") => String::new(),
        (None, "", _) => format!(" ({})", labels.no_address),
        (None, address, _) => format!(" ({address})"),
    };
    date + &address
}
