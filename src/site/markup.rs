//! Finds elements with their attributes and text in markup that this build has written.
//!
//! Not a general HTML parser: it relies on the output of Yew, with lower-case tags and attributes in double quotes.
//! Tests compare it with a real parser on every page of a release. Must not depend on its callers.

use std::ops::Range;

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The name.
    pub name: String,
    /// The range of the start tag.
    pub tag: Range<usize>,
    /// The range of the text, up to the next end tag of this name; empty for an element without an end tag.
    pub text: Range<usize>,
    /// Names and values in order, with entities as written.
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute with entities resolved; empty if it has no value, `None` if it is missing.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| resolved(value))
    }

    /// True if the element is an inline script that runs: not a data block, not a file.
    pub fn is_inline_script(&self) -> bool {
        let kind = self.attribute("type").unwrap_or_default();
        self.name == "script"
            && self.attribute("src").is_none()
            && matches!(kind.as_str(), "" | "module" | "importmap" | "text/javascript")
    }
}

/// Elements without an end tag.
const VOID: [&str; 4] = ["meta", "link", "img", "input"];

/// Elements whose text is not markup.
const RAW: [&str; 2] = ["script", "style"];

/// The elements with these names, in document order. The text of scripts and styles is not searched.
pub fn elements(html: &str, names: &[&str]) -> Vec<Element> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = html[at..].find('<').map(|step| at + step) {
        let name: String = html[start + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let Some(end) = end_of_tag(html, start + 1 + name.len()).filter(|_| !name.is_empty()) else {
            at = start + 1;
            continue;
        };
        at = end;
        let ends = || html[end..].find(&format!("</{name}")).map(|step| end + step);
        let raw = RAW.contains(&name.as_str());
        if names.contains(&name.as_str()) {
            let close = if VOID.contains(&name.as_str()) { None } else { ends() };
            found.push(Element {
                tag: start..end,
                text: end..close.unwrap_or(end),
                attributes: attributes(&html[start + 1 + name.len()..end]),
                name: name.clone(),
            });
        }
        if raw {
            at = ends().unwrap_or(html.len());
        }
    }
    found
}

/// The end of a tag that starts before `from`: after the first `>` outside quotes.
fn end_of_tag(html: &str, from: usize) -> Option<usize> {
    let mut quoted = false;
    for (step, byte) in html.as_bytes()[from..].iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return Some(from + step + 1),
            _ => {}
        }
    }
    None
}

/// Parses the text between a tag's name and its end.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag.trim_end_matches(['>', '/']).trim();
    while !rest.is_empty() {
        let end = rest.find(|character: char| character == '=' || character.is_whitespace()).unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"").and_then(|quoted| quoted.split_once('"')) {
            Some((value, after)) => {
                rest = after;
                value.to_owned()
            }
            None => String::new(),
        };
        // Yew always writes quotes, so unquoted values are skipped.
        rest = rest.trim_start_matches('=').trim_start();
        found.push((name, value));
    }
    found
}

/// A value with its entities resolved.
fn resolved(value: &str) -> String {
    value.replace("&quot;", "\"").replace("&#x27;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::elements;

    #[test]
    fn elements_are_found_with_their_attributes_and_texts() {
        let html = "<head><meta name=\"a\" content=\"1 > 0 &amp; so\"><script>if (1<2) '<style>no</style>'</script>\
                    <style media=\"print\">p>a{}</style><script defer src=\"./a.js\" data-x=\"\"></script></head>";
        let found = elements(html, &["meta", "script", "style"]);
        let shown: Vec<(&str, &str)> =
            found.iter().map(|element| (element.name.as_str(), &html[element.text.clone()])).collect();
        assert_eq!(
            shown,
            [("meta", ""), ("script", "if (1<2) '<style>no</style>'"), ("style", "p>a{}"), ("script", "")]
        );
        assert_eq!(found[0].attribute("content").as_deref(), Some("1 > 0 & so"));
        assert_eq!(found[3].attribute("src").as_deref(), Some("./a.js"));
        assert_eq!(found[3].attribute("defer").as_deref(), Some(""));
        assert_eq!(found[3].attribute("data-x").as_deref(), Some(""));
        assert_eq!(found[3].attribute("data-y"), None);
        assert_eq!(&html[found[2].text.clone()], "p>a{}");
        assert_eq!(&html[found[0].tag.clone()], "<meta name=\"a\" content=\"1 > 0 &amp; so\">");
        assert!(found[1].is_inline_script() && !found[3].is_inline_script());
    }
}
