//! Pages without their program, in web archives, and in saved copies.

use super::super::harness::{Answer, Browser, Engine, Page, Site, browser_tests, eventually};
use std::rc::Rc;

browser_tests! {
    case_no_program in all_engines: "engines differ in how a program fails to load";
    case_archived_copy in all_engines: "engines differ in how a script imports a module";
    case_saved_copy in all_engines needs Emulation: "engines differ in what a page without scripts shows";
}

/// True once the page has given up its program.
const GIVEN_UP: &str = "return !('interactivity' in document.documentElement.dataset);";

/// Visible controls.
const VISIBLE: &str =
    "const controls = 'button, select, input[type=search], [data-position], [data-hint], .ledger__filter';
    const visible = [...document.querySelectorAll(controls)].filter((control) => control.checkVisibility());
    return visible.filter((control) => !control.closest('.menu')).map(({ outerHTML }) => outerHTML.slice(0, 90));";

/// A link with a state shows it where the program is missing, truncated or refused.
async fn case_no_program(browser: Browser) {
    browser.expect_in_console(&[
        "The figures stay static",
        "404",
        "integrity",
        "Content Security Policy",
        "Content-Security-Policy",
        "Failed to load",
        "did not load",
        "WebAssembly",
        "blocked",
        "Refused",
        "disallowed MIME",
    ]);
    let missing =
        Site::default().changed(|file, answer| Some(if is_program(file) { Answer::missing() } else { answer }));
    let cut =
        Site::default().changed(|file, answer| Some(if file.ends_with(".wasm") { answer.cut(30_000) } else { answer }));
    let refused = Site::default().changed(|file, answer| {
        let is_embed = file.starts_with("embed/") && file.matches('/').count() == 2 && file.ends_with("index.html");
        Some(if is_embed { answer.replace("'wasm-unsafe-eval'", "") } else { answer })
    });
    for (fault, site) in [("missing", missing), ("cut", cut), ("refused", refused)] {
        let page = browser.page_of(site).await;
        for id in ["trade", "population", "border", "conditions"] {
            let figure = page.embed(id).await;
            let control = figure.scene.control.clone().expect("a control");
            for (index, option) in control.options.iter().enumerate() {
                let point = figure.points().last();
                let point = point.map(|point| {
                    let param = &figure.scene.points.as_ref().expect("points").param;
                    (format!("&{param}={}", point.value), point)
                });
                let query = point.as_ref().map_or("", |(query, _)| query.as_str());
                page.open(&format!("embed/{id}/?{}={}{query}", control.param, option.value)).await;
                let state = format!("{id}, {}, where the program is {fault}", option.value);
                eventually(format_args!("the page gives up: {state}"), async || {
                    page.evaluate::<bool>(GIVEN_UP, &[]).await
                })
                .await;
                let shown: String = figure.evaluate("return root.dataset.option;", &[]).await;
                assert_eq!(shown, index.to_string(), "{state}");
                if let Some((_, point)) = &point {
                    let tooltip = figure.tooltip().await;
                    assert!(tooltip.contains(point.title.as_str()), "{state}: {tooltip}");
                }
                let row = page.is_visible(&figure.selector(".segmented-control")).await;
                assert!(!row, "{state}: options are offered");
            }
        }
    }
}

fn is_program(file: &str) -> bool {
    file.starts_with("app-")
}

/// A web archive serves a copy below a path of its own, and tells scripts that the page is at its first address. It
/// rewrites addresses in markup and requests, but not those that scripts put together.
async fn case_archived_copy(browser: Browser) {
    let archived = |file: &str, answer: Answer| {
        let is_page = file.ends_with("index.html");
        let live = "<script>for (const name of ['baseURI', 'URL']) {
            Object.defineProperty(Document.prototype, name, { get: () => 'http://live.invalid/' });
        }</script>";
        Some(if is_page { answer.without_policy().replace("<head>", &format!("<head>{live}")) } else { answer })
    };
    let page = browser.page_of(Site::default().below("/web/20261129mp_/http:/live.invalid/").changed(archived)).await;
    for path in ["", "embed/trade/", "embed/story/"] {
        page.open(path).await;
        page.figure("trade").await.mount().await;
    }
    page.open("claims/").await;
    page.wait_until("the filters are there", "return !!document.querySelector('.ledger__filters input');").await;
}

/// A copy saved after use, as MHTML and SingleFile save one: attributes as they are, scripts removed. It is opened with
/// scripts allowed, as copies of SingleFile are, and with scripts disabled, as MHTML is.
async fn case_saved_copy(browser: Browser) {
    let page = browser.page().await;
    for path in ["", "embed/cases/", "embed/trade/", "claims/"] {
        page.open(path).await;
        if path.starts_with("claims") {
            page.wait_until("the filters are there", "return !!document.querySelector('.ledger__filters input');")
                .await;
        } else {
            page.figure(if path.contains("cases") { "cases" } else { "trade" }).await.mount().await;
        }
        let before: Vec<String> = page.evaluate(VISIBLE, &[]).await;
        assert!(!before.is_empty(), "{path}: no control to hide");
        let saved = save(&page).await;
        let name = format!("{path}index.html");
        let copy = move |file: &str, answer: Answer| Some(if file == name { answer.with_text(&saved) } else { answer });
        let copies = browser.page_of(Site::default().changed(copy)).await;
        for scripts in [true, false] {
            // The harness adds a script to pages there.
            if scripts && browser.engine == Engine::WebKit {
                continue;
            }
            if !scripts {
                copies.disable_scripts().await;
            }
            copies.open(path).await;
            let visible: Vec<String> = copies.evaluate(VISIBLE, &[]).await;
            assert!(visible.is_empty(), "{path}, scripts {scripts}: {visible:?}");
        }
        copies.enable_everything().await;
    }
}

/// The markup of a page as it is, without scripts.
async fn save(page: &Page) -> Rc<str> {
    let script = "const copy = document.documentElement.cloneNode(true);
        for (const part of copy.querySelectorAll('script, meta[http-equiv], link[rel=preload]')) part.remove();
        return `<!doctype html>${copy.outerHTML}`;";
    Rc::from(page.evaluate::<String>(script, &[]).await)
}
