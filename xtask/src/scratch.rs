//! A temporary folder for a test or a second build.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process,
};

use crate::error::Error;

/// A folder outside the checkout, removed on drop.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Creates an empty folder. `name` is unique within the process.
    pub fn new(name: &str) -> Result<Self, Error> {
        let folder = env::temp_dir().join(format!("xtask-{}-{name}", process::id()));
        let make = || -> io::Result<()> {
            if folder.exists() {
                fs::remove_dir_all(&folder)?;
            }
            fs::create_dir_all(&folder)
        };
        match make() {
            Ok(()) => Ok(Self(folder)),
            Err(error) => Err(Error::new(format!("{} could not be created", folder.display()))
                .why(error)
                .by_hand("free some space there, or name another folder in TMPDIR")),
        }
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
