//! The numbers of a figure as a table, each row with how it is known and where it was read.

use super::PageProps;
use super::sources::name;
use crate::figures::{Described, TableRow};
use yew::prelude::*;

/// The table of a figure.
pub fn table(props: &PageProps, figure: &Described) -> Html {
    let labels = &props.content.labels;
    html! {
        <div class="table" role="region" tabindex="0" aria-label={format!("{}: {}", labels.table, figure.question)}>
            <table>
                <caption class="visually-hidden">{ &figure.question }</caption>
                <thead>
                    <tr>
                        { for figure.table.columns.iter().map(|column| html! { <th key={column.as_str()} scope="col">{ column }</th> }) }
                        <th scope="col">{ &labels.known }</th>
                        <th scope="col">{ &labels.source }</th>
                    </tr>
                </thead>
                <tbody>{ for figure.table.rows.iter().enumerate().map(|(index, found)| row(props, index, found)) }</tbody>
            </table>
        </div>
    }
}

fn row(props: &PageProps, index: usize, row: &TableRow) -> Html {
    let sources: Vec<String> =
        row.sources.iter().filter_map(|id| props.content.source(id)).map(|source| name(props, source)).collect();
    html! {
        <tr key={index}>
            { for row.cells.iter().enumerate().map(|(index, cell)| match index {
                0 => html! { <th key={index} scope="row">{ cell }</th> },
                _ => html! { <td key={index}>{ cell }</td> },
            }) }
            <td>{ row.mark.letters() }</td>
            <td class="table__source">{ sources.join("; ") }
                if let Some(note) = &row.note {
                    <span class="table__note">{ " (" }{ note }{ ")" }</span>
                }
            </td>
        </tr>
    }
}
