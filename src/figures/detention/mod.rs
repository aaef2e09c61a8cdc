//! **How many people were held?**
//!
//! Estimates from outside China of detained people of all Muslim groups, by date and source. Below them: the article
//! gives no number, and no count of Kazakhs alone was found. Beside them: the sources that give no total. The points
//! are the rows. Nothing is animated, added up or compared with a count of Kazakhs in China.

use super::declaration::Declaration;
use super::export_layout::{ExportLayout, Facet, Padding};
use super::figure::Figure;
use super::row_phrases::series_name as name;
use super::source_phrases::{date_of, read_in};
use crate::chart::decimal::Decimal;
use crate::content::columns::{Column, HIGH, LOW, RANGE};
use crate::content::language::{interpolate, interpolate_some};
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Diagnostic};
use crate::scene::Shared;
use serde::Deserialize;

mod drawing;
mod table;

const ID: &str = "detention";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).sheets(&["rows"]);

/// The claim of the article that the number has risen.
const CLAIM: &str = "3.5";

/// The editor's note that no count of Kazakhs alone was found.
const NO_COUNT: &str = "C11";

/// The statements beside the estimates. All others are in the table only.
const BESIDE: [&str; 3] = ["state-council-2019", "xinjiang-victims-database-2022", "ohchr-2022"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    #[serde(rename = "label")]
    aria_label: String,
    hint: String,
    all_groups: Vec<String>,
    kazakhs: String,
    unit: String,
    dated: String,
    valued: String,
    #[serde(rename = "reading")]
    tooltip: String,
    article: String,
    article_gives: Vec<String>,
    others: String,
    others_give: Vec<String>,
    others_give_wide: Vec<String>,
    no_total: String,
    columns: Vec<String>,
    no_number: String,
}

/// The rows and texts of the figure.
struct Detention<'a> {
    content: &'a Content,
    words: Words,
    estimates: &'a Series,
    statements: &'a Series,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let detention = Detention {
        content,
        words: content.figure_words(ID)?,
        estimates: content.series("detention")?.with(RANGE)?,
        statements: content.series("detention-statements")?,
    };
    let table = detention.table();
    let scene = detention.scene()?;
    Ok(Figure {
        id: ID,
        question: detention.words.question.clone(),
        answer: detention.answer(),
        remarks: detention.words.remarks.clone(),
        frame: None,
        export_layout: Some(ExportLayout::under(
            1.15,
            310.0,
            Facet::whole(&scene, Padding::new(30.0, 32.0, 0.0, 224.0)),
        )),
        scene: Shared::new(scene),
        notes: vec![NO_COUNT.to_owned()],
        sources: Figure::sources_of(&table),
        table,
    })
}

impl Detention<'_> {
    /// The answer: the lowest and highest estimate, and the missing count.
    fn answer(&self) -> String {
        let ends = |column: Column<Decimal>| -> Vec<_> {
            self.estimates.rows.iter().filter_map(|row| row.get(column)).map(|value| (value.to_f64(), value)).collect()
        };
        let lowest = ends(LOW).into_iter().min_by(|one, other| one.0.total_cmp(&other.0));
        let highest = ends(HIGH).into_iter().max_by(|one, other| one.0.total_cmp(&other.0));
        let number =
            |end: Option<(f64, _)>| end.map(|(_, value)| self.content.language.short_number(value)).unwrap_or_default();
        interpolate(&self.words.answer, &[("low", &number(lowest)), ("high", &number(highest))])
    }

    /// The value of a row with its hedge. Empty for a row without a number.
    fn shown(&self, row: &SeriesRow) -> String {
        let language = &self.content.language;
        let value = row.get(RANGE);
        value.map(|value| language.bounded(&value, |value| language.short_number(value))).unwrap_or_default()
    }

    /// A pattern with the date of the article and the date of the facts.
    fn dated(&self, pattern: &str) -> String {
        interpolate_some(pattern, &[("date", &date_of(self.content, "article")), ("read", &read_in(self.content))])
    }
}
