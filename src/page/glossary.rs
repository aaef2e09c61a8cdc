//! Terms, and names in other languages and scripts, each marked with its language and direction.

use super::PageProps;
use crate::content::term::{Name, Term};
use yew::prelude::*;

/// The names of a term; nothing if it has none.
pub fn names(term: &Term) -> Html {
    if term.names.is_empty() {
        return Html::default();
    }
    let names = term.names.iter().enumerate().map(|(index, name)| {
        html! { <span key={index} class="names__name">{ bidirectional(name) }{ " " }</span> }
    });
    html! { <p class="names" translate="no">{ for names }</p> }
}

fn bidirectional(name: &Name) -> Html {
    html! { <bdi lang={name.lang.clone()} dir={name.dir.clone()}>{ &name.text }</bdi> }
}

/// All terms and names.
pub fn all(props: &PageProps) -> Html {
    let entry = |term: &Term| {
        html! {
            <div key={term.id.as_str()} class="glossary__entry" id={format!("glossary-{}", term.id)}>
                <dt>{ &term.term }</dt>
                <dd>
                    if let Some(text) = &term.text {
                        { text }
                    }
                    { names(term) }
                </dd>
            </div>
        }
    };
    html! { <dl class="glossary">{ for props.content.terms.iter().map(entry) }</dl> }
}
