//! A page in a browser: opening it, sizing it, asking it.

use super::browser::Browser;
use super::figure::Figure;
use super::runner::eventually;
use super::server::Server;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;
use std::rc::Rc;
use url::Url;

/// True in a document of a site that is [`timed`](super::Site::timed), once all has loaded and no timer is set.
pub const IDLE: &str = "return document.readyState === 'complete' && window.timersOfTests.size === 0;";

/// A page and the server that it comes from. Its clones are the same one.
#[derive(Clone)]
pub struct Page {
    /// The browser that shows it.
    pub browser: Browser,
    /// Where it comes from.
    pub server: Rc<Server>,
}

impl Page {
    /// A page that has yet to be opened.
    pub fn new(browser: Browser, server: Rc<Server>) -> Page {
        Page { browser, server }
    }

    /// Opens a place in the site, and is there when everything that the page itself names has loaded and is laid out.
    pub async fn open(&self, place: &str) {
        self.browser.listen().await;
        // From one fragment to another a browser would only scroll. And from a page of nobody Firefox forgets what it
        // was told.
        self.done(self.browser.client().goto(&self.server.blank()).await);
        self.browser.remind().await;
        self.done(self.browser.client().goto(&self.server.url(place)).await);
        self.unrolled().await;
    }

    /// Waits until the article is laid out as a whole: before that, places move that are far from the window.
    async fn unrolled(&self) {
        // A page behind another has no frames in which it could be.
        let script =
            "return document.documentElement.dataset.layout !== 'running' || document.visibilityState === 'hidden';";
        self.until("the page is laid out as a whole", script).await;
    }

    /// Opens the embed of a figure, which loads much faster than the article.
    pub async fn embed(&self, id: &str) -> Figure {
        self.open(&format!("embed/{id}/")).await;
        self.figure(id).await
    }

    /// Opens a file from the disk.
    pub async fn open_file(&self, path: &Path) {
        self.browser.listen().await;
        let url = Url::from_file_path(path).expect("a whole path");
        self.done(self.browser.client().goto("about:blank").await);
        self.done(self.browser.client().goto(url.as_str()).await);
        self.unrolled().await;
    }

    /// Gives the window another width, in CSS px.
    pub async fn resize(&self, width: u32) {
        self.browser.resize(width).await;
    }

    /// Pretends a medium (empty for the screen) and preferences of the system: `("prefers-color-scheme", "dark")`.
    /// A medium is pretended once the page is open, preferences before: WebKit has them from its start.
    pub async fn pretend(&self, medium: &str, preferences: &[(&str, &str)]) {
        let preferences = preferences.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let medium = medium.to_owned();
        self.browser.obey(|settings| (settings.medium, settings.preferences) = (medium, preferences)).await;
    }

    /// Lets pages read the clipboard; needs [`Ability::Clipboard`](super::Ability).
    pub async fn allow_clipboard(&self) {
        super::engine::chromium::allow_clipboard(&self.browser.client()).await;
    }

    /// Has pages opened from here on run no script of their own.
    pub async fn refuse_script(&self) {
        self.browser.obey(|settings| settings.no_script = true).await;
    }

    /// Takes back what was refused.
    pub async fn refuse_nothing(&self) {
        self.browser.obey(|settings| (settings.no_script, settings.no_webassembly) = (false, false)).await;
    }

    /// Has the browser know no WebAssembly. Nothing is open any more afterwards.
    pub async fn refuse_webassembly(&self) {
        self.browser.obey(|settings| settings.no_webassembly = true).await;
    }

    /// What has moved by itself since the page was opened, with how far; empty where all is still.
    pub async fn shifts(&self) -> Vec<String> {
        self.painted().await;
        self.ask(include_str!("shifts.js"), &[]).await
    }

    /// The addresses of everything that the page has loaded or tried to.
    pub async fn loaded(&self) -> Vec<String> {
        let script = "return performance.getEntriesByType('resource').map(({ name }) => name);";
        let loaded: Vec<String> = self.ask(script, &[]).await;
        loaded.into_iter().filter(|address| !super::server::is_ours(address)).collect()
    }

    /// Runs a script and gives what it returns; a promise is waited for.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let answer = self.done(self.browser.client().execute(script, arguments.to_vec()).await);
        serde_json::from_value(answer.clone()).unwrap_or_else(|error| panic!("{script}\nreturned {answer}: {error}"))
    }

    /// Runs a script for what it does.
    pub async fn run(&self, script: &str) {
        let _: Value = self.ask(script, &[]).await;
    }

    /// The text of an element as a reader sees it; fails where there is none.
    pub async fn text(&self, selector: &str) -> String {
        self.ask("return document.querySelector(arguments[0]).innerText;", &[selector.into()]).await
    }

    /// How many elements a selector finds.
    pub async fn count(&self, selector: &str) -> usize {
        self.ask("return document.querySelectorAll(arguments[0]).length;", &[selector.into()]).await
    }

    /// Whether a reader can see an element.
    pub async fn sees(&self, selector: &str) -> bool {
        let script = "return document.querySelector(arguments[0])?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ?? false;";
        self.ask(script, &[selector.into()]).await
    }

    /// A style of an element, as it was worked out.
    pub async fn style(&self, selector: &str, property: &str) -> String {
        let script = "return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1]);";
        self.ask(script, &[selector.into(), property.into()]).await
    }

    /// The page's address from its query on.
    pub async fn address(&self) -> String {
        self.ask("return location.search + location.hash;", &[]).await
    }

    /// How many entries the history of this tab has.
    pub async fn history(&self) -> usize {
        self.ask("return history.length;", &[]).await
    }

    /// Back in the history, within the page: by its own means, since WebKit's driver now and then goes two steps.
    pub async fn back(&self) {
        self.travel("back").await;
    }

    /// Forward again.
    pub async fn forward(&self) {
        self.travel("forward").await;
    }

    async fn travel(&self, way: &str) {
        self.run(&format!(
            "return new Promise((done) => {{ addEventListener('popstate', () => done(null), {{ once: true }}); history.{way}(); }});"
        ))
        .await;
    }

    /// The same page again.
    pub async fn reload(&self) {
        self.browser.listen().await;
        self.done(self.browser.client().refresh().await);
    }

    /// Waits until what has changed is drawn.
    pub async fn painted(&self) {
        self.run("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));")
            .await;
    }

    /// Waits until nothing is left that would happen by itself: all has loaded, no timer is set, what changed is drawn.
    /// The site must be [`timed`](super::Site::timed).
    pub async fn idle(&self) {
        self.painted().await;
        self.until("nothing is left to happen by itself", IDLE).await;
        self.painted().await;
    }

    /// All figures, in their order. A page without one has lost them.
    pub async fn figures(&self) -> Vec<Figure> {
        let script = "return [...document.querySelectorAll('[data-figure]')].map((root) => root.dataset.figure);";
        let found: Vec<String> = self.ask(script, &[]).await;
        assert!(!found.is_empty(), "there is no figure on the page");
        found.into_iter().map(|id| Figure::new(self.clone(), id)).collect()
    }

    /// A figure that must be there.
    pub async fn figure(&self, id: &str) -> Figure {
        let found = self.figures().await.into_iter().find(|figure| figure.id == id);
        found.unwrap_or_else(|| panic!("there is no figure `{id}`"))
    }

    /// Mounts all figures, by reaching for each.
    pub async fn mount_all(&self) -> Vec<Figure> {
        let figures = self.figures().await;
        for figure in &figures {
            figure.mount().await;
        }
        figures
    }

    /// Waits until a script returns true. A document that is being left answers with nothing.
    pub async fn until(&self, what: &str, script: &str) {
        eventually(what, async || self.ask::<Option<bool>>(script, &[]).await == Some(true)).await;
    }

    /// What a command gave; the test fails where the browser refused it.
    pub fn done<T>(&self, outcome: Result<T, fantoccini::error::CmdError>) -> T {
        outcome.unwrap_or_else(|error| panic!("the browser refused: {error}"))
    }
}
