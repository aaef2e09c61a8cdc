//! The ledger of claims as CSV (RFC 4180) and as JSON.
//!
//! The id of a claim is `claim-` followed by its id in `assets/data/claims.csv`, which never changes.

use super::table::{BETWEEN, BYTE_ORDER_MARK, escape_formula};
use crate::content::date::Date;
use crate::content::ledger_texts::COLUMNS;
use crate::content::section::Section;
use crate::content::source::Source;
use crate::content::{Content, Diagnostic};
use crate::ledger::claim_row::{ClaimRow, by_section, id};
use serde_json::{Value, json};

/// The file as bytes, with a byte order mark.
pub fn csv(content: &Content) -> Result<Vec<u8>, Diagnostic> {
    let write_error = |error: &dyn std::fmt::Display| {
        let what = format!("the claims cannot be written ({error})");
        Diagnostic::new("src/site/downloads/claims.rs", 0, what, "Fix the table")
    };
    let mut file =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    // Never empty: loading checks that every column has a heading.
    let heading = |column: &&str| content.ledger.data_columns.get(*column).map_or("", String::as_str);
    file.write_record(COLUMNS.iter().map(heading)).map_err(|error| write_error(&error))?;
    for (section, rows) in by_section(content) {
        for row in &rows {
            let cells = COLUMNS.map(|column| escape_formula(&cell(content, section, row, column)));
            file.write_record(cells).map_err(|error| write_error(&error))?;
        }
    }
    file.into_inner().map_err(|error| write_error(&error))
}

/// The address of the story page: relative to the file if the site has no URL.
fn story_page(content: &Content) -> String {
    match content.settings.site_url.as_str() {
        "" => "../".to_owned(),
        site => format!("{site}{}", content.folder_in_site()),
    }
}

/// The same as JSON: the article, the meanings of the columns and verdicts, and an object for each claim.
pub fn json(content: &Content) -> Value {
    let object = |section: &Section, row: &ClaimRow| {
        let cell = |column: &str| Value::from(cell(content, section, row, column));
        let sources = row.others.iter().map(|source| {
            json!({
                "id": source.id,
                "name": source.name(&content.ui),
                "date": source.date.map(Date::iso),
                "address": source.url,
                "how_read": how_read(content, source),
            })
        });
        let fields = COLUMNS.iter().filter_map(|column| match *column {
            "dates" | "addresses" | "how_read" => None,
            "sources" => Some(((*column).to_owned(), Value::Array(sources.clone().collect()))),
            "others" => {
                let notes: Vec<&str> = row.notes.iter().map(|note| note.text.as_str()).collect();
                Some(((*column).to_owned(), json!(notes)))
            }
            "chains" => Some(((*column).to_owned(), json!(row.chains))),
            _ => Some(((*column).to_owned(), cell(column))),
        });
        Value::Object(fields.collect())
    };
    let groups = by_section(content);
    let rows = groups.iter().flat_map(|(section, rows)| rows.iter().map(|row| object(section, row)));
    let article = content.source(&content.settings.article_source).map(|article| {
        json!({
            "title": article.title,
            "publisher": article.publisher,
            "date": article.date.map(Date::iso),
            "address": article.url,
        })
    });
    json!({
        "article": article,
        "read": content.settings.as_of,
        "licence": "https://creativecommons.org/licenses/by/4.0/",
        "columns": content.ledger.data_columns,
        "verdicts": content.ledger.meanings,
        "claims": Value::Array(rows.collect()),
    })
}

/// The kind of a source and its note, for example that it is a mirror, and of what.
fn how_read(content: &Content, source: &Source) -> String {
    let kind = content.ui.kind(&source.kind).to_owned();
    match &source.note {
        Some(note) => format!("{kind}{}{note}", content.language.style.source_separator),
        None => kind,
    }
}

fn cell(content: &Content, section: &Section, row: &ClaimRow, column: &str) -> String {
    let claim = row.claim;
    let listed =
        |of: &dyn Fn(&Source) -> String| row.others.iter().map(|source| of(source)).collect::<Vec<_>>().join(BETWEEN);
    match column {
        "claim" => id(&claim.id),
        "section" => section.title.clone(),
        "statement" => claim.text.clone(),
        "hedge" => claim.qualifier.clone().unwrap_or_default(),
        "verdict" => claim.verdict.name().to_owned(),
        "verdict_means" => content.ui.verdict(claim.verdict).to_owned(),
        "others" => row.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>().join(" "),
        "sources" => listed(&|source| source.name(&content.ui)),
        "dates" => listed(&|source| source.date.map(Date::iso).unwrap_or_default()),
        "addresses" => listed(&|source| source.url.clone()),
        "chains" => row.chains.join(" "),
        "link" => format!("{}#{}-at", story_page(content), id(&claim.id)),
        "how_read" => listed(&|source| how_read(content, source)),
        _ => String::new(),
    }
}
