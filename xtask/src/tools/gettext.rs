//! msgfmt of gettext, with which the tests check the catalogues of translations.
//!
//! Any version works.

use std::{env, path::PathBuf};

use super::apt::{self, Names};
use crate::{context::Context, error::Error};

const PACKAGES: &[Names] = &[&["gettext"]];

/// Finds it, or installs it if apt-get needs no password.
pub fn msgfmt(context: &Context) -> Result<PathBuf, Error> {
    let find = || env::var_os("EXPLAINER_MSGFMT").map(PathBuf::from).or_else(|| context.find("msgfmt"));
    if let Some(found) = find() {
        return Ok(found);
    }
    let refused = apt::install(context, PACKAGES).err().unwrap_or_default();
    find().ok_or_else(|| {
        Error::new("the tests need msgfmt").why(refused).by_hand(format!(
            "`apt-get install {}` as root (Debian);\n\
             elsewhere put gettext’s msgfmt on PATH, or name it in EXPLAINER_MSGFMT",
            apt::words(PACKAGES)
        ))
    })
}
