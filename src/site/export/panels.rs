//! Draws all panels, each in the style of its own width.

use super::aspect::{area, framed};
use super::panel::{self, Rect};
use super::style::Node;
use super::svg_writer::{SvgWriter, px};
use super::text_layout::{TextColumn, set_text_blocks};
use super::{ImageRenderer, stylesheet};
use crate::figures::{Aspect, ExportLayout, Panel};

/// The sizes that are tried for text blocks, relative to the drawing, the largest first.
const TYPESET: [f64; 6] = [1.0, 0.95, 0.9, 0.85, 0.8, 0.75];
/// The distance between text blocks and the border around them, in px of the page.
const INSIDE: f64 = 16.0;

/// The left margin of a drawing that is not mirrored, in a right-to-left image, in px.
const EDGE: f64 = 48.0;

/// A drawn panel: its marks as SVG, all its words, and the lower edge of its text blocks.
struct DrawnPanel {
    marks: String,
    words: String,
    ends: f64,
}

impl ImageRenderer {
    /// The drawing as SVG within a rectangle, and all words in it.
    pub fn drawing(&self, id: &str, export_layout: &ExportLayout, space: Rect, rtl: bool) -> (String, String) {
        // A drawing with less space than `min_height` is scaled down, so that its labels do not overlap.
        let scale = export_layout.scale.min(space.height / export_layout.min_height.max(1.0));
        // All text blocks have the same size: the largest that fits.
        let panels = |typeset: f64| -> Vec<DrawnPanel> {
            export_layout.panels.iter().map(|panel| self.panel(id, panel, (scale, typeset), space, rtl)).collect()
        };
        let fits =
            |panels: &Vec<DrawnPanel>| panels.iter().all(|panel| panel.ends + INSIDE / 2.0 <= space.y + space.height);
        let sizes = TYPESET.iter().map(|typeset| panels(*typeset));
        let panels = sizes.into_iter().find(fits).unwrap_or_else(|| panels(TYPESET[TYPESET.len() - 1]));
        panels
            .into_iter()
            .fold((String::new(), String::new()), |(marks, words), panel| (marks + &panel.marks, words + &panel.words))
    }

    /// Draws a panel in the style of its width.
    fn panel(&self, id: &str, panel: &Panel, (scale, words): (f64, f64), space: Rect, rtl: bool) -> DrawnPanel {
        let outer = area(panel, space, rtl);
        let rules = self.sheets.flat(outer.width / scale);
        let sheet = stylesheet::parsed(&rules);
        let mut writer = SvgWriter::new(&self.fonts, &sheet, scale, rtl);
        let root = Node::root(if rtl { "rtl" } else { "ltr" });
        let class = format!("figure figure--{id}");
        let figure = root.inner("figure", &class);
        let plot = figure.inner("div", "plot");
        let fixed = writer.style(&plot).text("direction") == "ltr";
        let dir = if rtl && !fixed { "rtl" } else { "ltr" };
        let class = if rtl && fixed { "plot plot--rtl-words" } else { "plot" };
        let plot = figure.inner("div", class).directed(dir);
        // Drawings of fixed direction are not mirrored: their style sheets set `direction: ltr`.
        writer.rtl_text = rtl;
        writer.rtl = rtl && !fixed;
        // Beside the texts of a right-to-left image, the space for the drawing begins at the left edge of the image. A
        // drawing that is not mirrored begins there, so it needs a margin.
        let outer = if rtl && fixed { Rect { x: outer.x + EDGE, width: outer.width - EDGE, ..outer } } else { outer };
        let frame_node = plot.inner("svg", "plot__frame");
        let frame = framed(panel, outer, scale, writer.rtl);
        if panel.bordered {
            writer.border(
                frame.inset(-INSIDE * scale, -INSIDE / 2.0 * scale),
                &writer.style(&figure.inner("rect", "export__border")),
            );
        }
        panel::layers(&mut writer, &panel.layers, frame, &frame_node);
        let point = frame_node.inner("g", "plot__point");
        panel::layers(&mut writer, &panel.front, frame, &point);
        let mut ends = frame.y;
        if !panel.text_blocks.is_empty() {
            let column = TextColumn { x: frame.x, width: frame.width, rtl };
            let root = figure.inner("div", "figure__root");
            (writer.scale, writer.rtl) = (scale * words, rtl);
            ends = set_text_blocks(&mut writer, &panel.text_blocks, &root, column, frame.y);
        }
        let (marks, words) = writer.into_parts();
        let marks = if matches!(panel.aspect, Aspect::Cover(_)) { cut(&marks, outer) } else { marks };
        DrawnPanel { marks, words, ends }
    }
}

/// Marks clipped to a rectangle.
fn cut(marks: &str, at: Rect) -> String {
    let corner = format!("x=\"{}\" y=\"{}\"", px(at.x), px(at.y));
    let size = format!("width=\"{}\" height=\"{}\"", px(at.width), px(at.height));
    format!("<clipPath id=\"cut\"><rect {corner} {size}/></clipPath><g clip-path=\"url(#cut)\">{marks}</g>")
}
