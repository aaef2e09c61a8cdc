//! The rows of a whole: the only rows whose numbers may be added up.
//!
//! Must not depend on what is drawn.

use super::Diagnostic;
use super::columns::LOW;
use super::series_table::{SeriesRow, SeriesTable};
use crate::chart::decimal::Decimal;

/// The series of the row with the whole.
pub const TOTAL: &str = "total";

/// The whole of shares in percent, and how far rounding may move a sum of parts from its whole.
const PERCENT: f64 = 100.0;
const ROUNDING: f64 = 0.05;

/// The parts of a whole, in the order of the file.
#[derive(Clone, Debug)]
pub struct Parts<'a>(Vec<Part<'a>>);

/// A part of a whole, with its place in the sum.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The row.
    pub row: &'a SeriesRow,
    /// The sum of the parts before it.
    pub start: f64,
    /// `start` plus the part itself.
    pub end: f64,
}

impl Part<'_> {
    /// The number of the part.
    pub fn value(&self) -> f64 {
        number(self.row)
    }
}

impl<'a> Parts<'a> {
    /// All rows but the total. They must have one unit, and add up to the total of that unit. Without a total, they
    /// must add up to 100 percent.
    pub(super) fn from_table(table: &'a SeriesTable) -> Result<Parts<'a>, Diagnostic> {
        table.with_column(LOW)?;
        let mut parts: Vec<Part> = Vec::new();
        for row in table.rows.iter().filter(|row| row.series != TOTAL) {
            if let Some(other) = parts.first().filter(|part| part.row.unit != row.unit) {
                return Err(row.diagnostic(
                    format!("the part is in {}, and another one in {}", row.unit, other.row.unit),
                    "Write all parts in one unit",
                ));
            }
            let start = parts.last().map_or(0.0, |part| part.end);
            parts.push(Part { row, start, end: start + number(row) });
        }
        let Some((first, sum)) = parts.first().map(|part| part.row).zip(parts.last().map(|part| part.end)) else {
            return Err(table.diagnostic("the table has no parts", "Add them"));
        };
        let total = table.rows.iter().find(|row| row.series == TOTAL && row.unit == first.unit);
        let whole = total.map_or(PERCENT, number);
        if (sum - whole).abs() > ROUNDING {
            return Err(total.unwrap_or(first).diagnostic(
                format!("the parts add up to {}, not to {}", rounded(sum), rounded(whole)),
                "Correct a part or the whole, or give the rows to a table of their own",
            ));
        }
        Ok(Parts(parts))
    }

    /// The first part.
    pub fn first(&self) -> &Part<'a> {
        // `from_table` refuses a table without parts.
        &self.0[0]
    }

    /// The parts.
    pub fn iter(&self) -> impl Iterator<Item = &Part<'a>> {
        self.0.iter()
    }
}

fn number(row: &SeriesRow) -> f64 {
    row.get(LOW).map_or(0.0, Decimal::to_f64)
}

fn rounded(number: f64) -> Decimal {
    Decimal::nearest(number, 2).trimmed()
}
