//! The metadata of a figure’s table, for software: `figures/<figure>.metadata.json`.

use super::table::columns;
use crate::content::columns::{ColumnType, column_type};
use crate::content::evidence::Evidence;
use crate::content::{Content, Diagnostic};
use crate::figures::Figure;
use crate::site::credit::LICENCE;
use serde_json::{Map, Value, json};

/// The format of dates, which are as precise as they are recorded.
const DATES: &str = "ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD";

/// The metadata in one language; a diagnostic if a column has no heading.
pub fn metadata(content: &Content, figure: &Figure) -> Result<Value, Diagnostic> {
    let (ui, settings) = (&content.ui, &content.settings);
    let columns: Vec<Value> = columns(content, figure)?
        .into_iter()
        .map(|column| {
            let mut described = json!({ "heading": column.heading, "field": column.field });
            if column.field.as_deref().is_some_and(|field| column_type(field) == Some(ColumnType::Date)) {
                described["form"] = DATES.into();
            }
            described
        })
        .collect();
    let marks: Map<String, Value> =
        Evidence::ALL.iter().map(|evidence| (evidence.code().to_owned(), json!(ui.evidence(*evidence)))).collect();
    let notes: Vec<Value> = figure
        .notes
        .iter()
        .filter_map(|id| content.note(id))
        .map(|note| json!({ "id": note.id, "text": note.text, "sources": note.sources }))
        .collect();
    let sources: Vec<Value> = figure
        .sources
        .iter()
        .filter_map(|id| content.source(id))
        .map(|source| {
            json!({
                "id": source.id,
                "publisher": non_empty(&source.publisher),
                "title": non_empty(&source.title),
                "date": source.date.map(crate::content::date::Date::iso),
                "url": non_empty(&source.url),
                "kind": source.kind,
                "note": source.note,
            })
        })
        .collect();
    let site = settings.site_url.as_str();
    let address = (!site.is_empty()).then(|| format!("{site}{}#{}", content.folder_in_site(), figure.id));
    Ok(json!({
        "id": figure.id,
        "title": figure.question,
        "answer": figure.answer,
        "part_of": ui.title,
        "language": content.language.code,
        "version": env!("CARGO_PKG_VERSION"),
        "as_of": settings.as_of,
        "licence": { "name": LICENCE.0, "url": LICENCE.1 },
        "url": address,
        "files": files(figure),
        "format": format(),
        "rows": figure.table.rows.iter().map(|row| row.lines().len()).sum::<usize>(),
        "columns": columns,
        "units": units(content, figure),
        "marks": marks,
        "remarks": figure.remarks,
        "notes": notes,
        "sources": sources,
    }))
}

/// The format of the CSV file, for software that reads it.
fn format() -> Value {
    json!({ "encoding": "utf-8", "byte_order_mark": true, "delimiter": ",", "line_end": "\r\n" })
}

/// `None` for an empty text, so that missing values are `null`.
fn non_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// The names of the figure’s other files, by their kind.
fn files(figure: &Figure) -> Map<String, Value> {
    let extensions: &[&str] = if figure.export_layout.is_some() { &["csv", "svg", "png"] } else { &["csv"] };
    extensions.iter().map(|extension| ((*extension).to_owned(), json!(format!("{}.{extension}", figure.id)))).collect()
}

/// The units of the rows in words, by their names in the data.
fn units(content: &Content, figure: &Figure) -> Map<String, Value> {
    let mut units = Map::new();
    for row in figure.table.rows.iter().flat_map(|row| &row.csv_rows) {
        let Some(found) = row.field("table").and_then(|table| content.series_tables.get(table)) else { continue };
        // A table with one column for each unit has no column `unit`.
        let used = |unit: &str| row.field(unit).is_some_and(|value| !value.is_empty());
        let own = row.field("unit");
        for (unit, words) in found.unit_words.iter().filter(|(unit, _)| own == Some(unit.as_str()) || used(unit)) {
            units.insert(unit.clone(), json!(words.replace("{n}", "").trim()));
        }
    }
    units
}
