//! The columns of series: one list of names and types, and typed access to their cells.
//!
//! The checks of cells and the order of downloads derive from [`ALL`]. Must not depend on any series.

use super::cell::BOUND;
use crate::chart::decimal::Decimal;
use std::marker::PhantomData;

pub use super::cell::{Cell, Hedged, Keys, Range};

/// A column whose cells are read as `C`.
#[derive(Debug)]
pub struct Column<C: ?Sized> {
    /// The name in the header line.
    pub name: &'static str,
    cell: PhantomData<C>,
}

impl<C: ?Sized> Clone for Column<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: ?Sized> Copy for Column<C> {}

impl<C: ?Sized> Column<C> {
    const fn named(name: &'static str) -> Column<C> {
        Column { name, cell: PhantomData }
    }
}

impl Column<Decimal> {
    /// The number with the hedge in the column `bound`.
    pub const fn hedged(self) -> Column<Hedged> {
        Column::named(self.name)
    }
}

/// The lowest value. For a single value, equal to the highest.
pub const LOW: Column<Decimal> = Column::named("low");
/// The highest value.
pub const HIGH: Column<Decimal> = Column::named("high");
/// The lowest and the highest value with their hedges, from the columns `low`, `low_bound`, `high` and `high_bound`. It
/// has the name of the first.
pub const RANGE: Column<Range> = Column::named("low");
/// A share, in percent.
pub const SHARE: Column<Decimal> = Column::named("share");
/// A rank, from 1.
pub const RANK: Column<Decimal> = Column::named("rank");
/// A length in kilometres.
pub const KM: Column<Decimal> = Column::named("km");
/// A length in miles.
pub const MILES: Column<Decimal> = Column::named("miles");
/// The share from which a value is worked out, in percent.
const SHARE_PCT: Column<Decimal> = Column::named("share_pct");
/// The number that this share is a part of.
const SHARE_OF: Column<Decimal> = Column::named("share_of");
/// The part of a series within which a line may join rows.
pub const SEGMENT: Column<str> = Column::named("segment");
/// Where people went: `to-china`, `from-china`, `to-ussr` and so on.
const DIRECTION: Column<str> = Column::named("direction");
/// True if an event is later than the article.
pub const AFTER_ARTICLE: Column<bool> = Column::named("after_article");
/// True if a number covers a part of its year only.
pub const PART_OF_YEAR: Column<bool> = Column::named("part_of_year");
/// Other rows of the table whose people include those of this row, or some of them.
pub const INSIDE: Column<Keys> = Column::named("inside");
/// Other rows of the table that count the same people.
pub const RIVALS: Column<Keys> = Column::named("rivals");

/// The type of a column: the text that its cells may hold. Empty cells are allowed in every type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnType {
    /// Any text.
    Text,
    /// An ISO date.
    Date,
    /// Digits with a decimal point.
    Number,
    /// The hedge of a number.
    Bound,
    /// `yes` or `no`.
    YesNo,
    /// Keys of rows of the same table.
    Keys,
}

/// All columns of series with their types, in the order of downloads.
pub const ALL: [(&str, ColumnType); 25] = [
    ("key", ColumnType::Text),
    ("series", ColumnType::Text),
    ("year", ColumnType::Date),
    ("start", ColumnType::Date),
    ("end", ColumnType::Date),
    (DIRECTION.name, ColumnType::Text),
    (LOW.name, ColumnType::Number),
    ("low_bound", ColumnType::Bound),
    (HIGH.name, ColumnType::Number),
    ("high_bound", ColumnType::Bound),
    (SHARE.name, ColumnType::Number),
    (BOUND, ColumnType::Bound),
    (RANK.name, ColumnType::Number),
    (KM.name, ColumnType::Number),
    (MILES.name, ColumnType::Number),
    ("unit", ColumnType::Text),
    (INSIDE.name, ColumnType::Keys),
    (RIVALS.name, ColumnType::Keys),
    (SHARE_PCT.name, ColumnType::Number),
    (SHARE_OF.name, ColumnType::Number),
    (SEGMENT.name, ColumnType::Text),
    (AFTER_ARTICLE.name, ColumnType::YesNo),
    (PART_OF_YEAR.name, ColumnType::YesNo),
    ("source", ColumnType::Text),
    ("mark", ColumnType::Text),
];

/// The type of a column. `None` if no series may have it.
pub fn column_type(name: &str) -> Option<ColumnType> {
    ALL.iter().find(|(column, _)| *column == name).map(|(_, column_type)| *column_type)
}
