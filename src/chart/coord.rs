//! A coordinate of a drawing, in hundredths of a percent of its frame.
//!
//! Coordinates are computed at build time. They are integers, so the WebAssembly needs no float formatting.

/// A coordinate: 0 is the left or top edge of the frame, 10,000 the right or bottom edge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
#[cfg_attr(not(target_arch = "wasm32"), serde(transparent))]
pub struct Coord(pub i32);

/// Build time only: the program in the browser receives computed coordinates.
#[cfg(not(target_arch = "wasm32"))]
impl Coord {
    /// The start of a frame.
    pub const START: Coord = Coord(0);
    /// The middle of a frame.
    pub(crate) const MIDDLE: Coord = Coord(5_000);
    /// The end of a frame.
    pub const END: Coord = Coord(10_000);

    /// From percent, rounded to a tenth of a percent. The error is at most half a pixel on the widest frame; more
    /// digits would cost many bytes of the page.
    pub fn from_percent(percent: f64) -> Coord {
        Coord((percent * 10.0 + if percent < 0.0 { -0.5 } else { 0.5 }) as i32 * 10)
    }

    /// The coordinate in percent.
    pub fn percent(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

impl Coord {
    /// The coordinate as an SVG length: `43.21%`.
    pub(crate) fn to_percent(self) -> String {
        let mut text = self.to_number();
        text.push('%');
        text
    }

    /// The coordinate in percent, without a unit: `43.21`.
    pub(crate) fn to_number(self) -> String {
        let mut text = String::with_capacity(8);
        if self.0 < 0 {
            text.push('-');
        }
        let hundredths = self.0.unsigned_abs();
        text.push_str(&(hundredths / 100).to_string());
        let fraction = hundredths % 100;
        if fraction > 0 {
            text.push('.');
            text.push((b'0' + (fraction / 10) as u8) as char);
            if !fraction.is_multiple_of(10) {
                text.push((b'0' + (fraction % 10) as u8) as char);
            }
        }
        text
    }
}
