//! The card of a part of the article: its title and its leading drawing; where it has none, its title and first words.

use super::heading::Heading;
use super::pen::{At, Pen, escaped, px};
use super::setting::{Column, leading, set};
use super::style::Node;
use super::{Picture, SIZE, Said, Studio, sheet};
use crate::content::Content;
use crate::content::language::Direction;
use crate::content::section::Section;
use crate::figures::Figure;
use crate::page::social::{Social, leading as leading_figure};
use crate::site::SiteError;
use crate::site::downloads::credit::Credit;
use simplecss::StyleSheet;

/// The margins of a card of words alone, in px, and how wide its words run.
const EDGE: f64 = 96.0;
const TOP: f64 = 150.0;
const WORDS: f64 = 900.0;

impl Studio {
    /// The card of a part.
    pub fn card(&self, content: &Content, section: &Section, figures: &[Figure]) -> Result<Picture, SiteError> {
        let social = Social::of_section(content, section, figures);
        let figure = leading_figure(section, figures);
        let credit = figure.map_or_else(|| Credit::of_words(content), |figure| Credit::of(content, figure));
        let (svg, words) = match figure.and_then(|figure| Some((figure, figure.export_layout.as_ref()?))) {
            Some((figure, export_layout)) => {
                let heading = Heading { kind: &content.labels.title, title: &section.title, text: &figure.question };
                self.composed(content, figure.id, &heading, export_layout, &credit)
            }
            None => self.words_alone(content, &social, &credit),
        };
        let said = Said {
            title: section.title.clone(),
            description: social.alt,
            source: credit.sources,
            licence: credit.licence,
        };
        self.finished(&section.id, &svg, &words, said)
    }

    fn words_alone(&self, content: &Content, social: &Social, credit: &Credit) -> (String, String) {
        let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
        let rtl = content.language.dir == Direction::Rtl;
        let rules = sheet::flat(&self.sheets, width);
        let sheet = StyleSheet::parse(&rules);
        let mut pen = Pen::new(&self.faces, &sheet, 1.0, rtl);
        let root = Node::root(content.language.dir.attribute());
        let style = |class: &str| root.inner("text", class).computed(&sheet);
        let column = Column { x: if rtl { width - EDGE - WORDS } else { EDGE }, width: WORDS, rtl };
        let rule = root.inner("line", "picture__rule").computed(&sheet);
        pen.line(At { x: EDGE, y: TOP }, At { x: width - EDGE, y: TOP }, &rule);
        let mut y = set(&mut pen, &content.labels.title, &style("picture__kind"), column, TOP + 22.0) + 10.0;
        y = set(&mut pen, &social.title, &style("picture__title"), column, y) + 22.0;
        set(&mut pen, &social.description, &style("picture__lede"), column, y);
        let last = style("picture__last");
        set(&mut pen, &credit.last, &last, column, height - 48.0 - leading(&last));
        let (drawn, words) = pen.lifted();
        let paper = root.inner("rect", "picture__paper").computed(&sheet);
        let (width, height, fill) = (px(width), px(height), escaped(paper.text("fill")));
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><rect width=\"{width}\" \
             height=\"{height}\" fill=\"{fill}\"/>{drawn}</svg>"
        );
        (svg, words)
    }
}
