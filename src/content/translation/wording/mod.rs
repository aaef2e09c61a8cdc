//! Checks of the wording of a translation: terms, loaded words and hedges.
//!
//! All three compare words of the English text with words of the translation. Must not depend on catalogues.

mod form;
mod form_index;
mod hedges;
mod loaded_words;
mod quotations;
mod terms;
mod tokens;

use crate::content::Diagnostics;
use crate::content::assets::Assets;
use hedges::Hedges;
use loaded_words::LoadedWords;
use terms::TermBase;

/// A problem of a translation, and its fix.
pub type Problem = (String, String);

/// The lists of words for one language.
#[derive(Debug)]
pub struct Wording {
    terms: TermBase,
    loaded_words: LoadedWords,
    hedges: Hedges,
}

impl Wording {
    /// Reads the lists for translations into `language`.
    pub fn load(assets: &Assets, language: &str) -> Result<Wording, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let terms = diagnostics.ok_or_record(TermBase::load(assets, language));
        let loaded_words = diagnostics.ok_or_record(LoadedWords::load(assets, language));
        let hedges = diagnostics.ok_or_record(Hedges::load(assets, language));
        match (terms, loaded_words, hedges) {
            (Some(terms), Some(loaded_words), Some(hedges)) if diagnostics.0.is_empty() => {
                Ok(Wording { terms, loaded_words, hedges })
            }
            _ => Err(diagnostics),
        }
    }

    /// The problems of a translation.
    pub fn problems(&self, english: &str, text: &str) -> Vec<Problem> {
        let mut problems = self.terms.problems(english, text);
        problems.extend(self.loaded_words.problems(english, text));
        problems.extend(self.hedges.problems(english, text));
        problems
    }
}
