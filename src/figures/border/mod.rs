//! **How long is the border?**
//!
//! A list of lengths to scale, the article's first. Under it, the border as outlines of three scales and as a straight
//! line, which shows that a coarser map has a shorter border. The points are the rows; the segmented control selects
//! the unit. Both units share the bars; only texts change.

use super::declaration::Declaration;
use super::figure::Figure;
use crate::chart::decimal::Decimal;
use crate::chart::range::Bound;
use crate::chart::scale::Linear;
use crate::content::columns::{Column, KM, MILES};
use crate::content::language::{capitalised, interpolate};
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Diagnostic};
use crate::scene::Shared;
use serde::Deserialize;

mod drawing;
mod export_layout;
mod shapes;
mod table;
mod tooltip;

use shapes::Shapes;

const ID: &str = "border";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).fixed().sheets(&["map", "rows"]);

/// The two units, in the order of the options.
const UNITS: [&str; 2] = [KM.name, MILES.name];
/// Their columns.
const COLUMNS: [Column<Decimal>; 2] = [KM, MILES];

/// Lengths that are in the table only.
const IN_TABLE_ONLY: [&str; 3] = ["stratfor-2012", "xinjiang-official-2017", "washington-post-2019"];

/// The extent of the longest bar, in percent of the frame. The rest is for its number.
const LONGEST: f64 = 63.0;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    #[serde(rename = "label")]
    aria_label: String,
    hint: String,
    choice: String,
    kilometres: String,
    miles: String,
    named: String,
    both: String,
    of_article: String,
    reason: String,
    measured_here: String,
    shapes_title: Vec<String>,
    shapes_title_narrow: Vec<String>,
    shapes: Vec<String>,
    shapes_narrow: Vec<String>,
    columns: Vec<String>,
}

/// The rows, texts, scale and shapes of the figure.
struct Border<'a> {
    content: &'a Content,
    words: Words,
    series: &'a Series,
    /// The article's row, then published lengths, then lengths of outlines, each in descending order.
    rows: Vec<&'a SeriesRow>,
    /// All rows, in the same order.
    all_rows: Vec<&'a SeriesRow>,
    article: &'a SeriesRow,
    /// The scale in kilometres. Miles use the same bars.
    x: Linear,
    shapes: Shapes,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let series = content.series("border")?.with(KM.hedged())?.with(MILES.hedged())?;
    let of = |key: &str| {
        content.row(&format!("border/{key}")).ok_or_else(|| {
            Diagnostic::at("assets/data/series/border.csv", 0, format!("there is no row “{key}”"), "Add the row")
        })
    };
    // Later code may rely on both lengths of every row.
    for row in &series.rows {
        if row.get(KM).is_none() || row.get(MILES).is_none() {
            return Err(row.diagnostic("the row does not have both lengths", "Write it in km and in miles"));
        }
    }
    let (article, commission) = (of("article")?, of("joint-boundary-commission")?);
    let mut all_rows: Vec<&SeriesRow> = series.rows.iter().collect();
    let group = |row: &SeriesRow| ["article", "published"].iter().position(|name| row.series == *name).unwrap_or(2);
    all_rows.sort_by(|a, b| group(a).cmp(&group(b)).then(length(b).total_cmp(&length(a))));
    let rows: Vec<_> = all_rows.iter().copied().filter(|row| !IN_TABLE_ONLY.contains(&row.key.as_str())).collect();
    let longest = rows.iter().map(|row| length(row)).fold(0.0, f64::max);
    let words: Words = content.figure_words(ID)?;
    let border = Border {
        content,
        words,
        series,
        rows,
        all_rows,
        article,
        x: Linear::new((0.0, longest), (0.0, LONGEST)),
        shapes: Shapes::new(content)?,
    };
    let table = border.table();
    let scene = border.scene();
    Ok(Figure {
        id: ID,
        question: border.words.question.clone(),
        answer: capitalised(&interpolate(
            &border.words.answer,
            &[("article", &border.shown(article, 1, false)), ("commission", &border.in_hundreds(commission)?)],
        )),
        remarks: border.words.remarks.clone(),
        frame: None,
        export_layout: Some(border.export_layout(&scene)),
        scene: Shared::new(scene),
        notes: vec!["C1".to_owned()],
        sources: Figure::sources_of(&table),
        table,
    })
}

impl Border<'_> {
    /// A number with its unit.
    fn in_unit(&self, number: &str, unit: usize) -> String {
        self.series
            .unit_words
            .get(UNITS[unit])
            .map_or(number.to_owned(), |pattern| interpolate(pattern, &[("n", number)]))
    }

    /// A row's length with its hedge. With `round`, hedged lengths are in whole units.
    fn shown(&self, row: &SeriesRow, unit: usize, round: bool) -> String {
        let language = &self.content.language;
        let Some(value) = row.get(COLUMNS[unit].hedged()) else { return String::new() };
        let hedged = value.low().is_some_and(|(_, bound)| bound != Bound::Exact);
        let number = |value: Decimal| language.number(if round && hedged { value.rounded(0) } else { value });
        self.in_unit(&language.bounded(&value, number), unit)
    }

    /// A row's length in miles, to the nearest hundred: “about 1,100 miles”.
    fn in_hundreds(&self, row: &SeriesRow) -> Result<String, Diagnostic> {
        let language = &self.content.language;
        let miles =
            row.get(MILES).ok_or_else(|| row.diagnostic("the row has no miles", "Write its length in miles"))?;
        let rounded = Decimal::new((miles.to_f64() / 100.0).round() as i64 * 100, 0);
        Ok(self.in_unit(&interpolate(&language.about, &[("n", &language.number(rounded))]), 1))
    }

    /// A row's length in a unit, with the other unit in brackets.
    fn both(&self, row: &SeriesRow, unit: usize) -> String {
        let (value, other) = (self.shown(row, unit, false), self.shown(row, 1 - unit, false));
        interpolate(&self.words.both, &[("value", &value), ("other", &other)])
    }

    /// The article's length in whole percent of a row's: “about 60%”.
    fn share_of(&self, row: &SeriesRow) -> String {
        let miles = |row: &SeriesRow| row.get(MILES).map_or(0.0, Decimal::to_f64);
        let share = Decimal::nearest(miles(self.article) / miles(row) * 100.0, 0);
        interpolate(&self.content.language.about, &[("n", &self.content.language.percent(share))])
    }

    /// The date of a row: its years, or its remark on the date.
    fn when(&self, row: &SeriesRow) -> String {
        let years = row.start.map(|start| self.content.language.dates(start, row.end));
        let words = [row.words.date.clone(), years];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The name of a row, with its date if there is space.
    fn name(&self, row: &SeriesRow) -> String {
        let years = row.start.map(|start| self.content.language.dates(start, row.end));
        match years.or(row.words.date.clone()) {
            Some(date) if row.series == "article" => capitalised(&date),
            Some(date) => interpolate(&self.words.named, &[("name", row.name()), ("date", &date)]),
            None => row.name().to_owned(),
        }
    }
}

fn length(row: &SeriesRow) -> f64 {
    // Never nought: `build` checks that each row has a length.
    row.get(KM).map_or(0.0, Decimal::to_f64)
}
