//! The words of figures hold no digits.

use crate::content::Faults;
use crate::content::files::Assets;

/// Every line with a digit, in the words of every figure.
pub fn figure_words(assets: &Assets, folder: &str, faults: &mut Faults) {
    for id in crate::figures::IDS {
        let name = format!("{folder}/figures/{id}.json");
        if let Some(found) = faults.keep(assets.digits(&name)) {
            faults.add(found);
        }
    }
}
