//! A decimal number as its source wrote it, read and rounded by integers alone.
//!
//! Runs in the browser too: core's float formatting would cost kilobytes there, so a number
//! keeps its digits instead of becoming an `f64`. It does not know how a language writes it.

use std::fmt;
use std::str::FromStr;

use super::number::PLAIN;

/// A decimal number exactly as it was written: `26.70` is 2670 units of two decimals.
///
/// Equality is that of the writing, so `26.7` is not `26.70`; compare values with
/// [`Decimal::to_f64`]. [`fmt::Display`] gives back the text it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    units: i64,
    decimals: u8,
}

/// The most digits that a [`Decimal`] holds; any so long fit an `i64`.
const MOST_DIGITS: u8 = 18;

impl Decimal {
    /// `units` of the last decimal place: `Decimal::new(2672, 2)` is 26.72.
    ///
    /// More than 18 decimals are taken as 18.
    pub const fn new(units: i64, decimals: u8) -> Self {
        let decimals = if decimals > MOST_DIGITS { MOST_DIGITS } else { decimals };
        Self { units, decimals }
    }

    /// The decimal of so many places that is nearest to a value; halves go away from zero.
    ///
    /// For what is computed, such as kilometres turned into miles. Not-a-number becomes 0.
    pub fn nearest(value: f64, decimals: u8) -> Self {
        let exact = Self::new(0, decimals);
        Self { units: round_half_away(value * exact.denominator() as f64), ..exact }
    }

    /// The units of the last decimal place.
    pub const fn units(self) -> i64 {
        self.units
    }

    /// How many places stand after the decimal mark.
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// The value, for scales and comparisons; exact up to 15 digits or so.
    pub fn to_f64(self) -> f64 {
        self.units as f64 / self.denominator() as f64
    }

    /// The same value with at most so many decimals; halves go away from zero. It never adds any.
    pub fn rounded(self, decimals: u8) -> Self {
        if decimals >= self.decimals {
            return self;
        }
        let divisor = 10_i64.pow(u32::from(self.decimals - decimals));
        let half = if self.units < 0 { -(divisor / 2) } else { divisor / 2 };
        Self::new(self.units.saturating_add(half) / divisor, decimals)
    }

    /// The same value without zeros at the end of its decimals: `2.0` becomes `2`.
    pub fn trimmed(mut self) -> Self {
        while self.decimals > 0 && self.units % 10 == 0 {
            self.units /= 10;
            self.decimals -= 1;
        }
        self
    }

    /// The value divided by ten so many times, with that many more decimals.
    ///
    /// Decimals beyond the eighteenth are cut off.
    pub fn divided_by_ten_power(self, power: u8) -> Self {
        let decimals = self.decimals.saturating_add(power);
        let beyond = decimals.saturating_sub(MOST_DIGITS);
        let cut_off = 10_i64.checked_pow(u32::from(beyond)).unwrap_or(i64::MAX);
        Self::new(self.units / cut_off, decimals)
    }

    /// Ten to the power of the decimals, by which the units are divided.
    pub(super) fn denominator(self) -> i64 {
        10_i64.pow(u32::from(self.decimals))
    }
}

/// As it was written: an ASCII minus, no grouping, a point.
impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&PLAIN.format(*self))
    }
}

/// The text of a cell that should be a plain decimal number and is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADecimal(pub String);

impl fmt::Display for NotADecimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a plain decimal number: ")?;
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for NotADecimal {}

/// Reads `-?digits(.digits)?` of at most 18 digits. Grouping, a plus, an exponent, blanks and
/// a mark without digits on both sides are refused.
impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let refused = || NotADecimal(text.to_owned());
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((_, "")) => return Err(refused()),
            Some(parts) => parts,
            None => (unsigned, ""),
        };
        if whole.is_empty() || whole.len() + fraction.len() > usize::from(MOST_DIGITS) {
            return Err(refused());
        }
        let mut units = 0_i64;
        for byte in whole.bytes().chain(fraction.bytes()) {
            if !byte.is_ascii_digit() {
                return Err(refused());
            }
            units = units * 10 + i64::from(byte - b'0');
        }
        let units = if unsigned.len() < text.len() { -units } else { units };
        Ok(Self::new(units, fraction.len() as u8))
    }
}

/// `f64::round` is a call to libm in WebAssembly; a cast cuts off towards zero and is not.
fn round_half_away(value: f64) -> i64 {
    (value + if value < 0.0 { -0.5 } else { 0.5 }) as i64
}
