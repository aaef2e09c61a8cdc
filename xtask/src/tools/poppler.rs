//! pdftotext of poppler, with which the tests read printed pages.
//!
//! Any version works. pdftotext is used because it reads the fonts of every engine's PDF.

use std::{env, path::PathBuf};

use super::apt::{self, Names};
use crate::{context::Context, error::Error};

const PACKAGES: &[Names] = &[&["poppler-utils"]];

/// Finds it, or installs it if apt-get needs no password.
pub fn pdftotext(context: &Context) -> Result<PathBuf, Error> {
    let find = || env::var_os("EXPLAINER_PDFTOTEXT").map(PathBuf::from).or_else(|| context.find("pdftotext"));
    if let Some(found) = find() {
        return Ok(found);
    }
    let refused = apt::install(context, PACKAGES).err().unwrap_or_default();
    find().ok_or_else(|| {
        Error::new("the tests need pdftotext").why(refused).by_hand(format!(
            "`apt-get install {}` as root (Debian);\n\
             elsewhere put poppler’s pdftotext on PATH, or name it in EXPLAINER_PDFTOTEXT",
            apt::words(PACKAGES)
        ))
    })
}
