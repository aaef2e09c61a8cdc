//! An oEmbed consumer after the rules of WordPress for providers that it does not know (`wp_filter_oembed_result`).

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

/// The elements that WordPress keeps, and their attributes.
const KEPT: [(&str, &[&str]); 3] = [
    ("a", &["href"]),
    ("blockquote", &[]),
    ("iframe", &["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"]),
];

/// An embed in a post.
#[derive(Debug)]
pub struct Embedded {
    /// The markup in the post.
    pub html: String,
    /// The address of the frame, with the secret.
    pub src: String,
    /// The `sandbox` attribute that WordPress adds.
    pub sandbox: &'static str,
    /// The words that readers see until the frame posts its height.
    pub words: String,
    /// The link among them.
    pub link: String,
}

/// Embeds an oEmbed answer. The error names the rule that it breaks.
pub fn consume(answer: &Value) -> Result<Embedded, String> {
    let text = |key: &str| answer[key].as_str().filter(|text| !text.is_empty()).ok_or(format!("there is no {key}"));
    if text("version")? != "1.0" {
        return Err("the version is not 1.0".to_owned());
    }
    if !["rich", "video"].contains(&text("type")?) {
        return Err("the type has no markup".to_owned());
    }
    for key in ["width", "height"] {
        answer[key].as_u64().ok_or(format!("{key} is not a number"))?;
    }
    let fragment = Html::parse_fragment(text("html")?);
    let html = filtered(fragment.root_element());
    // WordPress finds both with a regular expression: an optional quotation, then a frame.
    let frame = html.find("<iframe ").ok_or("there is no frame")?;
    let end = html[frame..].find("</iframe>").ok_or("the frame has no end")? + frame;
    if !html[end..].trim_start_matches("</iframe>").trim().is_empty() {
        return Err("there is content after the frame".to_owned());
    }
    let kept = Html::parse_fragment(&html);
    let one = |selector: &str| {
        let selector = Selector::parse(selector).expect("a selector");
        kept.select(&selector).next().ok_or(format!("there is no {selector:?}"))
    };
    let iframe = one("iframe")?;
    iframe.attr("title").filter(|title| !title.is_empty()).ok_or("the frame has no title")?;
    let src = iframe.attr("src").filter(|src| src.starts_with("https://")).ok_or("the frame has no address")?;
    let quotation = one("blockquote")?;
    let src = format!("{src}#?secret=Ab3dEf6hIj");
    let words = quotation.text().collect();
    let link = one("blockquote a")?.attr("href").unwrap_or_default().to_owned();
    Ok(Embedded { src, sandbox: "allow-scripts", words, link, html })
}

/// The markup with the kept elements and attributes only, like `wp_kses`. The content of other elements stays.
fn filtered(element: ElementRef) -> String {
    let mut html = String::new();
    for child in element.children() {
        if let Some(text) = child.value().as_text() {
            html.push_str(&text.replace('&', "&amp;").replace('<', "&lt;"));
        }
        let Some(child) = ElementRef::wrap(child) else { continue };
        let inside = filtered(child);
        let name = child.value().name();
        let Some((_, attributes)) = KEPT.iter().find(|(kept, _)| *kept == name) else {
            html.push_str(&inside);
            continue;
        };
        let attributes: String = child
            .value()
            .attrs()
            .filter(|(attribute, _)| attributes.contains(attribute))
            .map(|(attribute, value)| {
                format!(" {attribute}=\"{}\"", value.replace('&', "&amp;").replace('"', "&quot;"))
            })
            .collect();
        html.push_str(&format!("<{name}{attributes}>{inside}</{name}>"));
    }
    html
}
