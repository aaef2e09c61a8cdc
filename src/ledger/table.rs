//! The table: a group of rows for each section of the story. Narrow windows stack the cells of a row.

use super::claim_row::{ClaimRow, by_section, id};
use crate::content::pattern::interpolate_some;
use crate::content::section::Section;
use crate::page::{PageProps, described, with_names};
use yew::prelude::*;

/// The table of all claims.
pub fn table(props: &PageProps) -> Html {
    let (texts, groups) = (&props.content.ledger, by_section(&props.content));
    let columns = &texts.columns;
    let heading = |text: &String| html! { <th scope="col">{ text }</th> };
    html! {
        <table class="ledger__table" aria-label={texts.title.clone()}>
            <thead>
                <tr>
                    { heading(&columns.number) }
                    { heading(&columns.claim) }
                    { heading(&columns.others) }
                    { heading(&columns.sources) }
                </tr>
            </thead>
            { for groups.iter().map(|(section, rows)| group(props, section, rows)) }
        </table>
    }
}

fn group(props: &PageProps, section: &Section, rows: &[ClaimRow]) -> Html {
    html! {
        <tbody id={section.id.clone()}>
            <tr class="ledger__section">
                <th scope="rowgroup" colspan="4">
                    <a href={format!("../#{}", section.id)}>{ &section.title }</a>
                </th>
            </tr>
            { for rows.iter().map(|row| table_row(props, row)) }
        </tbody>
    }
}

fn table_row(props: &PageProps, row: &ClaimRow) -> Html {
    let (content, texts, claim) = (&props.content, &props.content.ledger, row.claim);
    let ui = &content.ui;
    let number = |text: &str| interpolate_some(text, &[("claim", &claim.id)]);
    let hedge = claim.qualifier.as_ref().map(|hedge| interpolate_some(&ui.article_puts_it, &[("hedge", hedge)]));
    let own_id = id(&claim.id);
    let sources_class = classes!("ledger__sources", row.others.is_empty().then_some("ledger__sources--none"));
    let chains = row.chains.iter();
    let chains = chains.map(|chain| html! { <p class="ledger__small">{ with_names(props, chain) }</p> });
    html! {
        <tr class="ledger__claim" id={own_id.clone()} data-verdict={claim.verdict.name()}>
            <th scope="row" class="ledger__number" translate="no">
                <a href={format!("#{own_id}")} aria-label={number(&texts.own_link)}>{ &claim.id }</a>
            </th>
            <td class="ledger__article" data-heading={texts.columns.claim.clone()}>
                <p>{ with_names(props, &claim.text) }</p>
                if let Some(hedge) = hedge {
                    <p class="ledger__small">{ hedge }</p>
                }
                <p class="ledger__small">
                    <a href={format!("../#{own_id}-at")}>{ number(&texts.back) }</a>
                </p>
            </td>
            <td class="ledger__others" data-heading={texts.columns.others.clone()}>
                <p class="ledger__verdict">{ ui.verdict(claim.verdict) }</p>
                { for row.notes.iter().map(|note| html! { <p>{ with_names(props, &note.text) }</p> }) }
                { for chains }
            </td>
            <td class={sources_class} data-heading={texts.columns.sources.clone()}>
                if row.others.is_empty() {
                    <p>{ &texts.nothing }</p>
                } else {
                    { described(props, row.others.iter().copied()) }
                }
            </td>
        </tr>
    }
}
