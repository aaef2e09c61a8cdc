//! Ticks: the round values that an axis labels.
//!
//! Must not depend on the drawing of ticks or their labels.

use super::decimal::Decimal;

/// About `count` round values inside a domain, both ends included, in ascending order.
///
/// The step is 1, 2 or 5 times a power of ten, whichever is nearest to `count` steps on a logarithmic scale: the rule
/// of d3-array's `tickIncrement`, after Heckbert's "Nice numbers for graph labels" (Graphics Gems, 1990). Each tick is
/// a [`Decimal`] with the decimals of the step, so its label needs no rounding. A domain may be descending. A domain
/// without length, or a count of 0, has no ticks.
pub fn ticks(domain: (f64, f64), count: usize) -> Vec<Decimal> {
    let (low, high) = (domain.0.min(domain.1), domain.0.max(domain.1));
    match TickStep::across(low, high, count) {
        Some(step) => step.inside(low, high).map(|multiple| step.times(multiple)).collect(),
        None => Vec::new(),
    }
}

/// The domain, widened to multiples of a step that gives about `count` ticks. Its direction is kept.
///
/// As in d3-scale's `nice`, widening is repeated while it changes the step. A domain for which this never ends, such as
/// one tick around zero, and a domain without steps are returned unchanged.
pub fn nice_domain(domain: (f64, f64), count: usize) -> (f64, f64) {
    let (mut low, mut high) = (domain.0.min(domain.1), domain.0.max(domain.1));
    let mut step = TickStep::across(low, high, count);
    for _ in 0..10 {
        let Some(held) = step else { break };
        low = held.times(held.count_to(low, f64::floor)).to_f64();
        high = held.times(held.count_to(high, f64::ceil)).to_f64();
        step = TickStep::across(low, high, count);
        if step == Some(held) {
            return if domain.0 <= domain.1 { (low, high) } else { (high, low) };
        }
    }
    domain
}

/// A step between ticks: 1, 2 or 5 times a power of ten.
#[derive(Clone, Copy, PartialEq, Eq)]
struct TickStep {
    factor: i64,
    power: i32,
}

impl TickStep {
    /// The step for about `count` ticks. If one tick is wanted and no round value is inside, two ticks are assumed, as
    /// in d3.
    fn across(low: f64, high: f64, count: usize) -> Option<Self> {
        let step = Self::near((high - low) / count as f64)?;
        if count == 1 && step.inside(low, high).is_empty() {
            return Self::across(low, high, 2);
        }
        Some(step)
    }

    /// The step nearest to an ideal one. `None` if that is not a positive number that a [`Decimal`] can hold.
    fn near(ideal: f64) -> Option<Self> {
        let power = ideal.log10().floor();
        if !(-17.0..=16.0).contains(&power) {
            return None;
        }
        // The geometric mean of 1 and 2 is the root of 2, that of 2 and 5 the root of 10, that of 5 and 10 the root of
        // 50.
        let excess = ideal / 10_f64.powf(power);
        let (factor, power) = match excess * excess {
            square if square >= 50.0 => (1, power as i32 + 1),
            square if square >= 10.0 => (5, power as i32),
            square if square >= 2.0 => (2, power as i32),
            _ => (1, power as i32),
        };
        Some(Self { factor, power })
    }

    /// The multiples of the step inside a domain, both ends included.
    fn inside(self, low: f64, high: f64) -> std::ops::RangeInclusive<i64> {
        self.count_to(low, f64::ceil)..=self.count_to(high, f64::floor)
    }

    /// The number of steps from zero to a value, made an integer by `rounded`. A number that differs from an integer
    /// only by the rounding error of the division becomes that integer.
    fn count_to(self, value: f64, rounded: fn(f64) -> f64) -> i64 {
        let steps = value / self.times(1).to_f64();
        let nearest = steps.round();
        let last_bits = 4.0 * f64::EPSILON * nearest.abs().max(1.0);
        let is_integer = (steps - nearest).abs() <= last_bits;
        (if is_integer { nearest } else { rounded(steps) }) as i64
    }

    /// A multiple of the step, with the decimals of the step.
    fn times(self, multiple: i64) -> Decimal {
        let product = multiple.saturating_mul(self.factor);
        if self.power >= 0 {
            Decimal::new(product.saturating_mul(10_i64.pow(self.power.unsigned_abs())), 0)
        } else {
            Decimal::new(product, self.power.unsigned_abs() as u8)
        }
    }
}
