//! Our embed, its limits and its peers. One of each is loaded in turn, in several rounds.

use crate::Result;
use crate::browser::{Browser, Conditions};
use crate::interaction;
use crate::load::{HoverTarget, Load, Until};
use crate::measurements::Measurements;
use crate::server::Server;
use crate::subjects::{LIMITS, MOUNTED, OURS, PEERS};

/// Measures all subjects under some conditions. The first load is discarded: it warms caches.
pub async fn measure(
    browser: &Browser,
    server: &Server,
    conditions: &Conditions,
    runs: usize,
    measurements: &mut Measurements,
) -> Result<()> {
    browser.throttle(conditions).await?;
    Load::measure(browser, server, PEERS[0].path, Until::OnScreen).await?;
    for run in 1..=runs {
        for limit in LIMITS {
            let load = Load::measure(browser, server, limit.path, Until::OnScreen).await?;
            load.record(measurements, server, conditions.name, limit.id);
        }
        for subject in [OURS].iter().chain(&PEERS) {
            let load = Load::measure(browser, server, subject.path, Until::Answered).await?;
            load.record(measurements, server, conditions.name, subject.id);
            let mark = load.mark.ok_or("the chart has no mark of its last point")?;
            interaction::measure(browser, mark, measurements, conditions.name, subject.id).await?;
            if *subject == OURS {
                mounted(browser, server, mark, measurements, conditions.name).await?;
            }
        }
        println!("    {}: {run} of {runs}", conditions.name);
    }
    Ok(())
}

/// Measures our embed after its program is mounted: the cost of mounting, and of a pointer move.
async fn mounted(
    browser: &Browser,
    server: &Server,
    mark: HoverTarget,
    measurements: &mut Measurements,
    part: &str,
) -> Result<()> {
    measurements.add(part, MOUNTED.id, "mount", interaction::mount(browser).await?.total);
    let load: Load =
        serde_json::from_value(browser.ask("bench.report()").await.ok_or("the page returned no measurements")?)?;
    let bytes = load.bytes_until(&server.files.borrow(), f64::INFINITY);
    measurements.add(part, MOUNTED.id, "bytes", bytes);
    interaction::measure(browser, mark, measurements, part, MOUNTED.id).await
}
