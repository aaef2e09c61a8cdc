//! What an address may ask of an embed's looks stands before the first paint: while the page's own script is still on its
//! way, everything is as it will be.

use super::super::harness::{Browser, Page, Site, each_engine, eventually};
use explainer::figures::IDS;

each_engine! {
    dark_and_light_are_taken_before_the_first_paint;
    plain_leaves_the_drawing_and_the_source_line;
    static_fetches_nothing_and_offers_nothing_dead;
    transparent_has_no_paper;
    a_table_takes_the_place_of_the_drawing_and_gives_it_back;
    looks_that_nobody_knows_are_passed_over;
}

/// An embed whose script is held back.
async fn before_its_script(browser: &Browser, place: &str) -> Page {
    let page = browser.page_of(Site::default().holding(".js")).await;
    // The document is not complete while its script is not there, and WebDriver would wait for that.
    let url = page.server.url(&format!("embed/{place}"));
    page.run(&format!("location.href = {url:?}; return null;")).await;
    // A document that is being left still answers for itself.
    let script = format!("return location.href === {url:?} && document.querySelector('.figure__last') !== null;");
    page.until("the figure is there", &script).await;
    page
}

async fn paper(page: &Page) -> String {
    page.style("html", "background-color").await
}

async fn dark_and_light_are_taken_before_the_first_paint(browser: Browser) {
    let (light, dark) = ("rgb(251, 248, 242)", "rgb(20, 23, 26)");
    for (query, expected) in [("?dark=true", dark), ("?dark=false", light), ("?dark=auto", light), ("", light)] {
        let page = before_its_script(&browser, &format!("trade/{query}")).await;
        assert_eq!(paper(&page).await, expected, "{query}");
        page.server.release();
    }
}

async fn plain_leaves_the_drawing_and_the_source_line(browser: Browser) {
    let page = before_its_script(&browser, "trade/?plain").await;
    for gone in [".figure__question", ".figure__answer"] {
        let size: (u32, u32) = page
            .ask("const { width, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return [width, height];", &[gone.into()])
            .await;
        assert_eq!(size, (1, 1), "{gone}");
    }
    assert!(!page.sees(".fold--table").await && !page.sees(".fold:not(.fold--table)").await);
    assert!(page.sees(".plot__canvas").await && page.sees(".figure__last").await);
    page.server.release();
}

async fn static_fetches_nothing_and_offers_nothing_dead(browser: Browser) {
    let page = browser.page().await;
    for id in IDS {
        page.open(&format!("embed/{id}/?static")).await;
        page.figure(id).await.show().await;
        page.painted().await;
        let script = "return [...document.querySelectorAll('button, [role=slider], .choice, .reading__hint')].filter((it) => it.checkVisibility({ visibilityProperty: true }) || it.offsetHeight > 0).map((it) => it.outerHTML.slice(0, 90));";
        let dead: Vec<String> = page.ask(script, &[]).await;
        assert!(dead.is_empty(), "{id}: {dead:?}");
    }
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    let asked = page.server.requests();
    assert!(!asked.iter().any(|path| path.ends_with(".wasm") || path.contains("/app-")), "{asked:?}");
}

async fn transparent_has_no_paper(browser: Browser) {
    let page = before_its_script(&browser, "trade/?transparent").await;
    for element in ["html", "body", "main", "figure"] {
        assert_eq!(page.style(element, "background-color").await, "rgba(0, 0, 0, 0)", "{element}");
    }
    page.server.release();
}

async fn a_table_takes_the_place_of_the_drawing_and_gives_it_back(browser: Browser) {
    let page = before_its_script(&browser, "trade/?tab=table&year=2015").await;
    assert!(page.sees("tbody tr").await, "the table is folded");
    assert!(!page.sees("[data-figure]").await, "the drawing is there too");
    page.server.release();
    page.until("the page has loaded", "return document.readyState === 'complete';").await;
    page.click(".fold--table > summary").await;
    page.until("the drawing is back", "return document.querySelector('[data-figure]').offsetHeight > 0;").await;
    eventually("the table is folded and the address no longer asks for it", async || {
        !page.sees("tbody tr").await && page.address().await == "?year=2015"
    })
    .await;
    page.figure("trade").await.awake().await;
}

async fn looks_that_nobody_knows_are_passed_over(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/").await;
    page.figure("trade").await.awake().await;
    let attributes =
        "return [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');";
    let expected: String = page.ask(attributes, &[]).await;
    page.open("embed/trade/?dark=yes&plain=no&static=0&transparent=false&tab=map&look=dark&data-plain=&embed=x").await;
    page.figure("trade").await.awake().await;
    assert_eq!(page.ask::<String>(attributes, &[]).await, expected);
}
