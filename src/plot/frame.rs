//! The frame of a drawing: its height and its margins for axes and labels.
//!
//! A figure declares its frame once. It becomes the rules of the figure's style sheet, and the padding of its image.

use super::Breakpoint;
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
    /// In the narrowest container: the height in em, which includes the margins, and the margins.
    narrow: (f64, Margins),
    /// The same from a width upwards, in order of width.
    wider: Vec<(Breakpoint, f64, Margins)>,
    /// The aspect ratio of a map, width to height, instead of heights.
    aspect: Option<f64>,
    /// The height in the narrowest container of an embed, in em, if it differs.
    embed: Option<f64>,
    /// The heights that an embed shows before the reader opens the whole drawing, in em, in narrow and wide containers.
    /// Without the second, wide containers show all of it.
    collapsed: Option<(f64, Option<f64>)>,
}

impl Frame {
    /// A frame with a height, which includes the margins, in em.
    pub fn new(height: f64, margins: Margins) -> Frame {
        Frame { narrow: (height, margins), ..Frame::default() }
    }

    /// A frame with an aspect ratio, width to height, without margins.
    pub fn with_aspect_ratio(aspect: f64) -> Frame {
        Frame { aspect: Some(aspect), ..Frame::default() }
    }

    /// The frame with another height and other margins from a width upwards.
    pub fn wider(mut self, breakpoint: Breakpoint, height: f64, margins: Margins) -> Frame {
        self.wider.push((breakpoint, height, margins));
        self
    }

    /// The frame with another height in the narrowest container of an embed, in em.
    pub fn embed(self, height: f64) -> Frame {
        Frame { embed: Some(height), ..self }
    }

    /// The frame with collapsed heights of its embed, in em: in narrow containers, and in wide ones unless all fits
    /// there.
    pub fn collapsed(self, narrow: f64, wide: Option<f64>) -> Frame {
        Frame { collapsed: Some((narrow, wide)), ..self }
    }

    /// The margins in the widest container.
    pub fn widest(&self) -> Margins {
        self.wider.last().map_or(self.narrow.1, |(_, _, margins)| *margins)
    }

    /// The height in the widest container without margins, in em.
    pub fn widest_inside(&self) -> f64 {
        let (height, margins) = self.wider.last().map_or(self.narrow, |(_, height, margins)| (*height, *margins));
        height - margins.top - margins.bottom
    }

    /// The rules of the style sheet for a figure.
    pub fn css(&self, id: &str) -> String {
        if let Some(aspect) = self.aspect {
            let declarations = format!("block-size: auto; padding: 0; aspect-ratio: {aspect};");
            return format!("@layer components {{ .figure--{id} .plot {{ {declarations} }} }}\n");
        }
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
        for (breakpoint, height, margins) in &self.wider {
            let rem = f64::from(breakpoint.px()) / 16.0;
            let _ = writeln!(
                css,
                "@layer components {{ @container (min-width: {rem}rem) {{ {} }} }}",
                rule(*height, margins)
            );
        }
        css
    }

    /// The rules of the style sheet for the figure's embed: its own height, and the collapsed height of a tall drawing,
    /// which opens with the disclosure after it. Print has the whole drawing.
    pub fn embed_css(&self, id: &str) -> String {
        // Without `wider`, every container counts as wide, and `until` matches none.
        let from = self.wider.first().map_or(0.0, |(breakpoint, ..)| f64::from(breakpoint.px()) / 16.0);
        let until = format!("@container (max-width: {}rem)", from - 0.0625);
        let mut css = String::new();
        if let Some(height) = self.embed {
            let _ =
                writeln!(css, "@layer states {{ {until} {{ .figure--{id} .plot {{ block-size: {height}em; }} }} }}");
        }
        if let Some((narrow, wide)) = self.collapsed {
            let closed = closed(id);
            let cursor = |height: f64| collapsed_cursor(&closed, height);
            let rules = format!(
                ".figure--{id} .figure__whole {{ display: block; }} \
                 {closed} .text-blocks {{ display: none; }} {}",
                cursor(narrow)
            );
            let rules = match wide {
                Some(wide) => format!("{rules} @container (min-width: {from}rem) {{ {} }}", cursor(wide)),
                None => format!("{until} {{ {rules} }}"),
            };
            let _ = writeln!(css, "@media screen {{ @layer states {{ {rules} }} }}");
        }
        css
    }
}

/// The selector of the drawing of a figure while its disclosure is closed.
fn closed(id: &str) -> String {
    format!(".figure--{id} .figure__root:not(:has(+ .figure__whole[open]))")
}

/// The rule for a collapsed height in em.
fn collapsed_cursor(closed: &str, height: f64) -> String {
    format!(
        "{closed} .cursor {{ block-size: {height}rem; block-size: calc({height} * clamp(14.8px, 5.75cqi, 1rem)); }}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_a_rule_for_each_width() {
        let frame = Frame::new(19.0, Margins::new(0.0, 5.0, 2.0, 2.25))
            .wider(Breakpoint::W640, 25.0, Margins::new(0.0, 6.5, 2.0, 2.25))
            .embed(17.0);
        let css = frame.css("ships");
        assert!(css.contains(".figure--ships .plot { block-size: 19em; padding-block: 0 2em;"), "{css}");
        assert!(css.contains("@container (min-width: 40rem) { .figure--ships .plot { block-size: 25em;"), "{css}");
        assert_eq!((frame.widest().end, frame.widest_inside()), (6.5, 23.0));
        let css = frame.embed_css("ships");
        assert!(css.contains("(max-width: 39.9375rem) { .figure--ships .plot { block-size: 17em; } }"), "{css}");
    }
}
