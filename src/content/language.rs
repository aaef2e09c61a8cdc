//! Number, date and bound formats of a language: `language.json` of its folder.

use serde::Deserialize;

use super::date::Date;
use crate::chart::decimal::Decimal;
use crate::chart::number::NumberFormat;
use crate::chart::range::{Bound, Bounded};

/// A language with its formats. Patterns have their placeholders in braces.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The BCP 47 code.
    pub code: String,
    /// The language's own name for itself.
    pub name: String,
    /// The writing direction.
    pub dir: Direction,
    /// The separator of thousands.
    pub group: Option<char>,
    /// The decimal mark.
    pub decimal: char,
    /// `{n}`: millions.
    pub million: String,
    /// `{n}`: a percentage.
    pub percent: String,
    /// `{n}`: an approximate number.
    pub about: String,
    /// `{n}`: a lower bound.
    pub at_least: String,
    /// `{n}`: an upper bound.
    pub up_to: String,
    /// `{low}`, `{high}`: a range.
    pub range: String,
    /// `{low}`, `{high}`: a range whose upper end is open.
    pub open_range: String,
    /// `{start}`, `{end}`: a span of time.
    pub span: String,
    /// `{a}`, `{b}`: the last two items of a list.
    pub pair: String,
    /// The separator of all earlier items of a list.
    pub list: String,
    /// The names of the months.
    pub months: [String; 12],
    /// `{day}`, `{month}`, `{year}`: a day.
    pub day: String,
    /// `{month}`, `{year}`: a month.
    pub month: String,
}

/// A writing direction.
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

/// The first character of a placeholder's name if the pattern does not have the placeholder.
pub(crate) const MISSING: char = '?';

/// Replaces the placeholders of a pattern by values.
///
/// A mistake stays in the text, and stops the build there (`src/figures/placeholders.rs`): an unknown placeholder as it
/// is, and a value without a placeholder as `{?name}`.
pub(crate) fn interpolate(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut text = interpolate_some(pattern, values);
    for (name, _) in values.iter().filter(|(name, _)| !pattern.contains(&format!("{{{name}}}"))) {
        text.push_str(&format!("{{{MISSING}{name}}}"));
    }
    text
}

/// Replaces the placeholders of a pattern that may lack some of them.
pub(crate) fn interpolate_some(pattern: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// The text with a capital first letter, for sentences that begin with a placeholder.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl Language {
    /// The format of numbers.
    fn number_format(&self) -> NumberFormat {
        NumberFormat { group: self.group, decimal: self.decimal, minus: '\u{2212}' }
    }

    /// A number with separated thousands and the decimals of its source.
    pub fn number(&self, value: Decimal) -> String {
        self.number_format().format(value)
    }

    /// A number, in millions if two decimals are then exact.
    pub(crate) fn short_number(&self, value: Decimal) -> String {
        let millions = value.divided_by_ten_power(6).trimmed();
        if value.to_f64() >= 1e6 && millions.decimals() <= 2 {
            interpolate(&self.million, &[("n", &self.number(millions))])
        } else {
            self.number(value)
        }
    }

    /// A percentage.
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

    /// A date with its own precision.
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

    /// A date, or a span of dates.
    pub fn dates(&self, start: Date, end: Option<Date>) -> String {
        match end {
            Some(end) => interpolate(&self.span, &[("start", &self.date(start)), ("end", &self.date(end))]),
            None => self.date(start),
        }
    }

    /// A list in words: “a, b and c”.
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => interpolate(&self.pair, &[("a", &most.join(&self.list)), ("b", last)]),
        }
    }
}
