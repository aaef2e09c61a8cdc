//! Inlines the style sheets and scripts of a page.
//!
//! In frames with an opaque origin `'self'` matches nothing in WebKit, so an embed could load neither. Inline content
//! is allowed by its hash, and saves two requests. Must not depend on the kind of page.

use super::SiteError;
use super::fingerprint::read;
use super::markup::{Element, elements};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A page with its style sheets and scripts inlined. `folder` is the folder of the page. Adds the inlined files to
/// `inlined`.
///
/// Scripts keep their attributes and move to the end of the body, since inline scripts cannot be deferred.
pub fn with_inlined_files(html: &str, folder: &Path, inlined: &mut BTreeSet<PathBuf>) -> Result<String, SiteError> {
    let mut whole = String::new();
    let mut end = String::new();
    let mut at = 0;
    for element in elements(html, &["link", "script"]) {
        let is_sheet = element.attribute("rel").is_some_and(|rel| rel == "stylesheet");
        let name = if is_sheet { "href" } else { "src" };
        let Some(address) = element.attribute(name).filter(|_| is_sheet || element.name == "script") else { continue };
        let file = folder.join(&address);
        inlined.insert(file.canonicalize().unwrap_or(file));
        whole.push_str(&html[at..element.tag.start]);
        if is_sheet {
            whole.push_str(&format!("<style>{}</style>", inline("style", &text(&element, name, folder)?)?));
        } else {
            let tag = html[element.tag.clone()]
                .replace(&format!(" src=\"{address}\""), "")
                .replace(" defer=\"true\"", "")
                .replace(" defer=\"defer\"", "")
                .replace(" defer", "");
            // Imports are relative to the script’s file, not to the page.
            let home = address.rsplit_once('/').map_or("./".to_owned(), |(home, _)| format!("{home}/"));
            let script = text(&element, name, folder)?;
            let script = ["import('", "import(\""]
                .iter()
                .fold(script, |script, import| script.replace(&format!("{import}./"), &format!("{import}{home}")));
            end.push_str(&format!("{tag}{}</script>", inline("script", &script)?));
        }
        at = element.whole().end;
    }
    whole.push_str(&html[at..]);
    Ok(whole.replacen("</body>", &format!("{end}</body>"), 1))
}

/// The text of the file that an attribute names; an error if it is missing or not UTF-8.
pub fn text(element: &Element, name: &str, folder: &Path) -> Result<String, SiteError> {
    let address =
        element.attribute(name).ok_or_else(|| SiteError::Files(format!("a <{}> has no {name}", element.name)))?;
    String::from_utf8(read(&folder.join(&address))?).map_err(|_| SiteError::Files(format!("{address} is not UTF-8")))
}

/// Checks that a text can be inlined in an element: it must not end the element, and a style sheet must load no file.
pub fn inline<'a>(name: &str, text: &'a str) -> Result<&'a str, SiteError> {
    let lower = text.to_lowercase();
    if lower.contains(&format!("</{name}")) || lower.contains("<!--") || (name == "style" && lower.contains("url(")) {
        let what = format!("a {name} cannot be inlined: it contains `</{name}`, `<!--` or `url(`. Remove that text.");
        return Err(SiteError::Files(what));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::with_inlined_files;
    use std::collections::BTreeSet;

    #[test]
    fn sheet_and_script_stand_in_the_page_and_the_script_at_its_end() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a.css"), "p{}").expect("a sheet");
        std::fs::create_dir(folder.path().join("b")).expect("a folder");
        std::fs::write(folder.path().join("b/a.js"), "import('./c.js')").expect("a script");
        let head = "<link rel=\"stylesheet\" href=\"./a.css\"><script defer src=\"./b/a.js\" data-wasm=\"./a.wasm\">\
                    </script><link rel=\"icon\" href=\"./a.svg\">";
        let mut inlined = BTreeSet::new();
        let page = with_inlined_files(&format!("<head>{head}</head><body><p></p></body>"), folder.path(), &mut inlined);
        assert_eq!(
            page.expect("whole"),
            "<head><style>p{}</style><link rel=\"icon\" href=\"./a.svg\"></head>\
             <body><p></p><script data-wasm=\"./a.wasm\">import('./b/c.js')</script></body>"
        );
        assert_eq!(inlined.len(), 2);
        std::fs::write(folder.path().join("a.css"), "p{background:url(a.png)}").expect("a sheet");
        assert!(with_inlined_files(head, folder.path(), &mut inlined).is_err());
    }
}
