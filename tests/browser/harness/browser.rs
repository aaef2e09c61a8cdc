//! A browser with a fresh profile, and its console.

use super::driver::Driver;
use super::engine::Engine;
use super::page::Page;
use super::runner::eventually;
use super::server::Server;
use super::site::Site;
use super::{devtools, watch};
use fantoccini::{Client, ClientBuilder};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// A session. Its clones are the same one.
#[derive(Clone)]
pub struct Browser {
    /// The connection to it.
    pub client: Client,
    /// What it is.
    pub engine: Engine,
    expected: Rc<RefCell<Vec<&'static str>>>,
    _driver: Arc<Driver>,
}

impl Browser {
    /// Starts one.
    pub async fn start(engine: Engine) -> Browser {
        let driver = Driver::shared(engine);
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(engine.capabilities())
            .connect(&driver.address())
            .await
            .unwrap_or_else(|error| panic!("{engine:?} did not start a session: {error}"));
        let browser = Browser { client, engine, expected: Rc::default(), _driver: driver };
        watch::install(&browser).await;
        browser
    }

    /// Serves the site as it was built, and gives a page that has yet to be opened.
    pub async fn page(&self) -> Page {
        self.page_of(Site::default()).await
    }

    /// Serves a site that is changed on its way.
    pub async fn page_of(&self, site: Site) -> Page {
        let page = Page::new(self.clone(), Server::start(site).await);
        page.resize(1280).await;
        page
    }

    /// From here on the console may hold messages with these words: the test provokes them.
    pub fn expect_in_console(&self, words: &[&'static str]) {
        self.expected.borrow_mut().extend(words);
    }

    /// Waits until an error or a warning with these words stands where [`Browser::assert_quiet`] would find it.
    pub async fn hears(&self, words: &'static str) {
        self.expect_in_console(&[words]);
        eventually(format_args!("the console says “{words}”"), async || {
            let heard = devtools::console(self).await;
            heard.iter().any(|message| message.is_trouble() && message.text.contains(words))
        })
        .await;
    }

    /// Fails on any error or warning in the console that was not expected.
    pub async fn assert_quiet(&self) {
        let expected = self.expected.borrow().clone();
        let heard: Vec<String> = devtools::console(self)
            .await
            .into_iter()
            .filter(|message| message.is_trouble() && !expected.iter().any(|words| message.text.contains(words)))
            .map(|message| format!("{}: {}", message.level, message.text))
            .collect();
        assert!(heard.is_empty(), "the console is not quiet:\n{}", heard.join("\n"));
    }

    /// Ends the session. A browser that is gone already is as good.
    pub async fn close(self) {
        let _ = self.client.close().await;
    }
}
