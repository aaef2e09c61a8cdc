//! Paths in this checkout.
//!
//! Must not run executables or read files.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The project's folder, with the paths in it that commands use.
pub struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// The checkout from which this process was started. Cargo sets the path at run time, so a moved folder is found
    /// without compiling again.
    pub fn current() -> Self {
        let xtask =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        Self { root: xtask.parent().map_or_else(|| xtask.clone(), Path::to_path_buf) }
    }

    /// The checkout in a folder.
    #[cfg(test)]
    pub fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// The folder with `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the built site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The lock file of builds.
    pub fn build_lock(&self) -> PathBuf {
        self.root.join("target").join("build.lock")
    }

    /// The folder with the pins of npm packages.
    pub fn npm_pins(&self) -> PathBuf {
        self.root.join("tools")
    }

    /// The folder with the pins of the bench's npm packages.
    pub fn peer_pins(&self) -> PathBuf {
        self.root.join("bench")
    }

    /// The folder of the bench's packages, pages and results.
    pub fn bench(&self) -> PathBuf {
        self.root.join("target").join("bench")
    }

    /// The folder of tools that are not installed in the user's cargo folder. It is under `target/` regardless of
    /// `CARGO_TARGET_DIR`, because the build's last step finds wasm-opt here.
    pub fn tools(&self) -> PathBuf {
        self.root.join("target").join("tools")
    }
}
