//! A figure that cannot wake stays a picture. The reader loses play, never content, and is told nothing of it.

use super::harness::{Answer, Browser, Figure, Key, Page, Site, each_engine, eventually};

each_engine! {
    a_panic_while_waking_leaves_every_figure_a_picture;
    a_panic_after_waking_puts_every_picture_back;
    a_scene_that_cannot_be_read_leaves_the_page_whole;
    a_webassembly_that_is_missing_leaves_every_figure_a_picture;
}

/// Makes this document refuse an attribute of this value: what Yew then does is panic, in Rust, for good.
const REFUSING: &str = "<script>
    const accept = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
        if (name === 'NAME' && value === VALUE) throw new DOMException('refused by the test', 'InvalidCharacterError');
        accept.call(this, name, value);
    };
</script></head>";

/// The site, whose page refuses an attribute of a value.
fn refusing(name: &str, value: &str) -> Site {
    let value = serde_json::to_string(value).expect("a string").replace("</", "<\\/");
    let script = REFUSING.replace("NAME", name).replace("VALUE", &value);
    Site::default().with_page(move |page| page.unguarded().replace("</head>", &script))
}

async fn pictures(page: &Page) -> Vec<(Figure, String)> {
    let mut pictures = Vec::new();
    for figure in page.figures().await {
        let picture = figure.markup().await;
        pictures.push((figure, picture));
    }
    pictures
}

/// The pictures as the page brings them, before anything wakes.
async fn asleep(browser: &Browser) -> Vec<(Figure, String)> {
    pictures(&super::waking::sleeping(browser, "").await).await
}

/// Waits for the failure, tries to wake everything all the same, and finds every picture as it was.
async fn assert_pictures(page: &Page, before: &[(Figure, String)]) {
    page.until("the page has given up waking", "return !('tier' in document.documentElement.dataset);").await;
    for (figure, picture) in before {
        let figure = page.figure(&figure.id).await;
        figure.show().await;
        if !figure.scene.layers.is_empty() {
            figure.click_at(0.5, 0.5).await;
        }
        page.painted().await;
        assert!(!figure.is_awake().await, "{} is awake", figure.id);
        assert_eq!(&figure.markup().await, picture, "{} is not the picture that it was", figure.id);
        let controls: usize = figure
            .ask("return [...root.querySelectorAll('button, .choice')].filter((control) => control.checkVisibility({ visibilityProperty: true })).length;", &[])
            .await;
        assert_eq!(controls, 0, "{} shows controls that are dead", figure.id);
        let said: String = figure.ask("return root.closest('figure').innerText;", &[]).await;
        assert!(!said.to_lowercase().contains("error"), "{} tells its reader of an error: {said}", figure.id);
    }
    assert!(page.sees("main p").await, "the words are gone");
}

async fn a_panic_while_waking_leaves_every_figure_a_picture(browser: Browser) {
    browser.expect_in_console(&["The figures stay pictures", "invalid attribute key", "panicked", "unreachable"]);
    let before = asleep(&browser).await;
    let label = label_of_one_with_cursor(&before);
    let page = browser.page_of(refusing("aria-label", &label)).await;
    page.open("").await;
    for (figure, _) in &before {
        page.figure(&figure.id).await.show().await;
        page.painted().await;
    }
    assert_pictures(&page, &before).await;
}

async fn a_panic_after_waking_puts_every_picture_back(browser: Browser) {
    browser.expect_in_console(&["The figures stay pictures", "invalid attribute key", "panicked", "unreachable"]);
    let before = asleep(&browser).await;
    let page = browser.page_of(refusing("aria-valuenow", "1")).await;
    page.open("").await;
    let figures = page.wake_all().await;
    let figure = figures.iter().find(|figure| !figure.stops().is_empty()).expect("a figure with a cursor");
    figure.press(Key::Home).await;
    assert_pictures(&page, &before).await;
}

async fn a_scene_that_cannot_be_read_leaves_the_page_whole(browser: Browser) {
    browser.expect_in_console(&["The figures stay pictures"]);
    let before = asleep(&browser).await;
    let page =
        browser.page_of(Site::default().with_page(|page| page.replace("data-scene=\"{", "data-scene=\"("))).await;
    page.open("").await;
    page.show("[data-figure]").await;
    page.until("the page has given up waking", "return !('tier' in document.documentElement.dataset);").await;
    let now: Vec<bool> = page
        .ask("return [...document.querySelectorAll('[data-figure]')].map((root) => 'awake' in root.dataset);", &[])
        .await;
    assert_eq!(now, vec![false; before.len()]);
    let drawings = page.count(".figure__root svg").await;
    assert!(
        drawings >= before.len() || before.iter().any(|(figure, _)| figure.scene.layers.is_empty()),
        "drawings are gone"
    );
}

async fn a_webassembly_that_is_missing_leaves_every_figure_a_picture(browser: Browser) {
    browser.expect_in_console(&["The figures stay pictures", "404", "integrity"]);
    let before = asleep(&browser).await;
    let missing = |file: &str, answer| Some(if file.ends_with(".wasm") { Answer::missing() } else { answer });
    let page = browser.page_of(Site::default().changed(missing)).await;
    page.open("").await;
    eventually("the WebAssembly is asked for", async || {
        page.server.requests().iter().any(|path| path.ends_with(".wasm"))
    })
    .await;
    assert_pictures(&page, &before).await;
}

fn label_of_one_with_cursor(figures: &[(Figure, String)]) -> String {
    let found = figures.iter().map(|(figure, _)| figure).rfind(|figure| !figure.stops().is_empty());
    found.expect("a figure with a cursor").scene.label.to_string()
}
