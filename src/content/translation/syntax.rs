//! Checks and normalises the lines of a catalogue, which editors and version control may have changed.
//!
//! `polib` ignores lines that it cannot read, and panics at some. So lines are checked before it reads them.

use std::collections::HashSet;

/// The fields of an entry. Catalogues have no plural forms: patterns select them.
const FIELDS: [&str; 3] = ["msgctxt", "msgid", "msgstr"];

/// Header lines in which editors of catalogues write names and addresses.
const NAMES: [&str; 2] = ["\"Last-Translator:", "\"Language-Team:"];

/// The text without a byte order mark, with line feeds only, and without empty comments, at which `polib` panics. Lines
/// keep their numbers.
pub fn normalised(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.trim_end();
        // `polib` skips comments of an unknown kind.
        lines.push_str(if line == "#" { "#-" } else { line });
        lines.push('\n');
    }
    lines
}

/// The first line that belongs to no entry, with its number, such as a merge conflict or an unclosed quotation mark.
pub fn malformed_line(text: &str) -> Option<(usize, &str)> {
    (1..).zip(text.lines()).find(|(_, line)| !is_well_formed(line))
}

/// The line of the first entry that begins without an empty line before it, or that repeats an earlier one. `polib`
/// joins such entries without a message.
pub fn misplaced_entry(text: &str) -> Option<usize> {
    let mut seen = HashSet::new();
    let (mut key, mut is_translated) = (String::new(), false);
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.strip_prefix("#~ ").unwrap_or(line);
        if line.is_empty() {
            (key, is_translated) = (String::new(), false);
        } else if line.starts_with("msgstr ") {
            if is_translated || !seen.insert(std::mem::take(&mut key)) {
                return Some(number);
            }
            is_translated = true;
        } else if is_translated && !line.starts_with('"') {
            return Some(number);
        } else if !line.starts_with('#') && !is_translated {
            key.push_str(line);
        }
    }
    None
}

fn is_well_formed(line: &str) -> bool {
    let line = match line.strip_prefix("#~ ") {
        Some(obsolete) => obsolete,
        None if line.is_empty() || line.starts_with('#') => return true,
        None => line,
    };
    let field = FIELDS.iter().find_map(|field| line.strip_prefix(field)?.strip_prefix(' '));
    is_quoted(field.unwrap_or(line)) || line.starts_with('#')
}

/// True for `"…"` in which each quotation mark is escaped.
fn is_quoted(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else { return false };
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return false,
            '\\' if characters.next().is_none() => return false,
            _ => {}
        }
    }
    true
}

/// The entries in use, and the obsolete ones without `#~`, each with the header. `polib` drops obsolete entries.
pub fn split_obsolete(text: &str) -> (String, String) {
    let header = text.split("\n\n").next().unwrap_or_default();
    let (mut live, mut obsolete) = (Vec::new(), vec![header.to_owned()]);
    for entry in text.split("\n\n") {
        if entry.lines().any(|line| line.starts_with("#~")) {
            let lines = entry.lines().map(|line| line.strip_prefix("#~ ").unwrap_or(line));
            obsolete.push(lines.collect::<Vec<_>>().join("\n"));
        } else {
            live.push(entry.to_owned());
        }
    }
    (live.join("\n\n") + "\n", obsolete.join("\n\n") + "\n")
}

/// The first line with an e-mail address or a translator's name in the header.
pub fn names_somebody(text: &str) -> Option<(usize, String)> {
    let is_address = |word: &str| {
        let word = word.trim_matches(|character: char| !character.is_alphanumeric());
        word.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.contains('.'))
    };
    let named = |line: &str| {
        let value = line.trim_start_matches('"').strip_prefix("Last-Translator:")?;
        let value = value.trim_end_matches('"').trim_end_matches("\\n").trim();
        (!value.is_empty() && !value.starts_with("FULL NAME")).then(|| value.to_owned())
    };
    (1..).zip(text.lines()).find_map(|(number, line)| {
        named(line)
            .or_else(|| line.split_whitespace().find(|word| is_address(word)).map(str::to_owned))
            .map(|found| (number, found))
    })
}

/// The text without the header lines in which a catalogue editor writes who translated it.
pub fn without_names(text: &str) -> String {
    let is_kept = |line: &&str| !NAMES.iter().any(|name| line.starts_with(name));
    text.lines().filter(is_kept).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::{malformed_line, misplaced_entry, normalised, without_names};

    #[test]
    fn lines_of_other_programs_are_made_uniform() {
        assert_eq!(normalised("\u{feff}#\r\nmsgid \"\"\r\n"), "#-\nmsgid \"\"\n");
    }

    #[test]
    fn lines_that_belong_to_no_entry_are_found() {
        for good in ["", "# a remark", "#~ msgid \"One\"", "#~ \"two\"", "#~ # a remark", "msgstr \"a \\\"b\\\" \\\\\""]
        {
            assert_eq!(malformed_line(good), None, "{good}");
        }
        for bad in
            ["<<<<<<< HEAD", "msgstr \"", "\"", "msgstr \"a\" \"b\"", "\"a\\\"", "msgid Text", "#~ msgid \"", "Text"]
        {
            assert_eq!(malformed_line(&format!("msgid \"\"\n{bad}")), Some((2, bad)));
        }
    }

    #[test]
    fn entries_that_would_be_joined_are_found() {
        let entry = |english: &str| format!("msgctxt \"a\"\nmsgid \"{english}\"\nmsgstr \"\"\n");
        let (one, two) = (entry("One"), entry("Two"));
        assert_eq!(misplaced_entry(&format!("{one}\n{two}\n#~ msgid \"One\"\n#~ msgstr \"\"\n")), None);
        assert_eq!(misplaced_entry(&format!("{one}{two}")), Some(4));
        assert_eq!(misplaced_entry(&format!("{one}# a remark\n{two}")), Some(4));
        assert_eq!(misplaced_entry(&format!("{one}\n{two}\n{one}")), Some(11));
    }

    #[test]
    fn names_leave_the_header() {
        let header = "msgstr \"\"\n\"Last-Translator: A B <a@example.org>\\n\"\n\"Language: ru\\n\"\n";
        assert_eq!(without_names(header), "msgstr \"\"\n\"Language: ru\\n\"\n");
    }
}
