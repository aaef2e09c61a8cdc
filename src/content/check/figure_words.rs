//! The words of figures hold no digits.

use crate::content::Diagnostics;
use crate::content::files::Assets;

/// Every line with a digit, in the words of every figure.
pub fn figure_words(assets: &Assets, folder: &str, figures: &[&str], diagnostics: &mut Diagnostics) {
    for id in figures {
        let name = format!("{folder}/figures/{id}.json");
        if let Some(found) = diagnostics.keep(assets.digits(&name)) {
            diagnostics.add(found);
        }
    }
}
