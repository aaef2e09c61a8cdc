//! Numbers as text: in the format of a language, and for SVG and CSS.
//!
//! Must not depend on a language: the caller provides its separators.

use super::decimal::Decimal;

/// The number format of a language, in ASCII digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    /// The separator of groups of three digits, such as `,` or a narrow no-break space. `None` for no groups.
    pub group: Option<char>,
    /// The decimal separator.
    pub decimal: char,
    /// The minus sign; U+2212 for readers.
    pub minus: char,
}

/// The format of data, SVG and CSS: `-1234.5`.
pub const PLAIN: NumberFormat = NumberFormat { group: None, decimal: '.', minus: '-' };

/// A coordinate for SVG and CSS: at most two decimals, no trailing zeros, never `-0`.
///
/// Halves round away from zero. NaN and infinity are errors of the caller; they are written as `0` and as a very large
/// number, so that the SVG stays well-formed.
pub fn percent(coord: f64) -> String {
    PLAIN.format(Decimal::nearest(coord, 2).trimmed())
}

impl NumberFormat {
    /// The number with all its decimals: `1,562,518` or `26.70`.
    ///
    /// Do not use it for years, which have no groups: format them with [`PLAIN`].
    pub fn format(&self, number: Decimal) -> String {
        let divisor = number.denominator().unsigned_abs();
        let coefficient = number.coefficient().unsigned_abs();
        let integer_part = (coefficient / divisor).to_string();
        let mut text = String::with_capacity(integer_part.len() * 2 + usize::from(number.decimals()) + 4);
        if number.coefficient() < 0 {
            text.push(self.minus);
        }
        for (index, digit) in integer_part.chars().enumerate() {
            if let Some(group) = self.group
                && index > 0
                && (integer_part.len() - index).is_multiple_of(3)
            {
                text.push(group);
            }
            text.push(digit);
        }
        if number.decimals() > 0 {
            text.push(self.decimal);
            let fraction = (coefficient % divisor).to_string();
            for _ in fraction.len()..usize::from(number.decimals()) {
                text.push('0');
            }
            text.push_str(&fraction);
        }
        text
    }
}
