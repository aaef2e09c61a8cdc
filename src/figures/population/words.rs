//! The words of the figure, as `figures/population.json` holds them.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub question: String,
    pub answer: String,
    pub remarks: Vec<String>,
    pub label: String,
    pub hint: String,
    pub choice: String,
    pub options: OptionWords,
    /// `{n}`: the uppermost tick, with what is counted.
    pub unit: String,
    pub census_name: Vec<String>,
    pub article_first: String,
    pub article_last: String,
    pub xinjiang: String,
    /// Line by line, beside the bracket.
    pub more: Vec<String>,
    pub reading: String,
    pub reading_dated: String,
    /// `{reading}`: one of the two above without its full stop.
    pub noted: String,
    pub value: String,
    pub second_hand: String,
    /// What is read where only the article is shown and it says nothing.
    pub silent: String,
    pub columns: Vec<String>,
    pub draw: DrawWords,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionWords {
    pub article: String,
    pub census: String,
    pub both: String,
}

/// The words of “Draw it first”.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawWords {
    pub begin: String,
    pub reveal: String,
    pub again: String,
    pub leave: String,
    pub label: String,
    pub hint: String,
    pub own: String,
    pub under: String,
    pub over: String,
    pub even: String,
    pub none: String,
    pub article: String,
}
