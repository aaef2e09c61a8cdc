//! A figure as a image: question, answer, drawing, key and source line, in a frame of fixed size.
//!
//! The drawing is made of the page's own marks in the page's own style, at the width that it has here. The words are
//! shaped with the fonts of `assets/font`, so that every machine writes the same bytes.

mod aspect;
mod card;
mod colour;
mod facet;
mod facets;
mod figure_image;
mod fonts;
mod heading;
mod legend;
mod palette;
mod path_data;
mod png;
mod style;
mod stylesheet;
mod svg_writer;
mod text_layout;

pub use fonts::Fonts;
pub use png::ImageText;

use super::SiteError;
use crate::content::files::Assets;
use resvg::{tiny_skia, usvg};

/// The size of a image, in px.
pub const SIZE: (u32, u32) = (1200, 675);

/// The sheet of colours and sizes, and the one that only images have.
const TOKENS: &str = "tokens";
const OWN: &str = "style/export/export.css";

/// What every image of a site is drawn with.
pub struct ImageRenderer {
    fonts: Fonts,
    sheets: String,
}

/// A image, drawn.
pub struct Image {
    tree: usvg::Tree,
    text: ImageText,
}

impl ImageRenderer {
    /// Reads fonts and style sheets.
    pub fn open(assets: &Assets) -> Result<ImageRenderer, SiteError> {
        let mut sheets = String::new();
        // What is drawn wears the sheets of single components; the first sheet has the colours and the sizes.
        let components = assets.stems("style", "css").into_iter().filter(|name| name != TOKENS);
        let names = std::iter::once(TOKENS.to_owned()).chain(components).map(|name| format!("style/{name}.css"));
        for name in names.chain([OWN.to_owned()]) {
            sheets.push_str(&assets.text(&name).map_err(|diagnostic| SiteError::Files(diagnostic.to_string()))?);
        }
        Ok(ImageRenderer { fonts: Fonts::load(assets)?, sheets })
    }

    /// From what was composed to a image, if all its words can be set.
    fn finished(&self, what: &str, svg: &str, words: &str, text: ImageText) -> Result<Image, SiteError> {
        let missing = self.fonts.missing(words);
        if !missing.is_empty() {
            return Err(SiteError::Files(format!(
                "the picture of “{what}” holds letters that no font of assets/font has: {missing}. Add a font with them \
                 to that folder, cut down to what the language needs."
            )));
        }
        let tree = usvg::Tree::from_str(svg, self.fonts.options())
            .map_err(|error| SiteError::Files(format!("the picture of “{what}” is no SVG: {error}")))?;
        Ok(Image { tree, text })
    }
}

impl Image {
    /// As SVG, its words as outlines.
    pub fn svg(&self) -> String {
        let options = usvg::WriteOptions {
            indent: usvg::Indent::None,
            coordinates_precision: 2,
            transforms_precision: 4,
            ..usvg::WriteOptions::default()
        };
        let drawn = path_data::shortened(&self.tree.to_string(&options));
        let ImageText { title, description, source, licence } = &self.text;
        let [title, description] =
            [title, &format!("{description} {source} {licence}")].map(|text| svg_writer::escaped(text));
        drawn.replacen('>', &format!("><title>{title}</title><desc>{description}</desc>"), 1)
    }

    /// As PNG.
    pub fn png(&self) -> Result<Vec<u8>, SiteError> {
        let size = self.tree.size();
        let mut pixels = tiny_skia::Pixmap::new(size.width() as u32, size.height() as u32)
            .ok_or_else(|| SiteError::Files("a picture has no size".to_owned()))?;
        resvg::render(&self.tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
        png::packed(&pixels, &self.text)
            .map_err(|error| SiteError::Files(format!("a picture cannot be packed as PNG ({error})")))
    }

    /// What is drawn, for tests.
    pub const fn tree(&self) -> &usvg::Tree {
        &self.tree
    }
}
