//! The heading of an image. The question is as large as fits on one line, the answer as large as fits on two.

use super::style::{Computed, Node};
use super::svg_writer::SvgWriter;
use super::text_layout::{TextColumn, broken, set};

/// The sizes that are tried for the question, in px. At the last size it may take any number of lines.
const QUESTIONS: [f64; 4] = [38.0, 36.0, 34.0, 32.0];
/// The sizes that are tried for the answer, in px, each with the maximum number of lines.
const ANSWERS: [(f64, usize); 8] =
    [(21.0, 2), (20.0, 2), (19.0, 2), (18.0, 2), (17.0, 2), (16.0, 2), (17.0, 3), (16.0, 9)];

/// The maximum number of lines of an answer beside a drawing, above the legend.
const BESIDE: usize = 8;

/// The gap under the question, in px.
const UNDER: f64 = 6.0;

/// A heading.
#[derive(Clone, Copy, Debug)]
pub struct Heading<'a> {
    /// The line above the title; may be empty.
    pub kind: &'a str,
    /// The title.
    pub title: &'a str,
    /// The text under the title.
    pub text: &'a str,
}

impl Heading<'_> {
    /// Sets the heading into a column from `top` down and returns its lower edge. Beside a drawing, the title has the
    /// largest size and the answer may have more lines.
    pub fn set(&self, writer: &mut SvgWriter, within: &Node, column: TextColumn, beside: bool, top: f64) -> f64 {
        let style = |writer: &SvgWriter, class: &str| writer.style(&within.inner("text", class));
        let lines = |writer: &SvgWriter, words: &str, style: &Computed| {
            broken(writer.fonts, words, style, 1.0, column.width).len()
        };

        let plain = style(writer, "export__question");
        let question = |size: f64| sized(&plain, size, 1.21);
        let size = QUESTIONS.into_iter().find(|size| beside || lines(writer, self.title, &question(*size)) == 1);
        let question = question(size.unwrap_or(QUESTIONS[QUESTIONS.len() - 1]));

        let plain = style(writer, "export__answer");
        let answer = |size: f64| sized(&plain, size, 1.38);
        let fits =
            |size: f64, most: usize| lines(writer, self.text, &answer(size)) <= if beside { BESIDE } else { most };
        let tried = ANSWERS.iter().find(|(size, most)| fits(*size, *most));
        let answer = answer(tried.unwrap_or(&ANSWERS[ANSWERS.len() - 1]).0);

        let kind = style(writer, "export__last");
        let y = set(writer, self.kind, &kind, column, top);
        let y = set(writer, self.title, &question, column, y) + UNDER;
        set(writer, self.text, &answer, column, y)
    }
}

/// A style at another size in px; `line_height` is relative to the size.
fn sized(style: &Computed, size: f64, line_height: f64) -> Computed {
    let line_height = format!("{}px", (size * line_height).round());
    style.clone().with_property("font-size", format!("{size}px")).with_property("line-height", line_height)
}
