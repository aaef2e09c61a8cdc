//! Embeds on paper, alone and in the frame of a host.

use super::super::embed::host::{Host, read};
use super::super::harness::{Browser, Pdf, Site, browser_tests, contains_words};
use explainer::figures::IDS;

browser_tests! {
    case_print in chromium needs Print and DrawingsOnPaper:
        "our styles decide what is printed; poppler reads few digits of Firefox’s embeds";
    case_print_of_a_frame in all_engines needs Print: "engines print in their own ways";
    case_print_colours in all_engines needs Emulation: "engines differ in the colours of a printed page";
}

fn assert_no_controls(pdf: &str, words: &[String], id: &str) {
    let printed: Vec<&String> = words.iter().filter(|row| contains_words(pdf, row)).collect();
    assert!(printed.is_empty(), "{id}: controls are printed: {printed:?}");
}

/// The words of controls: the buttons of a row together, hints, the menu.
const CONTROLS: &str =
    "const rows = [...document.querySelectorAll('.segmented-control, .stepper, [data-hint], .menu > summary')];
    return rows.map(({ textContent }) => textContent).filter((text) => text.trim().length > 3);";

/// An embed alone prints its question, answer, table and sources, each address in full, and no controls.
async fn case_print(browser: Browser) {
    let page = browser.page().await;
    for id in IDS {
        for query in ["", "?dark=true"] {
            page.open(&format!("embed/{id}/{query}")).await;
            page.figure(id).await.mount().await;
            let controls: Vec<String> = page.evaluate(CONTROLS, &[]).await;
            let texts: Vec<String> = page.evaluate(include_str!("print/texts.js"), &[]).await;
            assert!(texts.len() > 5, "{id}: {texts:?}");
            let pdf: Pdf = page.print().await;
            let whole = pdf.pages.concat();
            assert_no_controls(&whole, &controls, id);
            let missing: Vec<&String> = texts.iter().filter(|text| !contains_words(&whole, text)).collect();
            assert!(missing.is_empty(), "{id}{query}: {missing:?} are not printed");
            assert!(contains_words(&whole, &page.server.url(&format!("#{id}"))), "{id}: no address of the story");
        }
    }
}

/// A framed embed prints the address of the story, because its links cannot be followed on paper.
async fn case_print_of_a_frame(browser: Browser) {
    browser.expect_in_console(&["'web-share'", "unsupported feature name"]);
    for path in ["trade/", "trade/?dark=true", "where/"] {
        let id = path.split('/').next().expect("an id");
        let height = explainer::embed::height(id).to_string();
        let markup = read("snippet").replace("HEIGHT", &height);
        let host = Host::from_markup(&browser, Site::default(), &markup, path).await;
        host.loaded().await;
        let controls: Vec<String> = host.within(CONTROLS).await;
        let whole = host.page.print().await.pages.concat();
        let address = host.site.server.url(&format!("#{id}"));
        assert!(contains_words(&whole, &address), "{path}: {address} is not printed: {whole}");
        assert_no_controls(&whole, &controls, path);
    }
}

/// Paper is white, whatever theme the address or the system selects.
async fn case_print_colours(browser: Browser) {
    let page = browser.page().await;
    for system in ["light", "dark"] {
        for query in ["", "?dark=true", "?dark=true&transparent"] {
            page.emulate("", &[("prefers-color-scheme", system)]).await;
            page.open(&format!("embed/trade/{query}")).await;
            page.emulate("print", &[("prefers-color-scheme", system)]).await;
            for (selector, dark) in
                [(".figure__question", true), (".figure__foot summary", true), (".label", true), ("html", false)]
            {
                let script = include_str!("print/lightness.js");
                let lightness: Option<f64> = page.evaluate(script, &[selector.into()]).await;
                let Some(lightness) = lightness else { continue };
                let is_dark = lightness < 0.35;
                assert_eq!(is_dark, dark, "{selector} in a {system} system with {query}: {lightness}");
            }
            page.emulate("", &[]).await;
        }
    }
}
