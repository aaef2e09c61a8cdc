//! The first screen: title, dates, locator, lede, key figures, legend.

use super::PageProps;
use super::figure::as_of;
use super::legend::{legend, swatch};
use super::prose::{Seen, passage};
use crate::chart::range::Bounded;
use crate::content::blocks::{Block, BlockKind};
use crate::content::columns::{RANGE, SHARE};
use crate::content::date::Date;
use crate::content::language::{interpolate, interpolate_some};
use crate::content::series::SeriesRow;
use crate::content::settings::KeyFigure;
use crate::plot::mark_style;
use crate::scene::Still;
use yew::prelude::*;

/// The first screen.
pub fn masthead(props: &PageProps, seen: &mut Seen) -> Html {
    let content = &props.content;
    let labels = &content.labels;
    let published = props.article().and_then(|source| source.date);
    let locator = html! { <Still scene={props.locator.clone()} width="100%" height="100%" /> };
    let lede = |block: &Block| match &block.kind {
        BlockKind::Paragraph(inlines) => passage(props, seen, |make| html! { <p>{ make(inlines) }</p> }),
        _ => Html::default(),
    };
    let lede: Html = content.lede.blocks.iter().map(lede).collect();
    let key_figures = content.settings.key_figures.iter().filter_map(|found| key_figure(props, found));
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
            <div class="masthead__map"><div class="plot">{ locator }</div></div>
            <div class="masthead__lede">{ lede }</div>
            <ul class="key-figures">{ for key_figures }</ul>
            { legend(props) }
        </header>
    }
}

/// The value of a row: its share if the table has one, else its count.
fn value(row: &SeriesRow) -> Option<Bounded> {
    row.find(SHARE.hedged()).or_else(|| row.find(RANGE))
}

/// A key figure; `None` if its words, its rows or their values are missing.
fn key_figure(props: &PageProps, found: &KeyFigure) -> Option<Html> {
    let content = &props.content;
    let labels = content.labels.key_figures.get(&found.claim)?;
    let shown = |address: &str| -> Option<String> {
        let row = content.row(address)?;
        let value = value(row)?;
        let percent = row.unit.starts_with("percent");
        Some(content.language.bounded(&value, |number| {
            if percent { content.language.percent(number) } else { content.language.short_number(number) }
        }))
    };
    let date = |address: &str| -> Option<String> {
        let row = content.row(address)?;
        Some(content.language.dates(row.start?, row.end))
    };
    let published = props.article().and_then(|source| source.date).map(|date| Date { day: None, ..date });
    let published = published.map(|date| content.language.date(date)).unwrap_or_default();
    // The words have no {date} if the row has none.
    let dated = |words: &str, address: &str, value: &str| {
        interpolate_some(
            words,
            &[("value", value), ("published", &published), ("date", &date(address).unwrap_or_default())],
        )
    };
    let row = content.row(&found.row)?;
    let style = mark_style(row.evidence, &value(row)?);
    let beside = match &found.beside {
        Some(address) => dated(&labels.beside, address, &shown(address)?),
        None => labels.beside.clone(),
    };
    Some(html! {
        <li key={found.claim.as_str()} class="key-figures__item">
            <p class="key-figures__value">
                { swatch(&style) }
                { shown(&found.row)? }
            </p>
            <p class="key-figures__what">{ dated(&labels.what, &found.row, "") }</p>
            <p class="key-figures__beside">{ beside }</p>
        </li>
    })
}
