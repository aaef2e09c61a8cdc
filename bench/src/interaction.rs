//! The cost of pointer moves over a mounted chart.

use crate::Result;
use crate::browser::Browser;
use crate::load::HoverTarget;
use crate::measurements::Measurements;
use crate::statistics::median;
use serde::Deserialize;
use std::time::Duration;
use tokio::time::sleep;

/// Positions of the mouse, as fractions of the way to the last point. Each has a different nearest point.
const POSITIONS: [f64; 4] = [0.62, 0.98, 0.45, 0.8];
/// Number of passes over these positions. Each is measured.
const ROUNDS: usize = 3;
/// Pause after a move, so that its effect is complete.
const PAUSE: Duration = Duration::from_millis(45);

/// The timeout for mounting.
const MOST: Duration = Duration::from_secs(60);

/// Times to mount a figure, in ms.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Mounting {
    /// From the first use to the frame that shows the mounted figure, with the download of the program.
    pub total: f64,
    /// From the moment when the program received the figure to the same frame.
    pub rendering: f64,
}

/// Moves the mouse over the chart. Measures for each move: time in scripts, time of the main thread, event to paint.
pub async fn measure(
    browser: &Browser,
    mark: HoverTarget,
    measurements: &mut Measurements,
    part: &str,
    subject: &str,
) -> Result<()> {
    // The first moves include one-time compilation.
    walk(browser, mark).await?;
    let before = counts(browser).await?;
    walk(browser, mark).await?;
    let after = counts(browser).await?;
    let moves = (POSITIONS.len() * ROUNDS) as f64;
    measurements.add(part, subject, "interaction_script", (after.0 - before.0) * 1000.0 / moves);
    measurements.add(part, subject, "interaction_main_thread", (after.1 - before.1) * 1000.0 / moves);
    browser.ask("bench.listen() || true").await;
    walk(browser, mark).await?;
    let seen: Vec<f64> =
        serde_json::from_value(browser.ask("bench.moves").await.unwrap_or_default()).unwrap_or_default();
    if let Some(paint) = median(&seen) {
        measurements.add(part, subject, "interaction_paint", paint);
    }
    Ok(())
}

/// Uses our figure and waits until it is mounted.
pub async fn mount(browser: &Browser) -> Result<Mounting> {
    browser.ask("bench.use()").await.ok_or("the page has no figure to mount")?;
    let times =
        "bench.mounted && { total: bench.mounted - bench.used, rendering: bench.mounted - bench.received } || null";
    Ok(serde_json::from_value(browser.wait_for(times, MOST).await?)?)
}

async fn walk(browser: &Browser, mark: HoverTarget) -> Result<()> {
    for position in POSITIONS.iter().cycle().take(POSITIONS.len() * ROUNDS) {
        browser.hover((mark.x * position).round(), mark.y).await?;
        sleep(PAUSE).await;
    }
    Ok(())
}

/// Seconds in scripts, and of the main thread in total.
async fn counts(browser: &Browser) -> Result<(f64, f64)> {
    Ok((browser.metric("ScriptDuration").await?, browser.metric("TaskDuration").await?))
}
