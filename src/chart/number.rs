//! Numbers as text: the way of a language, and the way of SVG and CSS.
//!
//! Runs in the browser too, and formats integers only. It knows no words: a language hands in
//! its marks and its suffixes.

use super::decimal::Decimal;

/// How a language writes numbers in ASCII digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    /// What parts groups of three digits, such as `,` or a narrow no-break space; none for no groups.
    pub group: Option<char>,
    /// The decimal mark.
    pub decimal: char,
    /// The minus sign; U+2212 for readers.
    pub minus: char,
}

/// The way of data, SVG and CSS: `-1234.5`.
pub const PLAIN: NumberFormat = NumberFormat { group: None, decimal: '.', minus: '-' };

/// A place for SVG and CSS: at most two decimals, no zeros at their end, never `-0`.
///
/// Halves go away from zero. Not-a-number and infinity are mistakes of the caller's; they are
/// written as `0` and as a very large number, so that a drawing stays well-formed.
pub fn percent(place: f64) -> String {
    PLAIN.format(Decimal::nearest(place, 2).trimmed())
}

impl NumberFormat {
    /// The number with every decimal that it has: `1,562,518` or `26.70`.
    ///
    /// Years are not for this: they have no groups, so write them with [`PLAIN`].
    pub fn format(&self, number: Decimal) -> String {
        let divisor = number.denominator().unsigned_abs();
        let units = number.units().unsigned_abs();
        let whole = (units / divisor).to_string();
        let mut text = String::with_capacity(whole.len() * 2 + usize::from(number.decimals()) + 4);
        if number.units() < 0 {
            text.push(self.minus);
        }
        for (index, digit) in whole.chars().enumerate() {
            if let Some(group) = self.group
                && index > 0
                && (whole.len() - index).is_multiple_of(3)
            {
                text.push(group);
            }
            text.push(digit);
        }
        if number.decimals() > 0 {
            text.push(self.decimal);
            let fraction = (units % divisor).to_string();
            for _ in fraction.len()..usize::from(number.decimals()) {
                text.push('0');
            }
            text.push_str(&fraction);
        }
        text
    }
}
