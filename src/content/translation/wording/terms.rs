//! The term base: accepted forms of names, institutions and other words that are always translated alike.

use super::Problem;
use super::form::Form;
use super::form_index::FormIndex;
use super::tokens::{Token, TokenKind, tokens};
use crate::content::Diagnostics;
use crate::content::assets::Assets;

/// The term base, relative to `assets/`: a column for the English forms, one for each language, and a note.
pub const FILE: &str = "story/terms.csv";

/// The term base for one language.
#[derive(Debug)]
pub struct TermBase {
    /// The terms, by their English forms.
    terms: FormIndex<AcceptedForms>,
}

#[derive(Clone, Debug)]
struct AcceptedForms {
    accepted: Vec<Form>,
    note: String,
}

impl TermBase {
    /// Reads the forms of a language.
    pub fn load(assets: &Assets, language: &str) -> Result<TermBase, Diagnostics> {
        let (rows, mut diagnostics) = assets.table(FILE, &["english", language, "note"]);
        let mut terms: Vec<(Form, AcceptedForms)> = Vec::new();
        for row in &rows {
            let fields =
                (diagnostics.ok_or_record(row.needed("english")), diagnostics.ok_or_record(row.needed(language)));
            let (Some(english), Some(accepted)) = fields else { continue };
            let term = AcceptedForms { accepted: Form::list(accepted), note: row.text("note").to_owned() };
            for english in Form::list(english) {
                if terms.iter().any(|(known, _)| *known == english) {
                    let problem = format!("the term “{}” is in another row too", english.notation());
                    diagnostics.push(row.diagnostic(problem, "Join the rows"));
                }
                terms.push((english, term.clone()));
            }
        }
        if diagnostics.0.is_empty() { Ok(TermBase { terms: FormIndex::new(terms) }) } else { Err(diagnostics) }
    }

    /// The terms of the English text for which the translation has no accepted form.
    pub fn problems(&self, english: &str, text: &str) -> Vec<Problem> {
        let (english, own) = (words(english), words(text));
        // A longer term hides the shorter ones in it: “house arrest” is no “arrest”.
        let mut hidden = vec![false; english.len()];
        let mut problems = Vec::new();
        for term in self.terms.find(&english) {
            let place = term.start..term.end;
            if hidden[place.clone()].contains(&true) {
                continue;
            }
            hidden[place.clone()].fill(true);
            let found = &english[place];
            if !term.item.accepted.iter().any(|form| form.is_in(&own)) && !is_kept(found, &own) {
                problems.push(term.item.problem(found));
            }
        }
        problems.dedup();
        problems
    }
}

impl AcceptedForms {
    fn problem(&self, found: &[Token]) -> Problem {
        let english: Vec<&str> = found.iter().map(|token| token.text).collect();
        let forms: Vec<String> = self.accepted.iter().map(|form| format!("“{}”", form.notation())).collect();
        let note = if self.note.is_empty() { String::new() } else { format!(" ({})", self.note) };
        (
            format!("no accepted form of the term “{}”{note}", english.join(" ")),
            format!("Write {}, or add a form that is as exact to assets/{FILE}", forms.join(" or ")),
        )
    }
}

/// True for a name that the translation leaves in English, such as one in a title.
fn is_kept(name: &[Token], text: &[Token]) -> bool {
    let is_name = name.first().is_some_and(|first| first.text.starts_with(char::is_uppercase));
    is_name && text.windows(name.len()).any(|window| window == name)
}

/// The words and numbers of a text.
fn words(text: &str) -> Vec<Token<'_>> {
    tokens(text).into_iter().filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number)).collect()
}
