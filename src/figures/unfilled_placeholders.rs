//! Reports placeholders without a value, and values without a placeholder, in the texts of figures.
//!
//! `interpolate` leaves both in the text: an unknown placeholder as it is, and a missing one as `{?name}` at the end.

use super::figure::Figure;
use crate::content::pattern::MISSING;
use crate::content::{Content, Diagnostic, Diagnostics};
use serde_json::Value;

/// The placeholders of a guess, which the program in the browser fills. Each is a piece of its own in the scene.
const OF_GUESS: [&str; 2] = ["{own}", "{by}"];

/// Checks all texts of a figure. Each diagnostic has the file and line of the text.
pub fn check(content: &Content, figure: &Figure) -> Result<(), Diagnostics> {
    let mut texts = vec![figure.question.clone(), figure.answer.clone()];
    texts.extend(figure.remarks.iter().chain(&figure.table.columns).cloned());
    for row in &figure.table.rows {
        texts.extend(row.cells.iter().chain(&row.note).cloned());
    }
    let scene = serde_json::to_value(&*figure.scene).expect("a scene is plain data");
    collect(&scene, &mut texts);
    texts.retain(|text| !OF_GUESS.contains(&text.as_str()));
    let mut diagnostics = Diagnostics::default();
    for text in &texts {
        if let Some(name) = placeholder(text) {
            diagnostics.add(diagnostic(content, figure.id, text, name).into());
        }
    }
    if diagnostics.0.is_empty() { Ok(()) } else { Err(diagnostics) }
}

/// All strings of a JSON value.
fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, texts)),
        _ => {}
    }
}

/// The name in the first braces of a text.
fn placeholder(text: &str) -> Option<&str> {
    let rest = &text[text.find('{')? + 1..];
    Some(&rest[..rest.find('}').unwrap_or(rest.len())])
}

fn diagnostic(content: &Content, id: &str, text: &str, name: &str) -> Diagnostic {
    let (file, line) = origin(content, id, text, name);
    match name.strip_prefix(MISSING) {
        Some(missing) => Diagnostic::new(
            &file,
            line,
            format!("the placeholder {{{missing}}} is missing in a text of the figure “{id}”: “{text}”"),
            format!("Write {{{missing}}} where its value belongs"),
        ),
        None => Diagnostic::new(
            &file,
            line,
            format!("a text of the figure “{id}” has the placeholder {{{name}}}, which has no value: “{text}”"),
            "Correct its name, as in the same text of other languages, or remove it",
        ),
    }
}

/// The file and line of the pattern that a text was made from: of all lines whose literal parts are in the text in
/// order, the one with the longest parts.
fn origin(content: &Content, id: &str, text: &str, name: &str) -> (String, usize) {
    let mut files = vec![format!("figures/{id}.json"), "labels.json".to_owned()];
    files.extend(super::SHARED_WORDS.iter().map(|name| format!("figures/{name}.json")));
    files.extend(content.series_tables.keys().map(|name| format!("series/{name}.json")));
    let unknown = !name.starts_with(MISSING);
    let mut best = (0, content.words_file(&files[0]), 0);
    for file in &files {
        // A missing file is reported where its words are loaded.
        let Ok(words) = content.words_text(file) else { continue };
        for (number, line) in words.lines().enumerate() {
            let is_candidate = !unknown || line.contains(&format!("{{{name}}}"));
            for pattern in line.split('"').filter(|_| is_candidate) {
                let length = literal_length(pattern, text);
                if length > best.0 {
                    best = (length, content.words_file(file), number + 1);
                }
            }
        }
    }
    (best.1, best.2)
}

/// The length of the literal parts of a pattern, or 0 if they are not all in the text in order. The first letter may be
/// a capital in the text.
fn literal_length(pattern: &str, text: &str) -> usize {
    let (mut rest, mut length) = (text, 0);
    for part in pattern.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((_, after)) if index > 0 => after,
        _ => part,
    }) {
        // The first letter of the pattern is not compared.
        let from = part.char_indices().nth(usize::from(length == 0)).map_or(part.len(), |(at, _)| at);
        let part = &part[from..];
        let Some(at) = rest.find(part) else { return 0 };
        rest = &rest[at + part.len()..];
        length += part.len();
    }
    length
}
