//! The standalone file: the whole story in one file that loads nothing, for disks, memory sticks and chats.
//!
//! It is the story page with the content of the files that it loads. A page from a disk can neither import modules nor
//! fetch files. So it contains `standalone.js`, bundled with the glue, and the compressed WebAssembly. Scripts are at
//! the end, so that the text can be read while the file still loads. Must not depend on the words of the page.

use super::SiteError;
use super::bundle::Bundle;
use super::edition::Edition;
use super::file_io;
use crate::page::{PageKind, document};

/// Writes the file of a language.
pub fn write(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let html = document(edition.page(bundle.standalone()?, PageKind::Standalone));
    let file = edition.content.settings.standalone_file();
    file_io::write(&edition.folder.join(file), html.as_bytes())
}
