//! Printed pages: the browser's PDF and the words on each page.

use super::engine::{Engine, chromium};
use super::environment;
use super::page::Page;
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintSize};
use std::process::Command;

/// A printed page of the site.
pub struct Pdf {
    /// The letters of each page without whitespace, in drawing order.
    pub pages: Vec<String>,
}

impl Page {
    /// Prints on A4 without the browser's headers and footers.
    pub async fn print(&self) -> Pdf {
        let client = self.browser.client();
        let pdf = match self.browser.engine {
            Engine::Chromium => chromium::print(&client).await,
            Engine::Firefox | Engine::WebKit => {
                let wanted = PrintConfiguration::builder().size(PrintSize::A4).margins(PrintMargins::default()).build();
                self.ok(client.print(wanted.expect("A4 has space for margins")).await)
            }
        };
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("page.pdf");
        std::fs::write(&file, pdf).expect("a PDF can be kept");
        let output =
            Command::new(environment::pdftotext()).arg("-raw").arg(&file).arg("-").output().expect("pdftotext runs");
        assert!(output.status.success(), "pdftotext: {}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let pages = text.trim_end_matches('\u{c}').split('\u{c}');
        Pdf { pages: pages.map(bare).collect() }
    }
}

/// True if one or more pages contain some words. Line breaks do not matter.
pub fn contains_words(page: &str, words: &str) -> bool {
    page.contains(&bare(words))
}

/// Letters without whitespace, with ligatures split. Arabic letters are left out: PDFs hold their joined forms in
/// visual order.
fn bare(text: &str) -> String {
    let mut bare: String =
        text.chars().filter(|character| !character.is_whitespace() && !is_arabic(*character)).collect();
    for (joined, apart) in [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")] {
        bare = bare.replace(joined, apart);
    }
    bare
}

fn is_arabic(character: char) -> bool {
    matches!(character, '\u{600}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}
