//! A WebDriver session: the driver's process and the connection to it.
//!
//! Starting a browser takes longer than most tests. So a session whose initial state can be restored is kept for the
//! next test in the same engine, which gets a new window.

use super::driver::Driver;
use super::engine::Engine;
use super::settings::BrowserSettings;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::future::pending;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Handle};
use tokio::time::timeout;

/// The number of tests after which a browser is restarted, to limit its memory.
const MOST_TESTS: u32 = 40;

/// Sessions for later tests.
static KEPT: Mutex<Vec<(Engine, Session)>> = Mutex::new(Vec::new());

/// The runtime of all connections, which outlive the test that made them.
static CONNECTIONS: LazyLock<Handle> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let handle = runtime.handle().clone();
    std::thread::spawn(move || runtime.block_on(pending::<()>()));
    handle
});

/// A running session.
pub struct Session {
    /// The connection.
    pub client: Client,
    /// The process.
    pub driver: Driver,
    /// The number of earlier tests.
    used: u32,
}

impl Session {
    /// A session with an empty window and default settings.
    pub async fn fresh(engine: Engine) -> Session {
        loop {
            let kept = {
                let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
                all.iter().position(|(of, _)| *of == engine).map(|index| all.swap_remove(index).1)
            };
            let Some(mut session) = kept else { return Session::start(engine, &BrowserSettings::default()).await };
            if timeout(Duration::from_secs(60), session.renew(engine)).await == Ok(true) {
                session.used += 1;
                return session;
            }
            session.close().await;
        }
    }

    /// Keeps it for another test. Its state must be one that [`Session::renew`] resets.
    pub async fn keep(self, engine: Engine) {
        if self.used + 1 < MOST_TESTS {
            KEPT.lock().unwrap_or_else(PoisonError::into_inner).push((engine, self));
        } else {
            self.close().await;
        }
    }

    /// Opens a new window and closes all others. Returns whether that worked.
    async fn renew(&self, engine: Engine) -> bool {
        let change = async {
            let client = &self.client;
            let before = client.windows().await?;
            let window = client.new_window(engine != Engine::WebKit).await?.handle;
            for old in before {
                client.switch_to_window(old).await?;
                client.close_window().await?;
            }
            client.switch_to_window(window).await
        };
        change.await.is_ok()
    }

    /// Starts a driver and an empty browser.
    pub async fn start(engine: Engine, settings: &BrowserSettings) -> Session {
        let mut refused = Vec::new();
        // Another process may have taken the free port before the driver binds it.
        while refused.len() < 3 {
            let driver = Driver::start(engine, settings);
            let (wanted, address) = (engine.capabilities(settings), driver.address());
            let asked = CONNECTIONS.spawn(async move {
                ClientBuilder::new(HttpConnector::new()).capabilities(wanted).connect(&address).await
            });
            match asked.await.expect("a connection does not panic") {
                Ok(client) => return Session { client, driver, used: 0 },
                Err(error) => refused.push(error.to_string()),
            }
        }
        panic!("{engine:?} did not start a session: {}", refused.join("; "))
    }

    /// Ends it. Ignores a browser that has ended already. One that hangs ends with its driver.
    pub async fn close(&self) {
        let _ = timeout(Duration::from_secs(10), self.client.clone().close()).await;
    }
}
