//! The card of a section: its title with its lead figure, or with its description if it has no drawn figure.

use super::heading::Heading;
use super::style::Node;
use super::svg_writer::{At, SvgWriter, escaped, px};
use super::text_layout::{TextColumn, line_height, set};
use super::{Image, ImageRenderer, ImageText, SIZE, stylesheet};
use crate::content::Content;
use crate::content::language::Direction;
use crate::content::section::Section;
use crate::content::translation::original::without_delimiters;
use crate::figures::Figure;
use crate::page::social::{Social, lead_figure};
use crate::site::SiteError;
use crate::site::credit::Credit;

/// The margins of a card without a figure, and the width of its text, in px.
const EDGE: f64 = 96.0;
const TOP: f64 = 150.0;
const WORDS: f64 = 900.0;

impl ImageRenderer {
    /// Draws the card of a section; an error if its text has letters that no font has.
    pub fn card(&self, content: &Content, section: &Section, figures: &[Figure]) -> Result<Image, SiteError> {
        let social = Social::of_section(content, section, figures).without_delimiters();
        let title = without_delimiters(&section.title);
        let figure = lead_figure(section, figures);
        let credit = figure.map_or_else(|| Credit::of_words(content), |figure| Credit::new(content, figure));
        let (svg, words) = match figure.and_then(|figure| Some((figure, figure.export_layout.as_ref()?))) {
            Some((figure, export_layout)) => {
                let heading = Heading { kind: &content.ui.title, title: &title, text: &figure.question };
                self.composed(content, figure.id, &heading, export_layout, &credit)
            }
            None => self.words_alone(content, &social, &credit),
        };
        let said = ImageText {
            title: title.into_owned(),
            description: social.alt,
            source: credit.sources,
            licence: credit.licence,
        };
        self.finished(content, &section.id, (&svg, &words), said)
    }

    fn words_alone(&self, content: &Content, social: &Social, credit: &Credit) -> (String, String) {
        let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
        let rtl = content.language.dir == Direction::Rtl;
        let rules = self.sheets.flat(width);
        let sheet = stylesheet::parsed(&rules);
        let mut writer = SvgWriter::new(&self.fonts, &sheet, 1.0, rtl);
        let root = Node::root(content.language.dir.attribute());
        let style = |class: &str| root.inner("text", class).computed(&sheet);
        let column = TextColumn { x: if rtl { width - EDGE - WORDS } else { EDGE }, width: WORDS, rtl };
        let rule = root.inner("line", "export__rule").computed(&sheet);
        writer.line(At { x: EDGE, y: TOP }, At { x: width - EDGE, y: TOP }, &rule);
        let mut y = set(&mut writer, &content.ui.title, &style("export__kind"), column, TOP + 22.0) + 10.0;
        y = set(&mut writer, &social.title, &style("export__title"), column, y) + 22.0;
        set(&mut writer, &social.description, &style("export__lede"), column, y);
        let last = style("export__last");
        set(&mut writer, &credit.last, &last, column, height - 48.0 - line_height(&last));
        let (drawn, words) = writer.into_parts();
        let paper = root.inner("rect", "export__paper").computed(&sheet);
        let (width, height, fill) = (px(width), px(height), escaped(paper.text("fill")));
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><rect width=\"{width}\" \
             height=\"{height}\" fill=\"{fill}\"/>{drawn}</svg>"
        );
        (svg, words)
    }
}
