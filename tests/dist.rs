//! The release in `dist`: sizes of its files, and no story content in the WebAssembly.

#[path = "story/words.rs"]
mod story_words;

use explainer::content::Content;
use explainer::content::assets::Assets;
use std::path::{Path, PathBuf};

/// The folder of the release that `cargo xtask test` has built.
fn dist() -> PathBuf {
    std::env::var_os("EXPLAINER_DIST")
        .expect("EXPLAINER_DIST is not set: run `cargo xtask test`, which builds the release first")
        .into()
}

/// The only file of `dist` with this prefix and suffix.
fn file(start: &str, end: &str) -> Vec<u8> {
    let found: Vec<PathBuf> = std::fs::read_dir(dist())
        .expect("dist")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| name.starts_with(start) && name.ends_with(end))
        })
        .collect();
    assert_eq!(found.len(), 1, "{start}…{end}: {found:?}");
    std::fs::read(&found[0]).expect("a file")
}

/// The story in English.
fn story() -> Content {
    let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
    Content::load(&assets, "en", &explainer::figures::IDS).expect("the story")
}

fn brotli(bytes: &[u8]) -> usize {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).expect("it packs");
    packed.len()
}

fn check(what: &str, files: &[Vec<u8>], most: usize) {
    let size: usize = files.iter().map(|bytes| brotli(bytes)).sum();
    println!("{what}: {size} bytes of {most}");
    assert!(size <= most, "{what} is {size} bytes brotli; the budget is {most}");
}

/// The files that the story page in English and its translations share.
fn styles_and_scripts() -> [Vec<u8>; 2] {
    [file("style-", ".css"), file("page-", ".js")]
}

/// `docs/decisions/056-story-page-keeps-notes-and-tables.md` has the sizes of its parts.
#[test]
fn the_story_page_without_webassembly_is_within_its_budget() {
    let [styles, scripts] = styles_and_scripts();
    check("the story page with its styles and scripts", &[file("index", ".html"), styles, scripts], 77_500);
}

#[test]
fn every_translated_story_page_without_webassembly_is_within_its_budget() {
    let story = story();
    let [_, translations @ ..] = &story.settings.languages[..] else { panic!("the site has no language") };
    assert!(!translations.is_empty(), "the site has no translation");
    for language in translations {
        let page = std::fs::read(dist().join(language).join("index.html")).expect("a story page");
        let [styles, scripts] = styles_and_scripts();
        check(&format!("the story page in {language} with its styles and scripts"), &[page, styles, scripts], 87_800);
    }
}

/// The story embed is left out, because it is the story page with few additions.
#[test]
fn every_embed_without_webassembly_is_within_its_budget() {
    for id in explainer::figures::IDS {
        let html = std::fs::read(dist().join(format!("embed/{id}/index.html"))).expect("an embed");
        // Style sheet and script are inline. The figure script is a separate file.
        let text = String::from_utf8_lossy(&html).into_owned();
        assert!(text.contains("<style>") && !text.contains("rel=\"stylesheet\"") && !text.contains(" src="), "{id}");
        check(&format!("the embed of {id}"), &[html, file("figure-", ".js")], 22_800);
    }
}

#[test]
fn the_webassembly_and_its_glue_are_within_their_budget() {
    check("WebAssembly and glue", &[file("app-", ".wasm"), file("app-", ".js")], 71_000);
}

#[test]
fn handwritten_scripts_are_within_their_budget() {
    // The boot script is inline.
    let boot = |page: &str| -> Vec<u8> {
        page.split_once("<script>").and_then(|(_, boot)| boot.split_once("</script>")).expect("its boot").0.into()
    };
    let story_page = String::from_utf8(file("index", ".html")).expect("UTF-8");
    check("handwritten scripts of the story page", &[boot(&story_page), file("page-", ".js")], 4_700);
    let embed = std::fs::read_to_string(dist().join("embed/trade/index.html")).expect("an embed");
    let boot = boot(&embed);
    let (_, last) = embed.rsplit_once("<script").expect("a script at the end");
    let last = last.split_once('>').expect("its text").1.as_bytes().to_vec();
    check("handwritten scripts of an embed", &[boot, last, file("figure-", ".js")], 5_950);
}

/// The parts of program, story page and embeds, with their sizes in bytes, brotli.
fn sizes() -> Vec<(String, usize)> {
    let mut sizes = vec![
        ("program: WebAssembly".to_owned(), brotli(&file("app-", ".wasm"))),
        ("program: glue".to_owned(), brotli(&file("app-", ".js"))),
        ("story page: markup".to_owned(), brotli(&file("index", ".html"))),
        ("story page: styles".to_owned(), brotli(&file("style-", ".css"))),
        ("story page: script".to_owned(), brotli(&file("page-", ".js"))),
        ("embeds: figure script".to_owned(), brotli(&file("figure-", ".js"))),
    ];
    for id in explainer::figures::IDS {
        let html = std::fs::read(dist().join(format!("embed/{id}/index.html"))).expect("an embed");
        sizes.push((format!("embed of {id}: page"), brotli(&html)));
    }
    sizes
}

/// A change of 1% or more must be visible in the diff of the file. `UPDATE_EXPECT=1 cargo xtask test` writes it.
#[test]
fn sizes_differ_by_less_than_one_percent_from_the_recorded_ones() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/sizes.txt");
    let recorded = std::fs::read_to_string(&path).unwrap_or_default();
    let recorded_size = |part: &str| {
        let line = recorded.lines().find_map(|line| line.strip_prefix(part)?.strip_prefix(" "))?;
        line.trim().parse::<usize>().ok()
    };
    let sizes = sizes();
    let differs = |(part, size): &&(String, usize)| {
        recorded_size(part).is_none_or(|recorded| recorded.abs_diff(*size) * 100 >= recorded)
    };
    let different: Vec<_> = sizes.iter().filter(differs).collect();
    let is_complete = recorded.lines().count() == sizes.len();
    if different.is_empty() && is_complete {
        return;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let lines: String = sizes.iter().map(|(part, size)| format!("{part} {size}\n")).collect();
        std::fs::write(&path, lines).expect("the file can be written");
        return;
    }
    panic!("these sizes differ by 1% or more from tests/golden/sizes.txt: {different:?}");
}

/// Host pages load the loader. Readers load the rest when they first open a menu.
#[test]
fn files_on_demand_are_within_their_budget() {
    check("the loader in host pages", &[std::fs::read(dist().join("embed.js")).expect("embed.js")], 2_000);
    check("the script and styles of a menu", &[file("share-", ".js"), file("editors-", ".css")], 6_000);
}

/// Without story content, a new word, row or language leaves the WebAssembly byte-identical.
#[test]
fn the_webassembly_contains_no_text_of_the_story() {
    let wasm = file("app-", ".wasm");
    let contains = |words: &str| wasm.windows(words.len()).any(|part| part == words.as_bytes());
    let content = story();
    for claim in &content.claims {
        assert!(!contains(&claim.text), "claim {}", claim.id);
    }
    for row in content.series_tables.values().flat_map(|series| &series.rows) {
        assert!(row.name().len() < 6 || !contains(row.name()), "{}", row.key);
    }
    for words in story_words::WORDS {
        assert!(!contains(words), "{words}");
    }
}
