//! Release builds while Trunk serves: neither output has files of the other, and the server still follows changes.
//!
//! Runs Trunk itself, with the project's output folder, on a site of two files that builds quickly.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::release;
use crate::{checkout::Checkout, context::Context, scratch::Scratch};

/// Stops the server when the test ends or panics.
struct ServerProcess(Child);

impl ServerProcess {
    /// Starts the server, which builds first.
    fn start(context: &Context) -> ServerProcess {
        let port =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr()).expect("a port").port();
        let mut trunk = context.trunk();
        trunk.args(["serve", "--log", "error", "--port", &port.to_string()]).stdin(Stdio::null());
        ServerProcess(trunk.spawn().expect("trunk starts"))
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// How often the server may be started again.
const RESTARTS: usize = 2;

/// A Trunk.toml with the output folder of the project's own, and without hashes in file names.
fn settings(project: &Path) -> String {
    let text = fs::read_to_string(project.join("Trunk.toml")).expect("Trunk.toml");
    let table: toml::Table = text.parse().expect("TOML");
    let dist = table["build"]["dist"].as_str().expect("the folder that Trunk writes to");
    format!("[build]\ndist = {dist:?}\nfilehash = false\n")
}

/// Changes the site's second file, so that the server rebuilds.
fn change(root: &Path, number: usize) {
    fs::write(root.join("words.txt"), number.to_string()).expect("words");
}

fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    assert!(is_so_within(Duration::from_secs(60), is_so), "{what} is not there after a minute");
}

fn is_so_within(limit: Duration, is_so: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while !is_so() {
        if start.elapsed() > limit {
            return false;
        }
        thread::sleep(Duration::from_millis(20));
    }
    true
}

#[test]
fn a_build_beside_a_server_is_complete() {
    let scratch = Scratch::new("serving").unwrap_or_else(|error| panic!("{error}"));
    let root = scratch.path();
    let mut context = Context::load().unwrap_or_else(|error| panic!("{error}"));
    fs::write(root.join("Trunk.toml"), settings(context.checkout.root())).expect("settings");
    let page =
        "<!doctype html><html><head><link data-trunk rel=\"copy-file\" href=\"words.txt\"></head><body></body></html>";
    fs::write(root.join("index.html"), page).expect("a page");
    change(root, 0);
    context.checkout = Checkout::new(root.to_owned());
    let found = context.find("trunk");
    assert!(found.is_some(), "there is no trunk: run `cargo xtask build` once, which installs it");

    let mut server = ServerProcess::start(&context);
    let served = root.join("target").join("trunk");
    wait_for("the served site", || served.join("index.html").exists() || root.join("dist").exists());

    for number in 1..=8 {
        change(root, number);
        release(&context, &["--log".to_owned(), "error".to_owned()]).unwrap_or_else(|error| panic!("{error}"));
        let dist = root.join("dist");
        let mut names: Vec<String> = fs::read_dir(&dist)
            .expect("dist")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        assert_eq!(names, ["index.html", "words.txt"], "in build {number}");
        let page = fs::read_to_string(dist.join("index.html")).expect("a page");
        assert!(!page.contains("<script"), "build {number} has the script with which the server reloads: {page}");
        assert_eq!(fs::read_to_string(dist.join("words.txt")).expect("words"), number.to_string());
    }
    // Trunk's watcher may panic when files change in quick succession, as above. A new server must follow a change.
    let shows = |number: usize| fs::read_to_string(served.join("words.txt")).is_ok_and(|it| it == number.to_string());
    let mut number = 9;
    change(root, number);
    for _ in 0..RESTARTS {
        if is_so_within(Duration::from_secs(10), || shows(number)) {
            break;
        }
        drop(server);
        server = ServerProcess::start(&context);
        wait_for("the site of a new server", || shows(number));
        number += 1;
        change(root, number);
    }
    wait_for("the last change", || shows(number));
    drop(server);
    let page = fs::read_to_string(served.join("index.html")).expect("a page");
    assert!(page.contains("<script"), "the served page reloads itself: {page}");
}
