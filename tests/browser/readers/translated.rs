//! A page translated by the browser: text nodes are replaced, before or after figures are mounted.

use super::super::harness::{Browser, Figure, Key, Page, browser_tests, eventually};
use serde_json::Value;

browser_tests! {
    case_translated in chromium: "our script and our program change the texts";
    case_translated_after_use in chromium: "our script and our program change the texts";
    case_translated_guess in chromium: "our program changes the texts";
    case_translated_names in chromium: "our markup says what is not translated";
    case_translated_ledger in chromium: "our program changes the texts";
}

/// Translates all texts that are not translated yet.
async fn translate(page: &Page) {
    page.run(include_str!("translated/translate.js")).await;
}

/// Waits until the cursor announces a point, from 0, in the translation, as the tooltip shows it.
async fn wait_for_translated(figure: &Figure, point: usize, option: usize) {
    let expected = Figure::expected_announcement(&figure.points()[point], option);
    eventually(format_args!("{} announces “{expected}” in the translation", figure.id), async || {
        let (spoken, number) = figure.announcement().await;
        number == point + 1 && spoken.contains('†') && spoken.replace('†', "") == expected
    })
    .await;
    let tooltip = figure.tooltip().await.replace('†', "");
    let expected = &figure.points()[point];
    let lines = expected.tooltip.iter().filter(|line| line.options.contains(option)).map(|line| line.text.as_str());
    for line in lines.chain([expected.title.as_str()]) {
        assert!(tooltip.contains(line), "{}: {line} is not in the tooltip\n{tooltip}", figure.id);
    }
    assert_eq!(untranslated(figure).await, Vec::<String>::new(), "{}", figure.id);
    if figure.has_stepper() {
        let counter: String = figure.evaluate("return root.querySelector('[data-position]').textContent;", &[]).await;
        assert_eq!(counter, format!("{} / {}", point + 1, figure.points().len()), "{}", figure.id);
    }
}

/// Walks to the first point with a key, to the next one with the button if there is one, and to the last with a key.
async fn walk(page: &Page, figure: &Figure, option: usize) {
    let last = figure.points().len() - 1;
    figure.press(Key::Home).await;
    wait_for_translated(figure, 0, option).await;
    if figure.has_stepper() {
        page.click(&figure.selector("[data-step='1']")).await;
        wait_for_translated(figure, 1, option).await;
    }
    figure.press(Key::End).await;
    wait_for_translated(figure, last, option).await;
    let point = &figure.points()[last];
    let at = (f64::from(point.x.0) / 10_000.0, f64::from(point.y.0) / 10_000.0);
    figure.hover_at(at.0.clamp(0.01, 0.99), at.1.clamp(0.01, 0.99)).await;
    page.painted().await;
    assert_eq!(untranslated(figure).await, Vec::<String>::new(), "{}", figure.id);
}

async fn untranslated(figure: &Figure) -> Vec<String> {
    figure.evaluate(include_str!("translated/untranslated.js"), &[]).await
}

/// Before any figure is used: each is then used by keys, buttons and mouse, which mounts it.
async fn case_translated(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    translate(&page).await;
    for figure in page.figures().await {
        figure.mount().await;
        // The program has rendered the controls. A translator of the page translates what is added.
        assert_eq!(untranslated(&figure).await, Vec::<String>::new(), "{} is mixed after it has mounted", figure.id);
        if !figure.points().is_empty() {
            walk(&page, &figure, figure.start_option()).await;
        }
    }
}

/// After each figure has been used. What is announced is translated at once.
async fn case_translated_after_use(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.mount_all().await.iter().filter(|figure| !figure.points().is_empty()) {
        figure.press(Key::Home).await;
        translate(&page).await;
        wait_for_translated(figure, 0, figure.start_option()).await;
        for option in 0..figure.scene.control.as_ref().map_or(0, |control| control.options.len()) {
            figure.select_option(option).await;
            translate(&page).await;
            walk(&page, figure, option).await;
        }
    }
}

/// While a reader draws a guess: each text is a new element, so no old one stays.
async fn case_translated_guess(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.mount_all().await.iter().filter(|figure| figure.scene.guess.is_some()) {
        page.click(&figure.selector(".guess button")).await;
        let mut seen = Vec::new();
        for key in [Key::Right, Key::Up, Key::Up, Key::Right, Key::Up] {
            translate(&page).await;
            figure.press(key).await;
            page.painted().await;
            let (spoken, text): (String, String) = figure
                .evaluate(
                    "return [root.querySelector('[role=slider]').ariaValueText,
                        root.querySelector('.tooltip__hint--guess').textContent.replace('†', '')];",
                    &[],
                )
                .await;
            assert_eq!(text, spoken, "{}: the text is that of another value", figure.id);
            seen.push(text);
        }
        seen.dedup();
        assert!(seen.len() >= 4, "the keys change nothing: {seen:?}");
        page.click(&figure.selector(".guess button")).await;
        translate(&page).await;
        page.painted().await;
        let texts = page.text(&figure.selector(".guess__words")).await;
        assert!(!texts.contains(&seen[0]), "{texts}");
    }
}

/// Names of sources, marks of evidence, numbers and labels of drawings stay as they are.
async fn case_translated_names(browser: Browser) {
    let page = browser.page().await;
    let settings = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/site.json"));
    let settings: Value = serde_json::from_str(&settings.expect("the settings")).expect("JSON");
    let people = &settings["people"];
    for (path, least) in [("", 1_000), ("embed/flight/", 100), ("claims/", 150), ("teach/", 50), ("appendix/", 150)] {
        page.open(path).await;
        translate(&page).await;
        let (found, changed): (usize, Vec<String>) =
            page.evaluate(include_str!("translated/kept.js"), std::slice::from_ref(people)).await;
        assert!(found >= least, "{path}: only {found} parts");
        assert!(changed.is_empty(), "{path}: {} of {found} are translated: {:?}", changed.len(), &changed[..1]);
    }
}

/// The ledger finds translated words. Its message disappears with the search that found nothing.
async fn case_translated_ledger(browser: Browser) {
    let page = browser.page().await;
    page.open("claims/").await;
    page.wait_until("the filters are there", "return !!document.querySelector('.ledger__filters input');").await;
    let search = include_str!("search_ledger.js");
    let all = page.count(".ledger__claim").await;
    let (found, message): (usize, String) = page.evaluate(search, &["qqqq".into()]).await;
    assert!(found == 0 && !message.is_empty(), "{found}: {message}");
    translate(&page).await;
    let (found, message): (usize, String) = page.evaluate(search, &["".into()]).await;
    assert!(found == all && message.is_empty(), "{found} of {all}: {message}");
    // The sign stands before each translated text only.
    let (found, message): (usize, String) = page.evaluate(search, &["†".into()]).await;
    assert!(found == all && message.is_empty(), "{found} of {all}: {message}");
}
