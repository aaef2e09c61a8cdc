//! A browser with a fresh profile, its settings and its console.

use super::console::ConsoleMessage;
use super::engine::{Engine, chromium, firefox, webkit};
use super::page::Page;
use super::runner::eventually;
use super::server::Server;
use super::session::Session;
use super::settings::BrowserSettings;
use super::site::Site;
use fantoccini::Client;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The height of every window.
const HEIGHT: u32 = 900;

/// A browser. Clones share one session.
#[derive(Clone)]
pub struct Browser {
    /// Its engine.
    pub engine: Engine,
    session: Rc<RefCell<Rc<Session>>>,
    settings: Rc<RefCell<BrowserSettings>>,
    width: Rc<Cell<u32>>,
    recorded: Rc<RefCell<Vec<ConsoleMessage>>>,
    expected: Rc<RefCell<Vec<&'static str>>>,
}

impl Browser {
    /// A browser without state of earlier tests.
    pub async fn start(engine: Engine) -> Browser {
        let browser = Browser {
            engine,
            session: Rc::new(RefCell::new(Rc::new(Session::fresh(engine).await))),
            settings: Rc::default(),
            width: Rc::new(Cell::new(1280)),
            recorded: Rc::default(),
            expected: Rc::default(),
        };
        browser.apply_settings().await;
        if engine == Engine::Chromium {
            chromium::allow_nothing(&browser.client()).await;
        }
        // Drop the messages of the last page of an earlier test.
        browser.collect_console().await;
        browser.recorded.take();
        browser
    }

    /// The connection to the session.
    pub fn client(&self) -> Client {
        self.session().client.clone()
    }

    /// Serves the built site. Returns a page that is not opened yet.
    pub async fn page(&self) -> Page {
        self.page_of(Site::default()).await
    }

    /// Serves a site with changed responses.
    pub async fn page_of(&self, site: Site) -> Page {
        let records_console = self.engine == Engine::WebKit;
        let page = Page::new(self.clone(), Server::start(site, records_console).await);
        page.resize(1280).await;
        page
    }

    /// Sets the width of the window, in CSS px.
    pub async fn resize(&self, width: u32) {
        self.width.set(width);
        let client = self.client();
        match self.engine {
            Engine::Chromium => chromium::resize(&client, width, HEIGHT).await,
            Engine::Firefox => firefox::resize(&client, width, HEIGHT).await,
            Engine::WebKit => webkit::resize(&client, width, HEIGHT).await,
        }
        eventually(format_args!("the window is {width} px wide"), async || {
            let inner = client.execute("return innerWidth;", Vec::new()).await;
            inner.is_ok_and(|inner| inner.as_u64() == Some(width.into()))
        })
        .await;
    }

    /// Changes the settings. A setting that an engine reads only at its start restarts the session and closes the page.
    pub async fn change_settings(&self, change: impl FnOnce(&mut BrowserSettings)) {
        let before = self.settings.borrow().clone();
        let mut settings = before.clone();
        change(&mut settings);
        if settings == before {
            return;
        }
        *self.settings.borrow_mut() = settings.clone();
        let anew = match self.engine {
            Engine::Chromium | Engine::Firefox => settings.no_webassembly != before.no_webassembly,
            Engine::WebKit => BrowserSettings { medium: before.medium.clone(), ..settings.clone() } != before,
        };
        if anew {
            self.collect_console().await;
            self.session().close().await;
            let session = Session::start(self.engine, &settings).await;
            *self.session.borrow_mut() = Rc::new(session);
            self.resize(self.width.get()).await;
        }
        self.apply_settings().await;
        if self.engine == Engine::WebKit && settings.medium == "print" {
            webkit::emulate_print(&self.client()).await;
        }
    }

    /// Lets [`Page::pixel`] take screenshots. Call it before a page is opened.
    pub async fn allow_screenshots(&self) {
        self.change_settings(|settings| settings.screenshots = true).await;
    }

    /// True if the browser can take screenshots.
    pub fn takes_screenshots(&self) -> bool {
        self.engine != Engine::WebKit || self.settings.borrow().screenshots
    }

    /// Applies again the settings that an engine accepts while it runs.
    pub async fn apply_settings(&self) {
        let settings = self.settings.borrow().clone();
        match self.engine {
            Engine::Chromium => chromium::apply_settings(&self.client(), &settings).await,
            Engine::Firefox => firefox::apply_settings(&self.client(), &settings).await,
            Engine::WebKit => {}
        }
    }

    /// Allows console messages with these words from now on, because the test provokes them.
    pub fn expect_in_console(&self, words: &[&'static str]) {
        self.expected.borrow_mut().extend(words);
    }

    /// Collects the console's messages, because some engines drop them when a page is left.
    pub async fn collect_console(&self) {
        let session = self.session();
        let recorded = match self.engine {
            Engine::Chromium => chromium::console(&session.client).await,
            Engine::Firefox => firefox::console(&session.client, &session.driver).await,
            Engine::WebKit => webkit::console(&session.client).await,
        };
        self.recorded.borrow_mut().extend(recorded);
    }

    /// Waits for an error or warning with one of these texts, among the messages that [`Browser::assert_quiet`] reads.
    /// Engines word the same message differently.
    pub async fn wait_for_console_message(&self, words: &[&'static str]) {
        self.expect_in_console(words);
        eventually(format_args!("the console has a message with one of {words:?}"), async || {
            self.collect_console().await;
            let recorded = self.recorded.borrow();
            recorded
                .iter()
                .any(|message| message.is_error_or_warning() && words.iter().any(|words| message.text.contains(words)))
        })
        .await;
    }

    /// Fails on any error or warning in the console that was not expected.
    pub async fn assert_quiet(&self) {
        self.collect_console().await;
        let expected = self.expected.borrow();
        let recorded: Vec<String> = self
            .recorded
            .take()
            .into_iter()
            .filter(|message| {
                message.is_error_or_warning() && !expected.iter().any(|words| message.text.contains(words))
            })
            .map(|message| format!("{}: {}", message.level, message.text))
            .collect();
        assert!(recorded.is_empty(), "the console is not quiet:\n{}", recorded.join("\n"));
    }

    /// The last lines that the browser and its driver have printed.
    pub fn last_output(&self) -> String {
        self.session().driver.last_output()
    }

    /// Ends the session. A browser that is gone already is no error.
    pub async fn close(self) {
        self.session().close().await;
    }

    /// Returns the browser for reuse by another test, or ends it if its settings cannot be restored.
    pub async fn recycle(self) {
        let settings = self.settings.borrow().clone();
        let as_it_was = match self.engine {
            Engine::Chromium | Engine::Firefox => !settings.no_webassembly,
            Engine::WebKit => settings == BrowserSettings::default(),
        };
        let (engine, session) = (self.engine, self.session());
        drop(self);
        match Rc::try_unwrap(session) {
            Ok(session) if as_it_was => session.keep(engine).await,
            Ok(session) => session.close().await,
            Err(session) => session.close().await,
        }
    }

    fn session(&self) -> Rc<Session> {
        self.session.borrow().clone()
    }
}
