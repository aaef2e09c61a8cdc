//! Encodes PNG with a palette and with title, source and licence as the only metadata.

use super::palette::indexed;
use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};
use resvg::tiny_skia::Pixmap;

/// The metadata of an image. Only SVG has the description.
#[derive(Clone, Debug, Default)]
pub struct ImageText {
    /// The title.
    pub title: String,
    /// The description.
    pub description: String,
    /// The sources.
    pub source: String,
    /// The licence.
    pub licence: String,
}

/// Encodes opaque pixels.
pub fn encode(pixels: &Pixmap, text: &ImageText) -> Result<Vec<u8>, EncodingError> {
    // Opaque pixels are the same with and without premultiplied opacity.
    let (palette, indices) = indexed(pixels.data().as_chunks().0);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    for (name, text) in [("Title", &text.title), ("Source", &text.source), ("Copyright", &text.licence)] {
        encoder.add_itxt_chunk(name.to_owned(), text.clone())?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indices)?;
    writer.finish()?;
    Ok(file)
}
