//! Build times: a full release, after a changed word, after a changed line of Rust. Builds run in a copy of the
//! checkout, so that the checkout stays as it is.

use crate::Result;
use crate::browser::Browser;
use crate::measurements::Measurements;
use crate::story::WORD;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The id of these results.
pub const PART: &str = "builds";

/// The timeout of a build.
const MOST: Duration = Duration::from_secs(1200);
/// The changed line of Rust.
const LINE: (&str, &str, &str) = ("src/scene/layer.rs", "r=\"4.5\"", "r=\"4.25\"");

/// Measures all builds, with `trunk serve` and a page open in the browser.
pub async fn measure(browser: &Browser, project: &Path, out: &Path, measurements: &mut Measurements) -> Result<()> {
    let copy = out.join("checkout");
    let _ = std::fs::remove_dir_all(&copy);
    copied(project, &copy)?;
    let seconds = |start: Instant| start.elapsed().as_secs_f64();

    // The release is first, in an empty target folder.
    let start = Instant::now();
    let status = trunk(&copy).args(["build", "--release", "--offline"]).status()?;
    if !status.success() {
        return Err("the release build failed".into());
    }
    measurements.add(PART, "release", "clean", seconds(start));

    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    let start = Instant::now();
    let server = ServerProcess(trunk(&copy).args(["serve", "--offline", "--port", &port.to_string()]).spawn()?);
    browser.throttle(&crate::browser::UNTHROTTLED).await?;
    let shown = format!("{} || null", says(WORD.1));
    // Trunk may listen before there is a page.
    loop {
        browser.client.goto(&format!("http://127.0.0.1:{port}/?unhovered")).await?;
        if browser.wait_for(&shown, Duration::from_secs(2)).await.is_ok() {
            break;
        }
        if start.elapsed() > MOST {
            return Err("trunk serve shows no page".into());
        }
    }
    measurements.add(PART, "serve", "clean", seconds(start));
    for (metric, subject, (file, from, to), seen) in [
        ("word", "serve", WORD, format!("{} || null", says(WORD.2))),
        ("line", "serve", LINE, "document.querySelector('circle[r=\"4.25\"]') ? true : null".to_owned()),
    ] {
        let path = copy.join(file);
        let text = std::fs::read_to_string(&path)?;
        if !text.contains(from) {
            return Err(format!("{file} has no `{from}`").into());
        }
        let start = Instant::now();
        std::fs::write(&path, text.replace(from, to))?;
        browser.wait_for(&seen, MOST).await?;
        measurements.add(PART, subject, metric, seconds(start));
    }
    drop(server);
    Ok(())
}

fn says(words: &str) -> String {
    format!("document.body?.textContent.includes('{words}')")
}

/// Trunk in the copy, with its own target folder and without output.
fn trunk(copy: &Path) -> Command {
    let mut trunk = Command::new("trunk");
    trunk.current_dir(copy).env_remove("CARGO_TARGET_DIR").env_remove("NO_COLOR");
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG") || name == "CARGO_MANIFEST_DIR")
    {
        trunk.env_remove(name);
    }
    trunk.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    trunk
}

/// Copies the tracked files in their present state, and the tools for builds.
fn copied(project: &Path, copy: &Path) -> Result<()> {
    let listed = Command::new("git").current_dir(project).args(["ls-files", "-z"]).output()?;
    for name in String::from_utf8(listed.stdout)?.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (project.join(name), copy.join(name));
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder)?;
        }
        if from.is_file() {
            std::fs::copy(from, to)?;
        }
    }
    let tools = copy.join("target/tools");
    std::fs::create_dir_all(&tools)?;
    for part in ["node_modules", "paths.toml"] {
        let status = Command::new("cp").arg("-R").arg(project.join("target/tools").join(part)).arg(&tools).status()?;
        if !status.success() {
            return Err(format!("{part} of target/tools cannot be copied").into());
        }
    }
    Ok(())
}

/// A server process that is killed when dropped.
struct ServerProcess(Child);

impl Drop for ServerProcess {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
