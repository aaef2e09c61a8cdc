//! Values with bounds, such as "at least 160,000" or "800,000 to 2,000,000", and their extents.
//!
//! Must not depend on sources, or on the drawing of bars.

use std::str::FromStr;

use super::decimal::Decimal;
use super::scale::LinearScale;

/// A value or a range of values, as in a row of a series. A single value has two equal ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounded {
    low: Option<(Decimal, Bound)>,
    high: Option<(Decimal, Bound)>,
}

/// The source's hedge on one end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// No hedge.
    Exact,
    /// "About", "some", "nearly".
    About,
    /// "At least", "over", "more than".
    AtLeast,
    /// "Up to", "at most".
    UpTo,
}

/// A word other than `exact`, `about`, `at-least` and `up-to`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownBound(pub String);

/// The shape in which a bounded value is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One value.
    Single,
    /// From a lower to a higher value, either of which may be open.
    Span,
    /// From a value upwards, without an upper end.
    AtLeast,
    /// Up to a value, without a lower end.
    UpTo,
}

/// The reason why two ends do not form a bounded value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongEnds {
    /// Neither end has a value.
    NoValue,
    /// The lower end is above the higher one.
    Crossed,
    /// A lower end alone must be "at least", a higher end alone "up to".
    LoneEndNotOpen,
}

/// The extent of a bounded value along a scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// The lesser position, inside the scale's range.
    pub start: f64,
    /// The greater position, inside the scale's range. Equal to `start` for a single value.
    pub end: f64,
    /// True if the extent is open at its start: the position may be less than `start`.
    pub open_start: bool,
    /// True if the extent is open at its end: the position may be greater than `end`.
    pub open_end: bool,
}

impl Bounded {
    /// A bounded value from its ends, each a number with its bound.
    pub fn new(low: Option<(Decimal, Bound)>, high: Option<(Decimal, Bound)>) -> Result<Self, WrongEnds> {
        match (low, high) {
            (None, None) => Err(WrongEnds::NoValue),
            (Some((low, _)), Some((high, _))) if low.to_f64() > high.to_f64() => Err(WrongEnds::Crossed),
            (Some((_, bound)), None) if bound != Bound::AtLeast => Err(WrongEnds::LoneEndNotOpen),
            (None, Some((_, bound))) if bound != Bound::UpTo => Err(WrongEnds::LoneEndNotOpen),
            _ => Ok(Self { low, high }),
        }
    }

    /// The lower end, if the source gives one.
    pub const fn low(&self) -> Option<(Decimal, Bound)> {
        self.low
    }

    /// The higher end, if the source gives one.
    pub const fn high(&self) -> Option<(Decimal, Bound)> {
        self.high
    }

    /// The highest value that the source gives.
    pub fn highest(&self) -> Decimal {
        self.ends().1
    }

    /// The lowest and the highest value that the source gives, which are equal if it gives one.
    pub fn ends(&self) -> (Decimal, Decimal) {
        match (self.low, self.high) {
            (Some((low, _)), Some((high, _))) => (low, high),
            (Some((value, _)), None) | (None, Some((value, _))) => (value, value),
            (None, None) => unreachable!("`new` requires at least one end"),
        }
    }

    /// The shape in which it is drawn.
    pub fn shape(&self) -> Shape {
        match (self.low, self.high) {
            (_, None) => Shape::AtLeast,
            (None, _) => Shape::UpTo,
            (Some((low, _)), Some((high, _))) if low.to_f64() == high.to_f64() => Shape::Single,
            _ => Shape::Span,
        }
    }

    /// The extent along a scale, with open ends extended by `open_length` in units of the scale's range.
    ///
    /// Both ends are clamped to the scale's range.
    pub fn extent(&self, scale: &LinearScale, open_length: f64) -> Extent {
        let is = |end: Option<(Decimal, Bound)>, bound| end.is_some_and(|(_, own)| own == bound);
        let (low, high) = self.ends();
        let [low, high] = [low, high].map(|value| scale.clamped(value.to_f64()));
        let open_low = self.low.is_none() || is(self.low, Bound::UpTo);
        let open_high = self.high.is_none() || is(self.high, Bound::AtLeast);
        let low = if open_low { follow(low, scale.range.1, scale.range.0, open_length) } else { low };
        let high = if open_high { follow(high, scale.range.0, scale.range.1, open_length) } else { high };
        if scale.range.0 <= scale.range.1 {
            Extent { start: low, end: high, open_start: open_low, open_end: open_high }
        } else {
            Extent { start: high, end: low, open_start: open_high, open_end: open_low }
        }
    }
}

impl FromStr for Bound {
    type Err = UnknownBound;

    fn from_str(text: &str) -> Result<Self, UnknownBound> {
        match text {
            "exact" => Ok(Self::Exact),
            "about" => Ok(Self::About),
            "at-least" => Ok(Self::AtLeast),
            "up-to" => Ok(Self::UpTo),
            _ => Err(UnknownBound(text.to_owned())),
        }
    }
}

/// Moves a position by `length` in the direction of a range, at most to its end.
fn follow(position: f64, from: f64, to: f64, length: f64) -> f64 {
    if from <= to { (position + length).min(to) } else { (position - length).max(to) }
}
