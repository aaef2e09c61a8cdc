//! The folder that a build writes to, beside `dist/`. It becomes `dist/` only when it is whole.
//!
//! A build that fails or is killed leaves `dist/` as it was. What a killed one leaves is removed by the next build.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    process,
};

use crate::{checkout::Checkout, error::Error};

/// What the names of folders begin with that a build may leave beside `dist/`; git ignores them.
const PREFIX: &str = ".dist-";

/// The name of the last `dist/` while the new one takes its place.
const OLD: &str = ".dist-old";

/// With this file Trunk 0.22 locks the folder that it writes to. It is no part of the site.
const TRUNK_LOCK: &str = ".trunk-lock";

/// A folder to build into. It is removed when it is dropped before [`Staging::publish`].
#[derive(Debug)]
pub struct Staging {
    root: PathBuf,
    name: String,
    /// Held while this build runs. The system gives it back however a process ends.
    _lock: File,
}

impl Staging {
    /// Makes the folder. Waits for another build of this checkout, and removes what a killed one has left.
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
            Err(error) => Err(Error::new("the folder to build into could not be made")
                .why(error)
                .by_hand(format!("see that {} can be written to, then remove {PREFIX}* in it", root.display()))),
        }
    }

    /// The folder's name in the project's folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Renames the folder to `dist/`. So `dist/` never holds part of a site; it is missing between two renames.
    pub fn publish(self) -> Result<(), Error> {
        swap(&self.root, &self.name).map_err(|error| {
            Error::new("dist/ could not be replaced, and is as it was")
                .why(error)
                .by_hand("end whatever has files of dist/ open, and build again")
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

/// Puts the last `dist/` back where a build was killed between its renames, and removes what else it left.
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
    // That it stays is no reason to stop: the next build removes it.
    let _ = fs::remove_dir_all(old);
    Ok(())
}

#[cfg(test)]
mod tests;
