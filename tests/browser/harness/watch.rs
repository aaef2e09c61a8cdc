//! What a page does by itself: what moves, and what it has asked for.

use super::browser::Browser;
use super::devtools;
use super::engine::Ability;
use super::page::Page;
use serde_json::json;

/// Has every document of a browser watched from its start.
pub async fn install(browser: &Browser) {
    if browser.engine.cannot(Ability::LayoutShift).is_none() {
        let source = include_str!("watch.js");
        devtools::run(browser, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    }
}

impl Page {
    /// What has moved by itself since the page was opened, with how far; empty where all is still.
    pub async fn shifts(&self) -> Vec<String> {
        self.painted().await;
        self.ask("return window.watched.shifts;", &[]).await
    }

    /// The addresses of everything that the page has loaded or tried to.
    pub async fn loaded(&self) -> Vec<String> {
        self.ask("return performance.getEntriesByType('resource').map(({ name }) => name);", &[]).await
    }
}
