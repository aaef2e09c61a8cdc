//! Removes unused rules from the style sheet in an embed: those that name a class or an element that neither the
//! page nor a script has. A sheet of a component has rules for all its states and variants, of which a single figure
//! uses some.
//!
//! Reads sheets that esbuild has minified. When in doubt it keeps a rule: it ignores attributes, pseudo-classes and all
//! that stands in parentheses, and takes every word of the page or of a script for a name.

use super::markup::elements;
use std::collections::HashSet;

/// Blocks that contain rules. Other blocks with `@` stay as they are.
const GROUPS: [&str; 4] = ["@container", "@layer", "@media", "@supports"];

/// A page without the unused rules of its style sheets. `scripts` are the texts of scripts, glue and WebAssembly that
/// the page loads later.
pub fn remove(page: &str, scripts: &[String]) -> String {
    let sheets = elements(page, &["style"]);
    let mut words = HashSet::new();
    let mut at = 0;
    for sheet in &sheets {
        words.extend(words_of(&page[at..sheet.text.start]));
        at = sheet.text.end;
    }
    words.extend(words_of(&page[at..]));
    let is_used = |name: &str| words.contains(name) || scripts.iter().any(|script| script.contains(name));
    let mut made = String::with_capacity(page.len());
    let mut at = 0;
    for sheet in &sheets {
        made.push_str(&page[at..sheet.text.start]);
        made.push_str(&used_rules(&page[sheet.text.clone()], &is_used));
        at = sheet.text.end;
    }
    made + &page[at..]
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character| !is_in_name(character)).filter(|word| !word.is_empty())
}

fn is_in_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '-' || character == '_'
}

/// Rules without those that name something unused, and without groups that are then empty.
fn used_rules(rules: &str, is_used: &dyn Fn(&str) -> bool) -> String {
    let mut made = String::with_capacity(rules.len());
    let mut rest = rules;
    while let Some(end) = rest.find(['{', ';']) {
        if rest[end..].starts_with(';') {
            // A statement, such as the order of layers.
            made.push_str(&rest[..=end]);
            rest = &rest[end + 1..];
            continue;
        }
        let (head, length) = (&rest[..end], block_length(&rest[end..]));
        let body = &rest[end + 1..end + length - 1];
        rest = &rest[end + length..];
        let is_group = GROUPS.iter().any(|group| head.starts_with(group));
        let (head, body) = match is_group {
            true => (head.to_owned(), used_rules(body, is_used)),
            false if head.starts_with('@') => (head.to_owned(), body.to_owned()),
            false => (used_selectors(head, is_used).join(","), body.to_owned()),
        };
        if !head.is_empty() && !body.is_empty() {
            made.push_str(&format!("{head}{{{body}}}"));
        }
    }
    made + rest
}

/// The length of a block that begins a text, with its braces.
fn block_length(text: &str) -> usize {
    let mut depth = 0;
    let end = text.bytes().position(|byte| {
        depth += i32::from(byte == b'{') - i32::from(byte == b'}');
        depth == 0
    });
    end.map_or(text.len(), |end| end + 1)
}

/// The selectors of a list whose names are all used.
fn used_selectors<'a>(list: &'a str, is_used: &dyn Fn(&str) -> bool) -> Vec<&'a str> {
    let mut depth = 0;
    let selectors = list.split(|character| {
        depth += i32::from(matches!(character, '(' | '[')) - i32::from(matches!(character, ')' | ']'));
        character == ',' && depth == 0
    });
    selectors.filter(|selector| names(selector).iter().all(|name| is_used(name))).collect()
}

/// The classes, ids and elements of a selector, outside parentheses and brackets.
fn names(selector: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut depth, mut start) = (0, None);
    let mut before = ' ';
    for (at, character) in selector.char_indices().chain([(selector.len(), ' ')]) {
        if !is_in_name(character) {
            names.extend(start.take().map(|start| &selector[start..at]));
            depth += i32::from(matches!(character, '(' | '[')) - i32::from(matches!(character, ')' | ']'));
        } else if start.is_none() && depth == 0 && !is_in_name(before) && before != ':' {
            start = Some(at);
        }
        before = character;
    }
    names
}

#[cfg(test)]
mod tests {
    use super::remove;

    fn assert_removed(sheet: &str, expected: &str) {
        let page =
            |sheet: &str| format!("<html><style>{sheet}</style><body class=\"a b--c\"><p>words</p></body></html>");
        let scripts = ["createElement('input')", "\0xd__eyy"].map(str::to_owned);
        assert_eq!(remove(&page(sheet), &scripts), page(expected), "{sheet}");
    }

    #[test]
    fn rules_for_what_no_page_or_script_has_are_removed() {
        assert_removed(".a{x:y}.zz{x:y}.b--c{x:y}.b{x:y}", ".a{x:y}.b--c{x:y}");
        assert_removed(".a,.zz,p{x:y}.a .zz,.zz p{x:y}", ".a,p{x:y}");
        assert_removed("p{x:y}dl{x:y}#zz{x:y}html>dl~p{x:y}p:first-child+p{x:y}", "p{x:y}p:first-child+p{x:y}");
        assert_removed("input{x:y}.d__e{x:y}", "input{x:y}.d__e{x:y}");
    }

    #[test]
    fn what_may_match_stays() {
        for sheet in [
            "*,:before,p::after{x:y}",
            ":root:not(:has(.e)) p{x:y}:is(.zz,.a) p{x:y}p:not(.zz,.f){x:y}",
            "[data-e=\".e\"] p{x:y}.a[data-e~=\"0\"]>p{x:y}",
            "@layer a,b;@page{margin:1mm;@bottom-center{x:y}}@font-face{x:y}",
            "@media (width > 1px){.a{x:y}}@supports not selector(:has(a)){p{x:y}}",
        ] {
            assert_removed(sheet, sheet);
        }
    }

    #[test]
    fn groups_without_rules_are_removed() {
        assert_removed("@layer a{@media print{.zz{x:y}}.a{x:y}}@container (width>1px){.zz{x:y}}", "@layer a{.a{x:y}}");
    }
}
