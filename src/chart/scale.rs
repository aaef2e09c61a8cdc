//! Scales: from a value of the data to a position in a drawing.
//!
//! Must not depend on marks, text, ticks or pixels. Ranges are usually percent of the frame: `(0.0, 100.0)`, or
//! `(100.0, 0.0)` for values upwards.

/// A linear scale from a domain of values to a range of positions.
///
/// Either pair may be descending.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinearScale {
    /// The values at the two ends.
    pub domain: (f64, f64),
    /// The positions of those two values, usually in percent of the frame.
    pub range: (f64, f64),
}

impl LinearScale {
    /// A scale that puts `domain.0` at `range.0` and `domain.1` at `range.1`.
    pub const fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        Self { domain, range }
    }

    /// The position of a value. Values outside the domain are outside the range.
    ///
    /// If the domain has no length, every value is in the middle of the range.
    pub fn position(&self, value: f64) -> f64 {
        between(self.range, fraction_along(self.domain, value))
    }

    /// The position of a value, clamped to the range.
    pub fn clamped(&self, value: f64) -> f64 {
        let fraction = fraction_along(self.domain, value).clamp(0.0, 1.0);
        between(self.range, fraction)
    }
}

/// The fraction of the way along a pair: 0 at the first value, 1 at the second.
fn fraction_along((first, second): (f64, f64), value: f64) -> f64 {
    if first == second { 0.5 } else { (value - first) / (second - first) }
}

/// The value at a fraction of the way along a pair, exact at both ends.
fn between((first, second): (f64, f64), fraction: f64) -> f64 {
    first * (1.0 - fraction) + second * fraction
}
