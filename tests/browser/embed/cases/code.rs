//! The code of a figure, as editors paste it, and hosts that contain it.

use super::super::super::harness::{Browser, Site};
use super::super::host::Host;
use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::embed::height;
use explainer::share::snippet::Snippet;
use std::path::Path;

/// Console messages of hosts that have no permissions to give, or of a loader that finds nothing yet.
pub const NOISE: &[&str] =
    &["web-share", "clipboard-write", "unsupported feature name", "no figure found so far", "Layout was forced"];

/// The loader's element.
pub const ELEMENT: &str = "kazakhs-of-xinjiang-figure";

/// The inputs of a figure's code, with the origin of the test server as the address of the site.
pub fn snippet(figure: &str) -> Snippet {
    let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
    let content = Content::load(&assets, "en", &explainer::figures::IDS).unwrap_or_else(|error| panic!("{error}"));
    let figures = explainer::figures::all(&content).unwrap_or_else(|error| panic!("{error}"));
    let found = figures.iter().find(|found| found.id == figure).expect("the figure");
    Snippet { base: "ORIGIN/".to_owned(), ..Snippet::new(&content, found, height(figure)) }
}

/// The code of a frame of fixed height.
pub fn frame(figure: &str) -> String {
    snippet(figure).frame().to_string()
}

/// The code of a frame that grows.
pub fn loader(figure: &str) -> String {
    snippet(figure).loader().to_string()
}

/// The code of a frame that grows, without its script.
pub fn without_script(figure: &str) -> String {
    loader(figure).replace("<script defer src=\"ORIGIN/embed.js\"></script>", "")
}

/// The code of a frame that grows, as it was pasted before the loader defined an element. It must work for ever.
pub fn pasted_earlier(figure: &str) -> String {
    let target = format!("kazakhs-of-xinjiang-{figure}");
    format!(
        "<div style=\"min-height:1000px\" id=\"{target}\"><script defer src=\"ORIGIN/embed.js\" \
         data-target=\"#{target}\" data-figure=\"{figure}\" data-lang=\"en\" data-height=\"1000\" \
         data-title=\"A figure\"></script><noscript><a href=\"ORIGIN/#{figure}\"><img \
         src=\"ORIGIN/figures/{figure}.png\" alt=\"\" width=\"600\"></a></noscript></div>\
         <p><a href=\"ORIGIN/#{figure}\">A link</a></p>"
    )
}

/// Opens a host page with a head and a body.
pub async fn host(browser: &Browser, head: &str, body: &str) -> Host {
    browser.expect_in_console(NOISE);
    let markup = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\">\
         <title>A host</title>{head}</head><body>{body}</body></html>"
    );
    Host::from_markup(browser, Site::default().with_headers(), &markup, "").await
}

/// A script that is true once every frame of the page is as tall as its figure, and nothing else is in its element.
pub const FITS: &str = include_str!("fits.js");
