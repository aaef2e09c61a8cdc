//! Writes SVG: marks and text at positions in px, with their style as attributes.

use super::fonts::{FontFace, Fonts};
use super::style::{Computed, Node};
use simplecss::StyleSheet;
use std::fmt::Write;

/// A position in px of the image.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct At {
    /// From the left edge.
    pub x: f64,
    /// From the upper edge.
    pub y: f64,
}

/// The part of a text at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhysicalAnchor {
    /// The left end.
    Left,
    /// The middle.
    Middle,
    /// The right end.
    Right,
}

/// Collects the SVG of an image and all words in it.
pub struct SvgWriter<'a> {
    /// The fonts.
    pub fonts: &'a Fonts,
    /// The rules for one width.
    pub sheet: &'a StyleSheet<'a>,
    /// The scale relative to the page.
    pub scale: f64,
    /// True if the drawing runs from right to left.
    pub rtl: bool,
    /// True if text runs from right to left, also in a drawing that is never mirrored.
    pub rtl_text: bool,
    marks: String,
    words: String,
}

impl<'a> SvgWriter<'a> {
    /// An empty writer.
    pub fn new(fonts: &'a Fonts, sheet: &'a StyleSheet<'a>, scale: f64, rtl: bool) -> SvgWriter<'a> {
        SvgWriter { fonts, sheet, scale, rtl, rtl_text: rtl, marks: String::new(), words: String::new() }
    }

    /// The SVG, and all words in it.
    pub fn into_parts(self) -> (String, String) {
        (self.marks, self.words)
    }

    /// The computed style of an element.
    pub fn style(&self, node: &Node) -> Computed {
        node.computed(self.sheet)
    }

    /// Draws a straight line.
    pub fn line(&mut self, from: At, to: At, style: &Computed) {
        let paint = self.paint(style);
        let (across, down) = style.moved();
        let (across, down) = (across * self.scale, down * self.scale);
        let _ = write!(
            self.marks,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{paint}/>",
            px(from.x + across),
            px(from.y + down),
            px(to.x + across),
            px(to.y + down)
        );
    }

    /// Draws a path with data in px of the image.
    pub fn path(&mut self, d: &str, style: &Computed) {
        let paint = self.paint(style);
        let _ = write!(self.marks, "<path d=\"{d}\"{paint}/>");
    }

    /// Draws a rectangle from its upper left corner. A width in the style overrides `width`; the height is always from
    /// the style.
    pub fn rectangle(&mut self, corner: At, width: f64, style: &Computed) {
        let paint = self.paint(style);
        let (across, down) = style.moved();
        let width = style.px("width").map_or(width, |width| width * self.scale);
        let height = style.px("height").unwrap_or_default() * self.scale;
        let radius = style.px("rx").map(|radius| format!(" rx=\"{}\"", px(radius * self.scale))).unwrap_or_default();
        let _ = write!(
            self.marks,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{radius}{paint}/>",
            px(corner.x + across * self.scale),
            px(corner.y + down * self.scale),
            px(width),
            px(height)
        );
    }

    /// Draws a rectangle whose size is not from the style, such as a border.
    pub fn border(&mut self, at: super::panel::Rect, style: &Computed) {
        let (paint, [x, y, width, height]) = (self.paint(style), [at.x, at.y, at.width, at.height].map(px));
        let _ = write!(self.marks, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{paint}/>");
    }

    /// Draws a circle; the default radius is 4.5 px.
    pub fn circle(&mut self, middle: At, style: &Computed) {
        let paint = self.paint(style);
        let radius = style.px("r").unwrap_or(4.5) * self.scale;
        let _ =
            write!(self.marks, "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{paint}/>", px(middle.x), px(middle.y), px(radius));
    }

    /// Draws a square around its middle; the default width is 8 px.
    pub fn square(&mut self, middle: At, style: &Computed) {
        let (paint, side) = (self.paint(style), style.px("width").unwrap_or(8.0) * self.scale);
        let (x, y, side) = (px(middle.x - side / 2.0), px(middle.y - side / 2.0), px(side));
        let _ = write!(self.marks, "<rect x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\"{paint}/>");
    }

    /// Draws a line of text at the size of the style.
    pub fn words(&mut self, at: At, anchor: PhysicalAnchor, words: &str, style: &Computed) {
        if words.is_empty() {
            return;
        }
        let (family, weight) = face(style).named();
        let size = style.px("font-size").unwrap_or(13.0) * self.scale;
        let anchor = match anchor {
            PhysicalAnchor::Left => "start",
            PhysicalAnchor::Middle => "middle",
            PhysicalAnchor::Right => "end",
        };
        let spacing = style.text("letter-spacing").strip_suffix("em").and_then(|em| em.parse::<f64>().ok());
        let spacing = spacing.map(|em| format!(" letter-spacing=\"{}\"", px(em * size))).unwrap_or_default();
        let (paint, text) = (self.paint(style), escaped(words));
        // An embedding (U+202B to U+202C) keeps numbers and full stops at the end of the text on its left side.
        let text = if self.rtl_text { format!("\u{202b}{text}\u{202c}") } else { text };
        let _ = write!(
            self.marks,
            "<text x=\"{}\" y=\"{}\" font-family=\"{family}\" font-weight=\"{weight}\" font-size=\"{}\" \
             text-anchor=\"{anchor}\"{spacing}{paint}>{text}</text>",
            px(at.x),
            px(at.y),
            px(size)
        );
        self.words.push_str(words);
    }

    /// Draws a line of right-to-left text in two styles. The renderer measures it, because joined letters are narrower
    /// than the separate ones that [`Fonts::width`] adds up.
    pub fn words_and_rest(
        &mut self,
        at: At,
        anchor: PhysicalAnchor,
        first: (&str, &Computed),
        rest: (&str, &Computed),
    ) {
        let size = |style: &Computed| px(style.px("font-size").unwrap_or(13.0) * self.scale);
        let weight = |style: &Computed| face(style).named().1;
        let rest_attributes =
            format!("font-weight=\"{}\" font-size=\"{}\"{}", weight(rest.1), size(rest.1), self.paint(rest.1));
        let before = self.marks.len();
        self.words(at, anchor, &format!("{} ", first.0), first.1);
        let closing = "\u{202c}</text>";
        if self.marks.len() > before && self.marks.ends_with(closing) {
            self.marks.truncate(self.marks.len() - closing.len());
            let _ = write!(self.marks, "<tspan {rest_attributes}>{}</tspan>{closing}", escaped(rest.0));
            self.words.push_str(rest.0);
        }
    }

    /// The attributes for fill and stroke.
    fn paint(&self, style: &Computed) -> String {
        let mut paint = String::new();
        for name in ["fill", "stroke"] {
            let value = style.text(name);
            // SVG has no `#rrggbbaa`, so it becomes a colour and an opacity.
            if value.len() == 9 && value.starts_with('#') {
                let opacity = f64::from(u8::from_str_radix(&value[7..], 16).unwrap_or(255)) / 255.0;
                let _ = write!(paint, " {name}=\"{}\" {name}-opacity=\"{}\"", &value[..7], px(opacity));
            } else if !value.is_empty() {
                let _ = write!(paint, " {name}=\"{value}\"");
            }
        }
        for name in ["stroke-linecap", "stroke-linejoin", "opacity", "paint-order"] {
            if !style.text(name).is_empty() {
                let _ = write!(paint, " {name}=\"{}\"", style.text(name));
            }
        }
        if let Some(width) = style.px("stroke-width") {
            let _ = write!(paint, " stroke-width=\"{}\"", px(width * self.scale));
        } else if !style.text("stroke").is_empty() {
            let _ = write!(paint, " stroke-width=\"{}\"", px(self.scale));
        }
        let dashes: Vec<String> = style
            .text("stroke-dasharray")
            .split([' ', ','])
            .filter_map(|dash| dash.parse::<f64>().ok())
            .map(|dash| px(dash * self.scale))
            .collect();
        if !dashes.is_empty() {
            let _ = write!(paint, " stroke-dasharray=\"{}\"", dashes.join(" "));
        }
        paint
    }
}

/// The font face of a style.
pub fn face(style: &Computed) -> FontFace {
    match (style.is_serif(), style.is_bold()) {
        (true, _) => FontFace::SerifBold,
        (false, true) => FontFace::SansBold,
        (false, false) => FontFace::Sans,
    }
}

/// A number with at most two decimals.
pub fn px(length: f64) -> String {
    let text = format!("{length:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text escaped for XML.
pub fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
