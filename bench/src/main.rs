//! Measures the explainer and the chart libraries it competes with, in one Chromium in one run.
//!
//! `cargo xtask bench` sets up the tools and runs this. `README.md` beside it explains how each number is measured.
//! This file holds the order of a run. It must not depend on how a chart is drawn.

mod plan;

mod probe;

mod story;

mod subjects;

mod files;

mod server;

mod browser;

mod load;

mod interaction;

mod embeds;

mod story_page;

mod many_embeds;

mod series;

mod lighthouse;

mod builds;

mod measurements;

mod statistics;

mod budgets;

mod table;

mod chart;

use crate::browser::{Browser, THROTTLED, UNTHROTTLED};
use crate::load::{Load, Until};
use crate::measurements::Measurements;
use crate::plan::Plan;
use crate::server::Server;
use crate::subjects::{LIMITS, PEERS};
use explainer::content::assets::Assets;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

/// The result of a step, or the reason for its failure.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The file of all measurements.
const RESULTS: &str = "results.json";

fn main() -> ExitCode {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    match runtime.block_on(LocalSet::new().run_until(run())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nThe bench stopped: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let plan = Plan::from_arguments(std::env::args().skip(1))?;
    let dist = browser::path_from_environment("EXPLAINER_DIST")?;
    let out = browser::path_from_environment("EXPLAINER_BENCH")?;
    let mut files = subjects::files(&dist, &out.join("peers"))?;
    many_embeds::add_pages(&mut files, plan.embed_counts());
    let server = Server::start(files).await?;
    let browser = Browser::start().await?;
    println!("{}", browser.version);
    browser.put_before_pages(&probe::with_the_mark()?).await?;
    static_markup(&browser, &server).await?;

    let mut measurements = Measurements::default();
    let read = read(&plan, &dist, &out, &browser, &server, &mut measurements).await;
    let version = browser.version.clone();
    browser.close().await;
    let earlier = std::fs::read(out.join(RESULTS)).ok().and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    // Quick and full runs are not mixed.
    if let Some(earlier) = earlier.filter(|earlier| earlier["quick"] == plan.quick) {
        measurements.keep(&earlier["measurements"]);
    }
    // A part that fails does not lose the results of the parts before it.
    write(&out, &plan, &version, &measurements).and(read)
}

/// Measures the planned parts.
async fn read(
    plan: &Plan,
    dist: &Path,
    out: &Path,
    browser: &Browser,
    server: &Rc<Server>,
    measurements: &mut Measurements,
) -> Result<()> {
    for conditions in [THROTTLED, UNTHROTTLED] {
        if plan.holds("embeds") {
            embeds::measure(browser, server, &conditions, plan.runs, measurements).await?;
        }
        if plan.holds("story_page") {
            story_page::measure(browser, server, &conditions, plan.runs, measurements).await?;
        }
    }
    if plan.holds("series") {
        let embed = std::fs::read_to_string(dist.join(story::embed_file()))?;
        series::add_pages(server, &embed, plan.runs, measurements)?;
        series::measure(browser, server, plan.runs, measurements).await?;
    }
    if plan.holds("many_embeds") {
        many_embeds::measure(browser, server, &THROTTLED, plan.embed_counts(), plan.runs, measurements).await?;
    }
    browser.rest().await?;
    if plan.holds("lighthouse") {
        lighthouse::measure(server, out, plan.runs, measurements).await?;
    }
    if plan.holds("builds") {
        builds::measure(browser, &project(), out, measurements).await?;
    }
    Ok(())
}

/// The root of the measured checkout.
fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn assets() -> Assets {
    Assets::new(project().join("assets"))
}

/// Adds the page of the lower limit: the markup that one of the peers has drawn, without its scripts.
async fn static_markup(browser: &Browser, server: &Server) -> Result<()> {
    Load::measure(browser, server, PEERS[0].path, Until::OnScreen).await?;
    let markup = browser.ask("document.documentElement.outerHTML").await.ok_or("the page has no markup")?;
    let page = subjects::without_scripts(markup.as_str().unwrap_or_default());
    server.files.borrow_mut().add(LIMITS[0].path, format!("<!doctype html>{page}").as_bytes(), &[]);
    Ok(())
}

/// Writes and prints the results.
fn write(out: &std::path::Path, plan: &Plan, version: &str, measurements: &Measurements) -> Result<()> {
    let budgets = budgets::all(measurements);
    let results = json!({
        "browser": version,
        "processors": std::thread::available_parallelism().map_or(1, usize::from),
        "quick": plan.quick,
        "budgets": budgets,
        "measurements": measurements.to_json(),
    });
    std::fs::write(out.join(RESULTS), serde_json::to_string_pretty(&results)? + "\n")?;
    let table = format!("### Budgets\n\n{}\n{}", budgets::table(&budgets), table::all(measurements));
    std::fs::write(out.join("results.md"), &table)?;
    chart::write(&assets(), measurements, THROTTLED.name, out)?;
    println!("\n{table}");
    Ok(())
}
