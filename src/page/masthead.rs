//! The first screen: title, dates, lede, three key figures, one drawing.

use super::PageProps;
use super::figure::as_of;
use super::legend::legend;
use super::prose::{Seen, passage};
use crate::content::blocks::BlockKind;
use crate::content::date::Date;
use crate::content::language::interpolate;
use crate::content::settings::KeyFigure;
use crate::figures::mark_style;
use crate::scene::Still;
use yew::prelude::*;

/// The first screen.
pub fn masthead(props: &PageProps, seen: &mut Seen) -> Html {
    let content = &props.content;
    let labels = &content.labels;
    let published = content.source("article").and_then(|source| source.date);
    html! {
        <header class="masthead">
            <p class="masthead__kind">{ &labels.kind_of_page }</p>
            <h1 class="masthead__title">{ &labels.title }</h1>
            <p class="masthead__dates">
                if let Some(date) = published {
                    { interpolate(&labels.published, &[("date", &content.language.date(date))]) }
                }
                { " " }{ interpolate(&labels.facts_as_of, &[("date", &as_of(props))]) }
            </p>
            <div class="masthead__map"><div class="plot"><Still scene={props.locator.clone()} width="100%" height="100%" /></div></div>
            <div class="masthead__lede">
                { for content.lede.blocks.iter().map(|block| match &block.kind {
                    BlockKind::Paragraph(inlines) => passage(props, seen, |make| html! { <p>{ make(inlines) }</p> }),
                    _ => Html::default(),
                }) }
            </div>
            <ul class="key-figures">{ for content.settings.key_figures.iter().filter_map(|found| key_figure(props, found)) }</ul>
            { legend(props) }
        </header>
    }
}

fn key_figure(props: &PageProps, found: &KeyFigure) -> Option<Html> {
    let content = &props.content;
    let labels = content.labels.key_figures.get(&found.claim)?;
    let column = |address: &str| {
        if address.starts_with("trade") { "share" } else { "low" }
    };
    let shown = |address: &str| -> Option<String> {
        let row = content.row(address)?;
        let value = row.bounded(column(address))?;
        let percent = row.unit.starts_with("percent");
        Some(content.language.bounded(&value, |number| {
            if percent { content.language.percent(number) } else { content.language.short_number(number) }
        }))
    };
    let date = |address: &str| -> Option<String> {
        let row = content.row(address)?;
        Some(content.language.dates(row.start?, row.end))
    };
    let published = content.source("article").and_then(|source| source.date).map(|date| Date { day: None, ..date });
    let published = published.map(|date| content.language.date(date)).unwrap_or_default();
    // A value without a date has no place for one in its words.
    let dated = |words: &str, address: &str, value: &str| {
        interpolate(words, &[("value", value), ("published", &published), ("date", &date(address).unwrap_or_default())])
    };
    let row = content.row(&found.row)?;
    let style = mark_style(row.evidence, &row.bounded(column(&found.row))?);
    let beside = match &found.beside {
        Some(address) => dated(&labels.beside, address, &shown(address)?),
        None => labels.beside.clone(),
    };
    Some(html! {
        <li key={found.claim.as_str()} class="key-figures__item">
            <p class="key-figures__value">
                <svg class="legend__mark" viewBox="0 0 14 14" aria-hidden="true"><circle class={style.class()} cx="7" cy="7" r="4.5" /></svg>
                { shown(&found.row)? }
            </p>
            <p class="key-figures__what">{ dated(&labels.what, &found.row, "") }</p>
            <p class="key-figures__beside">{ beside }</p>
        </li>
    })
}
