//! The legend: explains attribution, certainty and provenance of marks.

use super::PageProps;
use crate::scene::{Attribution, Certainty, MarkStyle, Provenance};
use yew::prelude::*;

/// The legend with its title. Only one legend of a page may have the id, which is public.
pub fn legend(props: &PageProps, class: Option<&'static str>, id: Option<&'static str>) -> Html {
    html! {
        <div class={classes!("legend", class)} {id}>
            <p class="legend__title">{ &props.content.ui.legend.title }</p>
            { legend_items(props) }
        </div>
    }
}

/// The legend in a figure of the story page. `None` for figures without one.
pub fn legend_of_figure(props: &PageProps, figure: &str) -> Option<Html> {
    let figures = &props.content.settings.legend_figures;
    let index = figures.iter().position(|id| id == figure).filter(|_| !props.kind.is_figure_embed())?;
    Some(if index == 0 { legend(props, None, Some("key")) } else { legend(props, Some("legend--narrow"), None) })
}

/// The marks and their meanings. A page with a single figure introduces the article nowhere else, so there the item of
/// its mark has publisher and month.
pub fn legend_items(props: &PageProps) -> Html {
    let texts = &props.content.ui.legend;
    let article = if props.kind.is_figure_embed() { props.content.article_named() } else { texts.article.clone() };
    let dot = |who, known, hand| swatch(&MarkStyle::new(who, known, hand));
    let range = html! {
        <svg class="legend__mark legend__mark--range" viewBox="0 0 28 14" aria-hidden="true">
            <rect class="mark mark--other mark--range" x="1" y="4" width="26" height="6" rx="3" />
        </svg>
    };
    let items = [
        (dot(Attribution::Article, Certainty::Estimated, Provenance::Direct), &article),
        (dot(Attribution::Other, Certainty::Counted, Provenance::Direct), &texts.other),
        (dot(Attribution::Other, Certainty::Estimated, Provenance::Direct), &texts.estimated),
        (range, &texts.range),
        (dot(Attribution::Other, Certainty::Counted, Provenance::SecondHand), &texts.second_hand),
    ];
    let items = items.into_iter().map(|(mark, words)| {
        html! { <li key={words.as_str()} class="legend__item">{ mark }{ words }</li> }
    });
    html! { <ul class="legend__list">{ for items }</ul> }
}

/// A dot in a style.
pub fn swatch(style: &MarkStyle) -> Html {
    html! {
        <svg class="legend__mark" viewBox="0 0 14 14" aria-hidden="true">
            <circle class={style.class()} cx="7" cy="7" r="4.5" />
        </svg>
    }
}
