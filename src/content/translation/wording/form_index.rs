//! Finds many forms in a text at once, by their first letters.

use super::form::{Form, folded};
use super::tokens::Token;
use std::collections::HashMap;

/// Forms, each with the item that it belongs to.
#[derive(Debug)]
pub struct FormIndex<T> {
    by_letter: HashMap<char, Vec<(Form, T)>>,
    /// Forms whose first word may begin with any letter.
    others: Vec<(Form, T)>,
}

/// A form in a text.
#[derive(Debug)]
pub struct Found<'i, T> {
    pub start: usize,
    pub end: usize,
    pub form: &'i Form,
    pub item: &'i T,
}

impl<T> FormIndex<T> {
    /// The forms, in order.
    pub fn new(forms: impl IntoIterator<Item = (Form, T)>) -> FormIndex<T> {
        let mut index = FormIndex { by_letter: HashMap::new(), others: Vec::new() };
        for (form, item) in forms {
            match form.first_letter() {
                Some(letter) => index.by_letter.entry(letter).or_default().push((form, item)),
                None => index.others.push((form, item)),
            }
        }
        index
    }

    /// All places of all forms in a text. Those with more words are first.
    pub fn find(&self, tokens: &[Token]) -> Vec<Found<'_, T>> {
        let mut found = Vec::new();
        for (start, token) in tokens.iter().enumerate() {
            let first = token.text.chars().next().map(folded);
            let by_letter = first.and_then(|first| self.by_letter.get(&first)).into_iter().flatten();
            let here = by_letter.chain(&self.others).filter(|(form, _)| form.begins(&tokens[start..]));
            found.extend(here.map(|(form, item)| Found { start, end: start + form.len(), form, item }));
        }
        found.sort_by_key(|found| std::cmp::Reverse(found.form.len()));
        found
    }
}
