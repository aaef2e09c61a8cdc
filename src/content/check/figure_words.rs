//! Checks that the words of figures contain no digits.

use crate::content::Diagnostics;
use crate::content::assets::Assets;

/// Reports every line with a digit in the words of figures.
pub fn figure_words(assets: &Assets, folder: &str, figures: &[&str], diagnostics: &mut Diagnostics) {
    // A missing file of a figure is reported, too.
    let ids = figures.iter().map(|id| (*id).to_owned());
    let shared = assets.file_stems(&format!("{folder}/figures"), "json");
    let shared = shared.into_iter().filter(|file_stem| !figures.contains(&file_stem.as_str()));
    for id in ids.chain(shared) {
        let name = format!("{folder}/figures/{id}.json");
        if let Some(found) = diagnostics.ok_or_record(assets.digits(&name)) {
            diagnostics.add(found);
        }
    }
}
