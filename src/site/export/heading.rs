//! The words over or beside a drawing: the question as large as it fits one line, the answer as large as it fits two.

use super::style::{Computed, Node};
use super::svg_writer::SvgWriter;
use super::text_layout::{Column, broken, set};

/// The sizes in which a question is tried, in px; the last one may take as many lines as it needs.
const QUESTIONS: [f64; 4] = [38.0, 36.0, 34.0, 32.0];
/// The sizes in which an answer over a drawing is tried, in px, and the most lines that it may then have.
const ANSWERS: [(f64, usize); 8] =
    [(21.0, 2), (20.0, 2), (19.0, 2), (18.0, 2), (17.0, 2), (16.0, 2), (17.0, 3), (16.0, 9)];

/// The room under a question, in px.
const UNDER: f64 = 6.0;

/// The words over a drawing.
#[derive(Clone, Copy, Debug)]
pub struct Heading<'a> {
    /// What it is part of; empty where that is not said.
    pub kind: &'a str,
    /// The title.
    pub title: &'a str,
    /// What is said under it.
    pub text: &'a str,
}

impl Heading<'_> {
    /// Sets it into a column from a height downwards, and says where it ends. Beside a drawing it has room.
    pub fn set(&self, writer: &mut SvgWriter, within: &Node, column: Column, beside: bool, top: f64) -> f64 {
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
        let tried = ANSWERS.iter().find(|(size, most)| beside || lines(writer, self.text, &answer(*size)) <= *most);
        let answer = answer(tried.unwrap_or(&ANSWERS[ANSWERS.len() - 1]).0);

        let kind = style(writer, "export__last");
        let y = set(writer, self.kind, &kind, column, top);
        let y = set(writer, self.title, &question, column, y) + UNDER;
        set(writer, self.text, &answer, column, y)
    }
}

/// The same style at a size, its lines so many times as high.
fn sized(style: &Computed, size: f64, leading: f64) -> Computed {
    let leading = format!("{}px", (size * leading).round());
    style.clone().with("font-size", format!("{size}px")).with("line-height", leading)
}
