//! A page of somebody else's, which frames an embed: served from another port, which is another origin.
//!
//! Knows how to ask the host and what is in its frame; not what a test wants to hear.

use super::super::harness::{Answer, Browser, Page, Site, eventually, packages};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// The folder of the hosts' pages in this repository.
const HOSTS: &str = "tests/browser/embed/hosts";

/// What the engines say where a frame without an origin asks a site that gives no leave.
pub const WITHOUT_LEAVE: &[&str] = &["CORS", "The figures stay pictures", "net::ERR_FAILED", "integrity attribute"];

/// True once an embed stays a picture.
pub const GIVEN_UP: &str = "return !('interactivity' in document.documentElement.dataset);";

/// Reaches for the figure of a frame, and is true once that is mounted and its cursor takes keys.
pub const MOUNTED: &str = "const root = document.querySelector('[data-figure]');
    root?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    return root?.dataset.mounted === '' && !root.querySelector('.cursor:not([role=slider])');";

/// A host and the site that its frame comes from.
pub struct Host {
    /// The page that frames.
    pub page: Page,
    /// The site that is framed.
    pub site: Page,
}

impl Host {
    /// Opens a host of `hosts/`, whose frame holds a place in the embeds: `trade/?dark=true`.
    pub async fn open(browser: &Browser, name: &str, place: &str) -> Host {
        Host::of(browser, Site::default(), &read(name), place).await
    }

    /// Opens a host from its markup, framing a site. `EMBED` stands for the address of the place, `EMBED_ID` for what
    /// Datawrapper would call it, `ORIGIN` for the site's origin.
    pub async fn of(browser: &Browser, site: Site, markup: &str, place: &str) -> Host {
        Host::wide(browser, 1280, site, markup, place).await
    }

    /// The same in a window of this width from the start, so that nothing in it is moved by another one.
    pub async fn wide(browser: &Browser, width: u32, site: Site, markup: &str, place: &str) -> Host {
        let site = browser.page_of(site).await;
        let embed = site.server.url(&format!("embed/{place}"));
        let id = format!("embed/{}", place.split('/').next().unwrap_or_default());
        let origin = format!("http://{}", site.server.address);
        let markup = markup.replace("EMBED_ID", &id).replace("EMBED", &embed).replace("ORIGIN", &origin);
        let page = browser.page_of(Site::default().changed(move |file, _| Some(answer(file, &markup)))).await;
        page.resize(width).await;
        page.open("host/").await;
        Host { page, site }
    }

    /// The height of the host's frame in px.
    pub async fn frame(&self) -> f64 {
        self.page.ask("return document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;", &[]).await
    }

    /// Runs a script in the document of the frame.
    pub async fn within<T: DeserializeOwned>(&self, script: &str) -> T {
        self.within_frame(0, script).await
    }

    /// Runs a script in the document of one of several frames.
    pub async fn within_frame<T: DeserializeOwned>(&self, frame: u16, script: &str) -> T {
        self.page.enter_frame(frame).await;
        let answer = self.page.ask(script, &[]).await;
        self.page.leave_frame().await;
        answer
    }

    /// Runs a script in the frame for what it does.
    pub async fn act(&self, script: &str) {
        let _: Value = self.within(&format!("{script}; return null;")).await;
    }

    /// Waits until something is true in the frame.
    pub async fn until(&self, what: &str, script: &str) {
        // A document that is being left answers with nothing.
        eventually(what, async || self.within::<Option<bool>>(script).await == Some(true)).await;
    }

    /// How tall the figure in the frame is, in px.
    pub async fn content(&self) -> f64 {
        self.within("return document.documentElement.getBoundingClientRect().height;").await
    }

    /// Waits until the frame is as tall as its figure, or as the bounds that a host has; gives that height.
    pub async fn fits(&self, when: &str, bounds: (f64, f64)) -> f64 {
        let close = async || {
            let wanted = self.content().await.clamp(bounds.0, bounds.1);
            wanted > 150.0 && (self.frame().await - wanted).abs() <= 2.0
        };
        eventually(format_args!("the host's frame fits its figure {when}"), close).await;
        self.frame().await
    }
}

/// A host's page by its name.
pub fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(HOSTS).join(name).with_extension("html");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What a host's server has: its page, and the packages of npm beside it.
fn answer(file: &str, markup: &str) -> Answer {
    let of = |kind: &str, body: Vec<u8>| Answer {
        status: 200,
        headers: vec![("content-type".to_owned(), kind.to_owned())],
        body,
    };
    match file.strip_prefix("host/") {
        Some("index.html") => of("text/html; charset=utf-8", markup.as_bytes().to_vec()),
        Some(package) => {
            std::fs::read(packages().join(package)).map_or(Answer::missing(), |body| of("text/javascript", body))
        }
        None => Answer::missing(),
    }
}

impl Page {
    /// What is asked from here on is asked of the document in a frame.
    async fn enter_frame(&self, frame: u16) {
        self.done(self.browser.client().enter_frame(frame).await);
    }

    /// And now of the page again.
    async fn leave_frame(&self) {
        self.done(self.browser.client().enter_parent_frame().await);
    }
}
