//! What it costs to move over a chart that is mounted.

use crate::Result;
use crate::browser::Browser;
use crate::load::HoverTarget;
use crate::measurements::Measurements;
use crate::statistics::median;
use serde::Deserialize;
use std::time::Duration;
use tokio::time::sleep;

/// Where the mouse goes, in parts of the way to the last point: each step ends nearest to another point.
const PLACES: [f64; 4] = [0.62, 0.98, 0.45, 0.8];
/// How often it goes there, each time it is measured.
const ROUNDS: usize = 3;
/// Time for a move to have its effect.
const PAUSE: Duration = Duration::from_millis(45);

/// How long our program may be on its way.
const MOST: Duration = Duration::from_secs(60);

/// How long it took to mount a figure, in ms.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Mounting {
    /// From the reach to the frame that shows it alive: with the program's way over the line.
    pub whole: f64,
    /// The same from the moment in which the program was handed the scene.
    pub drawing: f64,
}

/// Moves over the chart that is on screen: time of the main thread in script and in all, and from event to paint.
pub async fn read(
    browser: &Browser,
    mark: HoverTarget,
    measurements: &mut Measurements,
    part: &str,
    subject: &str,
) -> Result<()> {
    // The first moves pay for what is compiled and built once.
    walk(browser, mark).await?;
    let before = counts(browser).await?;
    walk(browser, mark).await?;
    let after = counts(browser).await?;
    let moves = (PLACES.len() * ROUNDS) as f64;
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

/// Reaches for our figure and waits until it is alive.
pub async fn mount(browser: &Browser) -> Result<Mounting> {
    browser.ask("bench.reach()").await.ok_or("there is no figure to reach for")?;
    let times =
        "bench.mounted && { whole: bench.mounted - bench.reached, drawing: bench.mounted - bench.handed } || null";
    Ok(serde_json::from_value(browser.wait_for(times, MOST).await?)?)
}

async fn walk(browser: &Browser, mark: HoverTarget) -> Result<()> {
    for place in PLACES.iter().cycle().take(PLACES.len() * ROUNDS) {
        browser.hover((mark.x * place).round(), mark.y).await?;
        sleep(PAUSE).await;
    }
    Ok(())
}

/// Seconds of script, and of the main thread in all.
async fn counts(browser: &Browser) -> Result<(f64, f64)> {
    Ok((browser.metric("ScriptDuration").await?, browser.metric("TaskDuration").await?))
}
