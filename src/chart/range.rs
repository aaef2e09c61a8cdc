//! Values with bounds, such as "at least 160,000" or "800,000 to 2,000,000", and where they lie.
//!
//! Runs in the browser too. It knows neither whose a value is nor how a bar is drawn.

use std::str::FromStr;

use super::decimal::Decimal;
use super::scale::Linear;

/// A value, or a range of values, as a row of a series gives it: one value stands at both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounded {
    low: Option<(Decimal, Bound)>,
    high: Option<(Decimal, Bound)>,
}

/// What a source says of a value at one end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Printed without a hedge.
    Exact,
    /// "About", "some", "nearly".
    About,
    /// "At least", "over", "more than".
    AtLeast,
    /// "Up to", "at most".
    UpTo,
}

/// A word that is none of `exact`, `about`, `at-least` and `up-to`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownBound(pub String);

/// How a bounded value is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One value.
    Single,
    /// From a lower to a higher value, either of which may be open.
    Span,
    /// From a value upwards.
    AtLeast,
    /// From nothing known up to a value.
    UpTo,
}

/// Why two ends make no bounded value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongEnds {
    /// Neither end has a value.
    NoValue,
    /// The lower end is above the higher one.
    Crossed,
    /// A lone lower end must be "at least", a lone higher end "up to".
    LoneEndNotOpen,
}

/// Where a bounded value lies along a scale whose range is in per cent of the frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// The lesser position, inside the scale's range.
    pub start: f64,
    /// The greater position, inside the scale's range; that of a point equals its start.
    pub end: f64,
    /// Whether the true value may lie before the start.
    pub open_start: bool,
    /// Whether the true value may lie beyond the end.
    pub open_end: bool,
}

impl Bounded {
    /// A bounded value from its two ends, each a value with its bound.
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

    /// How it is drawn.
    pub fn shape(&self) -> Shape {
        match (self.low, self.high) {
            (_, None) => Shape::AtLeast,
            (None, _) => Shape::UpTo,
            (Some((low, _)), Some((high, _))) if low.to_f64() == high.to_f64() => Shape::Single,
            _ => Shape::Span,
        }
    }

    /// Where it lies along a scale. Values outside the domain are held at the scale's ends.
    pub fn extent(&self, scale: &Linear, open_length: f64) -> Extent {
        let position = |(value, _): (Decimal, Bound)| scale.clamped(value.to_f64());
        let is = |end: Option<(Decimal, Bound)>, bound| end.is_some_and(|(_, own)| own == bound);
        // `new` lets no value without ends through, so one of the two is always there.
        let low = self.low.or(self.high).map_or(scale.range.0, position);
        let high = self.high.or(self.low).map_or(scale.range.1, position);
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

/// Goes on from a position in the direction of a range, no further than its end.
fn follow(position: f64, from: f64, to: f64, length: f64) -> f64 {
    if from <= to { (position + length).min(to) } else { (position - length).max(to) }
}
