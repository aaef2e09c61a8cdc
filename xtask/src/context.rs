//! The context of every command: the checkout, its pins, and the environment of executables.
//!
//! Knows of Trunk only how it reads `NO_COLOR`. Must not depend on how tools are installed.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{checkout::Checkout, error::Error, pins::Pins};

/// The checkout, its pins, and the toolchain for commands.
pub struct Context {
    /// The paths.
    pub checkout: Checkout,
    /// The pinned versions.
    pub pins: Pins,
    /// The toolchain for all commands, if the one that started this process is not the pinned one.
    pub toolchain: Option<String>,
}

impl Context {
    /// Reads the pins of the checkout from which this process was started.
    pub fn load() -> Result<Self, Error> {
        let checkout = Checkout::current();
        let pins = Pins::read(checkout.root())?;
        Ok(Self { checkout, pins, toolchain: None })
    }

    /// A command in the project's folder. The user's cargo folder is first on its `PATH`.
    pub fn command(&self, executable: impl AsRef<Path>) -> Command {
        let mut command = Command::new(executable.as_ref());
        command.current_dir(self.checkout.root()).env("PATH", self.path());
        if let Some(toolchain) = &self.toolchain {
            command.env("RUSTUP_TOOLCHAIN", toolchain);
        }
        command
    }

    /// Trunk. It accepts only true and false as values of `NO_COLOR`.
    pub fn trunk(&self) -> Command {
        let mut command = self.command("trunk");
        match env::var_os("NO_COLOR") {
            Some(value) if value.is_empty() => command.env_remove("NO_COLOR"),
            Some(value) if value != "false" => command.env("NO_COLOR", "true"),
            _ => &mut command,
        };
        command
    }

    /// The first executable of this name on the `PATH` of [`Context::command`].
    pub fn find(&self, executable: &str) -> Option<PathBuf> {
        // On Windows npm is a script, and executables are only found by their full name.
        let extensions: &[&str] = if cfg!(windows) { &["exe", "cmd"] } else { &[""] };
        env::split_paths(&self.path())
            .flat_map(|folder| {
                extensions.iter().map(move |extension| folder.join(executable).with_extension(extension))
            })
            .find(|path| path.is_file())
    }

    /// The root for `cargo install`, which puts executables into its `bin`.
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
        // Joining fails only if a folder has the separator in its name. Such a folder cannot be on `PATH`.
        env::join_paths(folders).unwrap_or(path)
    }
}
