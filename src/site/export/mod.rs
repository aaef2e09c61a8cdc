//! Images of figures at a fixed size: question, answer, drawing, legend, source line.
//!
//! The drawing has the marks and the style sheets of the page, evaluated at the width of each panel. Text is shaped
//! with the fonts of `assets/font`, so every machine writes the same bytes. Must not depend on `downloads`.

mod aspect;
mod card;
mod colour;
mod figure_image;
mod fonts;
mod heading;
mod legend;
mod palette;
mod panel;
mod panels;
mod path_data;
mod png;
mod style;
mod stylesheet;
mod svg_writer;
mod text_layout;

pub use fonts::Fonts;
pub use png::ImageText;

use super::SiteError;
use crate::content::Content;
use crate::content::assets::Assets;
use resvg::{tiny_skia, usvg};

pub use crate::page::social::SIZE;

/// The style sheet with the tokens, and the one for images only.
const TOKENS: &str = "tokens";
const OWN: &str = "style/export/export.css";

/// Draws images with the fonts and style sheets of the site.
pub struct ImageRenderer {
    fonts: Fonts,
    sheets: stylesheet::Sheets,
}

/// A composed image.
pub struct Image {
    /// The prefix of all ids, so that images in one page do not share any.
    id_prefix: String,
    tree: usvg::Tree,
    text: ImageText,
}

impl ImageRenderer {
    /// Reads fonts and style sheets; an error if one is missing or broken.
    pub fn open(assets: &Assets) -> Result<ImageRenderer, SiteError> {
        let mut sheets = String::new();
        // Tokens come first, as on the page; the style sheets of components follow.
        let components = assets.file_stems("style", "css").into_iter().filter(|name| name != TOKENS);
        let names = std::iter::once(TOKENS.to_owned()).chain(components).map(|name| format!("style/{name}.css"));
        for name in names.chain([OWN.to_owned()]) {
            sheets.push_str(&assets.text(&name).map_err(|diagnostic| SiteError::Files(diagnostic.to_string()))?);
        }
        Ok(ImageRenderer { fonts: Fonts::load(assets)?, sheets: stylesheet::Sheets::new(&sheets) })
    }

    /// Makes an image from SVG; an error if `words` has letters that no font has.
    fn finished(
        &self,
        content: &Content,
        what: &str,
        (svg, words): (&str, &str),
        text: ImageText,
    ) -> Result<Image, SiteError> {
        let missing = self.fonts.missing(words);
        if !missing.is_empty() {
            return Err(SiteError::Files(format!(
                "the image of “{what}” has letters that no font of assets/font has: {missing}. Add a font with these \
                 letters to that folder, subset to the letters of the language."
            )));
        }
        let tree = usvg::Tree::from_str(svg, self.fonts.options())
            .map_err(|error| SiteError::Files(format!("the image of “{what}” is not valid SVG: {error}")))?;
        Ok(Image { id_prefix: format!("{what}-{}-", content.language.code), tree, text })
    }
}

impl Image {
    /// The image as SVG with text as paths.
    pub fn svg(&self) -> String {
        let options = usvg::WriteOptions {
            indent: usvg::Indent::None,
            coordinates_precision: 2,
            transforms_precision: 4,
            id_prefix: Some(self.id_prefix.clone()),
            ..usvg::WriteOptions::default()
        };
        let drawn = path_data::compact_path_data(&self.tree.to_string(&options));
        let ImageText { title, description, source, licence } = &self.text;
        let [title, description] =
            [title, &format!("{description} {source} {licence}")].map(|text| svg_writer::escaped(text));
        // Without a view box, a page that limits the width of images would crop it.
        let (width, height) = (self.tree.size().width(), self.tree.size().height());
        let start = format!(" viewBox=\"0 0 {width} {height}\"><title>{title}</title><desc>{description}</desc>");
        drawn.replacen('>', &start, 1)
    }

    /// The image as PNG.
    pub fn png(&self) -> Result<Vec<u8>, SiteError> {
        let size = self.tree.size();
        let mut pixels = tiny_skia::Pixmap::new(size.width() as u32, size.height() as u32)
            .ok_or_else(|| SiteError::Files("an image has no size".to_owned()))?;
        resvg::render(&self.tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
        png::encode(&pixels, &self.text)
            .map_err(|error| SiteError::Files(format!("an image cannot be encoded as PNG ({error})")))
    }

    /// The drawn tree, for tests.
    pub const fn tree(&self) -> &usvg::Tree {
        &self.tree
    }
}
