//! The fonts of images. They are part of the project, so that every machine writes the same bytes.
//!
//! Measures text before it is shaped, and reports letters that no font has.

use crate::content::assets::Assets;
use crate::site::SiteError;
use crate::site::file_io::read;
use resvg::usvg::{self, fontdb};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

/// A font face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FontFace {
    /// Labels and answers.
    Sans,
    /// Bold labels.
    SansBold,
    /// Questions and titles.
    SerifBold,
}

impl FontFace {
    /// The family and the weight in SVG.
    pub const fn named(self) -> (&'static str, &'static str) {
        match self {
            FontFace::Sans => ("Noto Sans", "400"),
            FontFace::SansBold => ("Noto Sans", "700"),
            FontFace::SerifBold => ("Noto Serif", "700"),
        }
    }

    const fn index(self) -> usize {
        match self {
            FontFace::Sans => 0,
            FontFace::SansBold => 1,
            FontFace::SerifBold => 2,
        }
    }
}

/// The folder of the fonts.
const FOLDER: &str = "font";
/// The files of the faces, in the order of [`FontFace`]. Other fonts of the folder supply letters that these lack.
const FACES: [&str; 3] = ["NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Bold"];

/// All fonts, loaded once.
pub struct Fonts {
    data: Vec<Vec<u8>>,
    advances: RefCell<HashMap<(char, FontFace), f64>>,
    /// The letters that were looked up so far, with true for those that a font has.
    known: RefCell<HashMap<char, bool>>,
    options: usvg::Options<'static>,
}

impl Fonts {
    /// Reads the fonts of `assets/font`.
    pub fn load(assets: &Assets) -> Result<Fonts, SiteError> {
        let files = |extension: &str| {
            let file_stems = assets
                .file_stems(FOLDER, extension)
                .into_iter()
                .filter(|file_stem| !FACES.contains(&file_stem.as_str()));
            file_stems.map(|file_stem| format!("{file_stem}.{extension}")).collect::<Vec<_>>()
        };
        let mut data = Vec::new();
        let mut fonts = fontdb::Database::new();
        for file in FACES.map(|face| format!("{face}.ttf")).into_iter().chain(files("ttf")).chain(files("otf")) {
            let bytes = read(&assets.path(&format!("{FOLDER}/{file}")))?;
            FontRef::new(&bytes).map_err(|error| {
                SiteError::Files(format!("assets/{FOLDER}/{file} is not a font ({error}). Replace the file."))
            })?;
            fonts.load_font_data(bytes.clone());
            data.push(bytes);
        }
        let options = usvg::Options {
            font_family: FontFace::Sans.named().0.to_owned(),
            fontdb: Arc::new(fonts),
            font_resolver: usvg::FontResolver {
                select_font: usvg::FontResolver::default_font_selector(),
                select_fallback: Box::new(|letter, used, fonts| fallback(letter, used, fonts)),
            },
            ..usvg::Options::default()
        };
        Ok(Fonts { data, advances: RefCell::default(), known: RefCell::default(), options })
    }

    /// The options for parsing SVG with these fonts.
    pub const fn options(&self) -> &usvg::Options<'static> {
        &self.options
    }

    /// The width of a text at a size, without kerning.
    pub fn width(&self, words: &str, face: FontFace, size: f64) -> f64 {
        self.extent(0.0, words, face) * size
    }

    /// The extent in ems of a text of extent `before`, followed by `words`.
    fn extent(&self, before: f64, words: &str, face: FontFace) -> f64 {
        words.chars().fold(before, |extent, letter| extent + self.advance(letter, face))
    }

    /// The width of a letter in ems, from its face or else from another font. 0.6 if no font has it.
    fn advance(&self, letter: char, face: FontFace) -> f64 {
        if let Some(known) = self.advances.borrow().get(&(letter, face)) {
            return *known;
        }
        let others = self.data.iter().enumerate().filter(|(index, _)| *index != face.index()).map(|(_, data)| data);
        let found = std::iter::once(&self.data[face.index()]).chain(others).find_map(|data| {
            let font = FontRef::new(data).ok()?;
            let glyph = font.charmap().map(letter)?;
            let em = f64::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
            let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
            Some(f64::from(metrics.advance_width(glyph).unwrap_or_default()) / em)
        });
        let advance = found.unwrap_or(0.6);
        self.advances.borrow_mut().insert((letter, face), advance);
        advance
    }

    /// The letters of a text that no font has. Isolates of directions are not drawn.
    pub fn missing(&self, words: &str) -> String {
        let mut known = self.known.borrow_mut();
        let mut has = |letter: char| {
            *known.entry(letter).or_insert_with(|| {
                let mut fonts = self.data.iter().filter_map(|data| FontRef::new(data).ok());
                fonts.any(|font| font.charmap().map(letter).is_some())
            })
        };
        let is_drawn = |letter: &char| !letter.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(letter);
        words.chars().filter(|letter| is_drawn(letter) && !has(*letter)).collect()
    }

    /// A text broken into lines of at most `most` px.
    pub fn lines(&self, words: &str, face: FontFace, size: f64, most: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        // The extent of the last line.
        let mut extent = 0.0;
        for (gap, piece) in pieces(words) {
            let longer = self.extent(self.extent(extent, gap, face), piece, face);
            match lines.last_mut() {
                Some(line) if longer * size <= most => {
                    line.push_str(gap);
                    line.push_str(piece);
                    extent = longer;
                }
                _ => {
                    lines.push(piece.to_owned());
                    extent = self.extent(0.0, piece, face);
                }
            }
        }
        lines
    }
}

/// The pieces of a text between which a line may break, each with the gap before it on the same line.
///
/// Words are split at spaces, but not at no-break spaces. Words with Chinese letters are split further, by UAX 14.
fn pieces(words: &str) -> Vec<(&str, &str)> {
    let is_han = |letter: char| ('\u{2E80}'..='\u{9FFF}').contains(&letter);
    let mut pieces = Vec::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let ends: Vec<usize> = match word.contains(is_han) {
            true => unicode_linebreak::linebreaks(word).map(|(end, _)| end).collect(),
            false => vec![word.len()],
        };
        let starts = std::iter::once(0).chain(ends.iter().copied());
        for (start, end) in starts.zip(ends.iter().copied()) {
            pieces.push((if start == 0 { " " } else { "" }, &word[start..end]));
        }
    }
    pieces
}

/// The fallback font for a letter: of the fonts that have it, the closest in weight to the font that lacks it.
fn fallback(letter: char, used: &[fontdb::ID], fonts: &fontdb::Database) -> Option<fontdb::ID> {
    let weight = |id: &fontdb::ID| fonts.face(*id).map_or(0, |face| face.weight.0);
    let wanted = used.first().map_or(400, weight);
    let has = |id: &fontdb::ID| {
        let found = fonts.with_face_data(*id, |data, index| {
            FontRef::from_index(data, index).is_ok_and(|font| font.charmap().map(letter).is_some())
        });
        found.unwrap_or_default()
    };
    let fonts = fonts.faces().map(|face| face.id).filter(|id| !used.contains(id));
    fonts.filter(has).min_by_key(|id| weight(id).abs_diff(wanted))
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn chinese_breaks_between_letters_but_never_before_a_full_stop() {
        let found: Vec<&str> = pieces("新疆的 CC BY。").into_iter().map(|(_, piece)| piece).collect();
        assert_eq!(found, ["新", "疆", "的", "CC", "BY。"]);
        assert_eq!(pieces("a–b c/d").len(), 2);
    }
}
