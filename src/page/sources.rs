//! Sources: named as they were recorded, linked only where a whole address was.

use super::PageProps;
use crate::content::language::capitalised;
use crate::content::source::Source;
use yew::prelude::*;

/// A source in a list, as short as it can be checked by.
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

/// The list of all sources that something here rests on, each with its kind and its note.
pub fn all(props: &PageProps) -> Html {
    let labels = &props.content.labels;
    html! {
        <ul class="sources">
            { for props.content.sources.iter().filter(|source| is_listed(props, source)).map(|source| html! {
                <li key={source.id.as_str()}>
                    { cited(props, source) }
                    <span class="sources__tail">
                        { when_and_where(props, source) }{ ". " }{ labels.kind(&source.kind) }
                        if let Some(note) = &source.note {
                            { "; " }{ note }
                        }
                    </span>
                </li>
            }) }
        </ul>
    }
}

/// A data set that was only looked at, and of which nothing here is drawn or said, helps nobody who checks a number.
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
    // A name stays as its owner writes it; words that stand for one begin the line.
    let name = if source.publisher.is_empty() && source.title.is_empty() { capitalised(&name) } else { name };
    match source.link() {
        Some(link) => html! { <a href={link.to_owned()}>{ name }</a> },
        None => html! { { name } },
    }
}

/// The date of a source and its address, where that is no link, behind its name.
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
