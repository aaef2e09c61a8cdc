//! The content security policy of a page, derived from the finished page, so that it allows exactly what the page uses.
//!
//! Inline scripts and styles are allowed by their hash, files only from the page's own origin. One thing the page does
//! not show: whether its scripts add frames, which depends on the kind of page (`add_policies`).

use super::file_io::{base64, read, write};
use super::markup::{Element, elements};
use super::{SiteError, tree};
use crate::page::EMBEDDED_WASM;
use sha2::{Digest, Sha256};
use std::path::Path;

/// The policy follows this element. It must precede everything that it applies to.
const BEFORE: &str = "<meta charset=\"utf-8\">";

/// The elements that a policy depends on.
const LOOKED_AT: [&str; 5] = ["script", "style", "link", "img", "iframe"];

/// The policy of a page. `frames` is true if scripts add frames of the site to the page.
fn policy(html: &str, frames: bool) -> String {
    let found = elements(html, &LOOKED_AT);
    let hashes = |wanted: fn(&Element) -> bool| {
        let mut hashes: Vec<String> = Vec::new();
        for element in found.iter().filter(|element| wanted(element)) {
            let hash = format!("'{}'", hash(&html.as_bytes()[element.text.clone()]));
            if !hashes.contains(&hash) {
                hashes.push(hash);
            }
        }
        hashes
    };
    let any = |name: &str, attribute: &str| {
        found.iter().any(|element| element.name == name && element.attribute(attribute).is_some())
    };
    let linked = |kind: &str| {
        found.iter().any(|element| element.name == "link" && element.attribute("rel").is_some_and(|rel| rel == kind))
    };
    let own = |wanted: bool| if wanted { vec!["'self'".to_owned()] } else { Vec::new() };
    let mounts = any("script", "data-wasm");
    let carries = found.iter().any(|element| element.attribute("type").is_some_and(|kind| kind == EMBEDDED_WASM));
    let mut script = own(any("script", "src") || mounts);
    if mounts || carries {
        script.push("'wasm-unsafe-eval'".to_owned());
    }
    script.extend(hashes(Element::is_inline_script));
    let mut style = own(linked("stylesheet"));
    style.extend(hashes(|element| element.name == "style"));
    let has_font = found.iter().any(|element| element.name == "style" && html[element.text.clone()].contains("url("));
    let directives = [
        ("script-src", script),
        ("style-src", style),
        ("img-src", own(linked("icon") || any("img", "src"))),
        ("font-src", own(has_font)),
        ("connect-src", own(mounts || any("script", "data-reads"))),
        ("frame-src", own(frames || any("iframe", "src"))),
    ];
    let mut policy = "default-src 'none'".to_owned();
    for (name, sources) in directives.iter().filter(|(_, sources)| !sources.is_empty()) {
        policy.push_str(&format!("; {name} {}", sources.join(" ")));
    }
    policy + "; base-uri 'none'; form-action 'none'"
}

/// Adds its policy to every page of a folder. Pages must be complete: later changes would violate their policy.
///
/// `standalone` is the name of the standalone file.
pub fn add_policies(folder: &Path, standalone: &str) -> Result<(), SiteError> {
    for name in tree::pages(folder)? {
        let file = folder.join(&name);
        let html = String::from_utf8(read(&file)?)
            .map_err(|error| SiteError::Files(format!("{name} is not UTF-8 ({error})")))?;
        // Scripts may add frames of the site to all pages except embeds and the standalone file.
        let frames = !tree::is_embed(&name) && !name.ends_with(standalone);
        write(&file, with_policy(&html, frames)?.as_bytes())?;
    }
    Ok(())
}

/// A page with its policy added; an error if its head does not begin with the encoding.
fn with_policy(html: &str, frames: bool) -> Result<String, SiteError> {
    let (before, after) = html.split_once(BEFORE).ok_or_else(|| {
        SiteError::Files(format!("a page has no {BEFORE}. Begin its head with it (see src/site/policy.rs)"))
    })?;
    let policy = policy(html, frames);
    Ok(format!("{before}{BEFORE}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"))
}

/// A hash in the format of policies and `integrity`.
pub fn hash(bytes: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::{policy, with_policy};

    const END: &str = "; base-uri 'none'; form-action 'none'";

    #[test]
    fn a_policy_allows_what_the_page_holds_and_no_more() {
        for (html, expected) in [
            ("<p>words</p>", ""),
            ("<link rel=\"stylesheet\" href=\"./a.css\">", "; style-src 'self'"),
            ("<link rel=\"icon\" href=\"./a.svg\">", "; img-src 'self'"),
            ("<link rel=\"canonical\" href=\"https://example.org/\">", ""),
            ("<script src=\"./a.js\"></script>", "; script-src 'self'"),
            (
                "<script src=\"./a.js\" data-wasm=\"./a.wasm\"></script>",
                "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
            ),
            (
                "<script data-wasm=\"./a.wasm\">1</script>",
                "; script-src 'self' 'wasm-unsafe-eval' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='\
                 ; connect-src 'self'",
            ),
            ("<script type=\"application/ld+json\">{}</script>", ""),
            // The SHA-256 of `1`, computed with openssl.
            ("<script>1</script>", "; script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"),
            ("<style>1</style>", "; style-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"),
            (
                "<script>1</script><script type=\"application/wasm\">AA</script>",
                "; script-src 'wasm-unsafe-eval' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
            ),
            (
                "<style>@font-face{src:url(a.woff2)}</style>",
                "; style-src 'sha256-Fzvdjfp8BBSEVcO5dVYrhlUU2gj5l1XEBCdC1ClWoyg='; font-src 'self'",
            ),
            ("<iframe src=\"./embed/\"></iframe>", "; frame-src 'self'"),
        ] {
            assert_eq!(policy(html, false), format!("default-src 'none'{expected}{END}"), "{html}");
        }
        assert_eq!(policy("<p></p>", true), format!("default-src 'none'; frame-src 'self'{END}"));
    }

    #[test]
    fn a_policy_precedes_the_scripts_it_applies_to() {
        let page = with_policy("<head><meta charset=\"utf-8\"><script>1</script></head>", false).expect("guarded");
        let start = "<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" \
                     content=\"default-src 'none'; script-src 'sha256-";
        assert!(page.starts_with(start), "{page}");
        assert!(with_policy("<head><script>1</script></head>", false).is_err());
    }
}
