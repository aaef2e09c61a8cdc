//! One, ten and fifty embeds in one host page. All of them are in view, so that none is loaded lazily.

use crate::Result;
use crate::browser::{Browser, Conditions, WINDOW};
use crate::files::ServedFiles;
use crate::load::{Load, Until};
use crate::measurements::Measurements;
use crate::server::Server;
use crate::subjects::{OURS, PEERS, Subject};
use serde_json::json;

/// Width and height of a frame in CSS px, and number of frames per row.
const FRAME: (u32, u32, u32) = (400, 560, 3);

/// The id of results for a number of embeds.
pub fn part(count: u32) -> String {
    format!("{count} in one page")
}

/// Adds host pages that frame each subject several times.
pub fn add_pages(files: &mut ServedFiles, counts: &[u32]) {
    let (width, height, _) = FRAME;
    for count in counts {
        for subject in [OURS].iter().chain(&PEERS) {
            let frame = format!("<iframe src=\"{}\" width=\"{width}\" height=\"{height}\"></iframe>", subject.path);
            let frames = frame.repeat(*count as usize);
            let style = "body{margin:0}iframe{border:0;vertical-align:top}";
            let page =
                format!("<!doctype html><meta charset=\"utf-8\"><title>A host</title><style>{style}</style>{frames}");
            files.add(&path(*count, subject), page.as_bytes(), &[]);
        }
    }
}

fn path(count: u32, subject: &Subject) -> String {
    format!("/host/{}/{count}/", subject.id)
}

/// Measures them under some conditions.
pub async fn measure(
    browser: &Browser,
    server: &Server,
    conditions: &Conditions,
    counts: &[u32],
    runs: usize,
    measurements: &mut Measurements,
) -> Result<()> {
    browser.throttle(conditions).await?;
    for count in counts {
        let (width, height, columns) = FRAME;
        browser.window((width * columns, height * count.div_ceil(columns))).await?;
        for run in 1..=runs {
            for subject in [OURS].iter().chain(&PEERS) {
                let load = Load::measure(browser, server, &path(*count, subject), Until::OnScreen)
                    .await
                    .map_err(|error| format!("{} {}: {error}", part(*count), subject.id))?;
                load.record(measurements, server, &part(*count), subject.id);
                browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
                measurements.add(&part(*count), subject.id, "heap", browser.metric("JSHeapUsedSize").await?);
            }
            println!("    {}: {run} of {runs}", part(*count));
        }
    }
    browser.window(WINDOW).await
}
