//! Terms and names in other languages and scripts, each marked with its language and direction.

use super::PageProps;
use crate::content::term::Term;
use yew::prelude::*;

/// The names of one thing.
pub fn names(term: &Term) -> Html {
    if term.names.is_empty() {
        return Html::default();
    }
    html! {
        <p class="names">
            { for term.names.iter().enumerate().map(|(index, name)| html! {
                <span key={index} class="names__name"><bdi lang={name.lang.clone()} dir={name.dir.clone()}>{ &name.text }</bdi>{ " " }</span>
            }) }
        </p>
    }
}

/// All terms and names.
pub fn all(props: &PageProps) -> Html {
    html! {
        <dl class="glossary">
            { for props.content.terms.iter().map(|term| html! {
                <div key={term.id.as_str()} class="glossary__entry" id={format!("glossary-{}", term.id)}>
                    <dt>{ &term.term }</dt>
                    <dd>
                        if let Some(text) = &term.text {
                            { text }
                        }
                        { names(term) }
                    </dd>
                </div>
            }) }
        </dl>
    }
}
