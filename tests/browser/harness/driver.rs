//! The driver's process, one for each session, and a virtual screen if the engine needs one. Both end with the session.

use super::engine::Engine;
use super::environment;
use super::settings::BrowserSettings;
use std::cell::Cell;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The number of lines of a driver's output in the report of a failed test.
const REPORTED_LINES: usize = 15;

/// An executable with its arguments and environment.
pub struct Launch {
    executable: PathBuf,
    arguments: Vec<OsString>,
    variables: Vec<(&'static str, OsString)>,
    on_a_screen: bool,
}

impl Launch {
    /// An executable without arguments.
    pub fn new(executable: PathBuf) -> Launch {
        Launch { executable, arguments: Vec::new(), variables: Vec::new(), on_a_screen: false }
    }

    /// Adds an argument.
    pub fn arg(mut self, argument: impl Into<OsString>) -> Launch {
        self.arguments.push(argument.into());
        self
    }

    /// Adds an environment variable.
    pub fn env(mut self, name: &'static str, value: impl AsRef<OsStr>) -> Launch {
        self.variables.push((name, value.as_ref().to_owned()));
        self
    }

    /// Starts it on its own virtual screen.
    pub fn on_a_screen(self) -> Launch {
        Launch { on_a_screen: true, ..self }
    }
}

/// A running driver.
pub struct Driver {
    processes: Vec<Child>,
    port: u16,
    read: Cell<u64>,
    /// The folder of profiles. It is removed with the driver.
    folder: TempDir,
}

impl Driver {
    /// Starts a driver and waits until it listens.
    pub fn start(engine: Engine, settings: &BrowserSettings) -> Driver {
        let folder = tempfile::tempdir().expect("a temporary folder for profiles");
        let port = free_port();
        let launch = engine.driver(port, settings, folder.path());
        let mut driver = Driver { processes: Vec::new(), port, read: Cell::new(0), folder };
        let log = std::fs::File::create(driver.log()).expect("a file for the output of the driver");
        let mut command = bound_to_this_process(&launch.executable, Some(driver.folder.path()));
        if launch.on_a_screen {
            let (screen, name) = screen();
            driver.processes.push(screen);
            command.env("DISPLAY", name);
        }
        command
            .args(&launch.arguments)
            .envs(launch.variables)
            .env("TMPDIR", driver.folder.path())
            .stdout(log.try_clone().expect("one file for both streams"))
            .stderr(log);
        let executable = launch.executable.display();
        let process = command.spawn().unwrap_or_else(|error| panic!("{executable} could not be started: {error}"));
        driver.processes.push(process);
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(start.elapsed() < Duration::from_secs(60), "{executable} does not listen on its port");
            sleep(Duration::from_millis(20));
        }
        driver
    }

    /// Its URL.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The complete lines that it and its browser have printed since the last call.
    pub fn new_output(&self) -> String {
        let mut bytes = Vec::new();
        let read = std::fs::File::open(self.log()).and_then(|mut log| {
            log.seek(SeekFrom::Start(self.read.get()))?;
            log.read_to_end(&mut bytes)
        });
        read.expect("the output of the driver is readable");
        // An incomplete line is left for the next call.
        let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        self.read.set(self.read.get() + end as u64);
        String::from_utf8_lossy(&bytes[..end]).into_owned()
    }

    /// The last lines that it and its browser have printed, for the report of a failed test.
    pub fn last_output(&self) -> String {
        let log = std::fs::read(self.log()).unwrap_or_default();
        let text = String::from_utf8_lossy(&log);
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(REPORTED_LINES)..].join("\n")
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("driver.log")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver ends before its screen.
        for process in self.processes.iter_mut().rev() {
            drop(process.stdin.take());
            let _ = process.wait();
        }
    }
}

/// An executable that ends, with all its child processes, when its standard input is closed. The system closes it when
/// this process ends for any reason. Then the folder is removed too, because kept sessions have no other owner.
fn bound_to_this_process(executable: &Path, folder: Option<&Path>) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", include_str!("driver/run.sh"), "sh"]).arg(folder.unwrap_or(Path::new(""))).arg(executable);
    command.stdin(Stdio::piped()).process_group(0);
    command
}

/// Starts a virtual screen that is larger than any tested page. Returns its process and its name.
fn screen() -> (Child, String) {
    let executable = environment::xvfb();
    let started = bound_to_this_process(&executable, None)
        .args(["-displayfd", "1", "-screen", "0", "1700x1200x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut screen = started.unwrap_or_else(|error| panic!("{} could not be started: {error}", executable.display()));
    let mut number = String::new();
    let read = BufReader::new(screen.stdout.take().expect("its output")).read_line(&mut number);
    assert!(read.is_ok() && !number.trim().is_empty(), "{} has started no screen", executable.display());
    (screen, format!(":{}", number.trim()))
}

/// A free port. Not every driver can choose a port and report it.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}
