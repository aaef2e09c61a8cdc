//! The numbers of a figure as a table; each row has its evidence and its sources.
//!
//! Only the document scrolls in an embed, so narrow embeds lay out the table as a list. Each cell then shows its
//! column, and `assets/script/table_roles.js` restores the table for screen readers.

use super::PageProps;
use crate::figures::{Figure, TableRow};
use yew::prelude::*;

/// The table of a figure.
pub fn table(props: &PageProps, figure: &Figure) -> Html {
    let ui = &props.content.ui;
    let framed = props.kind.is_framed();
    let columns: Vec<&str> = figure.table.columns.iter().chain([&ui.known, &ui.source]).map(String::as_str).collect();
    let headings = columns.iter().map(|column| {
        html! { <th key={*column} scope="col">{ column }</th> }
    });
    let rows = figure.table.rows.iter().enumerate().map(|(index, row)| {
        html! { <tr key={index}>{ cells(props, &columns, row) }</tr> }
    });
    let whole = html! {
        <table>
            <caption class="visually-hidden">{ &figure.question }</caption>
            <thead>
                <tr>{ for headings }</tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    };
    if framed {
        return html! { <div class="table">{ whole }</div> };
    }
    let label = format!("{}: {}", ui.table, figure.question);
    html! { <div class="table" role="region" tabindex="0" aria-label={label}>{ whole }</div> }
}

/// True for a cell without words. Page translation may change the separators of a number.
fn is_number(cell: &str) -> bool {
    !cell.is_empty() && !cell.chars().any(char::is_alphabetic)
}

fn cells(props: &PageProps, columns: &[&str], row: &TableRow) -> Html {
    let framed = props.kind.is_framed();
    let column = |index: usize| columns.get(index).filter(|_| framed).map(|column| column.to_string());
    let sources: Vec<String> = row
        .sources
        .iter()
        .filter_map(|id| props.content.source(id))
        .map(|source| source.name(&props.content.ui))
        .collect();
    let last = columns.len() - 1;
    let sources = sources.join(&props.content.language.style.source_separator);
    html! {
        <>
            { for row.cells.iter().enumerate().map(|(index, cell)| match index {
                0 => html! { <th key={index} scope="row">{ cell }</th> },
                _ => {
                    let translate = is_number(cell).then_some("no");
                    html! { <td key={index} {translate} data-column={column(index)}>{ cell }</td> }
                }
            }) }
            <td translate="no" data-column={column(last - 1)}>{ row.evidence.code() }</td>
            <td class="table__source" translate="no" data-column={column(last)}>
                { sources }
                if let Some(note) = &row.note {
                    <span class="table__note" translate="yes">{ props.content.language.bracketed("", note) }</span>
                }
            </td>
        </>
    }
}
