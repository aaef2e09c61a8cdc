//! The Chromium of a run, driven through chromedriver.
//!
//! The bench has a small driver of its own. The tests' harness is part of a test binary: it checks consoles and drives
//! several engines, but cannot throttle.

use crate::Result;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper::Method;
use serde_json::{Value, json};
use std::cell::Cell;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::time::sleep;
use url::{ParseError, Url};

/// No window, no sandbox (CI runs as root), no background requests, no third-party addresses.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
];

/// The width and height of the window's inside, in CSS px.
pub const WINDOW: (u32, u32) = (800, 700);

/// Emulated device and network: processor slowdown, download rate in bytes per second, latency in ms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conditions {
    /// The id of results under these conditions.
    pub name: &'static str,
    processor: f64,
    down: f64,
    latency: f64,
}

/// A slow phone: processor four times slower, 1.6 Mb/s, latency 150 ms.
pub const THROTTLED: Conditions =
    Conditions { name: "throttled", processor: 4.0, down: 1_600_000.0 / 8.0, latency: 150.0 };
/// No emulation.
pub const UNTHROTTLED: Conditions = Conditions { name: "unthrottled", processor: 1.0, down: -1.0, latency: 0.0 };

/// A WebDriver session and its driver process.
pub struct Browser {
    /// The connection to the session.
    pub client: Client,
    /// The browser's name and version.
    pub version: String,
    /// Emulated latency of each response, in ms.
    waiting: Cell<f64>,
    driver: Child,
    _folder: tempfile::TempDir,
}

impl Browser {
    /// Starts the browser that `cargo xtask bench` found.
    pub async fn start() -> Result<Browser> {
        let folder = tempfile::tempdir()?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let driver = Command::new(path_from_environment("EXPLAINER_CHROMEDRIVER")?)
            .arg(format!("--port={port}"))
            .env("TMPDIR", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if start.elapsed() > Duration::from_secs(20) {
                return Err("chromedriver does not answer".into());
            }
            sleep(Duration::from_millis(20)).await;
        }
        let wanted = json!({
            "browserName": "chrome",
            // Do not wait for `load`: the bench watches pages while they load.
            "pageLoadStrategy": "none",
            "goog:chromeOptions": { "binary": path_from_environment("EXPLAINER_CHROMIUM")?, "args": FLAGS },
        });
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(wanted.as_object().cloned().unwrap_or_default())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await?;
        client
            .update_timeouts(fantoccini::wd::TimeoutConfiguration::new(Some(Duration::from_secs(60)), None, None))
            .await?;
        let mut browser = Browser { client, version: String::new(), waiting: Cell::new(0.0), driver, _folder: folder };
        let version = browser.devtools("Browser.getVersion", json!({})).await?;
        browser.version = version["product"].as_str().unwrap_or_default().to_owned();
        browser.devtools("Performance.enable", json!({})).await?;
        browser.devtools("Network.enable", json!({})).await?;
        browser.window(WINDOW).await?;
        Ok(browser)
    }

    /// Sets the size of the viewport.
    pub async fn window(&self, (width, height): (u32, u32)) -> Result<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }

    /// Emulates the conditions from now on.
    pub async fn throttle(&self, conditions: &Conditions) -> Result<()> {
        let Conditions { processor, down, latency, .. } = conditions;
        let line =
            json!({ "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": down });
        self.devtools("Network.emulateNetworkConditions", line).await?;
        self.waiting.set(*latency);
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": processor })).await.map(drop)
    }

    /// Leaves the last page and ends the emulation. A throttled page in the background takes half a processor from
    /// Lighthouse and builds.
    pub async fn rest(&self) -> Result<()> {
        self.throttle(&UNTHROTTLED).await?;
        self.client.goto("about:blank").await.map_err(|error| format!("the page cannot be left: {error}").into())
    }

    /// The emulated latency of each response, in ms.
    pub fn waiting(&self) -> f64 {
        self.waiting.get()
    }

    /// Runs a script before those of every page from now on.
    pub async fn put_before_pages(&self, script: &str) -> Result<()> {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await.map(drop)
    }

    /// Moves the mouse.
    pub async fn hover(&self, x: f64, y: f64) -> Result<()> {
        let event = json!({ "type": "mouseMoved", "x": x, "y": y, "pointerType": "mouse" });
        self.devtools("Input.dispatchMouseEvent", event).await.map(drop)
    }

    /// A performance metric of the page, by its name in DevTools. Times are in seconds.
    pub async fn metric(&self, name: &str) -> Result<f64> {
        let answer = self.devtools("Performance.getMetrics", json!({})).await?;
        let metrics = answer["metrics"].as_array().cloned().unwrap_or_default();
        let found = metrics.iter().find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64());
        found.ok_or_else(|| format!("the browser has no metric {name}").into())
    }

    /// Runs a command of the DevTools protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        let post = Post("goog/cdp/execute", json!({ "cmd": command, "params": parameters }));
        self.client.issue_cmd(post).await.map_err(|error| format!("{command}: {error}").into())
    }

    /// Evaluates an expression in the page. `None` while there is no page.
    pub async fn ask(&self, expression: &str) -> Option<Value> {
        self.client.execute(&format!("return {expression};"), vec![]).await.ok().filter(|value| !value.is_null())
    }

    /// Polls until there is a value.
    pub async fn wait_for(&self, expression: &str, most: Duration) -> Result<Value> {
        let start = Instant::now();
        loop {
            if let Some(answer) = self.ask(expression).await {
                return Ok(answer);
            }
            if start.elapsed() > most {
                return Err(format!("`{expression}` never had a value").into());
            }
            sleep(Duration::from_millis(100)).await;
        }
    }

    /// Ends the session.
    pub async fn close(self) {
        let _ = self.client.clone().close().await;
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// A path from the environment that `cargo xtask bench` sets.
pub fn path_from_environment(variable: &str) -> Result<PathBuf> {
    let path = std::env::var_os(variable).ok_or_else(|| format!("{variable} is not set: run `cargo xtask bench`"))?;
    Ok(Path::new(&path).to_owned())
}

/// A command posted below the session's address.
#[derive(Debug)]
struct Post(&'static str, Value);

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> std::result::Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}
