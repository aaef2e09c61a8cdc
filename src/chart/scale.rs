//! Scales: from a value of the data to a position in a drawing, and back.
//!
//! Runs in the browser too. A scale knows nothing of what is drawn, nor of text, ticks or pixels:
//! ranges are usually per cent of the frame, `(0.0, 100.0)`, or `(100.0, 0.0)` where up is more.

/// A straight-line scale from a domain of values to a range of positions.
///
/// Either pair may run downwards. Both are public so that a figure's props can carry them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Linear {
    /// The values at the two ends.
    pub domain: (f64, f64),
    /// The positions of those two values, usually in per cent of the frame.
    pub range: (f64, f64),
}

impl Linear {
    /// A scale that puts `domain.0` at `range.0` and `domain.1` at `range.1`.
    pub const fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        Self { domain, range }
    }

    /// The position of a value. Values outside the domain are placed outside the range.
    ///
    /// A domain of no length puts every value in the middle of the range.
    pub fn at(&self, value: f64) -> f64 {
        between(self.range, share_along(self.domain, value))
    }

    /// The position of a value, held inside the range.
    pub fn clamped(&self, value: f64) -> f64 {
        let share = share_along(self.domain, value).clamp(0.0, 1.0);
        between(self.range, share)
    }

    /// The value at a position: the inverse of [`Linear::at`].
    ///
    /// A range of no length gives the middle of the domain.
    pub fn invert(&self, position: f64) -> f64 {
        between(self.domain, share_along(self.range, position))
    }
}

/// A scale for `slots` things side by side, in bands of one width with gaps between them.
///
/// There is no gap before the first band or after the last. The step is defined as in
/// d3-scale's `scaleBand` with `paddingInner`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// How many bands there are.
    pub slots: usize,
    /// The positions of the outer edges of the first and the last band. It may run downwards.
    pub range: (f64, f64),
    /// The gap between two bands as a share of the step, from 0 to 1.
    pub padding: f64,
}

impl Band {
    /// The lesser edge of a band: its left, or its top.
    pub fn start(&self, slot: usize) -> f64 {
        let step = self.step();
        // All bands and gaps fill the range, but for one lone band, which stands in its middle.
        let spare = (self.range.1 - self.range.0) - step * (self.slots as f64 - self.padding);
        let near_edge = self.range.0 + spare / 2.0 + step * slot as f64;
        if step < 0.0 { near_edge - self.width() } else { near_edge }
    }

    /// The middle of a band.
    pub fn centre(&self, slot: usize) -> f64 {
        self.start(slot) + self.width() / 2.0
    }

    /// The width of each band, never negative.
    pub fn width(&self) -> f64 {
        let step = self.step();
        let width = step * (1.0 - self.padding);
        if step < 0.0 { -width } else { width }
    }

    /// The way from one band's start to the next one's; negative where the range runs downwards.
    fn step(&self) -> f64 {
        let steps = self.slots as f64 - self.padding;
        // A lone slot has no gap to share its step with.
        (self.range.1 - self.range.0) / if steps > 1.0 { steps } else { 1.0 }
    }
}

/// How far along a pair a value lies: 0 at the first, 1 at the second.
fn share_along((first, second): (f64, f64), value: f64) -> f64 {
    if first == second { 0.5 } else { (value - first) / (second - first) }
}

/// The value that lies at a share of the way along a pair, exact at both ends.
fn between((first, second): (f64, f64), share: f64) -> f64 {
    first * (1.0 - share) + second * share
}
