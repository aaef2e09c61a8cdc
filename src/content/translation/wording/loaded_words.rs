//! Words with a verdict in them. A translation may have them only in quotation marks, or if the English text has one
//! too.

use super::Problem;
use super::form::Form;
use super::form_index::FormIndex;
use super::quotations::without_quotations;
use super::tokens::tokens;
use crate::content::Diagnostics;
use crate::content::assets::Assets;

/// The list, relative to `assets/`.
pub const FILE: &str = "story/loaded-words.csv";

/// The loaded words of one language.
#[derive(Debug)]
pub struct LoadedWords(FormIndex<LoadedWord>);

#[derive(Clone, Debug)]
struct LoadedWord {
    /// The English words that it translates.
    english: Vec<Form>,
    why: String,
}

impl LoadedWords {
    /// Reads the words of a language.
    pub fn load(assets: &Assets, language: &str) -> Result<LoadedWords, Diagnostics> {
        let (rows, mut diagnostics) = assets.table(FILE, &["language", "words", "english", "why"]);
        let mut words = Vec::new();
        for row in rows.iter().filter(|row| row.text("language") == language) {
            let fields = (diagnostics.ok_or_record(row.needed("words")), diagnostics.ok_or_record(row.needed("why")));
            let (Some(forms), Some(why)) = fields else { continue };
            let word = LoadedWord { english: Form::list(row.text("english")), why: why.to_owned() };
            words.extend(Form::list(forms).into_iter().map(|form| (form, word.clone())));
        }
        if diagnostics.0.is_empty() { Ok(LoadedWords(FormIndex::new(words))) } else { Err(diagnostics) }
    }

    /// The loaded words of a translation without a counterpart in the English text.
    pub fn problems(&self, english: &str, text: &str) -> Vec<Problem> {
        let text = without_quotations(text);
        let (english, own) = (tokens(english), tokens(&text));
        let found = self.0.find(&own).into_iter();
        found
            .filter(|found| !found.item.english.iter().any(|form| form.is_in(&english)))
            .map(|found| {
                let problem = format!("the loaded word “{}” ({})", found.form.notation(), found.item.why);
                let fix = "Write the word that the English has, or quotation marks if the English has them".to_owned();
                (problem, fix)
            })
            .collect()
    }
}
