//! The composition of an image: rule, question, answer, drawing, legend, source line, last line.

use super::heading::Heading;
use super::legend;
use super::panel::Rect;
use super::style::Node;
use super::svg_writer::{At, SvgWriter, escaped, px};
use super::text_layout::{TextColumn, broken, line_height, set, set_text_blocks};
use super::{Image, ImageRenderer, ImageText, SIZE, stylesheet};
use crate::content::Content;
use crate::content::language::Direction;
use crate::figures::{ExportLayout, Figure};
use crate::site::SiteError;
use crate::site::credit::Credit;
use simplecss::StyleSheet;

/// The margins of the image, and the gap between its parts, in px.
const EDGE: f64 = 48.0;
const TOP: f64 = 34.0;
const GAP: f64 = 16.0;

impl ImageRenderer {
    /// Draws the image of a figure; an error if its text has letters that no font has.
    pub fn figure(&self, content: &Content, figure: &Figure, export_layout: &ExportLayout) -> Result<Image, SiteError> {
        let credit = Credit::new(content, figure);
        let heading = Heading { kind: "", title: &figure.question, text: &figure.answer };
        let (svg, words) = self.composed(content, figure.id, &heading, export_layout, &credit);
        let metadata = ImageText {
            title: figure.question.clone(),
            description: figure.answer.clone(),
            source: credit.sources,
            licence: credit.licence,
        };
        self.finished(content, figure.id, (&svg, &words), metadata)
    }

    /// An image as SVG, and all words in it.
    pub fn composed(
        &self,
        content: &Content,
        id: &str,
        heading: &Heading,
        export_layout: &ExportLayout,
        credit: &Credit,
    ) -> (String, String) {
        let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
        let rtl = content.language.dir == Direction::Rtl;
        let rules = self.sheets.flat(width);
        let sheet = stylesheet::parsed(&rules);
        let mut writer = SvgWriter::new(&self.fonts, &sheet, 1.0, rtl);
        let root = Node::root(content.language.dir.attribute());
        let class = format!("figure figure--{id}");
        let body = root.inner("figure", &class);
        let full_width = TextColumn { x: EDGE, width: width - 2.0 * EDGE, rtl };
        let ruled = |writer: &mut SvgWriter, class: &str, y: f64| {
            let style = writer.style(&body.inner("line", class));
            writer.line(At { x: EDGE, y }, At { x: width - EDGE, y }, &style);
        };

        // From the bottom up: last line, sources, legend.
        let last = writer.style(&body.inner("text", "export__last"));
        let line = line_height(&last);
        let feet = height - 20.0 - 2.0 * line;
        let sources =
            credit.fitted(content, |words| broken(&self.fonts, words, &last, 1.0, full_width.width).len() <= 1);
        set(&mut writer, &sources, &last, full_width, feet);
        set(&mut writer, &credit.last, &last, full_width, feet + line);
        ruled(&mut writer, "export__hairline", feet - 8.0);
        let named = content.article_named();
        let items = legend::items(export_layout.legend, &export_layout.panels, &content.ui.legend, &named);
        let legend_top = feet - 16.0 - legend::height(&mut writer, &items, &body, full_width);
        legend::set(&mut writer, &items, &body, full_width, legend_top);

        // From the top down: rule, question and answer, above the drawing or beside it.
        let column = export_layout.beside.map_or(full_width, |percent| {
            let words = full_width.width * percent / 100.0;
            TextColumn { x: if rtl { EDGE + full_width.width - words } else { EDGE }, width: words, rtl }
        });
        let style = writer.style(&body.inner("line", "export__rule"));
        writer.line(At { x: column.x, y: TOP }, At { x: column.x + column.width, y: TOP }, &style);
        let y = heading.set(&mut writer, &body, column, export_layout.beside.is_some(), TOP + 10.0);
        if !export_layout.caption.is_empty() {
            // The caption ends at the lower edge of the drawing.
            let height = set_text_blocks(&mut self.rehearsal(&sheet), &export_layout.caption, &body, column, 0.0);
            set_text_blocks(
                &mut writer,
                &export_layout.caption,
                &body,
                column,
                (feet - 2.0 * GAP - height).max(y + GAP),
            );
        }
        let space = match export_layout.beside {
            None => Rect { x: EDGE, y: y + GAP, width: full_width.width, height: legend_top - 2.0 * GAP - y },
            // The drawing extends to the edges of the image.
            Some(_) => Rect {
                x: if rtl { 0.0 } else { EDGE + column.width + 2.0 * GAP },
                y: 0.0,
                width: EDGE + full_width.width - column.width - 2.0 * GAP,
                height: if items.is_empty() { feet - 8.0 } else { legend_top - GAP },
            },
        };
        let (heads, mut words) = writer.into_parts();
        let (drawn, said) = self.drawing(id, export_layout, space, rtl);
        words.push_str(&said);
        let paper = Node::root("").inner("rect", "export__paper").computed(&sheet);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\"><rect width=\"{0}\" height=\"{1}\" \
             fill=\"{2}\"/>{drawn}{heads}</svg>",
            px(width),
            px(height),
            escaped(paper.text("fill")),
        );
        (svg, words)
    }

    /// A writer for measuring text. Its output is discarded.
    fn rehearsal<'a>(&'a self, sheet: &'a StyleSheet<'a>) -> SvgWriter<'a> {
        SvgWriter::new(&self.fonts, sheet, 1.0, false)
    }
}
