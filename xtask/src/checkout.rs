//! Where things are in this checkout.
//!
//! Runs nothing and reads no file.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The project's folder, and the places in it that the commands name.
pub struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// The checkout that this program was started from. Cargo says at run time where `xtask` lies,
    /// so that a moved folder is found without compiling again.
    pub fn here() -> Self {
        let xtask =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        Self { root: xtask.parent().map_or_else(|| xtask.clone(), Path::to_path_buf) }
    }

    /// A folder that holds a project.
    #[cfg(test)]
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// The folder that holds `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where the site is, as it is published.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The file that is locked while a build runs.
    pub fn build_lock(&self) -> PathBuf {
        self.root.join("target").join("build.lock")
    }

    /// Where the npm packages are pinned.
    pub fn npm_pins(&self) -> PathBuf {
        self.root.join("tools")
    }

    /// Where the npm packages that the bench compares with are pinned.
    pub fn peer_pins(&self) -> PathBuf {
        self.root.join("bench")
    }

    /// Where the bench's packages, pages and results land.
    pub fn bench(&self) -> PathBuf {
        self.root.join("target").join("bench")
    }

    /// Where tools land that have no place in the user's own cargo folder. It stays under `target/`
    /// even where `CARGO_TARGET_DIR` says otherwise, because the build's last step looks for wasm-opt here.
    pub fn tools(&self) -> PathBuf {
        self.root.join("target").join("tools")
    }
}
