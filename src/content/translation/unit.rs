//! Translation units: the Markdown blocks and JSON strings of the original language.
//!
//! A unit is identified by its context and its English text, never by a position. Must not depend on catalogues.

use serde_json::Value;
use std::collections::HashSet;

/// A piece of text that is translated as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TranslationUnit {
    /// The file below the language's folder; for a string of JSON also its key, as `labels.json#embed.part_of`. The
    /// items of an array have the key of the array.
    pub context: String,
    /// The English text.
    pub english: String,
}

/// True for fields that refer to data, and for the sample page that is Arabic in every edition.
fn is_data(name: &str, field: &Value) -> bool {
    name == "text_rtl" || (["key", "place"].contains(&name) && field.is_string())
}

/// The translation units of a file, in order, each once. `name` is relative to the language's folder.
pub fn translation_units(name: &str, text: &str) -> Vec<TranslationUnit> {
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    rewrite(name, text, |context, english| {
        let unit = TranslationUnit { context: context.to_owned(), english: english.to_owned() };
        if seen.insert(unit.clone()) {
            found.push(unit);
        }
        english.to_owned()
    });
    found
}

/// A file with each of its units replaced. `replace` receives the context and the English text.
///
/// A JSON file that cannot be parsed stays as it is: loading it reports the mistake.
pub fn rewrite(name: &str, text: &str, mut replace: impl FnMut(&str, &str) -> String) -> String {
    if name.ends_with(".md") {
        let blocks: Vec<String> =
            blocks(text).map(|block| if is_figure(block) { block.to_owned() } else { replace(name, block) }).collect();
        return blocks.join("\n\n") + "\n";
    }
    let Ok(mut value) = serde_json::from_str(text) else { return text.to_owned() };
    strings(&mut value, &mut Vec::new(), &mut |path, string| {
        if string.trim().is_empty() {
            return;
        }
        *string = replace(&format!("{name}#{}", path.join(".")), string);
    });
    serde_json::to_string_pretty(&value).unwrap_or_default()
}

/// The blocks of Markdown: texts between blank lines.
fn blocks(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (block, after) = rest.split_once("\n\n").unwrap_or((rest, ""));
        rest = after.trim_start_matches('\n');
        Some(block)
    })
}

/// True for a block that only places a figure.
fn is_figure(block: &str) -> bool {
    block.starts_with("![](figure:") && block.ends_with(')') && !block.contains('\n')
}

fn strings(value: &mut Value, path: &mut Vec<String>, visit: &mut impl FnMut(&[String], &mut String)) {
    match value {
        Value::String(text) => visit(path, text),
        Value::Array(items) => items.iter_mut().for_each(|item| strings(item, path, visit)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut().filter(|(name, field)| !is_data(name, field)) {
                path.push(name.clone());
                strings(field, path, visit);
                path.pop();
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{rewrite, translation_units};

    #[test]
    fn blocks_and_strings_are_units_and_figures_and_keys_are_not() {
        let text = "# Title\n\n![](figure:trade)\n\n- one\n- two\n\n\n> note\n";
        let found: Vec<String> =
            translation_units("sections/a.md", text).into_iter().map(|unit| unit.english).collect();
        assert_eq!(found, ["# Title", "- one\n- two", "> note"]);
        let json = r#"{"key": "imports", "lines": ["a", "b", "a"], "empty": "", "in": {"to": "c"}}"#;
        let found: Vec<(String, String)> =
            translation_units("x.json", json).into_iter().map(|unit| (unit.context, unit.english)).collect();
        let expected = [("x.json#lines", "a"), ("x.json#lines", "b"), ("x.json#in.to", "c")];
        assert_eq!(found, expected.map(|(context, text)| (context.to_owned(), text.to_owned())));
    }

    #[test]
    fn a_file_is_rewritten_unit_by_unit() {
        let shout = |_: &str, text: &str| text.to_uppercase();
        assert_eq!(rewrite("a.md", "# a\n\n![](figure:b)\n\nc\n", shout), "# A\n\n![](figure:b)\n\nC\n");
        assert_eq!(rewrite("a.json", r#"{"key":"k","b":"c"}"#, shout), "{\n  \"key\": \"k\",\n  \"b\": \"C\"\n}");
    }
}
