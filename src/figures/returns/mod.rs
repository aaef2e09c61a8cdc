//! **Who has gone from China to Kazakhstan since 1991?**
//!
//! The crossings since independence, drawn like those of `flight`: one total of many years, and one number for each
//! later year or part of a year, each computed from a share and a number. All stems are numbers of one year: that of
//! the total is its yearly average, because a total of many years would dwarf single years and look like a peak.
//!
//! Rows of `from-china-part` and `from-china-stated` overlap others and are in the table only, as are the totals of all
//! countries.

#[cfg(test)]
mod tests;

use super::crossings::{self, CrossingRow, Crossings, Group, Side};
use super::declaration::Declaration;
use super::export_layout::{ExportLayout, Padding, Panel};
use super::figure::Figure;
use super::row_phrases::{given_by, hedged, how_many, how_many_in_label, is_part_of_year, when, years};
use super::table::{Table, TableRow};
use crate::chart::decimal::Decimal;
use crate::chart::range::{Bound, Bounded};
use crate::content::columns::LOW;
use crate::content::date::Date;
use crate::content::pattern::interpolate;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};
use crate::plot::Dash;
use serde::Deserialize;

const ID: &str = "returns";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).fixed().sheets(&["rows", "crossings"]);
/// The series whose rows do not overlap.
const DRAWN: &str = "from-china";
/// The margins at the start and the end in wide containers, in em.
const MARGINS: [f64; 2] = [0.0, 4.0];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    #[serde(rename = "label")]
    aria_label: String,
    hint: String,
    /// The date of a part of a year, in narrow containers.
    part: String,
    /// After the yearly average in wide containers: the total and its years.
    in_all: String,
    /// The note of a row; the same for the total, with its yearly average.
    worked_out: String,
    worked_out_average: String,
    groups: GroupWords,
    columns: Vec<String>,
}

/// The headings of the total of many years and of single years, and the remark on years without a number.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupWords {
    together: String,
    single: String,
    missing: String,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let words: Words = content.figure_words(ID)?;
    let returns = content.series_table(ID)?;
    let drawn = returns.series(DRAWN)?;
    let (rows, total, latest) = (drawn.rows(), drawn.first(), drawn.last());
    let year = |row: &SeriesRow| Ok(row.needed_start()?.year.to_string());
    let (first, last) = (year(total)?, year(latest)?);
    let crossings = Crossings {
        content,
        id: ID,
        words: content.figure_words(crossings::WORDS)?,
        names_unit: false,
        aria_label: interpolate(&words.aria_label, &[("first", &first), ("last", &last)]),
        hint: words.hint.clone(),
        period: Vec::new(),
        groups: groups(content, &words, returns, rows)?,
        domain: (-9_100.0, 6_250.0),
        large_numbers: false,
        margins: MARGINS,
        step: 2_000,
    };
    let scene = crossings.scene()?;
    let table = table(content, &words, returns)?;
    let layout = Panel::from_scene(&scene, Padding::new(48.0, 64.0, 0.0, 0.0));
    let question = interpolate(&words.question, &[("first", &first)]);
    let answer = content.language.capitalised(&interpolate(
        &words.answer,
        &[
            ("total", &how_many(content, total)),
            ("span", &years(content, total)),
            ("average", &in_words(content, average(total)?)),
            ("latest", &how_many(content, latest)),
            ("year", &last),
        ],
    ));
    let figure = Figure::new(ID, [question, answer], &words.remarks, scene, table);
    Ok(figure.export_layout(ExportLayout::single_panel(1.15, 300.0, layout)).frame(crossings.frame(None)))
}

/// The groups: the total, then single years. Remarks stand in place of years without a number, so that the rows beside
/// them do not read as a trend.
fn groups<'a>(
    content: &'a Content,
    words: &Words,
    table: &'a SeriesTable,
    rows: &[&'a SeriesRow],
) -> Result<Vec<Group<'a>>, Diagnostic> {
    let group = |heading: String, quiet: bool| Group {
        heading: [heading.clone(), heading],
        rows: Vec::new(),
        in_period: false,
        quiet,
    };
    let mut groups = vec![group(words.groups.together.clone(), false)];
    let mut before: Option<&SeriesRow> = None;
    for (index, row) in rows.iter().enumerate() {
        if let Some(years) = before.map(|before| missing_years(content, before, row)).transpose()?.flatten() {
            groups.push(group(interpolate(&words.groups.missing, &[("years", &years)]), true));
        }
        if index == 1 {
            groups.push(group(words.groups.single.clone(), false));
        }
        groups.last_mut().expect("the first group").rows.push(crossing(content, words, table, row)?);
        before = Some(row);
    }
    Ok(groups)
}

/// The years between two rows. `None` if there are none.
fn missing_years(content: &Content, before: &SeriesRow, after: &SeriesRow) -> Result<Option<String>, Diagnostic> {
    let year = |year: i32| Date { year, month: None, day: None };
    let (last, next) = (before.end.unwrap_or(before.needed_start()?).year, after.needed_start()?.year);
    let (from, to) = (last + 1, next - 1);
    Ok((from <= to).then(|| content.language.dates(year(from), (from < to).then(|| year(to)))))
}

fn crossing<'a>(
    content: &Content,
    words: &Words,
    table: &'a SeriesTable,
    row: &'a SeriesRow,
) -> Result<CrossingRow<'a>, Diagnostic> {
    let years = years(content, row);
    let is_part = is_part_of_year(row);
    let has_many_years = row.end.is_some_and(|end| !is_part && end.year > row.start.unwrap_or(end).year);
    let average = has_many_years.then(|| average(row)).transpose()?;
    let sources = given_by(content, row)?;
    let narrow = if is_part { interpolate(&words.part, &[("years", &years)]) } else { years.clone() };
    let total = how_many_in_label(content, row);
    let (number, wide, note) = match average {
        Some(average) => {
            let label = content.language.bounded_in_label(&average, |number| content.language.short_number(number));
            let average = in_words(content, average);
            let values = [("sources", sources.as_str()), ("average", average.as_str())];
            let in_all = interpolate(&words.in_all, &[("total", &total), ("years", &years)]);
            (label, in_all, interpolate(&words.worked_out_average, &values))
        }
        None => (total, when(content, row), interpolate(&words.worked_out, &[("sources", &sources)])),
    };
    Ok(CrossingRow {
        value: row.key.clone(),
        table,
        row,
        side: Side::OutOf,
        average,
        main: !is_part,
        dash: if is_part { Dash::Dashed } else { Dash::Solid },
        part: false,
        number,
        scope: [wide, narrow],
        note: Some(note),
    })
}

/// The number of a row, divided by the number of its years and rounded to hundreds.
fn average(row: &SeriesRow) -> Result<Bounded, Diagnostic> {
    let (start, number) = (row.needed_start()?, row.need(LOW)?);
    let years = row.end.unwrap_or(start).year - start.year + 1;
    let hundreds = (number.to_f64() / f64::from(years) / 100.0).round() as i64;
    let about = Some((Decimal::new(hundreds * 100, 0), Bound::About));
    Bounded::new(about, about).map_err(|_| row.diagnostic("has no average", "Remove the column `end`"))
}

fn in_words(content: &Content, number: Bounded) -> String {
    content.language.bounded(&number, |number| content.language.short_number(number))
}

fn table(content: &Content, words: &Words, returns: &SeriesTable) -> Result<Table, Diagnostic> {
    let row = |table: &SeriesTable, row: &SeriesRow| {
        let in_full = hedged(content, row, |value| content.language.number(value));
        TableRow::new(row, vec![when(content, row), table.name_of(row).to_owned(), in_full])
    };
    let rows = |table: &SeriesTable| table.rows.iter().map(|found| row(table, found)).collect::<Vec<_>>();
    let all_origins = content.series_table("returns-all-origins")?;
    Ok(Table { columns: words.columns.clone(), rows: rows(returns).into_iter().chain(rows(all_origins)).collect() })
}
