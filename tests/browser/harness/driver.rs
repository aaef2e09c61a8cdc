//! The driver's process: one an engine, shared by all tests that run at a time, ended with the last of them.

use super::engine::Engine;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

static RUNNING: Mutex<BTreeMap<Engine, Weak<Driver>>> = Mutex::new(BTreeMap::new());

/// A running driver.
pub struct Driver {
    process: Child,
    port: u16,
    /// Where profiles land. It goes when the driver goes, even if a browser has left something behind.
    _folder: TempDir,
}

impl Driver {
    /// The driver of an engine: the running one, or a new one.
    pub fn shared(engine: Engine) -> Arc<Driver> {
        // A test that failed while it started a driver has left no half of one in the map.
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = running.get(&engine).and_then(Weak::upgrade) {
            return driver;
        }
        let driver = Arc::new(Driver::start(engine));
        running.insert(engine, Arc::downgrade(&driver));
        driver
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn start(engine: Engine) -> Driver {
        let folder = tempfile::tempdir().expect("a temporary folder for profiles");
        let port = free_port();
        let program = engine.driver();
        let process = Command::new(&program)
            .arg(format!("--port={port}"))
            .env("TMPDIR", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} could not be started: {error}", program.display()));
        let driver = Driver { process, port, _folder: folder };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(start.elapsed() < Duration::from_secs(20), "{} does not answer on its port", program.display());
            sleep(Duration::from_millis(20));
        }
        driver
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port that nobody listens on. Not every driver can choose its own and say which.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("a port of its own").port()
}
