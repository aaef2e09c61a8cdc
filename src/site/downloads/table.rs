//! The numbers of a figure as CSV (RFC 4180), for spreadsheets and other software.
//!
//! The first columns are those of the table on the page, with their formatted values. Then follow the fields of the
//! data, unformatted, and last the evidence and the sources of the row.

use crate::content::columns;
use crate::content::source::Source;
use crate::content::translation::isolates::without_isolates;
use crate::content::translation::original::without_delimiters;
use crate::content::{Content, Diagnostic};
use crate::figures::{CsvRow, Figure};

/// Marks the file as UTF-8; without it some spreadsheets assume another encoding.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";
/// Separates the values of one field: sources, their dates and their addresses, in the same order.
pub const BETWEEN: &str = " | ";

/// The fields before the columns of series.
const FIRST: [&str; 2] = ["claim", "table"];
/// The columns after those of the data, by their names in `files.columns` of `labels.json`.
const KNOWN: [&str; 6] = ["mark", "mark_means", "note", "sources", "dates", "addresses"];

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DownloadColumn {
    /// The heading.
    pub heading: String,
    /// The data field, or a name of `KNOWN`; `None` for a column of the table on the page.
    pub field: Option<String>,
}

/// The columns of a figure's file, in order; a diagnostic if a field has no heading.
pub fn columns(content: &Content, figure: &Figure) -> Result<Vec<DownloadColumn>, Diagnostic> {
    let shown = figure.table.columns.iter().map(|heading| Ok(DownloadColumn { heading: heading.clone(), field: None }));
    let fields = fields(figure).into_iter().chain(KNOWN.map(str::to_owned));
    let recorded = fields.map(|field| {
        let heading = content.ui.files.columns.get(named(&field)).cloned().ok_or_else(|| {
            let file = format!("assets/story/{}/labels.json", content.language.code);
            Diagnostic::new(
                &file,
                0,
                format!("the column “{field}” of tables has no heading"),
                "Add it under files, columns",
            )
        })?;
        Ok(DownloadColumn { heading, field: Some(field) })
    });
    shown.chain(recorded).collect()
}

/// The key of a field’s heading in `labels.json`. `key` itself is reserved: pseudo-locales do not translate its value.
fn named(field: &str) -> &str {
    if field == "key" { "row" } else { field }
}

/// The fields that occur in the rows of a figure, in order.
fn fields(figure: &Figure) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (field, _) in figure.table.rows.iter().flat_map(|row| &row.csv_rows).flat_map(|row| &row.fields) {
        if !found.contains(field) {
            found.push(field.clone());
        }
    }
    let order = || FIRST.into_iter().chain(columns::ALL.map(|(column, _)| column));
    found.sort_by_key(|field| order().position(|known| known == field));
    found
}

/// The file as bytes; a diagnostic if a field has no heading.
pub fn csv(content: &Content, figure: &Figure) -> Result<Vec<u8>, Diagnostic> {
    let columns = columns(content, figure)?;
    let mut file =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let write_error = |error: &dyn std::fmt::Display| {
        Diagnostic::new(
            "src/site/downloads/table.rs",
            0,
            format!("a table cannot be written ({error})"),
            "Fix the table",
        )
    };
    file.write_record(columns.iter().map(|column| escape_formula(&column.heading)))
        .map_err(|error| write_error(&error))?;
    // A table row made from several data rows gives a line for each.
    for (row, line) in figure.table.rows.iter().flat_map(|row| row.lines().into_iter().map(move |line| (row, line))) {
        let shown = row.cells.iter().cloned();
        let fields = columns.iter().filter_map(|column| column.field.as_deref());
        let recorded = fields.map(|field| value(content, &line, field));
        file.write_record(shown.chain(recorded).map(|cell| escape_formula(&cell)))
            .map_err(|error| write_error(&error))?;
    }
    file.into_inner().map_err(|error| write_error(&error))
}

fn value(content: &Content, row: &CsvRow, field: &str) -> String {
    let sources = || row.sources.iter().filter_map(|id| content.source(id));
    let listed = |of: &dyn Fn(&Source) -> String| sources().map(of).collect::<Vec<_>>().join(BETWEEN);
    match field {
        "mark" => row.evidence.code().to_owned(),
        "mark_means" => content.ui.evidence(row.evidence).to_owned(),
        "note" => row.note.clone().unwrap_or_default(),
        "sources" => listed(&|source| source.name(&content.ui)),
        "dates" => listed(&|source| source.date.map(crate::content::date::Date::iso).unwrap_or_default()),
        "addresses" => listed(&|source| source.url.clone()),
        _ => row.field(field).unwrap_or_default().to_owned(),
    }
}

/// A cell without delimiters of the original language and isolates. An apostrophe precedes text that spreadsheets would
/// run as a formula; numbers stay as they are.
pub fn escape_formula(cell: &str) -> String {
    let cell = without_delimiters(cell);
    let cell = without_isolates(&cell);
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if formula { format!("'{cell}") } else { cell.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::escape_formula;

    #[test]
    fn no_cell_is_a_formula() {
        for formula in ["=1+1", "+cmd", "-x", "@a", "\t=1", "\r=1", "-", "=HYPERLINK(\"x\")"] {
            assert_eq!(escape_formula(formula), format!("'{formula}"));
            assert_eq!(escape_formula(&format!("\u{2068}{formula}\u{2069}")), format!("'{formula}"));
        }
        for plain in ["-1.5", "+3", "", "a=b", "1 to 2", "−5", "’-"] {
            assert_eq!(escape_formula(plain), plain);
        }
    }
}
