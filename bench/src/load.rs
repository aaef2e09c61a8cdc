//! One load of one page, watched from navigation until nothing more is loaded, and its size.

use crate::Result;
use crate::browser::Browser;
use crate::files::ServedFiles;
use crate::measurements::Measurements;
use crate::server::Server;
use crate::statistics::blocking;
use serde::Deserialize;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// The timeout of a load. Fifty of the heaviest embeds on a slow processor take long.
const MOST: Duration = Duration::from_secs(90);

/// The measurements of the probe, in ms since navigation.
#[derive(Debug, Deserialize)]
pub struct Load {
    /// When the last point was on screen.
    pub on_screen: Option<f64>,
    /// When the answer to a hover was on screen.
    pub answered: Option<f64>,
    /// When that hover happened.
    pub asked: Option<f64>,
    /// The position of the last point, in CSS px.
    pub mark: Option<HoverTarget>,
    /// The sum of all layout shifts.
    pub shift: f64,
    /// Long tasks: start and duration.
    pub tasks: Vec<(f64, f64)>,
    /// The first contentful paint.
    pub first: Option<f64>,
    /// The largest contentful paint.
    pub largest: Option<f64>,
    /// The loaded files.
    pub files: Vec<LoadedFile>,
    /// Bytes of WebAssembly memory in all frames.
    pub memory: f64,
}

/// The position of a mark.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct HoverTarget {
    /// Horizontal.
    pub x: f64,
    /// Vertical.
    pub y: f64,
}

/// A file that a page loaded.
#[derive(Debug, Deserialize)]
pub struct LoadedFile {
    path: String,
    /// When it was requested.
    asked: f64,
    /// When its first byte arrived.
    first: f64,
    /// When its last byte arrived.
    last: f64,
    cached: bool,
}

impl LoadedFile {
    /// The fraction of its bytes that had arrived by a time.
    fn fraction_arrived(&self, then: f64) -> f64 {
        if self.last <= then { 1.0 } else { ((then - self.first) / (self.last - self.first)).clamp(0.0, 1.0) }
    }
}

/// The state to wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// The last point is on screen, in all frames of the page.
    OnScreen,
    /// A hover has been answered.
    Answered,
    /// The page has been painted. It need not contain a chart.
    Painted,
}

impl Load {
    /// Loads a page for the first time.
    pub async fn measure(browser: &Browser, server: &Server, path: &str, until: Until) -> Result<Load> {
        let query = match until {
            Until::Answered => "",
            Until::OnScreen => "?unhovered",
            Until::Painted => "?unwatched",
        };
        let address = server.first_visit(&format!("{path}{query}"));
        browser.client.goto("about:blank").await?;
        // A mouse that rests where the chart appears would count as a hover.
        browser.hover(0.0, 0.0).await?;
        browser.client.goto(&address).await?;
        let host = address.split('/').nth(2).unwrap_or_default();
        let here = format!("location.host === '{host}' && typeof bench === 'object'");
        let seen = format!("{here} && bench.onScreen > 0 && (bench.mark || true) || null");
        if until != Until::Painted {
            let seen = browser.wait_for(&seen, MOST).await?;
            if until == Until::Answered {
                let mark: HoverTarget = serde_json::from_value(seen)?;
                answered(browser, mark).await.map_err(|error| format!("{path}: {error}"))?;
            }
        }
        calm(browser, &here).await?;
        let mut load: Load = serde_json::from_value(browser.wait_for("bench.report()", MOST).await?)?;
        // The browser reports the first byte on the real network. The emulated one adds its latency.
        for file in &mut load.files {
            file.first = file.first.max(file.asked + browser.waiting()).min(file.last);
        }
        Ok(load)
    }

    /// Bytes that had arrived by a time, as our server sends them.
    pub fn bytes_until(&self, files: &ServedFiles, then: f64) -> f64 {
        let weight = |loaded: &LoadedFile| files.get(&loaded.path).map_or(0, |file| file.weight()) as f64;
        let came = self.files.iter().filter(|loaded| !loaded.cached);
        came.map(|loaded| weight(loaded) * loaded.fraction_arrived(then)).sum()
    }

    /// Adds the measurements of this load.
    pub fn record(&self, measurements: &mut Measurements, server: &Server, part: &str, subject: &str) {
        let files = server.files.borrow();
        let mut add = |metric, measurement: Option<f64>| {
            if let Some(measurement) = measurement {
                measurements.add(part, subject, metric, measurement);
            }
        };
        add("on_screen", self.on_screen);
        add("ready", self.answered);
        add("first_paint", self.first);
        add("largest_paint", self.largest);
        add("bytes_on_screen", self.on_screen.map(|then| self.bytes_until(&files, then)));
        add("bytes", Some(self.bytes_until(&files, f64::INFINITY)));
        // Work after the hover belongs to the interaction, not to loading.
        add("blocking", Some(blocking(&self.tasks, self.asked.unwrap_or(f64::INFINITY))));
        add("shift", Some(self.shift));
        add("wasm_memory", Some(self.memory));
    }
}

/// Moves the mouse one pixel back and forth until the page has answered.
async fn answered(browser: &Browser, mark: HoverTarget) -> Result<()> {
    let start = Instant::now();
    for step in 0_u32.. {
        browser.hover(mark.x - f64::from(step % 2), mark.y).await?;
        sleep(Duration::from_millis(15)).await;
        if browser.ask("bench.answered || null").await.is_some() {
            return Ok(());
        }
        if start.elapsed() > MOST {
            return Err("no hover was answered".into());
        }
    }
    Ok(())
}

/// Waits until a page has loaded and nothing more has arrived for a while.
async fn calm(browser: &Browser, here: &str) -> Result<()> {
    browser.wait_for(&format!("{here} && document.readyState === 'complete' || null"), MOST).await?;
    let count = "bench.report().files.length + bench.tasks.length";
    let start = Instant::now();
    let (mut last, mut since) = (None, Instant::now());
    while since.elapsed() < Duration::from_millis(700) && start.elapsed() < MOST {
        let now = browser.ask(count).await;
        if now != last {
            (last, since) = (now, Instant::now());
        }
        sleep(Duration::from_millis(150)).await;
    }
    Ok(())
}
