//! What an address may ask of an embed's looks stands before the first paint: without the script that mounts its figure,
//! everything is as it will be.

use super::super::harness::{Answer, Browser, Page, Site, browser_tests, eventually};
use explainer::figures::IDS;

browser_tests! {
    dark_and_light_are_taken_before_the_first_paint in chromium: "our script reads the address and our styles do the rest";
    plain_leaves_the_drawing_and_the_source_line in chromium: "our script reads the address and our styles do the rest";
    controls_keep_their_room_and_are_offered_once_a_script_answers_for_them in chromium: "it is said by our styles";
    without_the_script_of_its_figure_no_control_is_offered in chromium: "our script gives up, and our styles do the rest";
    static_fetches_nothing_and_offers_nothing_dead in chromium: "our script decides when it fetches";
    transparent_has_no_paper in chromium: "our script reads the address and our styles do the rest";
    a_table_takes_the_place_of_the_drawing_and_gives_it_back in all_engines:
        "engines differ in when a script sees an element that is being read";
    looks_that_nobody_knows_are_passed_over in chromium: "our script reads the address";
}

/// An embed whose script is held back.
async fn without_its_script(browser: &Browser, place: &str) -> Page {
    browser.expect_in_console(&["404", "Failed to load resource", "Loading failed for the", "did not load"]);
    let gone = |file: &str, answer: Answer| Some(if file.starts_with("figure-") { Answer::missing() } else { answer });
    let page = browser.page_of(Site::default().changed(gone)).await;
    page.open(&format!("embed/{place}")).await;
    page
}

async fn paper(page: &Page) -> String {
    page.style("html", "background-color").await
}

async fn dark_and_light_are_taken_before_the_first_paint(browser: Browser) {
    let (light, dark) = ("rgb(251, 248, 242)", "rgb(20, 23, 26)");
    for (query, expected) in [("?dark=true", dark), ("?dark=false", light), ("?dark=auto", light), ("", light)] {
        let page = without_its_script(&browser, &format!("trade/{query}")).await;
        assert_eq!(paper(&page).await, expected, "{query}");
    }
}

async fn plain_leaves_the_drawing_and_the_source_line(browser: Browser) {
    let page = without_its_script(&browser, "trade/?plain").await;
    for gone in [".figure__question", ".figure__answer"] {
        let size: (u32, u32) = page
            .ask("const { width, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return [width, height];", &[gone.into()])
            .await;
        assert_eq!(size, (1, 1), "{gone}");
    }
    assert!(!page.sees(".disclosure--table").await && !page.sees(".disclosure:not(.disclosure--table)").await);
    assert!(page.sees(".plot__canvas").await && page.sees(".figure__last").await);
}

async fn controls_keep_their_room_and_are_offered_once_a_script_answers_for_them(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/").await;
    let room = "const choice = document.querySelector('.segmented-control'); return [choice.offsetHeight, choice.checkVisibility({ visibilityProperty: true })];";
    let interactivity = "return document.documentElement.dataset.interactivity === 'ready';";
    page.until("a script answers", interactivity).await;
    let (height, seen): (u32, bool) = page.ask(room, &[]).await;
    assert!(height > 24 && seen, "{height} px, seen: {seen}");
    // As it is from the first paint until then.
    for interactivity in ["pending", "loading"] {
        page.run(&format!("document.documentElement.dataset.interactivity = '{interactivity}'; return null;")).await;
        assert_eq!(page.ask::<(u32, bool)>(room, &[]).await, (height, false), "{interactivity}");
    }
}

async fn without_the_script_of_its_figure_no_control_is_offered(browser: Browser) {
    for id in IDS {
        let page = without_its_script(&browser, &format!("{id}/")).await;
        page.until("nobody answers", "return !('interactivity' in document.documentElement.dataset);").await;
        assert_eq!(page.count("[data-figure] [tabindex]").await, 0, "{id}");
        let seen: usize = page.ask("return [...document.querySelectorAll('.segmented-control, .tooltip__hint')].filter((it) => it.checkVisibility()).length;", &[]).await;
        assert_eq!(seen, 0, "{id}");
    }
}

async fn static_fetches_nothing_and_offers_nothing_dead(browser: Browser) {
    let page = browser.page_of(Site::default().timed()).await;
    for id in IDS {
        page.open(&format!("embed/{id}/?static")).await;
        page.figure(id).await.show().await;
        page.painted().await;
        let script = "return [...document.querySelectorAll('button, [role=slider], .segmented-control, .tooltip__hint')].filter((it) => it.checkVisibility({ visibilityProperty: true }) || it.offsetHeight > 0).map((it) => it.outerHTML.slice(0, 90));";
        let dead: Vec<String> = page.ask(script, &[]).await;
        assert!(dead.is_empty(), "{id}: {dead:?}");
        page.idle().await;
    }
    let asked = page.server.requests();
    assert!(
        !asked.iter().any(|path| path.ends_with(".wasm") || path.contains("/app-") || path.contains("/figure-")),
        "{asked:?}"
    );
}

async fn transparent_has_no_paper(browser: Browser) {
    let page = without_its_script(&browser, "trade/?transparent").await;
    for element in ["html", "body", "main", "figure"] {
        assert_eq!(page.style(element, "background-color").await, "rgba(0, 0, 0, 0)", "{element}");
    }
}

async fn a_table_takes_the_place_of_the_drawing_and_gives_it_back(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/?tab=table&year=2015").await;
    assert!(page.sees("tbody tr").await, "the table is folded");
    assert!(!page.sees("[data-figure]").await, "the drawing is there too");
    page.click(".disclosure--table > summary").await;
    page.until("the drawing is back", "return document.querySelector('[data-figure]').offsetHeight > 0;").await;
    eventually("the table is folded and the address no longer asks for it", async || {
        !page.sees("tbody tr").await && page.address().await == "?year=2015"
    })
    .await;
    page.figure("trade").await.mount().await;
}

async fn looks_that_nobody_knows_are_passed_over(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/").await;
    page.figure("trade").await.mount().await;
    let attributes =
        "return [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');";
    let expected: String = page.ask(attributes, &[]).await;
    page.open("embed/trade/?dark=yes&plain=no&static=0&transparent=false&tab=map&look=dark&data-plain=&embed=x").await;
    page.figure("trade").await.mount().await;
    assert_eq!(page.ask::<String>(attributes, &[]).await, expected);
}
