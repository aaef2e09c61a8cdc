//! **Who has gone from China to Kazakhstan since 1991?**
//!
//! One total of many years, and three numbers of single years, each computed from a share and a number. The single
//! years have their own scale, drawn as a magnified part of the first, and rows are not joined, because they are not
//! comparable. Totals of all countries are in the table only. The points are the rows. Each tooltip explains the
//! computation.

use super::export_layout::{ExportLayout, Facet, LegendKind, Padding};
use super::figure::{Figure, Table, TableRow};
use crate::chart::decimal::Decimal;
use crate::chart::ticks::nice_domain;
use crate::content::columns::{LOW, RANGE};
use crate::content::language::{capitalised, interpolate};
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Diagnostic};
use crate::scene::Shared;
use serde::Deserialize;

mod drawing;

const ID: &str = "returns";

/// The rows that are drawn. All others are in the table only.
const DRAWN: [&str; 4] = ["from-china-since-1991", "from-china-2020", "from-china-2023", "from-china-2024"];

/// The possible magnifications.
const ROUND_FACTORS: [u32; 6] = [2, 5, 10, 20, 50, 100];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    year: String,
    remarks: Vec<String>,
    label: String,
    hint: String,
    unit: String,
    wider: Vec<String>,
    part: String,
    reading: String,
    worked_out: String,
    columns: Vec<String>,
}

/// The rows, texts and scales of the figure.
struct Returns<'a> {
    content: &'a Content,
    words: Words,
    series: &'a Series,
    all_origins: &'a Series,
    /// The total of many years.
    total: &'a SeriesRow,
    /// The rows of single years.
    years: Vec<&'a SeriesRow>,
    /// The end of the scale of the total, in people.
    end: f64,
    /// The magnification of the scale of the single years.
    times: u32,
}

/// Builds the figure.
pub fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let series = content.series(ID)?.with(RANGE)?;
    let drawn = series.rows.iter().filter(|row| DRAWN.contains(&row.key.as_str()));
    let (years, spans): (Vec<&SeriesRow>, Vec<&SeriesRow>) = drawn.partition(|row| is_one_year(row));
    let Some(total) = spans.first() else {
        return Err(series.rows[0].diagnostic("no row covers more than one year", "Add the total since the first year"));
    };
    let end = nice_domain((0.0, people(total)), 3).1;
    let highest = years.iter().map(|row| people(row)).fold(0.0, f64::max);
    // Reserve a quarter of the width for the number after the longest bar.
    let fits = |factor: &&u32| end / f64::from(**factor) * 0.75 >= highest;
    let times = ROUND_FACTORS.iter().rfind(fits).copied().unwrap_or(1);
    let words = content.figure_words(ID)?;
    let all_origins = content.series("returns-all-origins")?.with(RANGE)?;
    let returns = Returns { content, words, series, all_origins, total, years, end, times };
    let table = returns.table();
    let scene = returns.scene();
    Ok(Figure {
        id: ID,
        question: interpolate(&returns.words.question, &[("first", &year(total))]),
        answer: returns.answer(),
        remarks: returns.words.remarks.clone(),
        export_layout: Some(ExportLayout {
            legend: LegendKind::Lengths,
            ..ExportLayout::under(1.12, 330.0, Facet::whole(&scene, Padding::new(26.0, 96.0, 28.0, 0.0)))
        }),
        scene: Shared::new(scene),
        notes: Vec::new(),
        sources: Figure::sources_of(&table),
        table,
    })
}

impl Returns<'_> {
    /// A row's number with its hedge: “about 136,000”.
    fn shown(&self, row: &SeriesRow) -> String {
        let language = &self.content.language;
        row.get(RANGE).map(|value| language.bounded(&value, |value| language.number(value))).unwrap_or_default()
    }

    /// The date of a row, or its remark on the date.
    fn dated(&self, row: &SeriesRow) -> String {
        row.words.date.clone().unwrap_or_else(|| year(row))
    }

    fn answer(&self) -> String {
        let in_year =
            |row: &&SeriesRow| interpolate(&self.words.year, &[("value", &self.shown(row)), ("year", &year(row))]);
        let years: Vec<String> = self.years.iter().map(in_year).collect();
        capitalised(&interpolate(
            &self.words.answer,
            &[
                ("total", &self.shown(self.total)),
                ("span", &self.dated(self.total)),
                ("years", &self.content.language.list(&years)),
            ],
        ))
    }

    /// The publishers of the share and of the number from which a row is computed.
    fn given_by(&self, row: &SeriesRow) -> String {
        let given = row.sources.iter().filter(|id| *id != "computed").filter_map(|id| self.content.source(id));
        let names: Vec<String> = given.map(|source| source.short_name(&self.content.labels).to_owned()).collect();
        self.content.language.list(&names)
    }

    fn table(&self) -> Table {
        let row = |series: &Series, row: &SeriesRow| {
            let who = series.series_words.get(&row.series).cloned().unwrap_or_default();
            TableRow::of(row, vec![self.dated(row), who, self.shown(row)])
        };
        let rows = |series: &Series| series.rows.iter().map(|found| row(series, found)).collect::<Vec<_>>();
        Table {
            columns: self.words.columns.clone(),
            rows: rows(self.series).into_iter().chain(rows(self.all_origins)).collect(),
        }
    }
}

fn is_one_year(row: &SeriesRow) -> bool {
    row.start.zip(row.end).is_none_or(|(start, end)| start.year == end.year)
}

fn people(row: &SeriesRow) -> f64 {
    row.get(LOW).map_or(0.0, Decimal::to_f64)
}

fn year(row: &SeriesRow) -> String {
    row.start.map(|start| start.year.to_string()).unwrap_or_default()
}
