//! The whole story page, with and without its scripts.

use crate::Result;
use crate::browser::{Browser, Conditions};
use crate::load::{Load, Until};
use crate::measurements::Measurements;
use crate::server::Server;
use crate::subjects::STORY_PAGE;

/// The id of these results.
pub fn part(conditions: &Conditions) -> String {
    format!("story page {}", conditions.name)
}

/// Measures both under some conditions.
pub async fn measure(
    browser: &Browser,
    server: &Server,
    conditions: &Conditions,
    runs: usize,
    measurements: &mut Measurements,
) -> Result<()> {
    browser.throttle(conditions).await?;
    for run in 1..=runs {
        for subject in STORY_PAGE {
            let load = Load::measure(browser, server, subject.path, Until::Painted).await?;
            load.record(measurements, server, &part(conditions), subject.id);
        }
        println!("    {}, the story page: {run} of {runs}", conditions.name);
    }
    Ok(())
}
