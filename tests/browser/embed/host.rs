//! A host page that frames an embed. It is served from another port, which makes it another origin.
//!
//! Runs scripts in the host and in its frame. Must not depend on the expectations of a test.

use super::super::harness::{Answer, Browser, Page, Site, eventually, packages};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// The folder of host pages.
const HOSTS: &str = "tests/browser/embed/hosts";

/// Console messages of the engines for a refused CORS request.
pub const WITHOUT_CORS: &[&str] = &["CORS", "The figures stay static", "net::ERR_FAILED", "integrity attribute"];

/// True once an embed has given up mounting and stays static.
pub const GIVEN_UP: &str = "return !('interactivity' in document.documentElement.dataset);";

/// Focuses the figure of a frame. True once it is mounted, its cursor takes keys, and its points, if it has any, are
/// listed. Listing waits until the page is idle. After that the markup changes only with input.
pub const MOUNTED: &str = "const root = document.querySelector('[data-figure]');
    root?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    return root?.dataset.mounted === '' && ('listed' in root.dataset || !root.querySelector('.points'))
      && !root.querySelector('.cursor:not([role=slider])');";

/// A host and the site in its frame.
pub struct Host {
    /// The host page.
    pub page: Page,
    /// The framed site.
    pub site: Page,
}

impl Host {
    /// Opens a host of `hosts/` with an embed's path in its frame: `trade/?dark=true`.
    pub async fn open(browser: &Browser, name: &str, path: &str) -> Host {
        Host::from_markup(browser, Site::default(), &read(name), path).await
    }

    /// Opens a host from its markup. `EMBED` stands for the embed's address, `EMBED_ID` for its id in Datawrapper's
    /// form, `ORIGIN` for the site's origin.
    pub async fn from_markup(browser: &Browser, site: Site, markup: &str, path: &str) -> Host {
        Host::wide(browser, 1280, site, markup, path).await
    }

    /// Like [`Host::from_markup`], in a window that has its width from the start, so that no resize shifts the page.
    pub async fn wide(browser: &Browser, width: u32, site: Site, markup: &str, path: &str) -> Host {
        let site = browser.page_of(site).await;
        let embed = site.server.url(&format!("embed/{path}"));
        let id = format!("embed/{}", path.split('/').next().unwrap_or_default());
        let origin = format!("http://{}", site.server.address);
        let markup = markup.replace("EMBED_ID", &id).replace("EMBED", &embed).replace("ORIGIN", &origin);
        let page = browser.page_of(Site::default().changed(move |file, _| Some(answer(file, &markup)))).await;
        page.resize(width).await;
        page.open("host/").await;
        Host { page, site }
    }

    /// The height of the host's frame in px.
    pub async fn frame(&self) -> f64 {
        self.page.evaluate("return document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;", &[]).await
    }

    /// Runs a script in the document of the frame.
    pub async fn within<T: DeserializeOwned>(&self, script: &str) -> T {
        self.within_frame(0, script).await
    }

    /// Runs a script in the document of one of several frames.
    pub async fn within_frame<T: DeserializeOwned>(&self, frame: u16, script: &str) -> T {
        self.page.enter_frame(frame).await;
        let answer = self.page.evaluate(script, &[]).await;
        self.page.leave_frame().await;
        answer
    }

    /// Runs a script in the frame and ignores its value.
    pub async fn act(&self, script: &str) {
        let _: Value = self.within(&format!("{script}; return null;")).await;
    }

    /// Waits until a condition is true in the frame.
    pub async fn wait_until(&self, what: &str, script: &str) {
        // A document that is unloading returns nothing.
        eventually(what, async || self.within::<Option<bool>>(script).await == Some(true)).await;
    }

    /// Waits until the frame has loaded its page. The initial empty document is complete too, and does not count.
    pub async fn loaded(&self) {
        let loaded = "return document.URL !== 'about:blank' && document.readyState === 'complete';";
        self.wait_until("the frame has loaded", loaded).await;
    }

    /// The height of the figure in the frame, in px.
    pub async fn content(&self) -> f64 {
        self.within("return document.documentElement.getBoundingClientRect().height;").await
    }

    /// Waits until the frame is as tall as its figure, or as the host's limits allow. Returns the height.
    pub async fn fits(&self, when: &str, bounds: (f64, f64)) -> f64 {
        let close = async || {
            let wanted = self.content().await.clamp(bounds.0, bounds.1);
            wanted > 150.0 && (self.frame().await - wanted).abs() <= 2.0
        };
        eventually(format_args!("the host's frame fits its figure {when}"), close).await;
        self.frame().await
    }
}

/// A host page by name.
pub fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(HOSTS).join(name).with_extension("html");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files of a host's server: its page and the npm packages.
fn answer(file: &str, markup: &str) -> Answer {
    match file.strip_prefix("host/") {
        Some("index.html") => Answer::page(markup),
        Some(package) => std::fs::read(packages().join(package))
            .map_or(Answer::missing(), |body| Answer::found("text/javascript", body)),
        None => Answer::missing(),
    }
}

impl Page {
    /// Directs further scripts to the document in a frame.
    async fn enter_frame(&self, frame: u16) {
        self.ok(self.browser.client().enter_frame(frame).await);
    }

    /// Directs further scripts to the page again.
    async fn leave_frame(&self) {
        self.ok(self.browser.client().enter_parent_frame().await);
    }
}
