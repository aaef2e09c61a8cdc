//! Translated pages: their labels, widths and heights, the menu of languages, and directions of keys.
//!
//! Tests of the release check the words. Must not depend on the text of a language.

use super::embed::heights::{groups, measured, page_with_frames};
use super::harness::{Browser, Engine, Key, Site, browser_tests, eventually};
use super::overflow::{WALK, assert_not_wider, open_all, problems_on};

browser_tests! {
    labels_of_translations_stay_in_their_figure_and_do_not_overlap in all_engines:
        "engines set scripts in their own ways";
    labels_of_every_point_of_translations_stay_in_their_figure in chromium:
        "labels of points are data; all engines are tested without a point";
    translated_pages_are_no_wider_than_their_window in all_engines: "engines set scripts in their own ways";
    translated_embeds_fit_the_heights_in_their_snippets in all_engines: "engines set scripts in their own ways";
    the_menu_of_languages_keeps_the_place_and_the_state in all_engines: "engines differ in how they follow a link";
    without_script_the_menu_leads_to_the_same_page in chromium: "it depends on our markup";
    the_font_of_a_page_is_allowed_and_loads_only_where_it_is_needed in all_engines: "engines match fonts in their ways";
    keys_follow_the_direction_of_the_drawing in chromium: "our script decides which key leads to the next point";
}

/// The longest translation in each script: Cyrillic, Arabic, Chinese.
const EDITIONS: [&str; 3] = ["kk", "ug", "zh-Hans"];
/// All translations.
const ALL: [&str; 6] = ["kk", "ug", "zh-Hans", "ru", "kk-Arab", "tr"];

/// The translations to lay out: all in Chromium, and one of each script in the engines that set them in other ways.
fn editions(browser: &Browser) -> &'static [&'static str] {
    if browser.engine == Engine::Chromium { &ALL } else { &EDITIONS }
}

async fn labels_of_translations_stay_in_their_figure_and_do_not_overlap(browser: Browser) {
    let page = browser.page().await;
    let mut problems = Vec::new();
    for lang in editions(&browser) {
        page.open(&format!("{lang}/")).await;
        for width in [320, 360, 512, 640, 768, 960, 1280] {
            page.resize(width).await;
            page.painted().await;
            problems.extend(problems_on(&page, &format!("in {lang} at {width} px")).await);
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

async fn labels_of_every_point_of_translations_stay_in_their_figure(browser: Browser) {
    let page = browser.page().await;
    let mut problems = Vec::new();
    for lang in editions(&browser) {
        page.resize(320).await;
        page.open(&format!("{lang}/")).await;
        for figure in page.figures().await.iter().filter(|figure| !figure.points().is_empty()) {
            figure.show().await;
            let prepared = async || figure.evaluate::<bool>("return 'prepared' in root.dataset;", &[]).await;
            eventually(format_args!("{} is prepared", figure.id), prepared).await;
            let found: Vec<String> = figure.evaluate(WALK, &[]).await;
            problems.extend(found.into_iter().map(|problem| format!("{lang}, {}: {problem}", figure.id)));
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

async fn translated_pages_are_no_wider_than_their_window(browser: Browser) {
    // Words are widest for their window on a phone, where engines may break them in other ways.
    let (paths, widths): (&[&str], &[u32]) = match browser.engine {
        Engine::Chromium => (&["", "claims/", "teach/", "appendix/", "embed/", "embed/story/"], &[320, 768, 1280]),
        _ => (&["", "claims/"], &[320]),
    };
    let page = browser.page().await;
    for lang in EDITIONS {
        for path in paths {
            page.open(&format!("{lang}/{path}")).await;
            open_all(&page).await;
            for width in widths {
                page.resize(*width).await;
                assert_not_wider(&page, *width, &format!(" in {lang}/{path} with everything open")).await;
            }
        }
    }
}

/// Machines that run tests have system fonts that the style sheets prefer, so pages load no font. The test loads it.
async fn the_font_of_a_page_is_allowed_and_loads_only_where_it_is_needed(browser: Browser) {
    const LOADED: &str =
        "return performance.getEntriesByType('resource').filter(entry => /woff2/.test(entry.name)).length";
    const LOAD: &str = "const rule = [...document.querySelectorAll('style')].map(style => style.textContent)
        .find(text => text.startsWith('@font-face'));
        const address = new URL(rule.match(/url\\((.*?)\\)/)[1], location.href);
        return new FontFace('probe', `url(${address})`).load().then(font => font.status, error => `${error}`);";
    let page = browser.page().await;
    for lang in ["kk", "kk-Arab", "ug"] {
        for path in ["", "embed/trade/", "claims/", "embed/"] {
            page.open(&format!("{lang}/{path}")).await;
            assert_eq!(page.evaluate::<u32>(LOADED, &[]).await, 0, "{lang}/{path}");
            assert_eq!(page.evaluate::<String>(LOAD, &[]).await, "loaded", "{lang}/{path}");
        }
    }
}

/// The height that the editors' page prints in the snippet of a figure, in px.
fn printed(site: &Site, lang: &str, id: &str) -> u32 {
    let page = String::from_utf8(site.read(&format!("{lang}/embed/index.html")).body).expect("a page");
    let (_, snippet) = page.split_once(&format!("{lang}/embed/{id}/")).expect("a snippet");
    let (_, height) = snippet.split_once("height=").expect("a height");
    let digits: String =
        height.chars().skip_while(|character| !character.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

/// Widths of the frames in px: narrow phones have more lines, and some drawings are taller in wide frames.
const WIDTHS: [u32; 4] = [320, 360, 640, 960];

/// The largest gap below a narrow figure, in px. Texts in English need less space than the translations around them.
const SPARE: u32 = 260;

async fn translated_embeds_fit_the_heights_in_their_snippets(browser: Browser) {
    let site = Site::default();
    let page = page_with_frames(&browser).await;
    let mut problems = Vec::new();
    for lang in editions(&browser) {
        for ids in groups(&browser) {
            let figures: Vec<(&str, u32)> = ids.iter().map(|id| (*id, printed(&site, lang, id))).collect();
            for (id, width, tall) in measured(&page, &format!("{lang}/"), &figures, &WIDTHS).await {
                let printed = figures.iter().find(|(of, _)| *of == id).expect("a figure of the page").1;
                let is_too_tall = width == WIDTHS[0] && tall + SPARE <= printed;
                if tall > printed || is_too_tall {
                    problems.push(format!("{lang}, {id} is {tall} px tall at {width}; its snippet has {printed}"));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

async fn the_menu_of_languages_keeps_the_place_and_the_state(browser: Browser) {
    let page = browser.page().await;
    page.open("?trade.series=imports&trade.year=2015#trade").await;
    page.click(".languages a[hreflang=ug]").await;
    page.wait_until("the page is in the other language", "return document.documentElement.lang === 'ug';").await;
    assert_eq!(page.address().await, "?trade.series=imports&trade.year=2015#trade");
    let figure = page.figure("trade").await;
    figure.wait_for_cursor().await;
    // From there on to a third language, after the reader has gone to another section.
    page.run("location.hash = '#frontier'; return null;").await;
    page.click(".languages a[hreflang=zh-Hans]").await;
    page.wait_until("the page is in a third language", "return document.documentElement.lang === 'zh-Hans';").await;
    assert!(page.address().await.ends_with("#frontier"), "{}", page.address().await);
    // The menu of the ledger keeps the filters.
    page.open("claims/").await;
    page.wait_until(
        "the filters are there",
        "return document.querySelectorAll('.ledger__filters select').length === 2;",
    )
    .await;
    page.run(include_str!("companions/select_verdict.js")).await;
    page.click(".languages a[hreflang=ru]").await;
    page.wait_until("the ledger is in the other language", "return document.documentElement.lang === 'ru';").await;
    assert_eq!(page.address().await, "?verdict=differs");
}

async fn without_script_the_menu_leads_to_the_same_page(browser: Browser) {
    let page = browser.page().await;
    page.disable_scripts().await;
    for path in ["", "claims/", "teach/", "appendix/"] {
        page.open(path).await;
        page.click(".languages a[hreflang=kk-Arab]").await;
        let place: (String, String) = page
            .evaluate("return [document.documentElement.lang, location.pathname.replace(/^.*kk-Arab\\//, '')];", &[])
            .await;
        assert_eq!(place, ("kk-Arab".to_owned(), path.to_owned()));
    }
    page.enable_everything().await;
}

/// In a mirrored drawing time runs from right to left. West is on the left in every language.
async fn keys_follow_the_direction_of_the_drawing(browser: Browser) {
    let page = browser.page().await;
    for (id, next, back) in
        [("trade", Key::Left, Key::Right), ("population", Key::Left, Key::Right), ("where", Key::Right, Key::Left)]
    {
        for lang in ["kk-Arab", "ug"] {
            page.open(&format!("{lang}/embed/{id}/")).await;
            let figure = page.figure(id).await;
            for (key, point) in [(Key::Home, 0), (next, 1), (next, 2), (back, 1)] {
                figure.press(key).await;
                assert!(figure.cursor_reaches(point).await, "{lang}, {id}: {key:?} does not lead to point {point}");
            }
        }
    }
}
