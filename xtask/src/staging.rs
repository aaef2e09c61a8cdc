//! The folder that a build writes to, beside `dist/`. A successful build renames it to `dist/`.
//!
//! A build that fails or is killed does not change `dist/`. The next build removes leftovers of a killed one.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    process,
};

use crate::{checkout::Checkout, error::Error};

/// The prefix of folders that a build may leave beside `dist/`. Git ignores them.
const PREFIX: &str = ".dist-";

/// The name of the previous `dist/` while it is replaced.
const OLD: &str = ".dist-old";

/// The file with which Trunk 0.22 locks its output folder. Not part of the site.
const TRUNK_LOCK: &str = ".trunk-lock";

/// A folder for one build. Removed on drop, unless published with [`Staging::publish`].
#[derive(Debug)]
pub struct Staging {
    root: PathBuf,
    name: String,
    /// The lock of this build. The system releases it even if the process is killed.
    _lock: File,
}

impl Staging {
    /// Creates the folder. Waits for another build of this checkout, and removes leftovers of killed builds.
    pub fn new(checkout: &Checkout) -> Result<Self, Error> {
        let root = checkout.root().to_owned();
        let name = format!("{PREFIX}{}", process::id());
        let prepare = || -> io::Result<File> {
            let lock = lock(&checkout.build_lock())?;
            recover(&root)?;
            fs::create_dir(root.join(&name))?;
            Ok(lock)
        };
        match prepare() {
            Ok(lock) => Ok(Self { root, name, _lock: lock }),
            Err(error) => Err(Error::new("the folder for the build could not be created")
                .why(error)
                .by_hand(format!("make sure that {} is writable, then remove {PREFIX}* in it", root.display()))),
        }
    }

    /// The folder's name, relative to the project's folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Renames the folder to `dist/`. So `dist/` never holds part of a site; it is missing between two renames.
    pub fn publish(self) -> Result<(), Error> {
        swap(&self.root, &self.name).map_err(|error| {
            Error::new("dist/ could not be replaced, and is unchanged")
                .why(error)
                .by_hand("close applications that use files of dist/, and build again")
        })
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.root.join(&self.name));
    }
}

fn lock(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::create(path)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("    waiting for another build of this checkout");
            file.lock()?;
        }
        Err(TryLockError::Error(error)) => return Err(error),
    }
    Ok(file)
}

/// Restores the previous `dist/` if a build was killed between its renames, and removes its other leftovers.
fn recover(root: &Path) -> io::Result<()> {
    let (dist, old) = (root.join("dist"), root.join(OLD));
    if old.exists() && !dist.exists() {
        fs::rename(&old, &dist)?;
    }
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(PREFIX) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

fn swap(root: &Path, name: &str) -> io::Result<()> {
    let (new, dist, old) = (root.join(name), root.join("dist"), root.join(OLD));
    match fs::remove_file(new.join(TRUNK_LOCK)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let replaced = dist.exists();
    if replaced {
        fs::rename(&dist, &old)?;
    }
    if let Err(error) = fs::rename(&new, &dist) {
        if replaced {
            fs::rename(&old, &dist)?;
        }
        return Err(error);
    }
    // Not an error: the next build removes it.
    let _ = fs::remove_dir_all(old);
    Ok(())
}

#[cfg(test)]
mod tests;
