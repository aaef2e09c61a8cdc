//! A session of WebDriver: the driver's process and the connection to it.

use super::driver::Driver;
use super::engine::Engine;
use super::settings::Settings;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::time::Duration;
use tokio::time::timeout;

/// A running session.
pub struct Session {
    /// The connection.
    pub client: Client,
    /// The process.
    pub driver: Driver,
}

impl Session {
    /// Starts a driver, and a browser that has yet to open anything.
    pub async fn start(engine: Engine, settings: &Settings) -> Session {
        let mut refused = Vec::new();
        // A port that was free may be somebody else's by the time that the driver asks for it.
        while refused.len() < 3 {
            let driver = Driver::start(engine, settings);
            let asked = ClientBuilder::new(HttpConnector::new())
                .capabilities(engine.capabilities(settings))
                .connect(&driver.address())
                .await;
            match asked {
                Ok(client) => return Session { client, driver },
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
