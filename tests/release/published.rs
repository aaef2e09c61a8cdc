//! Files and tags that exist only in a release with a `site_url`.
//!
//! The project is a copy of `assets/` with an address in `site.json`. Its WebAssembly is empty.

use super::twice::{prerender, read, staged};
use super::wordpress::{Embedded, consume};
use explainer::embed::{STORY, height};
use explainer::figures::IDS;
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use std::path::Path;

const SITE: &str = "https://example.org/kazakhs/";

type FilesByPath = BTreeMap<String, Vec<u8>>;

/// The files of the release, and the output of the build.
fn published() -> (FilesByPath, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = tempfile::tempdir().expect("a folder");
    let mut assets = FilesByPath::new();
    read(&root.join("assets"), "assets/", &mut assets);
    let settings = assets.get_mut("assets/site.json").expect("the settings");
    let text = String::from_utf8(std::mem::take(settings)).expect("UTF-8");
    *settings = text.replace("\"site_url\": \"\"", &format!("\"site_url\": \"{SITE}\"")).into_bytes();
    for (name, content) in assets {
        let path = project.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, content).expect("a file");
    }
    for tools in ["tools", "target"] {
        link(&root.join(tools), &project.path().join(tools));
    }
    let (_kept, staging) = staged("site");
    let output =
        prerender(project.path(), &staging, "UTC", "C").wait_with_output().expect("the build of the site ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut files = FilesByPath::new();
    read(&staging, "", &mut files);
    (files, String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) {
    std::os::unix::fs::symlink(from, to).expect("a link");
}

#[cfg(windows)]
fn link(from: &Path, to: &Path) {
    std::os::windows::fs::symlink_dir(from, to).expect("a link");
}

fn text(files: &FilesByPath, name: &str) -> String {
    String::from_utf8(files.get(name).unwrap_or_else(|| panic!("there is no {name}")).clone()).expect("UTF-8")
}

/// The values of an attribute of all elements that match a selector.
fn values(html: &Html, selector: &str, attribute: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).filter_map(|element| element.attr(attribute).map(str::to_owned)).collect()
}

/// The file at an address of the site.
fn file(address: &str) -> String {
    let path = address.strip_prefix(SITE).unwrap_or_else(|| panic!("{address} is not of this site"));
    let path = path.split('#').next().unwrap_or_default();
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// One test, because the build takes half a minute.
#[test]
fn a_release_with_an_address_has_all_files_that_need_one() {
    let (files, said) = published();
    assert_eq!(said, "", "nothing is missing");
    let pages: Vec<&String> = files.keys().filter(|name| name.ends_with(".html")).collect();
    for name in &pages {
        // The standalone file belongs to no address, and the editors' page to no figure.
        let is_standalone = name.ends_with("kazakhs-of-xinjiang.html");
        if is_standalone || *name == "embed/index.html" || name.ends_with("/embed/index.html") {
            continue;
        }
        let html = Html::parse_document(&text(&files, name));
        assert_social_image(&files, name, &html);
        assert_canonical(&files, name, &html);
    }
    assert_crawler_files(&files);
    for name in IDS.into_iter().chain([STORY]) {
        assert_embeds_in_wordpress(&files, name);
    }
}

fn assert_social_image(files: &FilesByPath, name: &str, html: &Html) {
    for property in ["meta[property='og:image']", "meta[name='twitter:image']"] {
        let images = values(html, property, "content");
        assert_eq!(images.len(), 1, "{name}: {property}");
        let image = files.get(&file(&images[0])).unwrap_or_else(|| panic!("{name}: there is no {}", images[0]));
        assert!(image.starts_with(b"\x89PNG"), "{}", images[0]);
        let size = |at: usize| u32::from_be_bytes(image[at..at + 4].try_into().expect("four bytes"));
        assert_eq!((size(16), size(20)), (1200, 675), "{}", images[0]);
        // WhatsApp ignores larger images.
        assert!(image.len() < 600_000, "{}: {} bytes", images[0], image.len());
    }
}

fn assert_canonical(files: &FilesByPath, name: &str, html: &Html) {
    let addresses = values(html, "link[rel=canonical]", "href");
    assert_eq!(addresses.len(), 1, "{name}");
    let target = text(files, &file(&addresses[0]));
    if let Some((_, fragment)) = addresses[0].split_once('#') {
        assert!(target.contains(&format!("id=\"{fragment}\"")), "{name}: {} leads nowhere", addresses[0]);
    }
}

fn assert_crawler_files(files: &FilesByPath) {
    let sitemap = text(files, "sitemap.xml");
    assert!(sitemap.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns="), "{sitemap}");
    let addresses: Vec<&str> =
        sitemap.split("<loc>").skip(1).filter_map(|entry| entry.split_once("</loc>")).map(|(loc, _)| loc).collect();
    assert_eq!(addresses, ["", "embed/", "claims/", "teach/", "appendix/"].map(|page| format!("{SITE}{page}")));
    for address in addresses {
        assert!(!text(files, &file(address)).contains("noindex"), "{address} is hidden from search engines");
    }
    let robots = text(files, "robots.txt");
    let map = robots.lines().find_map(|line| line.strip_prefix("Sitemap: ")).expect("the sitemap");
    assert!(files.contains_key(&file(map)), "{map}");
    assert!(text(files, "SHA256SUMS").contains("  sitemap.xml\n"));
}

/// Discovers an embed from its page as WordPress does, and embeds it.
fn assert_embeds_in_wordpress(files: &FilesByPath, name: &str) {
    let page = Html::parse_document(&text(files, &format!("embed/{name}/index.html")));
    let answers = values(&page, "head > link[type='application/json+oembed'][rel=alternate]", "href");
    assert_eq!(answers.len(), 1, "{name}");
    let answer: serde_json::Value = serde_json::from_str(&text(files, &file(&answers[0]))).expect("JSON");
    let Embedded { html, src, sandbox, words, link } = consume(&answer).unwrap_or_else(|why| panic!("{name}: {why}"));
    assert_eq!(src, format!("{SITE}embed/{name}/#?secret=Ab3dEf6hIj"), "{name}");
    assert_eq!(sandbox, "allow-scripts", "{name}");
    assert!(words.len() > 20, "{name}: until the frame has loaded, WordPress shows {words}");
    assert!(files.contains_key(&file(&link)), "{name}: {link}");
    assert!(html.contains(&format!("height=\"{}\"", height(name))), "{name}: {html}");
    assert!(files.contains_key(&file(answer["thumbnail_url"].as_str().expect("an address"))), "{name}");
}
