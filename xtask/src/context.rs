//! What every command works with: the checkout, its pins, and commands that see the right tools.
//!
//! Does not know which tools there are.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{checkout::Checkout, error::Error, pins::Pins};

/// The checkout, its pins, and the toolchain that commands are started with.
pub struct Context {
    /// Where things are.
    pub checkout: Checkout,
    /// Which versions are right.
    pub pins: Pins,
    /// Set where the toolchain that started us is not the pinned one: all commands then use this one.
    pub toolchain: Option<String>,
}

impl Context {
    /// Reads the pins of the checkout that this program was started from.
    pub fn here() -> Result<Self, Error> {
        let checkout = Checkout::here();
        let pins = Pins::read(checkout.root())?;
        Ok(Self { checkout, pins, toolchain: None })
    }

    /// A command that runs in the project's folder and finds the user's cargo folder before all others.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.current_dir(self.checkout.root()).env("PATH", self.path());
        if let Some(toolchain) = &self.toolchain {
            command.env("RUSTUP_TOOLCHAIN", toolchain);
        }
        command
    }

    /// Trunk, which takes no other value of `NO_COLOR` than true and false.
    pub fn trunk(&self) -> Command {
        let mut command = self.command("trunk");
        match env::var_os("NO_COLOR") {
            Some(value) if value.is_empty() => command.env_remove("NO_COLOR"),
            Some(value) if value != "false" => command.env("NO_COLOR", "true"),
            _ => &mut command,
        };
        command
    }

    /// The first program of this name, in the order in which [`Context::command`] looks.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        // On Windows npm is a script, and a program is only found by its whole name.
        let endings: &[&str] = if cfg!(windows) { &["exe", "cmd"] } else { &[""] };
        env::split_paths(&self.path())
            .flat_map(|folder| endings.iter().map(move |ending| folder.join(program).with_extension(ending)))
            .find(|path| path.is_file())
    }

    /// The folder that `cargo install` is given as its root: programs land in its `bin`.
    pub fn cargo_folder(&self) -> PathBuf {
        ["CARGO_INSTALL_ROOT", "CARGO_HOME"]
            .iter()
            .find_map(env::var_os)
            .map(PathBuf::from)
            .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
            .unwrap_or_else(|| self.checkout.tools().join("cargo"))
    }

    fn path(&self) -> OsString {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = [self.cargo_folder().join("bin")].into_iter().chain(env::split_paths(&path));
        // Joining fails only on a folder with the separator in its name, which nothing finds anyway.
        env::join_paths(folders).unwrap_or(path)
    }
}
