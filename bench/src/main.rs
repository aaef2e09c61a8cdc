//! Measures the explainer against the libraries that people would pick instead, in one Chromium in one run.
//!
//! `cargo xtask bench` sets up what this needs and runs it. `README.md` beside it says how each figure is read, and why so.
//! This file knows the order of a run; nothing here knows how a chart is drawn.

mod subjects;

mod files;

mod server;

mod browser;

mod load;

mod interaction;

mod embeds;

mod article;

mod crowd;

mod readings;

mod statistics;

mod table;

use crate::browser::{Browser, THROTTLED, UNTHROTTLED};
use crate::load::{Load, Until};
use crate::readings::Readings;
use crate::server::Server;
use crate::subjects::{LIMITS, PEERS};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

/// What a step of the bench gives, or why there is nothing to give.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// How much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Plan {
    /// Whether this is only to see that the bench works: fewer readings, no Lighthouse, no builds.
    quick: bool,
}

impl Plan {
    /// How often each page is loaded, under each of the conditions.
    fn runs(self) -> usize {
        if self.quick { 2 } else { 9 }
    }

    /// How often a page with many embeds is loaded.
    fn crowd_runs(self) -> usize {
        if self.quick { 1 } else { 3 }
    }

    /// How many embeds stand in one page.
    fn crowds(self) -> &'static [u32] {
        if self.quick { &[1, 10] } else { &[1, 10, 50] }
    }
}

fn main() -> ExitCode {
    let plan = Plan { quick: std::env::args().any(|argument| argument == "--quick") };
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    match runtime.block_on(LocalSet::new().run_until(run(plan))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nThe bench stopped: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(plan: Plan) -> Result<()> {
    let dist = browser::program("EXPLAINER_DIST")?;
    let out = browser::program("EXPLAINER_BENCH")?;
    let mut files = subjects::files(&dist, &out.join("peers"))?;
    crowd::add_pages(&mut files, plan.crowds());
    let server = Server::start(files).await?;
    let browser = Browser::start().await?;
    println!("{}", browser.version);
    browser.put_before_pages(&probe()?).await?;
    static_markup(&browser, &server).await?;

    let mut readings = Readings::default();
    for conditions in [THROTTLED, UNTHROTTLED] {
        embeds::read(&browser, &server, &conditions, plan.runs(), &mut readings).await?;
        article::read(&browser, &server, &conditions, plan.runs(), &mut readings).await?;
    }
    crowd::read(&browser, &server, &THROTTLED, plan.crowds(), plan.crowd_runs(), &mut readings).await?;
    let version = browser.version.clone();
    browser.close().await;
    write(&out, plan, &version, &readings)
}

/// The probe, told the colour of the marks and the number of the last point.
fn probe() -> Result<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let assets = explainer::content::files::Assets::at(root.join("assets"));
    let tokens = assets.text("style/tokens.css").map_err(|fault| fault.to_string())?;
    let cool = tokens.split("--cool: #").nth(1).and_then(|rest| rest.get(..6)).ok_or("tokens.css has no --cool")?;
    let colour = u32::from_str_radix(cool, 16)?;
    let series = assets.text("data/series/population.csv").map_err(|fault| fault.to_string())?;
    let last = series.lines().rfind(|line| line.contains(",census,")).and_then(|line| line.split(',').nth(4));
    let number = with_commas(last.ok_or("population.csv has no census")?);
    Ok(include_str!("probe.js")
        .replace("[0, 0, 0]", &format!("[{}, {}, {}]", colour >> 16, colour >> 8 & 255, colour & 255))
        .replace("NUMBER = ''", &format!("NUMBER = '{number}'")))
}

/// Digits in threes.
fn with_commas(digits: &str) -> String {
    let first = digits.len() % 3;
    let threes = digits.as_bytes()[first..].chunks(3).map(String::from_utf8_lossy);
    let parts = std::iter::once(digits[..first].into()).filter(|part: &std::borrow::Cow<str>| !part.is_empty());
    parts.chain(threes).collect::<Vec<_>>().join(",")
}

/// The limit of what can be drawn: what one of the peers has drawn, as markup, without the script that drew it.
async fn static_markup(browser: &Browser, server: &Server) -> Result<()> {
    Load::of(browser, server, PEERS[0].path, Until::OnScreen).await?;
    let markup = browser.ask("document.documentElement.outerHTML").await.ok_or("a page without markup")?;
    let page = subjects::without_scripts(markup.as_str().unwrap_or_default());
    server.files.borrow_mut().add(LIMITS[0].path, format!("<!doctype html>{page}").as_bytes(), &[]);
    Ok(())
}

/// Writes and prints what was read.
fn write(out: &std::path::Path, plan: Plan, version: &str, readings: &Readings) -> Result<()> {
    let results = json!({
        "browser": version,
        "processors": std::thread::available_parallelism().map_or(1, usize::from),
        "runs": plan.runs(),
        "quick": plan.quick,
        "readings": readings.to_json(),
    });
    std::fs::write(out.join("results.json"), serde_json::to_string_pretty(&results)? + "\n")?;
    let table = table::all(readings);
    std::fs::write(out.join("results.md"), &table)?;
    println!("\n{table}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::with_commas;

    #[test]
    fn digits_stand_in_threes() {
        for (digits, expected) in [("1", "1"), ("123", "123"), ("1234", "1,234"), ("1562518", "1,562,518")] {
            assert_eq!(with_commas(digits), expected);
        }
    }
}
