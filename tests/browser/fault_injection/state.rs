//! The state of a page for a reader: words, drawings, controls.

use super::super::harness::Page;
use serde::Deserialize;
use std::collections::BTreeSet;

/// The present state of a page.
#[derive(Debug, Deserialize)]
pub struct State {
    words: BTreeSet<String>,
    seen: usize,
    sections: Vec<String>,
    /// Its figures in order.
    pub figures: Vec<Drawn>,
    dead: usize,
    errors: Vec<String>,
}

/// The present state of a figure.
#[derive(Debug, Deserialize)]
pub struct Drawn {
    /// Its id.
    pub id: String,
    /// True if it is mounted.
    pub mounted: bool,
    /// True if keys read its points.
    readable: bool,
    shown: bool,
    marks: usize,
    rows: usize,
    dead: Vec<String>,
}

impl State {
    /// Reads the state of a page.
    pub async fn read(page: &Page) -> State {
        page.evaluate(include_str!("state.js"), &[]).await
    }

    /// The losses against an intact page, in sentences. Lost interactivity does not count.
    pub fn losses(&self, intact: &State, scripted: bool) -> Vec<String> {
        let mut losses = Vec::new();
        for words in intact.words.difference(&self.words) {
            losses.push(format!("these words are gone: {words}"));
        }
        if self.seen < intact.seen {
            losses.push(format!("{} paragraphs are visible, expected {}", self.seen, intact.seen));
        }
        if !self.sections.is_empty() {
            losses.push(format!("these sections are not visible: {:?}", self.sections));
        }
        if self.errors != intact.errors {
            losses.push(format!("the page contains error messages: {:?}", self.errors));
        }
        if !scripted && self.dead > 0 {
            losses.push(format!("{} controls are visible without a script", self.dead));
        }
        for expected in &intact.figures {
            let Some(figure) = self.figures.iter().find(|figure| figure.id == expected.id) else {
                losses.push(format!("{} is gone", expected.id));
                continue;
            };
            let wrong = [
                (!figure.shown, "is not visible".to_owned()),
                (figure.marks < expected.marks, format!("has {} marks, expected {}", figure.marks, expected.marks)),
                (
                    figure.rows != expected.rows,
                    format!("has a table of {} rows, expected {}", figure.rows, expected.rows),
                ),
                (
                    !figure.mounted && !figure.dead.is_empty(),
                    format!("shows controls without a function: {:?}", figure.dead),
                ),
            ];
            let wrong = wrong.into_iter().filter(|(wrong, _)| *wrong);
            losses.extend(wrong.map(|(_, how)| format!("{} {how}", figure.id)));
        }
        losses
    }

    /// A summary for the report's table. `used` is the number of figures that the test used.
    pub fn summary(&self, intact: &State, used: usize) -> String {
        let kept = intact.words.intersection(&self.words).count();
        let words = if kept == intact.words.len() { "all words".to_owned() } else { format!("{kept} passages") };
        let drawings = self.figures.iter().filter(|figure| figure.shown).count();
        let mounted = self.figures.iter().filter(|figure| figure.mounted).count();
        let readable = self.figures.iter().filter(|figure| figure.readable).count();
        format!("{words}, {drawings} figures, {mounted} of {used} mounted, {readable} read by keys")
    }
}
