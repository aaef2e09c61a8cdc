//! Single executables that the tests take from Debian packages. Any version works.

use std::{env, path::PathBuf};

use super::apt::{self, Names};
use crate::{context::Context, error::Error};

/// An executable, its package and the variable that may name another copy.
struct DebianExecutable {
    name: &'static str,
    of: &'static str,
    variable: &'static str,
    package: &'static [Names],
}

/// Reads printed pages. It is used because it reads the fonts of every engine's PDF.
const PDFTOTEXT: DebianExecutable = DebianExecutable {
    name: "pdftotext",
    of: "poppler",
    variable: "EXPLAINER_PDFTOTEXT",
    package: &[&["poppler-utils"]],
};

/// Checks the catalogues of translations.
const MSGFMT: DebianExecutable =
    DebianExecutable { name: "msgfmt", of: "gettext", variable: "EXPLAINER_MSGFMT", package: &[&["gettext"]] };

/// Finds all of them, or installs them if apt-get needs no password. Returns each with its variable.
pub fn ensure(context: &Context) -> Result<Vec<(&'static str, PathBuf)>, Error> {
    [PDFTOTEXT, MSGFMT].iter().map(|executable| Ok((executable.variable, found(context, executable)?))).collect()
}

fn found(context: &Context, executable: &DebianExecutable) -> Result<PathBuf, Error> {
    let DebianExecutable { name, of, variable, package } = executable;
    let find = || env::var_os(variable).map(PathBuf::from).or_else(|| context.find(name));
    if let Some(found) = find() {
        return Ok(found);
    }
    let refused = apt::install(context, package).err().unwrap_or_default();
    find().ok_or_else(|| {
        Error::new(format!("the tests need {name}")).why(refused).by_hand(format!(
            "`apt-get install {}` as root (Debian);\n\
             elsewhere put {of}’s {name} on PATH, or name it in {variable}",
            apt::words(package)
        ))
    })
}
