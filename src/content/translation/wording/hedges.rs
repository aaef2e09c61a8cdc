//! Hedges of numbers: “about”, “more than”, “at least”, “up to”, “fewer than”.
//!
//! A hedge beside a number is certain. One elsewhere may be another sense of the word, so it is only possible. For each
//! class, neither text may have more certain hedges than the other has possible ones.

use super::Problem;
use super::form::Form;
use super::form_index::FormIndex;
use super::tokens::{Token, TokenKind, tokens};
use crate::content::Diagnostic;
use crate::content::assets::Assets;
use crate::content::translation::HEDGES;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The largest number of words between a number and a hedge before or after it.
const GAP_BEFORE: usize = 1;
const GAP_AFTER: usize = 2;

/// The hedges of English and of one other language.
#[derive(Debug)]
pub struct Hedges {
    english: LanguageHedges,
    own: LanguageHedges,
}

/// The lists of one language, as in the file. `{n}` in a hedge stands for the number; `?` marks an ambiguous word.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    /// Numbers in words.
    numbers: Vec<String>,
    about: Vec<String>,
    more_than: Vec<String>,
    at_least: Vec<String>,
    up_to: Vec<String>,
    fewer_than: Vec<String>,
    /// Phrases that contain the words of a hedge, but are not hedges.
    #[serde(default)]
    no_hedge: Vec<String>,
}

/// A class of hedges. Its name is part of messages.
type HedgeClass = &'static str;

#[derive(Debug)]
struct LanguageHedges {
    numbers: Vec<Form>,
    hedges: FormIndex<Hedge>,
    /// A hedge of each class, for messages.
    examples: BTreeMap<HedgeClass, String>,
}

#[derive(Clone, Copy, Debug)]
struct Hedge {
    /// `None` for a phrase of `no_hedge`.
    class: Option<HedgeClass>,
    is_before: bool,
    is_ambiguous: bool,
}

/// The numbers of certain and of possible hedges, by class. Certain ones are also possible.
type HedgeCounts = BTreeMap<HedgeClass, (usize, usize)>;

impl Hedges {
    /// Reads the hedges of English and of a language.
    pub fn load(assets: &Assets, language: &str) -> Result<Hedges, Diagnostic> {
        let mut all: BTreeMap<String, Lists> = assets.json(HEDGES)?;
        let mut of = |language: &str| {
            let fix = "Add its hedges, with the keys of the other languages";
            let missing =
                || Diagnostic::new(&assets.display_name(HEDGES), 0, format!("has no language “{language}”"), fix);
            all.remove(language).map(LanguageHedges::from).ok_or_else(missing)
        };
        Ok(Hedges { english: of(crate::content::translation::ORIGINAL)?, own: of(language)? })
    }

    /// The classes of hedges that a translation has more or less often than the English text.
    pub fn problems(&self, english: &str, text: &str) -> Vec<Problem> {
        let (wanted, found) = (self.english.counts(&tokens(english)), self.own.counts(&tokens(text)));
        let count = |counts: &HedgeCounts, class: HedgeClass| counts.get(class).copied().unwrap_or_default();
        let mut problems = Vec::new();
        for class in wanted.keys().chain(found.keys().filter(|class| !wanted.contains_key(*class))) {
            let (wanted, found) = (count(&wanted, class), count(&found, class));
            if wanted.0 > found.1 {
                let fix = format!(
                    "Write it with “{}”, as in English",
                    self.own.examples.get(class).map_or("", String::as_str)
                );
                problems.push((format!("a number without its hedge “{class}”"), fix));
            } else if found.0 > wanted.1 {
                let fix = "Write the hedge that the English has beside this number, or none".to_owned();
                problems.push((format!("a number with the hedge “{class}”, which the English does not have"), fix));
            }
        }
        problems
    }
}

impl LanguageHedges {
    /// Counts the hedges of a text.
    fn counts(&self, tokens: &[Token]) -> HedgeCounts {
        let mut taken = vec![false; tokens.len()];
        let mut counts = HedgeCounts::new();
        for hedge in self.hedges.find(tokens) {
            let (place, Hedge { class, is_before, is_ambiguous }) = (hedge.start..hedge.end, *hedge.item);
            if taken[place.clone()].contains(&true) {
                continue;
            }
            // An ambiguous word may belong to another class as well.
            taken[place].fill(!is_ambiguous);
            let Some(class) = class else { continue };
            let number = if is_before {
                self.number(tokens[hedge.end..].iter(), GAP_BEFORE)
            } else {
                self.number(tokens[..hedge.start].iter().rev(), GAP_AFTER)
            };
            let is_near = number.is_some_and(|number| class == "about" || !is_year(number.text));
            let (certain, possible) = counts.entry(class).or_default();
            *certain += usize::from(is_near && !is_ambiguous);
            *possible += 1;
        }
        counts
    }

    /// The next number in the same phrase, after at most `gap` words.
    fn number<'t>(&self, tokens: impl Iterator<Item = &'t Token<'t>>, gap: usize) -> Option<&'t Token<'t>> {
        let is_number = |token: &&Token| {
            token.kind != TokenKind::Word || self.numbers.iter().any(|form| form.begins(std::slice::from_ref(token)))
        };
        tokens.take(gap + 1).take_while(|token| token.kind != TokenKind::Punctuation).find(is_number)
    }
}

impl From<Lists> for LanguageHedges {
    fn from(lists: Lists) -> LanguageHedges {
        let classes = [
            (Some("about"), &lists.about),
            (Some("more than"), &lists.more_than),
            (Some("at least"), &lists.at_least),
            (Some("up to"), &lists.up_to),
            (Some("fewer than"), &lists.fewer_than),
            (None, &lists.no_hedge),
        ];
        let hedges = classes
            .into_iter()
            .flat_map(|(class, patterns)| patterns.iter().map(move |pattern| Hedge::parse(class, pattern)));
        let first = |(class, patterns): (Option<HedgeClass>, &Vec<String>)| Some((class?, patterns.first()?.clone()));
        LanguageHedges {
            numbers: lists.numbers.iter().map(|number| Form::parse(number)).collect(),
            hedges: FormIndex::new(hedges),
            examples: classes.into_iter().filter_map(first).collect(),
        }
    }
}

impl Hedge {
    fn parse(class: Option<HedgeClass>, pattern: &str) -> (Form, Hedge) {
        let (words, is_ambiguous) = pattern.strip_suffix('?').map_or((pattern, false), |words| (words, true));
        let is_before = words.trim_end().ends_with("{n}");
        (Form::parse(&words.replace("{n}", " ")), Hedge { class, is_before, is_ambiguous })
    }
}

/// True for a year. “Over 2021” and “up to 2022” are times.
fn is_year(number: &str) -> bool {
    number.len() == 4 && matches!(number.parse(), Ok(1500..=2100))
}
