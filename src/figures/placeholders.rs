//! Refuses figures whose texts have a placeholder without a value, or lack one that has a value.
//!
//! `interpolate` leaves both in the text: an unknown placeholder as it is, and a missing one as `{?name}` at the end.

use super::figure::Figure;
use crate::content::language::MISSING;
use crate::content::{Content, Diagnostic, Diagnostics};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

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
    let mut diagnostics = translation(content, figure.id);
    for shared in super::SHARED_WORDS {
        diagnostics.add(translation(content, shared));
    }
    for text in &texts {
        if let Some(name) = placeholder(text) {
            diagnostics.add(diagnostic(content, figure.id, text, name).into());
        }
    }
    if diagnostics.0.is_empty() { Ok(()) } else { Err(diagnostics) }
}

/// Compares the words of a figure with those of the first language: each text must have the same placeholders.
///
/// Texts that may lack a placeholder (`interpolate_some`) are checked here only.
fn translation(content: &Content, id: &str) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let name = format!("figures/{id}.json");
    let (Ok(words), Ok(original)) = (content.words_text(&name), content.original_words_text(&name)) else {
        // Reading the words reports the missing file.
        return diagnostics;
    };
    let read = |json: &str| {
        let mut found = BTreeMap::new();
        // Reading the words reports broken JSON.
        by_path(&serde_json::from_str(json).unwrap_or(Value::Null), "", &mut found);
        found
    };
    let original = read(&original);
    for (path, (text, found)) in read(&words) {
        // Reading the words reports fields that the first language lacks.
        if let Some((english, wanted)) = original.get(&path).filter(|(_, wanted)| *wanted != found) {
            // Line 0 means that the text has none of its own, as when JSON escapes a letter.
            let line = words.lines().position(|line| line.contains(text.as_str())).map_or(0, |line| line + 1);
            let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
            let what = format!("the text “{text}” has other placeholders than the first language");
            let fix = format!("Use {}, as in “{english}”", wanted.join(", "));
            diagnostics.push(Diagnostic::at(&content.words_file(&name), line, what, fix));
        }
    }
    diagnostics
}

/// The first line of each text of a JSON value, and the placeholders of all its lines, by the path of the text.
fn by_path(value: &Value, path: &str, found: &mut BTreeMap<String, (String, BTreeSet<String>)>) {
    match value {
        Value::String(text) => {
            let (_, names) = found.entry(path.to_owned()).or_insert_with(|| (text.clone(), BTreeSet::new()));
            names.extend(placeholders(text));
        }
        // The lines of a text. A translation may have fewer or more of them.
        Value::Array(lines) if lines.iter().all(Value::is_string) => {
            lines.iter().for_each(|line| by_path(line, path, found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| by_path(item, &format!("{path}/{index}"), found));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, field)| by_path(field, &format!("{path}/{name}"), found));
        }
        _ => {}
    }
}

/// The placeholders of a text, with their braces.
fn placeholders(text: &str) -> impl Iterator<Item = String> {
    // A brace that is never closed is no placeholder; `placeholder` reports it.
    let ends = text.match_indices('{').filter_map(|(start, _)| Some((start, start + text[start..].find('}')?)));
    ends.map(|(start, end)| text[start..=end].to_owned())
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
        Some(missing) => Diagnostic::at(
            &file,
            line,
            format!("the placeholder {{{missing}}} is missing in a text of the figure “{id}”: “{text}”"),
            format!("Write {{{missing}}}"),
        ),
        None => Diagnostic::at(
            &file,
            line,
            format!("the placeholder {{{name}}} in a text of the figure “{id}” has no value: “{text}”"),
            "Write it as in the English file",
        ),
    }
}

/// The file and line of the pattern that a text was made from: of all lines whose literal parts are in the text in
/// order, the one with the longest parts.
fn origin(content: &Content, id: &str, text: &str, name: &str) -> (String, usize) {
    let mut files = vec![format!("figures/{id}.json"), "language.json".to_owned(), "labels.json".to_owned()];
    files.extend(super::SHARED_WORDS.iter().map(|name| format!("figures/{name}.json")));
    files.extend(content.series.keys().map(|name| format!("series/{name}.json")));
    let unknown = !name.starts_with(MISSING);
    let mut best = (0, content.words_file(&files[0]), 0);
    for file in &files {
        // Reading the words reports a missing file.
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
        // The first letter may be a capital in the text.
        let from = part.char_indices().nth(usize::from(length == 0)).map_or(part.len(), |(at, _)| at);
        let part = &part[from..];
        let Some(at) = rest.find(part) else { return 0 };
        rest = &rest[at + part.len()..];
        length += part.len();
    }
    length
}
