//! Delimits text that an edition shows in the original language, because its translation is missing, stale or unsigned.
//!
//! Such text passes through figures and pages like any other, between two private-use characters. Rendered HTML turns
//! these delimiters into an element with `lang` and `dir` (`html`); every other output drops them
//! (`without_delimiters`).

use std::borrow::Cow;

/// Begins a text in the original language.
pub const BEGIN: char = '\u{E000}';
/// Ends it.
pub const END: char = '\u{E001}';

/// The text between delimiters.
pub fn delimited(text: &str) -> String {
    format!("{BEGIN}{text}{END}")
}

/// A Markdown block with its text between delimiters, after its prefix, such as `# `.
pub fn delimited_block(block: &str) -> String {
    let prefix = ["### ", "## ", "# ", "- ", "> "].into_iter().find(|prefix| block.starts_with(prefix)).unwrap_or("");
    format!("{prefix}{}", delimited(&block[prefix.len()..]))
}

/// True if a part of the text is in the original language.
pub fn has_original(text: &str) -> bool {
    text.contains(BEGIN)
}

/// False only if the text has no delimiters. A search for one byte is much faster than one for two characters.
fn may_have_delimiters(text: &str) -> bool {
    const FIRST_BYTE: u8 = 0xEE;
    text.as_bytes().contains(&FIRST_BYTE)
}

/// The text without delimiters.
pub fn without_delimiters(text: &str) -> Cow<'_, str> {
    if may_have_delimiters(text) { text.replace([BEGIN, END], "").into() } else { text.into() }
}

/// Elements whose content is not markup, or in which no element may stand.
const OPAQUE: [&str; 5] = ["script", "style", "title", "textarea", "option"];

/// Rendered HTML with its delimiters turned into `<span lang dir>`. Attributes and opaque elements lose them.
pub fn html(page: &str, lang: &str) -> String {
    if !page.contains(BEGIN) {
        return page.to_owned();
    }
    let (mut made, mut rest, mut opaque) = (String::with_capacity(page.len()), page, None);
    while let Some(start) = rest.find('<') {
        text(&rest[..start], opaque.is_some(), lang, &mut made);
        // Quotes and angle brackets in attributes are escaped, so the first bracket ends the tag.
        let end = rest[start..].find('>').map_or(rest.len(), |length| start + length + 1);
        let tag = &rest[start..end];
        made.push_str(&without_delimiters(tag));
        let is_named = |name: &str, tag: &str| tag.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '>']));
        match (opaque, tag.strip_prefix("</")) {
            (None, None) => opaque = OPAQUE.into_iter().find(|name| is_named(name, &tag[1..])),
            (Some(name), Some(ended)) if is_named(name, ended) => opaque = None,
            _ => {}
        }
        rest = &rest[end..];
    }
    text(rest, opaque.is_some(), lang, &mut made);
    made
}

fn text(text: &str, opaque: bool, lang: &str, made: &mut String) {
    if opaque || !may_have_delimiters(text) {
        made.push_str(&without_delimiters(text));
        return;
    }
    for character in text.chars() {
        match character {
            BEGIN => made.push_str(&format!("<span lang=\"{lang}\" dir=\"ltr\">")),
            END => made.push_str("</span>"),
            character => made.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{delimited, delimited_block, html, without_delimiters};

    #[test]
    fn delimiters_become_elements_in_text_and_vanish_elsewhere() {
        let (a, b) = (delimited("one"), delimited("two"));
        let page = format!("<title>{a}</title><p class=\"x\" title=\"{a}\">{a}, {b}</p><script>{a}</script>");
        let span = |text| format!("<span lang=\"en\" dir=\"ltr\">{text}</span>");
        let expected = format!(
            "<title>one</title><p class=\"x\" title=\"one\">{}, {}</p><script>one</script>",
            span("one"),
            span("two")
        );
        assert_eq!(html(&page, "en"), expected);
    }

    #[test]
    fn delimiters_follow_the_prefix_of_a_block() {
        assert_eq!(delimited_block("## Life"), "## \u{E000}Life\u{E001}");
        assert_eq!(without_delimiters(&delimited_block("- a\n- b")), "- a\n- b");
    }
}
