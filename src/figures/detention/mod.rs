//! **How many people were held in Xinjiang?**
//!
//! Estimates from outside China of detained people of all Muslim groups, by date and source. Below them: the article
//! gives no number, and no count of Kazakhs alone was found. Beside them: the sources that give no total. The points
//! are the rows. Nothing is animated. Numbers are not added up, and not compared with a count of Kazakhs in China.

use super::declaration::Declaration;
use super::export_layout::{ExportLayout, Panel};
use super::figure::Figure;
use super::row_phrases::how_many;
use super::shortened::Shortened;
use super::source_phrases::{article_date, read_in};
use crate::chart::decimal::Decimal;
use crate::content::columns::RANGE;
use crate::content::pattern::{interpolate, interpolate_some};
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};
use crate::plot::{Frame, GUTTER, GUTTER_FROM, Margins};
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
    estimates: &'a SeriesTable,
    statements: &'a SeriesTable,
    /// The date of the article.
    article_date: String,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let detention = Detention {
        content,
        words: content.figure_words(ID)?,
        estimates: content.series_table("detention")?.with_column(RANGE)?,
        statements: content.series_table("detention-statements")?,
        article_date: article_date(content)?,
    };
    let scene = detention.scene()?;
    let frame = Frame::new(32.0, Margins::new(3.0, 2.0, 1.0, 0.75))
        .wider(GUTTER_FROM, 27.5, Margins::new(1.875, 2.0, 0.0, GUTTER))
        .embed(29.0);
    let layout = ExportLayout::single_panel(1.15, 310.0, Panel::from_scene(&scene, frame.widest().into()));
    let texts = [detention.words.question.clone(), detention.answer()?];
    let figure = Figure::new(ID, texts, &detention.words.remarks, scene, detention.table()?);
    Ok(figure.export_layout(layout).frame(frame).shortened(Shortened::Texts).notes(&[NO_COUNT]))
}

impl Detention<'_> {
    /// The answer: the lowest and highest estimate, and the missing count.
    fn answer(&self) -> Result<String, Diagnostic> {
        let (low, high) = self.ends()?;
        let number = |value: Decimal| self.content.language.short_number(value);
        Ok(interpolate(&self.words.answer, &[("low", &number(low)), ("high", &number(high))]))
    }

    /// The lowest and the highest number of all estimates.
    fn ends(&self) -> Result<(Decimal, Decimal), Diagnostic> {
        let rows = self.estimates.rows.iter().map(|row| Ok(row.need(RANGE)?.ends()));
        let ends = rows.collect::<Result<Vec<(Decimal, Decimal)>, Diagnostic>>()?;
        let lowest = ends.iter().map(|end| end.0).min_by(|one, other| one.to_f64().total_cmp(&other.to_f64()));
        let highest = ends.iter().map(|end| end.1).max_by(|one, other| one.to_f64().total_cmp(&other.to_f64()));
        lowest.zip(highest).ok_or_else(|| self.estimates.diagnostic("there are no estimates", "Add rows"))
    }

    /// The value of a row with its hedge.
    fn formatted(&self, row: &SeriesRow) -> String {
        how_many(self.content, row)
    }

    /// A pattern with the date of the article and the date of the facts.
    fn dated(&self, pattern: &str) -> String {
        interpolate_some(pattern, &[("date", &self.article_date), ("read", &read_in(self.content))])
    }
}
