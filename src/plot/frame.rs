//! The frame of a drawing: its height and its margins for axes and labels.
//!
//! A figure declares its frame once. It becomes the rules of the figure's style sheet, and the padding of its image.

use super::Tier;
use std::fmt::Write;

/// The margins around a frame, in em of the drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Margins {
    /// Above.
    pub top: f64,
    /// At the end, in the direction of the language.
    pub end: f64,
    /// Below.
    pub bottom: f64,
    /// At the start.
    pub start: f64,
}

impl Margins {
    /// The margins at the top, end, bottom and start.
    pub const fn new(top: f64, end: f64, bottom: f64, start: f64) -> Margins {
        Margins { top, end, bottom, start }
    }
}

/// The frame at each width of its container.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frame {
    /// The height with margins, in em, and the margins in the narrowest container.
    pub narrow: (f64, Margins),
    /// The height and margins from a width upwards, in order of width.
    pub wider: Vec<(Tier, f64, Margins)>,
    /// The heights that an embed shows before the reader opens the whole drawing, in em, in narrow and wide containers.
    pub preview: Option<[f64; 2]>,
}

impl Frame {
    /// The margins in the widest container.
    pub fn widest(&self) -> Margins {
        self.wider.last().map_or(self.narrow.1, |(_, _, margins)| *margins)
    }

    /// The rules of the style sheet for a figure.
    pub fn css(&self, id: &str) -> String {
        let rule = |height: f64, margins: &Margins| {
            let em = |length: f64| if length == 0.0 { "0".to_owned() } else { format!("{length}em") };
            format!(
                ".figure--{id} .plot {{ block-size: {}; padding-block: {} {}; padding-inline: {} {}; }}",
                em(height),
                em(margins.top),
                em(margins.bottom),
                em(margins.start),
                em(margins.end)
            )
        };
        let mut css = format!("@layer components {{ {} }}\n", rule(self.narrow.0, &self.narrow.1));
        for (tier, height, margins) in &self.wider {
            let rem = f64::from(tier.px()) / 16.0;
            let _ = writeln!(
                css,
                "@layer components {{ @container (min-width: {rem}rem) {{ {} }} }}",
                rule(*height, margins)
            );
        }
        css
    }

    /// The rules of the style sheet for the figure's embed: the preview of a tall drawing, which opens with the
    /// disclosure after it. Print has the whole drawing.
    pub fn embed_css(&self, id: &str) -> String {
        let Some([narrow, wide]) = self.preview else { return String::new() };
        let closed = format!(".figure--{id} .figure__root:not(:has(+ .figure__whole[open]))");
        let cursor = |height: f64| {
            format!(
                "{closed} .cursor {{ block-size: {height}rem; \
                 block-size: calc({height} * clamp(14.8px, 5.75cqi, 1rem)); }}"
            )
        };
        let from = self.wider.first().map_or(0.0, |(tier, ..)| f64::from(tier.px()) / 16.0);
        format!(
            "@media screen {{ @layer states {{ .figure--{id} .figure__whole {{ display: block; }} \
             {closed} .cursor {{ overflow: clip; overflow-clip-margin: 4px; }} \
             {closed} .text-blocks {{ display: none; }} \
             {} @container (min-width: {from}rem) {{ {} }} }} }}\n",
            cursor(narrow),
            cursor(wide)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_a_rule_for_each_width() {
        let frame = Frame {
            narrow: (19.0, Margins::new(0.0, 5.0, 2.0, 2.25)),
            wider: vec![(Tier::W640, 25.0, Margins::new(0.0, 6.5, 2.0, 2.25))],
            preview: None,
        };
        let css = frame.css("ships");
        assert!(css.contains(".figure--ships .plot { block-size: 19em; padding-block: 0 2em;"), "{css}");
        assert!(css.contains("@container (min-width: 40rem) { .figure--ships .plot { block-size: 25em;"), "{css}");
        assert_eq!(frame.widest().end, 6.5);
    }
}
