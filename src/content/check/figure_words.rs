//! Checks that the words of figures contain no digits.

use crate::content::Diagnostics;
use crate::content::files::Assets;

/// Reports every line with a digit in the words of figures.
pub fn figure_words(assets: &Assets, folder: &str, figures: &[&str], diagnostics: &mut Diagnostics) {
    for id in figures {
        let name = format!("{folder}/figures/{id}.json");
        if let Some(found) = diagnostics.keep(assets.digits(&name)) {
            diagnostics.add(found);
        }
    }
}
