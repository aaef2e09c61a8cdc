//! Our embed beside its limits and its peers, one of each in turn, over and over.

use crate::Result;
use crate::browser::{Browser, Conditions};
use crate::interaction;
use crate::load::{Load, Mark, Until};
use crate::readings::Readings;
use crate::server::Server;
use crate::subjects::{MOUNTED, LIMITS, OURS, PEERS};

/// Reads all of them under some conditions. The first of all loads is thrown away: it warms the machine.
pub async fn read(
    browser: &Browser,
    server: &Server,
    conditions: &Conditions,
    runs: usize,
    readings: &mut Readings,
) -> Result<()> {
    browser.throttle(conditions).await?;
    Load::of(browser, server, PEERS[0].path, Until::OnScreen).await?;
    for run in 1..=runs {
        for limit in LIMITS {
            let load = Load::of(browser, server, limit.path, Until::OnScreen).await?;
            load.file(readings, server, conditions.name, limit.key);
        }
        for subject in [OURS].iter().chain(&PEERS) {
            let load = Load::of(browser, server, subject.path, Until::Answered).await?;
            load.file(readings, server, conditions.name, subject.key);
            let mark = load.mark.ok_or("a chart without a last point")?;
            interaction::read(browser, mark, readings, conditions.name, subject.key).await?;
            if *subject == OURS {
                mounted(browser, server, mark, readings, conditions.name).await?;
            }
        }
        println!("    {}: {run} of {runs}", conditions.name);
    }
    Ok(())
}

/// The same embed once somebody has reached for more than a reading: what its program costs, and a move with it.
async fn mounted(browser: &Browser, server: &Server, mark: Mark, readings: &mut Readings, part: &str) -> Result<()> {
    readings.add(part, MOUNTED.key, "mount", interaction::mount(browser).await?.whole);
    let load: Load = serde_json::from_value(browser.ask("bench.report()").await.ok_or("the page is gone")?)?;
    let bytes = load.bytes_until(&server.files.borrow(), f64::INFINITY);
    readings.add(part, MOUNTED.key, "bytes", bytes);
    interaction::read(browser, mark, readings, part, MOUNTED.key).await
}
