//! Lighthouse's scores of the story page and of an embed, on its default phone.

use crate::Result;
use crate::browser::path_from_environment;
use crate::measurements::Measurements;
use crate::server::Server;
use crate::subjects::{OURS, STORY_PAGE};
use serde_json::Value;
use std::path::Path;
use tokio::process::Command;

/// The id of these results.
pub const PART: &str = "lighthouse";

/// Lighthouse's categories, with the ids of their results here.
pub const CATEGORIES: [(&str, &str); 4] = [
    ("performance", "performance"),
    ("accessibility", "accessibility"),
    ("best-practices", "best_practices"),
    ("seo", "seo"),
];

/// Runs Lighthouse several times on each page. Ignores the SEO score of the embed, which is not for search engines.
pub async fn measure(server: &Server, packages: &Path, runs: usize, measurements: &mut Measurements) -> Result<()> {
    for run in 1..=runs {
        for subject in [STORY_PAGE[0], OURS] {
            let report = packages.join(format!("lighthouse-{}.json", subject.id));
            let output = Command::new("node")
                .arg(packages.join("node_modules/lighthouse/cli/index.js"))
                .arg(server.first_visit(subject.path))
                .args(["--quiet", "--output=json", "--only-categories=performance,accessibility,best-practices,seo"])
                .arg(format!("--output-path={}", report.display()))
                .arg("--chrome-flags=--headless --no-sandbox --disable-gpu")
                .env("CHROME_PATH", path_from_environment("EXPLAINER_CHROMIUM")?)
                .output()
                .await?;
            if !output.status.success() {
                return Err(format!("Lighthouse failed: {}", String::from_utf8_lossy(&output.stderr)).into());
            }
            let report: Value = serde_json::from_slice(&std::fs::read(&report)?)?;
            for (category, metric) in CATEGORIES {
                let is_asked = category != "seo" || subject == STORY_PAGE[0];
                if let Some(score) = report["categories"][category]["score"].as_f64().filter(|_| is_asked) {
                    measurements.add(PART, subject.id, metric, score * 100.0);
                }
            }
        }
        println!("    Lighthouse: {run} of {runs}");
    }
    Ok(())
}
