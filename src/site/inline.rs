//! Texts of style sheets and scripts that pages contain.
//!
//! In frames with an opaque origin `'self'` matches nothing in WebKit, so an embed could load neither. Inline content
//! is allowed by its hash, and saves two requests.

use super::SiteError;

/// Checks that a text can be inlined in an element: it must not end the element, and a style sheet must load no file.
pub fn inlinable(name: &str, text: String) -> Result<String, SiteError> {
    let end = format!("</{name}");
    let (folder, forbidden) = match name {
        "style" => ("assets/style/", vec![end.as_str(), "<!--", "url("]),
        _ => ("assets/script/", vec![end.as_str(), "<!--"]),
    };
    // Without a change of case beyond ASCII, all bytes keep their places.
    let lower = text.to_ascii_lowercase();
    let Some((at, found)) = forbidden.into_iter().find_map(|found| Some((lower.find(found)?, found))) else {
        return Ok(text);
    };
    let before: Vec<char> = text[..at].chars().rev().take(40).collect();
    let before: String = before.into_iter().rev().collect();
    Err(SiteError::Files(format!(
        "{folder}: a page cannot contain a {name} with `{found}`, which stands after “{before}”. Remove it from its \
         file."
    )))
}

/// A script of the root of the site, with its imports relative to a page. `root` is the root, relative to the page.
pub fn with_imports_from(root: &str, script: &str) -> String {
    ["import('", "import(\""]
        .iter()
        .fold(script.to_owned(), |script, import| script.replace(&format!("{import}./"), &format!("{import}{root}")))
}

#[cfg(test)]
mod tests {
    use super::{inlinable, with_imports_from};

    #[test]
    fn a_text_that_ends_its_element_or_loads_a_file_is_refused() {
        for (name, text) in [
            ("style", "p{background:url(a.png)}"),
            ("style", "</STYLE"),
            ("script", "'</script>'"),
            ("script", "'<!--'"),
        ] {
            assert!(inlinable(name, text.to_owned()).is_err(), "{text}");
        }
        let problem = inlinable("style", "p{background:URL(a.png)}".to_owned()).expect_err("it is refused").to_string();
        assert!(problem.contains("`url(`, which stands after “p{background:”"), "{problem}");
        for (name, text) in [("style", "p{}"), ("script", "url('a')")] {
            assert_eq!(inlinable(name, text.to_owned()).expect("it is accepted"), text);
        }
    }

    #[test]
    fn imports_are_relative_to_the_page() {
        assert_eq!(
            with_imports_from("../../", "import('./c.js');import(\"./d.js\")"),
            "import('../../c.js');import(\"../../d.js\")"
        );
    }
}
