//! The house style of a language: what CLDR leaves open, or what the project writes otherwise.
//!
//! Each is an entry of `languages.json`. Must not depend on CLDR's data: `language.rs` joins both.

use super::Diagnostic;
use super::assets::Assets;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The file with the house styles of all languages, relative to `assets/`.
pub const FILE: &str = "story/languages.json";

/// A house style. Patterns have their placeholders in braces.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseStyle {
    /// The language's own name for itself.
    pub name: String,
    /// The CLDR locale of its formats, if it is not the code.
    #[serde(default)]
    pub cldr: Option<String>,
    /// The separator of thousands, if it is not CLDR's.
    #[serde(default)]
    pub group: Option<char>,
    /// The CLDR field of a month in a date.
    #[serde(default = "format_field")]
    pub month_in_date: String,
    /// The CLDR field of a month that stands alone.
    #[serde(default = "stand_alone_field")]
    pub month_alone: String,
    /// The counting units in words, from low to high.
    pub counting_units: Vec<CountingUnit>,
    /// Further counting units that the prose may use.
    #[serde(default)]
    pub counting_units_in_prose: Vec<CountingUnit>,
    /// `{n}`: a percentage.
    pub percent: String,
    /// `{n}`: an approximate number.
    pub about: String,
    /// `{n}`: a lower bound.
    pub at_least: String,
    /// `{n}`: an upper bound.
    pub up_to: String,
    /// Shorter bounds for labels of drawings, if the words above are too long for a phone.
    #[serde(default)]
    pub label_bounds: Option<LabelBounds>,
    /// `{low}`, `{high}`: a range.
    pub range: String,
    /// `{low}`, `{high}`: a range whose upper end is open.
    pub open_range: String,
    /// `{start}`, `{end}`: a span of time.
    pub span: String,
    /// `{start}`, `{end}`: a span of years, if it is written in another way.
    #[serde(default)]
    pub span_of_years: Option<String>,
    /// `{day}`, `{month}`, `{year}`: a day.
    pub day: String,
    /// `{month}`, `{year}`: a month.
    pub month: String,
    /// `{a}`, `{b}`: the last two items of a list, if CLDR has no list of this language.
    #[serde(default)]
    pub pair: Option<String>,
    /// The separator of all earlier items of such a list.
    #[serde(default)]
    pub list: Option<String>,
    /// The letters of the language in lower case, if other letters of its script are mistakes.
    #[serde(default)]
    pub letters: Option<String>,
    /// The language from whose catalogue the edition is converted by rule.
    #[serde(default)]
    pub converted_from: Option<String>,
    /// The full stop.
    #[serde(default = "full_stop")]
    pub full_stop: String,
    /// `{a}`, `{b}`: a text with another in brackets.
    #[serde(default = "in_brackets")]
    pub brackets: String,
    /// The height of embeds in percent of the English ones. Texts of other languages need more lines.
    #[serde(default = "hundred")]
    pub embed_height_percent: u32,
    /// The separator of sources in a list.
    #[serde(default = "semicolon")]
    pub source_separator: String,
    /// The font for systems that lack letters of the language, if there are such systems.
    #[serde(default)]
    pub web_font: Option<WebFont>,
}

/// A font that pages load where no font of the system has all letters of the language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebFont {
    /// The name of its file in `assets/font/page/`, without the extension.
    pub file: String,
    /// The full names and PostScript names of the font on systems that have it.
    pub installed: Vec<String>,
}

impl WebFont {
    /// The folder of the fonts, relative to `assets/`.
    pub const FOLDER: &str = "font/page";
    /// The extension of the files.
    pub const EXTENSION: &str = "woff2";

    /// The path of a font, relative to `assets/`.
    pub fn path(file: &str) -> String {
        format!("{}/{file}.{}", WebFont::FOLDER, WebFont::EXTENSION)
    }
}

/// Bounds of a number in a label. `{n}` is the number.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelBounds {
    /// An approximate number.
    pub about: String,
    /// A lower bound.
    pub at_least: String,
}

/// A unit in which a language counts, such as a million.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountingUnit {
    /// The power of ten.
    pub power: u8,
    /// `{n}`: the number of counting units.
    pub pattern: String,
}

impl CountingUnit {
    /// The words of the unit, without the number.
    pub fn words(&self) -> String {
        self.pattern.replace("{n}", "").trim().to_owned()
    }
}

fn format_field() -> String {
    "MMMM".to_owned()
}

fn stand_alone_field() -> String {
    "LLLL".to_owned()
}

fn hundred() -> u32 {
    100
}

fn full_stop() -> String {
    ".".to_owned()
}

fn in_brackets() -> String {
    "{a} ({b})".to_owned()
}

fn semicolon() -> String {
    "; ".to_owned()
}

/// The house styles of all languages, by code.
pub fn load(assets: &Assets) -> Result<BTreeMap<String, HouseStyle>, Diagnostic> {
    assets.json(FILE)
}
