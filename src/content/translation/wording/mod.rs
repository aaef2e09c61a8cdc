//! Checks of the wording of a translation: terms and loaded words.
//!
//! Both compare words of the English text with words of the translation. Must not depend on catalogues.

mod form;
mod form_index;
mod loaded_words;
mod quotations;
mod terms;
mod tokens;

use crate::content::Diagnostics;
use crate::content::files::Assets;
use loaded_words::LoadedWords;
use terms::TermBase;

/// A problem of a translation, and its fix.
pub type Problem = (String, String);

/// The lists of words for one language.
#[derive(Debug)]
pub struct Wording {
    terms: TermBase,
    loaded_words: LoadedWords,
}

impl Wording {
    /// Reads the lists for translations into `language`.
    pub fn load(assets: &Assets, language: &str) -> Result<Wording, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let terms = diagnostics.keep(TermBase::load(assets, language));
        let loaded_words = diagnostics.keep(LoadedWords::load(assets, language));
        match (terms, loaded_words) {
            (Some(terms), Some(loaded_words)) if diagnostics.0.is_empty() => Ok(Wording { terms, loaded_words }),
            _ => Err(diagnostics),
        }
    }

    /// The problems of a translation.
    pub fn problems(&self, english: &str, text: &str) -> Vec<Problem> {
        let mut problems = self.terms.problems(english, text);
        problems.extend(self.loaded_words.problems(english, text));
        problems
    }
}
