//! One, ten, fifty embeds in one host's page: all of them in view, so that none may wait.

use crate::Result;
use crate::browser::{Browser, Conditions, WINDOW};
use crate::files::Files;
use crate::load::{Load, Until};
use crate::measurements::Measurements;
use crate::server::Server;
use crate::subjects::{OURS, PEERS, Subject};
use serde_json::json;

/// How wide and high a frame is, in CSS px, and how many stand side by side.
const FRAME: (u32, u32, u32) = (400, 560, 3);

/// What results of so many are filed under.
pub fn part(count: u32) -> String {
    format!("{count} in one page")
}

/// Adds the pages of a host that frames each subject so often.
pub fn add_pages(files: &mut Files, counts: &[u32]) {
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
    format!("/host/{}/{count}/", subject.key)
}

/// Reads them under some conditions.
pub async fn read(
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
                let load = Load::of(browser, server, &path(*count, subject), Until::OnScreen)
                    .await
                    .map_err(|error| format!("{} {}: {error}", part(*count), subject.key))?;
                load.file(measurements, server, &part(*count), subject.key);
                browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
                measurements.add(&part(*count), subject.key, "heap", browser.metric("JSHeapUsedSize").await?);
            }
            println!("    {}: {run} of {runs}", part(*count));
        }
    }
    browser.window(WINDOW).await
}
