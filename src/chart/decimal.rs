//! Decimal numbers as written in their source, parsed and rounded in integer arithmetic.
//!
//! A number keeps its digits, so `26.70` is never written `26.7`. Must not depend on a language: [`super::number`]
//! formats numbers.

use std::fmt;
use std::str::FromStr;

use super::number::PLAIN;

/// A decimal number with its written precision: `26.70` has the coefficient 2670 and two decimals.
///
/// Equality includes the precision, so `26.7` is not `26.70`; compare values with [`Decimal::to_f64`]. [`fmt::Display`]
/// restores the parsed text, except for leading zeros and the sign of a zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    coefficient: i64,
    decimals: u8,
}

/// The maximum number of digits. All numbers of 18 digits fit an `i64`.
const MOST_DIGITS: u8 = 18;

impl Decimal {
    /// A number from its coefficient, all its digits as an integer: `Decimal::new(2672, 2)` is 26.72.
    ///
    /// `decimals` is limited to 18.
    pub const fn new(coefficient: i64, decimals: u8) -> Self {
        let decimals = if decimals > MOST_DIGITS { MOST_DIGITS } else { decimals };
        Self { coefficient, decimals }
    }

    /// The nearest number with `decimals` decimals; halves round away from zero.
    ///
    /// For computed values, such as kilometres converted to miles. NaN becomes 0.
    pub fn nearest(value: f64, decimals: u8) -> Self {
        let exact = Self::new(0, decimals);
        Self { coefficient: round_half_away(value * exact.denominator() as f64), ..exact }
    }

    /// The coefficient: all its digits, without the decimal point.
    pub const fn coefficient(self) -> i64 {
        self.coefficient
    }

    /// The number of decimals.
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// The value, for scales and comparisons. Exact up to about 15 digits.
    pub fn to_f64(self) -> f64 {
        self.coefficient as f64 / self.denominator() as f64
    }

    /// The value with at most `decimals` decimals; halves round away from zero. Never adds decimals.
    pub fn rounded(self, decimals: u8) -> Self {
        if decimals >= self.decimals {
            return self;
        }
        let divisor = 10_i64.pow(u32::from(self.decimals - decimals));
        let half = if self.coefficient < 0 { -(divisor / 2) } else { divisor / 2 };
        Self::new(self.coefficient.saturating_add(half) / divisor, decimals)
    }

    /// The value without trailing zeros: `2.0` becomes `2`.
    pub fn trimmed(mut self) -> Self {
        while self.decimals > 0 && self.coefficient % 10 == 0 {
            self.coefficient /= 10;
            self.decimals -= 1;
        }
        self
    }

    /// The value divided by ten to the power `power`, with that many more decimals.
    ///
    /// Decimals after the 18th are truncated.
    pub fn divided_by_ten_power(self, power: u8) -> Self {
        let decimals = self.decimals.saturating_add(power);
        let beyond = decimals.saturating_sub(MOST_DIGITS);
        let cut_off = 10_i64.checked_pow(u32::from(beyond)).unwrap_or(i64::MAX);
        Self::new(self.coefficient / cut_off, decimals)
    }

    /// Ten to the power of the decimals: the divisor of the coefficient.
    pub(super) fn denominator(self) -> i64 {
        10_i64.pow(u32::from(self.decimals))
    }
}

/// The written form: an ASCII minus, no grouping, a decimal point.
impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&PLAIN.format(*self))
    }
}

/// A text that is not a plain decimal number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADecimal(pub String);

impl fmt::Display for NotADecimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a plain decimal number: ")?;
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for NotADecimal {}

/// Parses `-?digits(.digits)?` of at most 18 digits. Grouping, a plus, an exponent, spaces and a decimal point without
/// digits on both sides are errors.
impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let refused = || NotADecimal(text.to_owned());
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (integer_part, fraction) = match unsigned.split_once('.') {
            Some((_, "")) => return Err(refused()),
            Some(parts) => parts,
            None => (unsigned, ""),
        };
        if integer_part.is_empty() || integer_part.len() + fraction.len() > usize::from(MOST_DIGITS) {
            return Err(refused());
        }
        let mut coefficient = 0_i64;
        for byte in integer_part.bytes().chain(fraction.bytes()) {
            if !byte.is_ascii_digit() {
                return Err(refused());
            }
            coefficient = coefficient * 10 + i64::from(byte - b'0');
        }
        let coefficient = if unsigned.len() < text.len() { -coefficient } else { coefficient };
        Ok(Self::new(coefficient, fraction.len() as u8))
    }
}

/// Rounds halves away from zero. A cast saturates, and turns NaN into 0.
fn round_half_away(value: f64) -> i64 {
    (value + if value < 0.0 { -0.5 } else { 0.5 }) as i64
}
