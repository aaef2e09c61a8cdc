//! Estimates the greatest likely width of a text, before a browser lays it out.
//!
//! The font is unknown, because the reader's system chooses it. Exported images have fonts of their own, and measure
//! text with `src/site/export/fonts.rs`.

/// The width in pixels of one line of text at a size in pixels, in a regular system sans.
///
/// The estimate is wide: each class of characters has the width, in ems, of its widest common member in DejaVu Sans,
/// the widest of the common system fonts. (Liberation Sans, like Arial and Helvetica, is about a tenth narrower.)
/// Chinese characters are one em; combining marks have no width. Bold text is up to an eighth wider: multiply.
pub fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(ems).sum::<f64>() * size
}

/// The width of a character in ems.
fn ems(character: char) -> f64 {
    match character {
        // Combining marks, and controls of direction or joining.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' => 0.0,
        '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => 0.0,
        // Space and punctuation.
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => 0.33,
        '.' | ',' | ':' | ';' | '\'' | '’' | '‘' | '|' | '·' | '،' => 0.34,
        '-' | '(' | ')' | '[' | ']' | '/' | '!' => 0.41,
        '"' | '“' | '”' | '°' | '?' | '؟' | '–' | '*' => 0.53,
        '+' | '−' | '×' | '=' | '<' | '>' | '~' | '&' | '#' | '@' | '%' => 1.0,
        // Latin.
        'i' | 'j' | 'l' | 'I' | 'ı' => 0.30,
        'f' | 't' | 'r' | 'J' => 0.42,
        'w' => 0.82,
        'm' | 'W' | 'M' => 1.0,
        '0'..='9' | 'a'..='z' => 0.64,
        'A'..='Z' => 0.79,
        // Cyrillic, with the additional letters of Kazakh.
        'і' | 'ї' | 'І' | 'Ї' => 0.30,
        'ж' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' | 'М' | 'Ф' | 'Ы' => 0.95,
        'Ж' | 'Ш' | 'Щ' | 'Ю' => 1.09,
        'м' | 'ъ' => 0.76,
        'а'..='я' | 'ё' | 'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' => 0.69,
        '\u{400}'..='\u{4ff}' => 0.79,
        // Arabic, at the width within a word. A final letter may be wider.
        'ا' | 'آ' | 'أ' | 'إ' => 0.30,
        'د' | 'ذ' | 'ر' | 'ز' | 'و' | 'ۇ' | 'ۆ' | 'ۋ' => 0.53,
        'س' | 'ش' | 'ص' | 'ض' => 0.95,
        '\u{600}'..='\u{6ff}' => 0.75,
        // Accented Latin and Greek letters, at the width of capitals.
        '\u{a1}'..='\u{3ff}' => 0.80,
        _ => 1.0,
    }
}
