//! How a language writes numbers, dates and bounds: `language.json` of its folder.

use serde::Deserialize;

use super::date::Date;
use crate::chart::decimal::Decimal;
use crate::chart::number::NumberFormat;
use crate::chart::range::{Bound, Bounded};

/// A language and its way with numbers. Each pattern holds its placeholders in braces.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47.
    pub code: String,
    /// What the language calls itself.
    pub name: String,
    /// Which way it runs.
    pub dir: Direction,
    /// What parts thousands.
    pub group: Option<char>,
    /// What parts whole from fraction.
    pub decimal: char,
    /// `{n}`: a number of millions.
    pub million: String,
    /// `{n}`: a share.
    pub percent: String,
    /// `{n}`: a number that its source hedges.
    pub about: String,
    /// `{n}`: no less than.
    pub at_least: String,
    /// `{n}`: no more than.
    pub up_to: String,
    /// `{low}`, `{high}`: a range.
    pub range: String,
    /// `{low}`, `{high}`: a range without an upper end.
    pub open_range: String,
    /// `{start}`, `{end}`: a span of time.
    pub span: String,
    /// `{a}`, `{b}`: two things of one list.
    pub pair: String,
    /// What parts the things of a longer list.
    pub list: String,
    /// The twelve months.
    pub months: [String; 12],
    /// `{day}`, `{month}`, `{year}`.
    pub day: String,
    /// `{month}`, `{year}`.
    pub month: String,
}

/// Which way a language runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the attribute `dir`.
    pub const fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Fills the placeholders of a pattern.
pub fn interpolate(pattern: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// A sentence that begins with a filled placeholder begins with a capital all the same.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl Language {
    /// How numbers are written.
    pub fn number_format(&self) -> NumberFormat {
        NumberFormat { group: self.group, decimal: self.decimal, minus: '\u{2212}' }
    }

    /// A number with its thousands parted and the decimals of its source.
    pub fn number(&self, value: Decimal) -> String {
        self.number_format().format(value)
    }

    /// A number, in millions where at most two decimals then say all of it.
    pub fn short_number(&self, value: Decimal) -> String {
        let millions = value.divided_by_ten_power(6).trimmed();
        if value.to_f64() >= 1e6 && millions.decimals() <= 2 {
            interpolate(&self.million, &[("n", &self.number(millions))])
        } else {
            self.number(value)
        }
    }

    /// A share.
    pub fn percent(&self, value: Decimal) -> String {
        interpolate(&self.percent, &[("n", &self.number(value))])
    }

    /// A bounded value in words: “about 200,000”, “at least 60,000”, “800,000 to over 2 million”.
    pub fn bounded(&self, value: &Bounded, number: impl Fn(Decimal) -> String) -> String {
        let hedged = |bound: Bound, shown: String| match bound {
            Bound::Exact => shown,
            Bound::About => interpolate(&self.about, &[("n", &shown)]),
            Bound::AtLeast => interpolate(&self.at_least, &[("n", &shown)]),
            Bound::UpTo => interpolate(&self.up_to, &[("n", &shown)]),
        };
        match (value.low(), value.high()) {
            (Some((low, bound)), Some((high, _))) if low == high => hedged(bound, number(low)),
            (Some((low, _)), Some((high, bound))) => {
                let pattern = if bound == Bound::AtLeast { &self.open_range } else { &self.range };
                interpolate(pattern, &[("low", &number(low)), ("high", &number(high))])
            }
            (Some((low, bound)), None) => hedged(bound, number(low)),
            (None, Some((high, bound))) => hedged(bound, number(high)),
            (None, None) => String::new(),
        }
    }

    /// A date, as precise as it is known.
    pub fn date(&self, date: Date) -> String {
        let year = date.year.to_string();
        let month = date.month.map(|month| self.months[usize::from(month) - 1].as_str());
        match (month, date.day) {
            (Some(month), Some(day)) => {
                interpolate(&self.day, &[("day", &day.to_string()), ("month", month), ("year", &year)])
            }
            (Some(month), None) => interpolate(&self.month, &[("month", month), ("year", &year)]),
            (None, _) => year,
        }
    }

    /// A span of dates.
    pub fn dates(&self, start: Date, end: Option<Date>) -> String {
        match end {
            Some(end) => interpolate(&self.span, &[("start", &self.date(start)), ("end", &self.date(end))]),
            None => self.date(start),
        }
    }

    /// A list in words.
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => interpolate(&self.pair, &[("a", &most.join(&self.list)), ("b", last)]),
        }
    }
}
