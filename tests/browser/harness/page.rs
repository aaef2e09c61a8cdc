//! A page in a browser: opening it, resizing it, running scripts in it.

use super::browser::Browser;
use super::figure::Figure;
use super::runner::eventually;
use super::server::Server;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;
use std::rc::Rc;
use url::Url;

/// True once a document of a [`timed`](super::Site::timed) site has loaded and no timer is pending.
pub const IDLE: &str = "return document.readyState === 'complete' && window.timersOfTests.size === 0;";

/// A page and its server. Clones share both.
#[derive(Clone)]
pub struct Page {
    /// Its browser.
    pub browser: Browser,
    /// Its server.
    pub server: Rc<Server>,
}

impl Page {
    /// A page that is not opened yet.
    pub fn new(browser: Browser, server: Rc<Server>) -> Page {
        Page { browser, server }
    }

    /// Opens a path of the site, and waits until the page has loaded and is laid out.
    pub async fn open(&self, path: &str) {
        self.browser.collect_console().await;
        // If only the fragment changes, a browser loads nothing. `about:blank` would reset settings in Firefox.
        self.ok(self.browser.client().goto(&self.server.blank()).await);
        self.browser.apply_settings().await;
        self.ok(self.browser.client().goto(&self.server.url(path)).await);
        self.layout_finished().await;
    }

    /// Waits until the story page is laid out completely. Before that, elements far from the window move.
    async fn layout_finished(&self) {
        // A hidden page has no frames, so its layout does not progress.
        let script =
            "return document.documentElement.dataset.layout !== 'running' || document.visibilityState === 'hidden';";
        self.wait_until("the page is laid out completely", script).await;
    }

    /// Opens the embed of a figure, which loads much faster than the story page.
    pub async fn embed(&self, id: &str) -> Figure {
        self.open(&format!("embed/{id}/")).await;
        self.figure(id).await
    }

    /// Opens a file from the disk.
    pub async fn open_file(&self, path: &Path) {
        self.browser.collect_console().await;
        let url = Url::from_file_path(path).expect("an absolute path");
        self.ok(self.browser.client().goto("about:blank").await);
        self.ok(self.browser.client().goto(url.as_str()).await);
        self.layout_finished().await;
    }

    /// Sets the width of the window, in CSS px.
    pub async fn resize(&self, width: u32) {
        self.browser.resize(width).await;
    }

    /// Emulates a medium (empty for the screen) and system preferences: `("prefers-color-scheme", "dark")`.
    /// Set a medium after opening the page, and preferences before, because WebKit reads them at its start.
    pub async fn emulate(&self, medium: &str, preferences: &[(&str, &str)]) {
        let preferences = preferences.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let medium = medium.to_owned();
        self.browser.change_settings(|settings| (settings.medium, settings.preferences) = (medium, preferences)).await;
    }

    /// Lets pages read the clipboard. Needs [`Ability::Clipboard`](super::Ability).
    pub async fn allow_clipboard(&self) {
        super::engine::chromium::allow_clipboard(&self.browser.client()).await;
    }

    /// The texts below an element in the accessibility tree, in order. Needs Chromium.
    pub async fn accessible_texts(&self, selector: &str) -> Vec<String> {
        super::engine::chromium::accessible_texts(&self.browser.client(), selector).await
    }

    /// The role of an element for assistive technology.
    pub async fn role(&self, selector: &str) -> String {
        self.computed(selector, "computedrole").await
    }

    /// The name of an element for assistive technology.
    pub async fn accessible_name(&self, selector: &str) -> String {
        self.computed(selector, "computedlabel").await
    }

    async fn computed(&self, selector: &str, what: &str) -> String {
        let client = self.browser.client();
        let element = self.ok(client.find(fantoccini::Locator::Css(selector)).await);
        let path = format!("element/{}/{what}", &*element.element_id());
        let answer = super::command::get(&client, &path).await;
        answer.as_str().unwrap_or_default().to_owned()
    }

    /// Disables scripts in pages that are opened later.
    pub async fn disable_scripts(&self) {
        self.browser.change_settings(|settings| settings.no_script = true).await;
    }

    /// Enables scripts and WebAssembly again.
    pub async fn enable_everything(&self) {
        self.browser.change_settings(|settings| (settings.no_script, settings.no_webassembly) = (false, false)).await;
    }

    /// Disables WebAssembly. Closes all pages.
    pub async fn disable_webassembly(&self) {
        self.browser.change_settings(|settings| settings.no_webassembly = true).await;
    }

    /// The layout shifts since the page was opened.
    pub async fn shifts(&self) -> Vec<String> {
        self.painted().await;
        self.evaluate(include_str!("shifts.js"), &[]).await
    }

    /// The addresses of all resources that the page has requested.
    pub async fn loaded(&self) -> Vec<String> {
        let script = "return performance.getEntriesByType('resource').map(({ name }) => name);";
        let loaded: Vec<String> = self.evaluate(script, &[]).await;
        loaded.into_iter().filter(|address| !super::server::is_of_the_tests(address)).collect()
    }

    /// Runs a script and returns its value. Waits for a promise.
    pub async fn evaluate<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let answer = self.ok(self.browser.client().execute(script, arguments.to_vec()).await);
        serde_json::from_value(answer.clone()).unwrap_or_else(|error| panic!("{script}\nreturned {answer}: {error}"))
    }

    /// Runs a script and ignores its value.
    pub async fn run(&self, script: &str) {
        let _: Value = self.evaluate(script, &[]).await;
    }

    /// The visible text of an element. Panics if there is none.
    pub async fn text(&self, selector: &str) -> String {
        self.evaluate("return document.querySelector(arguments[0]).innerText;", &[selector.into()]).await
    }

    /// The number of elements that match a selector.
    pub async fn count(&self, selector: &str) -> usize {
        self.evaluate("return document.querySelectorAll(arguments[0]).length;", &[selector.into()]).await
    }

    /// True if a reader can see an element.
    pub async fn is_visible(&self, selector: &str) -> bool {
        self.evaluate(include_str!("page/is_visible.js"), &[selector.into()]).await
    }

    /// A computed style of an element.
    pub async fn style(&self, selector: &str, property: &str) -> String {
        let script = "return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1]);";
        self.evaluate(script, &[selector.into(), property.into()]).await
    }

    /// The colour of a pixel of the window: red, green, blue.
    pub async fn pixel(&self, x: u32, y: u32) -> [u8; 3] {
        assert!(self.browser.takes_screenshots(), "the test has not called `allow_screenshots`");
        let png = self.ok(self.browser.client().screenshot().await);
        let image = resvg::tiny_skia::Pixmap::decode_png(&png).expect("an image");
        let colour = image.pixel(x, y).expect("a pixel in the window").demultiply();
        [colour.red(), colour.green(), colour.blue()]
    }

    /// The query and the fragment of the page's address.
    pub async fn address(&self) -> String {
        self.evaluate("return location.search + location.hash;", &[]).await
    }

    /// The number of entries in the history.
    pub async fn history(&self) -> usize {
        self.evaluate("return history.length;", &[]).await
    }

    /// Goes back in the history within the page. Uses a script, because WebKit's driver sometimes goes two steps.
    pub async fn back(&self) {
        self.traverse("back").await;
    }

    /// Goes forward in the history within the page.
    pub async fn forward(&self) {
        self.traverse("forward").await;
    }

    async fn traverse(&self, direction: &str) {
        self.evaluate::<Value>(include_str!("page/traverse.js"), &[direction.into()]).await;
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.browser.collect_console().await;
        self.ok(self.browser.client().refresh().await);
    }

    /// Waits until changes are painted.
    pub async fn painted(&self) {
        self.run("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));")
            .await;
    }

    /// Waits until the page is idle: loaded, painted, and without pending timers. The site must be
    /// [`timed`](super::Site::timed).
    pub async fn idle(&self) {
        self.painted().await;
        self.wait_until("the page is idle", IDLE).await;
        self.painted().await;
    }

    /// All figures in order. Panics if there is none.
    pub async fn figures(&self) -> Vec<Figure> {
        let script = "return [...document.querySelectorAll('[data-figure]')].map((root) => root.dataset.figure);";
        let found: Vec<String> = self.evaluate(script, &[]).await;
        assert!(!found.is_empty(), "there is no figure on the page");
        found.into_iter().map(|id| Figure::new(self.clone(), id)).collect()
    }

    /// A figure by its id. Panics if there is none.
    pub async fn figure(&self, id: &str) -> Figure {
        let found = self.figures().await.into_iter().find(|figure| figure.id == id);
        found.unwrap_or_else(|| panic!("there is no figure `{id}`"))
    }

    /// Mounts all figures.
    pub async fn mount_all(&self) -> Vec<Figure> {
        let figures = self.figures().await;
        for figure in &figures {
            figure.mount().await;
        }
        figures
    }

    /// Waits until a script returns true. A document that is unloading returns nothing.
    pub async fn wait_until(&self, what: &str, script: &str) {
        eventually(what, async || self.evaluate::<Option<bool>>(script, &[]).await == Some(true)).await;
    }

    /// The result of a command. Panics if the browser refused it.
    pub fn ok<T>(&self, outcome: Result<T, fantoccini::error::CmdError>) -> T {
        outcome.unwrap_or_else(|error| panic!("the browser refused: {error}"))
    }
}
