//! Draws with places in px: each mark and word with all that the style says of it as plain attributes.

use super::fonts::{FontFace, Fonts};
use super::style::{Computed, Node};
use simplecss::StyleSheet;
use std::fmt::Write;

/// Where on the paper something goes on, and how large it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct At {
    /// To the right, in px of the image.
    pub x: f64,
    /// Down, in px of the image.
    pub y: f64,
}

/// Which end of words stands at their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Their left end.
    Left,
    /// Their middle.
    Middle,
    /// Their right end.
    Right,
}

/// A pen, the paper it draws on, and the style it draws in.
pub struct SvgWriter<'a> {
    /// The fonts.
    pub fonts: &'a Fonts,
    /// The rules, for one width.
    pub sheet: &'a StyleSheet<'a>,
    /// How much larger than on the page.
    pub scale: f64,
    /// Whether words run from right to left.
    pub rtl: bool,
    marks: String,
    words: String,
}

impl<'a> SvgWriter<'a> {
    /// A pen over empty paper.
    pub fn new(fonts: &'a Fonts, sheet: &'a StyleSheet<'a>, scale: f64, rtl: bool) -> SvgWriter<'a> {
        SvgWriter { fonts, sheet, scale, rtl, marks: String::new(), words: String::new() }
    }

    /// What has been drawn, as SVG, and all words in it.
    pub fn lifted(self) -> (String, String) {
        (self.marks, self.words)
    }

    /// What the style says of an element.
    pub fn style(&self, node: &Node) -> Computed {
        node.computed(self.sheet)
    }

    /// A straight line.
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

    /// A path whose data are in px of the image.
    pub fn path(&mut self, d: &str, style: &Computed) {
        let paint = self.paint(style);
        let _ = write!(self.marks, "<path d=\"{d}\"{paint}/>");
    }

    /// A rectangle from its corner; its width may be the style's, as its height always is.
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

    /// A line round a box.
    pub fn border(&mut self, at: super::facet::Rect, style: &Computed) {
        let (paint, [x, y, width, height]) = (self.paint(style), [at.x, at.y, at.width, at.height].map(px));
        let _ = write!(self.marks, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{paint}/>");
    }

    /// A circle round its middle, of the style's radius or of the usual one.
    pub fn circle(&mut self, middle: At, style: &Computed) {
        let paint = self.paint(style);
        let radius = style.px("r").unwrap_or(4.5) * self.scale;
        let _ =
            write!(self.marks, "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{paint}/>", px(middle.x), px(middle.y), px(radius));
    }

    /// A square round its middle, of the style's width or of the usual one.
    pub fn square(&mut self, middle: At, style: &Computed) {
        let (paint, side) = (self.paint(style), style.px("width").unwrap_or(8.0) * self.scale);
        let (x, y, side) = (px(middle.x - side / 2.0), px(middle.y - side / 2.0), px(side));
        let _ = write!(self.marks, "<rect x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\"{paint}/>");
    }

    /// Words on a line, at the size of the style.
    pub fn words(&mut self, at: At, anchor: Anchor, words: &str, style: &Computed) {
        if words.is_empty() {
            return;
        }
        let (family, weight) = face(style).named();
        let size = style.px("font-size").unwrap_or(13.0) * self.scale;
        let anchor = match anchor {
            Anchor::Left => "start",
            Anchor::Middle => "middle",
            Anchor::Right => "end",
        };
        let spacing = style.text("letter-spacing").strip_suffix("em").and_then(|em| em.parse::<f64>().ok());
        let spacing = spacing.map(|em| format!(" letter-spacing=\"{}\"", px(em * size))).unwrap_or_default();
        let (paint, text) = (self.paint(style), escaped(words));
        // Words of a language from right to left keep that direction where they end in a number or a full stop.
        let text = if self.rtl { format!("\u{202b}{text}\u{202c}") } else { text };
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

    /// Fill, stroke and all that belongs to them.
    fn paint(&self, style: &Computed) -> String {
        let mut paint = String::new();
        for name in ["fill", "stroke"] {
            let value = style.text(name);
            // `#rrggbbaa` is a colour and an opacity to SVG.
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

/// The face that a style names.
pub fn face(style: &Computed) -> FontFace {
    match (style.is_serif(), style.is_bold()) {
        (true, _) => FontFace::SerifBold,
        (false, true) => FontFace::SansBold,
        (false, false) => FontFace::Sans,
    }
}

/// A length with at most two decimals.
pub fn px(length: f64) -> String {
    let text = format!("{length:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Words as text of XML.
pub fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
