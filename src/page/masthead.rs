//! The first screen: title, deck, dates, lede, map, key figures.

use super::PageProps;
use super::companion::companion_links;
use super::figure::as_of;
use super::languages::draft_notice;
use super::legend::swatch;
use super::prose::{Seen, passage};
use crate::chart::range::Bounded;
use crate::content::blocks::{Block, BlockKind};
use crate::content::columns::{RANGE, SHARE};
use crate::content::date::Date;
use crate::content::pattern::interpolate_some;
use crate::content::series_table::SeriesRow;
use crate::content::settings::KeyFigure;
use crate::content::translation::original::has_original;
use crate::plot::mark_style;
use crate::scene::StillLayers;
use yew::prelude::*;

/// The first screen.
pub fn masthead(props: &PageProps, seen: &mut Seen) -> Html {
    let content = &props.content;
    let ui = &content.ui;
    let locator = html! { <StillLayers scene={props.locator.clone()} width="100%" height="100%" /> };
    let lede = |block: &Block| match &block.kind {
        BlockKind::Paragraph(inlines) => {
            let (lang, dir) = props.language_of(block.is_original).unzip();
            passage(props, seen, |make| html! { <p {lang} {dir}>{ make(inlines) }</p> })
        }
        _ => Html::default(),
    };
    let lede: Html = content.lede.blocks.iter().map(lede).collect();
    let key_figures = content.settings.key_figures.iter().filter_map(|found| key_figure(props, found));
    let year = published(props, |date| Date { month: None, day: None, ..date });
    let dates = [("published", published(props, |date| date)), ("read", as_of(props))];
    let dates = dates.iter().map(|(name, date)| (*name, date.as_str())).collect::<Vec<_>>();
    html! {
        <header class="masthead">
            <h1 class="masthead__title">{ &ui.title }</h1>
            <p class="masthead__deck">{ interpolate_some(&ui.deck, &[("year", &year)]) }</p>
            <div class="lede">{ for draft_notice(props) }{ lede }</div>
            <div class="masthead__map"><div class="plot" translate="no">{ locator }</div></div>
            <ul class="key-figures">{ for key_figures }</ul>
            <p class="masthead__dates">{ interpolate_some(&ui.dates, &dates) }</p>
            if let Some(links) = companion_links(props) {
                <p class="masthead__dates">{ links }</p>
            }
        </header>
    }
}

/// The publication date of the article, reduced by `to`; empty if it was not recorded.
fn published(props: &PageProps, to: fn(Date) -> Date) -> String {
    let date = props.article().and_then(|source| source.date);
    date.map(|date| props.content.language.date(to(date))).unwrap_or_default()
}

/// The value of a row: its share if the table has one, else its count.
fn value(row: &SeriesRow) -> Option<Bounded> {
    row.find(SHARE.hedged()).or_else(|| row.find(RANGE))
}

/// A key figure. Its number is that of its row, or a text if it has no row. `None` if its texts or its number are
/// missing.
fn key_figure(props: &PageProps, found: &KeyFigure) -> Option<Html> {
    let is_original = props.content.ui.key_figures.get(&found.claim).is_some_and(|texts| has_original(&texts.what));
    let (lang, dir) = props.language_of(is_original).unzip();
    let props = &props.in_original(is_original);
    let content = &props.content;
    let texts = content.ui.key_figures.get(&found.claim)?;
    let row = found.row.as_deref().and_then(|address| content.row(address));
    let style = row.and_then(|row| Some(mark_style(row.evidence, &value(row)?)));
    let number = row.map(|row| formatted(props, row)).or_else(|| texts.value.clone())?;
    let published = published(props, |date| Date { day: None, ..date });
    let values = beside(props, found);
    let values = values.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
    Some(html! {
        <li key={found.claim.as_str()} class="key-figures__item" {lang} {dir}>
            <p class="key-figures__value">{ style.map(|style| swatch(&style)) }{ number }</p>
            <p class="key-figures__what">{ interpolate_some(&texts.what, &[("published", &published)]) }</p>
            <p class="key-figures__beside">{ interpolate_some(&texts.beside, &values) }</p>
        </li>
    })
}

/// The value of a row in words; empty if it has none.
fn formatted(props: &PageProps, row: &SeriesRow) -> String {
    let language = &props.content.language;
    let percent = row.unit.starts_with("percent");
    let number = |number| if percent { language.percent(number) } else { language.short_number(number) };
    value(row).map(|value| language.bounded(&value, number)).unwrap_or_default()
}

/// The placeholders of the rows beside a key figure: values and dates of the first two, the lowest and the highest end
/// of all.
fn beside(props: &PageProps, found: &KeyFigure) -> Vec<(&'static str, String)> {
    let language = &props.content.language;
    let rows: Vec<&SeriesRow> = found.beside.iter().filter_map(|address| props.content.row(address)).collect();
    let dated = |row: &SeriesRow| row.words.date.clone().or_else(|| Some(language.dates(row.start?, row.end)));
    let mut values = Vec::new();
    for (row, (name, date)) in rows.iter().zip([("a", "a_date"), ("b", "b_date")]) {
        values.push((name, formatted(props, row)));
        values.push((date, dated(row).unwrap_or_default()));
    }
    let bounds = || rows.iter().filter_map(|row| value(row));
    let ends = bounds().filter_map(|value| value.low()).chain(bounds().filter_map(|value| value.high()));
    let mut ends: Vec<_> = ends.map(|(end, _)| end).collect();
    ends.sort_by(|one, other| one.to_f64().total_cmp(&other.to_f64()));
    if let (Some(low), Some(high)) = (ends.first(), ends.last()) {
        values.push(("low", language.short_number(*low)));
        values.push(("high", language.short_number(*high)));
    }
    values
}
