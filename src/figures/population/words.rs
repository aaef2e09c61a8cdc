//! The texts of the figure: `figures/population.json`.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub question: String,
    pub answer: String,
    pub remarks: Vec<String>,
    #[serde(rename = "label")]
    pub aria_label: String,
    pub hint: String,
    pub choice: String,
    pub options: OptionWords,
    /// `{n}`: the uppermost tick, with the unit.
    pub unit: String,
    pub census_name: Vec<String>,
    pub article_first: String,
    pub article_last: String,
    /// The tick of the year in which many left, in narrow containers and, line by line, in wide ones.
    pub left: String,
    pub left_lines: Vec<String>,
    pub xinjiang: String,
    /// The label of the bracket, line by line.
    pub more: Vec<String>,
    #[serde(rename = "reading")]
    pub tooltip: String,
    #[serde(rename = "reading_dated")]
    pub tooltip_dated: String,
    /// `{reading}`: one of the two sentences above without its full stop.
    pub noted: String,
    pub value: String,
    pub second_hand: String,
    /// The tooltip of a year for which the article has no number, if only the article is shown.
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

/// The texts of the guess.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawWords {
    pub begin: String,
    pub reveal: String,
    pub again: String,
    #[serde(rename = "leave")]
    pub cancel: String,
    #[serde(rename = "label")]
    pub aria_label: String,
    pub hint: String,
    pub own: String,
    pub under: String,
    pub over: String,
    pub even: String,
    pub none: String,
    pub article: String,
}
