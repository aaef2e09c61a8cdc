//! The key to the one visual grammar: who says so, and how it is known.

use super::PageProps;
use crate::scene::{Attribution, Certainty, MarkStyle, Provenance};
use yew::prelude::*;

/// The key, the same wherever it stands.
pub fn legend(props: &PageProps) -> Html {
    html! {
        <div class="legend" id="key">
            <h2 class="legend__title">{ &props.content.labels.legend.title }</h2>
            { legend_items(props) }
        </div>
    }
}

/// The list of marks.
pub fn legend_items(props: &PageProps) -> Html {
    let labels = &props.content.labels.legend;
    let swatch = |who, known, hand| {
        let style = MarkStyle::new(who, known, hand);
        html! { <svg class="legend__mark" viewBox="0 0 14 14" aria-hidden="true"><circle class={style.class()} cx="7" cy="7" r="4.5" /></svg> }
    };
    let items = [
        (swatch(Attribution::Article, Certainty::Estimated, Provenance::Direct), &labels.article),
        (swatch(Attribution::Other, Certainty::Counted, Provenance::Direct), &labels.other),
        (swatch(Attribution::Other, Certainty::Estimated, Provenance::Direct), &labels.estimated),
        (
            html! { <svg class="legend__mark legend__mark--range" viewBox="0 0 28 14" aria-hidden="true"><rect class="mark mark--other mark--range" x="1" y="4" width="26" height="6" rx="3" /></svg> },
            &labels.range,
        ),
        (swatch(Attribution::Other, Certainty::Counted, Provenance::SecondHand), &labels.second_hand),
    ];
    html! {
        <ul class="legend__list">
            { for items.into_iter().map(|(mark, words)| html! { <li key={words.as_str()} class="legend__item">{ mark }{ words }</li> }) }
        </ul>
    }
}
