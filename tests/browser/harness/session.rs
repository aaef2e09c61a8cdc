//! A session of WebDriver: the driver's process and the connection to it.
//!
//! To start a browser takes longer than most tests. So a session that can be made as it was at its start is kept, and the
//! next test in that engine gets it with a new window, in which no page has been.

use super::driver::Driver;
use super::engine::Engine;
use super::settings::Settings;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::future::pending;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Handle};
use tokio::time::timeout;

/// After so many tests a browser is started anew, so that none grows without end.
const MOST_TESTS: u32 = 40;

/// Sessions that wait for a test.
static KEPT: Mutex<Vec<(Engine, Session)>> = Mutex::new(Vec::new());

/// Where connections live: longer than the test that made them.
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
    /// How many tests have used it before.
    used: u32,
}

impl Session {
    /// A session with a browser in which nothing is open and nobody has changed anything.
    pub async fn fresh(engine: Engine) -> Session {
        loop {
            let kept = {
                let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
                all.iter().position(|(of, _)| *of == engine).map(|index| all.swap_remove(index).1)
            };
            let Some(mut session) = kept else { return Session::start(engine, &Settings::default()).await };
            if timeout(Duration::from_secs(60), session.renew(engine)).await == Ok(true) {
                session.used += 1;
                return session;
            }
            session.close().await;
        }
    }

    /// Keeps it for another test. It must have been told nothing that [`Session::renew`] does not take back.
    pub async fn keep(self, engine: Engine) {
        if self.used + 1 < MOST_TESTS {
            KEPT.lock().unwrap_or_else(PoisonError::into_inner).push((engine, self));
        } else {
            self.close().await;
        }
    }

    /// Opens a new window and closes all others; whether the browser did.
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

    /// Starts a driver, and a browser that has yet to open anything.
    pub async fn start(engine: Engine, settings: &Settings) -> Session {
        let mut refused = Vec::new();
        // A port that was free may be somebody else's by the time that the driver asks for it.
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

    /// Ends it. A browser that is gone already is as good, and one that hangs ends with its driver.
    pub async fn close(&self) {
        let _ = timeout(Duration::from_secs(10), self.client.clone().close()).await;
    }
}
