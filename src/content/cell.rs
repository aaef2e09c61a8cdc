//! Ways to read the cells of a row.
//!
//! Must not depend on the names of columns, except those of ranges and hedges.

use super::assets::Record;
use crate::chart::decimal::Decimal;
use crate::chart::range::{Bound, Bounded};

/// A way to read a cell, and the cells beside it that belong to the value.
pub trait Cell {
    /// The value. It may borrow from the row.
    type Value<'row>;

    /// The columns that the value is read from.
    fn columns(name: &'static str) -> Vec<&'static str> {
        vec![name]
    }

    /// The value. `None` if the cell is empty or cannot be parsed.
    fn read<'row>(row: &'row Record, name: &str) -> Option<Self::Value<'row>>;
}

impl Cell for Decimal {
    type Value<'row> = Decimal;

    fn read(row: &Record, name: &str) -> Option<Decimal> {
        row.text(name).parse().ok()
    }
}

impl Cell for str {
    type Value<'row> = &'row str;

    fn read<'row>(row: &'row Record, name: &str) -> Option<&'row str> {
        Some(row.text(name)).filter(|text| !text.is_empty())
    }
}

impl Cell for bool {
    type Value<'row> = bool;

    fn read(row: &Record, name: &str) -> Option<bool> {
        YES_NO.iter().find(|(word, _)| *word == row.text(name)).map(|(_, flag)| *flag)
    }
}

/// The keys of other rows of the table, separated by semicolons in the file.
#[derive(Debug)]
pub enum Keys {}

impl Cell for Keys {
    type Value<'row> = Vec<String>;

    fn read(row: &Record, name: &str) -> Option<Vec<String>> {
        Some(row.ids(name)).filter(|keys| !keys.is_empty())
    }
}

/// The column with the hedge of the only number of a row.
pub const BOUND: &str = "bound";

/// A number with its hedge.
#[derive(Debug)]
pub enum Hedged {}

impl Cell for Hedged {
    type Value<'row> = Bounded;

    fn columns(name: &'static str) -> Vec<&'static str> {
        vec![name, BOUND]
    }

    fn read(row: &Record, name: &str) -> Option<Bounded> {
        let value = end(row, name, BOUND);
        Bounded::new(value, value).ok()
    }
}

/// A lowest and a highest value with their hedges.
#[derive(Debug)]
pub enum Range {}

const RANGE_COLUMNS: [&str; 4] = ["low", "low_bound", "high", "high_bound"];

impl Cell for Range {
    type Value<'row> = Bounded;

    fn columns(_: &'static str) -> Vec<&'static str> {
        RANGE_COLUMNS.to_vec()
    }

    fn read(row: &Record, _: &str) -> Option<Bounded> {
        let [low, low_bound, high, high_bound] = RANGE_COLUMNS;
        Bounded::new(end(row, low, low_bound), end(row, high, high_bound)).ok()
    }
}

fn end(row: &Record, value: &str, bound: &str) -> Option<(Decimal, Bound)> {
    Some((row.text(value).parse().ok()?, row.text(bound).parse().ok()?))
}

/// The words of a cell that is true or false.
pub const YES_NO: [(&str, bool); 2] = [("yes", true), ("no", false)];
