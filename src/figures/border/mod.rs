//! **How long is the Kazakhstan–China border?**
//!
//! A list of lengths to scale, the article's first. The points are the rows; the segmented control selects the unit.
//! Both units share the bars; only texts change. A disclosure shows the border as outlines of three scales and as a
//! straight line, because a coarser map has a shorter border.

use super::declaration::Declaration;
use super::figure::Figure;
use super::required_data;
use super::row_phrases::date_of_row;
use super::shortened::Shortened;
use super::table::{Table, TableRow};
use crate::chart::decimal::Decimal;
use crate::chart::range::Bound;
use crate::chart::scale::LinearScale;
use crate::content::columns::{Column, KM, MILES};
use crate::content::pattern::interpolate;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};
use crate::plot::{Breakpoint, Frame, Margins};
use serde::Deserialize;

mod drawing;
mod explanation;
mod export_layout;
mod outlines;
mod tooltip;

use outlines::Outlines;

const ID: &str = "border";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).fixed().embed_height(670).sheets(&["rows"]);

/// The two units, in the order of the options.
const UNITS: [&str; 2] = [KM.name, MILES.name];
/// The columns of the units.
const COLUMNS: [Column<Decimal>; 2] = [KM, MILES];

/// The lengths that are drawn. All others are in the table only.
const DRAWN: [&str; 4] = ["article", "joint-boundary-commission", "factbook-2015-2025", "factbook-1992-2014"];

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
    explanation: ExplanationWords,
    columns: Vec<String>,
}

/// The texts of the disclosure, and of the outlines in the image.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExplanationWords {
    title: String,
    texts: Vec<String>,
    /// The lines above the outlines in the image.
    caption: Vec<String>,
    /// The names of the outlines, from the finest to the coarsest.
    #[serde(rename = "shapes")]
    outlines: [String; outlines::COUNT],
}

/// The rows, texts, scale and outlines of the figure.
struct Border<'a> {
    content: &'a Content,
    words: Words,
    table: &'a SeriesTable,
    /// The rows that are drawn: the article's, then published lengths in descending order.
    rows: Vec<&'a SeriesRow>,
    article: &'a SeriesRow,
    /// The scale in kilometres. Miles use the same bars.
    x: LinearScale,
    outlines: Outlines<'a>,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let table = content.series_table(ID)?.with_column(KM.hedged())?.with_column(MILES.hedged())?;
    // Later code may rely on both lengths of every row.
    for row in &table.rows {
        row.need(KM)?;
        row.need(MILES)?;
    }
    let rows =
        DRAWN.iter().map(|key| Ok(required_data::row(content, ID, key)?.1)).collect::<Result<Vec<_>, Diagnostic>>()?;
    let (article, commission) = (rows[0], rows[1]);
    let longest = rows.iter().map(|row| length(row)).fold(0.0, f64::max);
    let x = LinearScale::new((0.0, longest), (0.0, LONGEST));
    let words: Words = content.figure_words(ID)?;
    let border = Border { content, words, table, rows, article, x, outlines: Outlines::new(content)? };
    let scene = border.scene()?;
    let frame = border.frame();
    let layout = border.export_layout(&scene, &frame);
    let values = [("article", border.formatted(article, 1, false)?), ("commission", border.in_hundreds(commission)?)];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let texts =
        [border.words.question.clone(), content.language.capitalised(&interpolate(&border.words.answer, &values))];
    let figure = Figure::new(ID, texts, &border.words.remarks, scene, border.table()?);
    let figure = figure.export_layout(layout).frame(frame).shortened(Shortened::All);
    Ok(figure.explanation(border.explanation()?).notes(&["C1"]))
}

impl Border<'_> {
    /// The frame: a name and a bar for each row, and the axis.
    fn frame(&self) -> Frame {
        let rows = self.rows.len() as f64;
        let margins = Margins::new(0.75, 0.5, 2.0, 0.2);
        let height = |pitch: f64| rows * pitch + margins.top + margins.bottom;
        Frame::new(height(3.25), margins).wider(Breakpoint::W640, height(2.875), margins)
    }

    /// A number with its unit.
    fn in_unit(&self, number: &str, unit: usize) -> Result<String, Diagnostic> {
        let pattern = required_data::unit(self.content, self.table, UNITS[unit])?;
        Ok(self.content.language.pluralised(pattern, number))
    }

    /// A row's length with its hedge. With `round`, hedged lengths are in whole units.
    fn formatted(&self, row: &SeriesRow, unit: usize, round: bool) -> Result<String, Diagnostic> {
        let language = &self.content.language;
        let value = row.need(COLUMNS[unit].hedged())?;
        let hedged = value.low().is_some_and(|(_, bound)| bound != Bound::Exact);
        let number = |value: Decimal| language.number(if round && hedged { value.rounded(0) } else { value });
        self.in_unit(&language.bounded(&value, number), unit)
    }

    /// A row's length in miles, to the nearest hundred: “about 1,100 miles”.
    fn in_hundreds(&self, row: &SeriesRow) -> Result<String, Diagnostic> {
        let language = &self.content.language;
        let rounded = Decimal::new((row.need(MILES)?.to_f64() / 100.0).round() as i64 * 100, 0);
        self.in_unit(&interpolate(&language.style.about, &[("n", &language.number(rounded))]), 1)
    }

    /// A row's length in a unit, with the other unit in brackets. With `round`, hedged lengths are in whole units.
    fn both(&self, row: &SeriesRow, unit: usize, round: bool) -> Result<String, Diagnostic> {
        let (value, other) = (self.formatted(row, unit, round)?, self.formatted(row, 1 - unit, round)?);
        Ok(interpolate(&self.words.both, &[("value", &value), ("other", &other)]))
    }

    /// The article's length in whole percent of a row's: “about 60%”.
    fn share_of(&self, row: &SeriesRow) -> Result<String, Diagnostic> {
        let share = self.article.need(MILES)?.to_f64() / row.need(MILES)?.to_f64() * 100.0;
        let share = self.content.language.percent(Decimal::nearest(share, 0));
        Ok(interpolate(&self.content.language.style.about, &[("n", &share)]))
    }

    /// The date of a row: its remark on the date, then its years.
    fn when(&self, row: &SeriesRow) -> String {
        let years = row.start.map(|start| self.content.language.dates(start, row.end));
        // A row may have years, a remark, both or neither.
        [row.words.date.clone(), years].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The name of a row, with its date if there is space.
    fn name(&self, row: &SeriesRow) -> String {
        let years = row.start.map(|start| self.content.language.dates(start, row.end));
        // A row without years may have a remark; an outline has neither.
        match years.unwrap_or_else(|| date_of_row(self.content, row)) {
            date if date.is_empty() => row.name().to_owned(),
            date if row.series == "article" => self.content.language.capitalised(&date),
            date => interpolate(&self.words.named, &[("name", row.name()), ("date", &date)]),
        }
    }

    /// The table: all lengths in both units, the article's first, published ones next, each group from the longest.
    fn table(&self) -> Result<Table, Diagnostic> {
        let mut rows: Vec<&SeriesRow> = self.table.rows.iter().collect();
        // Any other series is that of outlines, which are last.
        let group = |row: &SeriesRow| ["article", "published"].iter().position(|name| row.series == *name).unwrap_or(2);
        rows.sort_by(|a, b| group(a).cmp(&group(b)).then(length(b).total_cmp(&length(a))));
        let row = |row: &&SeriesRow| -> Result<TableRow, Diagnostic> {
            let (miles, km) = (self.formatted(row, 1, false)?, self.formatted(row, 0, false)?);
            Ok(TableRow::new(row, vec![row.name().to_owned(), self.when(row), miles, km]))
        };
        Ok(Table { columns: self.words.columns.clone(), rows: rows.iter().map(row).collect::<Result<_, _>>()? })
    }
}

fn length(row: &SeriesRow) -> f64 {
    // Never zero: `build` requires both lengths of each row.
    row.get(KM).map_or(0.0, Decimal::to_f64)
}
