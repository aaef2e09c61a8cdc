//! Sources: named as recorded, linked only if the recorded address is a URL.
//!
//! Page translation leaves names of publishers and works as they are. It translates dates, kinds and notes.

use super::PageProps;
use crate::content::source::Source;
use yew::prelude::*;

/// The sources with these ids, in short. Sources of one publisher share an item, at the position of the first.
pub fn citations<'a>(props: &PageProps, ids: impl IntoIterator<Item = &'a String>) -> Html {
    let mut unique: Vec<&Source> = Vec::new();
    for source in ids.into_iter().filter_map(|id| props.content.source(id)) {
        if unique.iter().all(|other| other.id != source.id) {
            unique.push(source);
        }
    }
    let item = |group: &Vec<&Source>| match group.as_slice() {
        [source] => citation(props, source),
        several => of_publisher(props, several),
    };
    html! { <ul class="note__sources" translate="no">{ for by_publisher(unique).iter().map(item) }</ul> }
}

/// Sources grouped by publisher, in the order of the first of each group. A source without a publisher is a group of
/// its own.
fn by_publisher<'a>(sources: impl IntoIterator<Item = &'a Source>) -> Vec<Vec<&'a Source>> {
    let mut groups: Vec<Vec<&Source>> = Vec::new();
    for source in sources {
        let publisher = &source.publisher;
        match groups.iter_mut().find(|group| !publisher.is_empty() && group[0].publisher == *publisher) {
            Some(group) => group.push(source),
            None => groups.push(vec![source]),
        }
    }
    groups
}

/// Several sources of one publisher as a list item. Of equal entries only the first is kept.
fn of_publisher(props: &PageProps, sources: &[&Source]) -> Html {
    let mut seen = Vec::new();
    let mut entries = Vec::new();
    for source in sources {
        let (name, tail) = short_name(props, source);
        let entry = (name, tail, source.link());
        if seen.contains(&entry) {
            continue;
        }
        let lead = if entries.is_empty() { ": " } else { "; " };
        entries.push(html! { <>{ lead }{ linked(props, source, entry.0.clone()) }{ &entry.1 }</> });
        seen.push(entry);
    }
    match entries.as_slice() {
        // Untitled sources with equal entries are cited as one.
        [_] if sources[0].title.is_empty() => citation(props, sources[0]),
        _ => html! { <li key={sources[0].id.as_str()}>{ &sources[0].publisher }{ for entries }</li> },
    }
}

/// A source as a list item: name, date and address.
pub fn citation(props: &PageProps, source: &Source) -> Html {
    let tail = when_and_where(props, source);
    html! {
        <li key={source.id.as_str()}>
            { cited(props, source) }
            if !tail.is_empty() {
                <span class="sources__tail" translate="yes">{ tail }</span>
            }
        </li>
    }
}

/// All sources that are used.
pub fn all(props: &PageProps) -> Html {
    described(props, props.content.sources.iter().filter(|source| is_listed(props, source)))
}

/// Sources with their kinds and notes. Those of one publisher stand under its name.
pub fn described<'a>(props: &PageProps, sources: impl IntoIterator<Item = &'a Source>) -> Html {
    let item = |group: &Vec<&Source>| match group.as_slice() {
        [source] => {
            let rest = tail(props, source, when_and_where(props, source));
            html! { <li key={source.id.as_str()}>{ cited(props, source) }{ rest }</li> }
        }
        several => html! {
            <li key={several[0].id.as_str()}>
                <span class="sources__publisher">{ &several[0].publisher }</span>
                <ul>{ for several.iter().map(|source| work(props, source)) }</ul>
            </li>
        },
    };
    html! { <ul class="sources" translate="no">{ for by_publisher(sources).iter().map(item) }</ul> }
}

/// A source under the name of its publisher: its title, else its date, else “untitled”.
fn work(props: &PageProps, source: &Source) -> Html {
    let (name, where_) = short_name(props, source);
    let name = if source.title.is_empty() { props.content.language.capitalised(&name) } else { name };
    html! { <li key={source.id.as_str()}>{ linked(props, source, name) }{ tail(props, source, where_) }</li> }
}

/// The name of a source without its publisher: its title, else its date, else “untitled”. Also the parts of its date
/// and address that are not in the name.
fn short_name(props: &PageProps, source: &Source) -> (String, String) {
    let date = source.date.map(|date| props.content.language.date(date));
    match (source.title.is_empty(), date) {
        (false, _) => (source.title.clone(), when_and_where(props, source)),
        (true, Some(date)) => (date, whereabouts(props, source)),
        (true, None) => (props.content.ui.untitled.clone(), whereabouts(props, source)),
    }
}

/// The end of an entry: `where_` (the date and the address), the kind and the note.
fn tail(props: &PageProps, source: &Source, where_: String) -> Html {
    let kind = props.content.ui.kind(&source.kind);
    html! {
        <span class="sources__tail" translate="yes">
            { where_ }{ format!("{} ", props.content.language.style.full_stop) }{ kind }
            if let Some(note) = &source.note {
                { &props.content.language.style.source_separator }{ note }
            }
        </span>
    }
}

/// True if `all` lists a source. Data sets that nothing cites are left out: they help nobody check a number.
fn is_listed(props: &PageProps, source: &Source) -> bool {
    let content = &props.content;
    let cites = |sources: &Vec<String>| sources.contains(&source.id);
    source.kind != "dataset"
        || content.claims.iter().any(|claim| cites(&claim.sources))
        || content.notes.iter().any(|note| cites(&note.sources))
        || content.terms.iter().any(|term| cites(&term.sources))
        || content.series_tables.values().flat_map(|table| &table.rows).any(|row| cites(&row.sources))
        || props.figures.iter().any(|figure| cites(&figure.sources))
}

fn cited(props: &PageProps, source: &Source) -> Html {
    let name = source.name(&props.content.ui);
    // Names keep their spelling. A description instead of a name starts with a capital, as it begins the line.
    let name = if source.publisher.is_empty() && source.title.is_empty() {
        props.content.language.capitalised(&name)
    } else {
        name
    };
    linked(props, source, name)
}

/// A text, linked to the source if its address can be opened.
fn linked(props: &PageProps, source: &Source, text: String) -> Html {
    match source.link() {
        Some(link) => html! { <a target={props.kind.target_attribute(link)} href={link.to_owned()}>{ text }</a> },
        None => html! { { text } },
    }
}

/// The text after a name: the date, and the address if it is not linked.
fn when_and_where(props: &PageProps, source: &Source) -> String {
    let date = source.date.map(|date| format!(", {}", props.content.language.date(date))).unwrap_or_default();
    date + &whereabouts(props, source)
}

/// The address of a source in brackets, or words for a missing address. Empty if the name is linked or the source is
/// our own arithmetic.
fn whereabouts(props: &PageProps, source: &Source) -> String {
    match (source.link(), source.url.as_str(), source.kind.as_str()) {
        (Some(_), ..) | (_, _, "computed") => String::new(),
        (None, "", _) => props.content.language.bracketed("", &props.content.ui.no_address),
        (None, address, _) => props.content.language.bracketed("", address),
    }
}
