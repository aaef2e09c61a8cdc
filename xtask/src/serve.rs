//! `cargo xtask serve`: serves the explainer on a local port and rebuilds it when a file changes.
//!
//! Trunk serves and watches.

use std::{
    io::{self, ErrorKind},
    net::{Ipv4Addr, TcpListener},
    process::Command,
};

use crate::{context::Context, error::Error, tools};

/// The variable with the languages that a development build renders besides the first.
const LANGUAGES: &str = "EXPLAINER_LANGUAGES";

/// Sets up the tools, prints the address, and runs `trunk serve` with `arguments` until Ctrl-C.
///
/// `languages` are rendered besides the first one: codes with commas, or `all`.
pub fn serve(context: &mut Context, port: u16, languages: &str, arguments: &[String]) -> Result<(), Error> {
    is_free(port)?;
    tools::set_up_to_build(context)?;
    println!("The explainer will be at http://localhost:{port}/ (a first build takes a few minutes, Ctrl-C ends it).");
    if languages.is_empty() && std::env::var_os(LANGUAGES).is_none() {
        println!("Only the first language is rendered. For others add e.g. `--languages ru,ug` or `--languages all`.");
    }
    let mut trunk = context.trunk();
    if !languages.is_empty() {
        trunk.env(LANGUAGES, languages);
    }
    trunk.args(["serve", "--port", &port.to_string()]).args(arguments);
    become_it(&mut trunk).map_err(|error| Error::new("`trunk serve` could not be started or failed").why(error))
}

/// Fails if the port is in use. Checked first, because the build takes minutes.
fn is_free(port: u16) -> Result<(), Error> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => Err(Error::new(format!("port {port} is in use"))
            .why(error)
            .by_hand("end the process that uses it, or choose another port: `cargo xtask serve --port 8081`")),
        _ => Ok(()),
    }
}

/// Replaces this process with Trunk, so that a signal to one ends both.
#[cfg(unix)]
fn become_it(trunk: &mut Command) -> io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(trunk.exec())
}

#[cfg(not(unix))]
fn become_it(trunk: &mut Command) -> io::Result<()> {
    let status = trunk.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
}
