//! A folder for a test, or for a second build. It goes when it is dropped.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process,
};

use crate::error::Error;

/// A folder outside the checkout.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes an empty one. `name` tells apart those of one process.
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
            Err(error) => Err(Error::new(format!("{} could not be made", folder.display()))
                .why(error)
                .by_hand("free some space there, or name another folder in TMPDIR")),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
