//! The state of a page for a reader: words, pictures, controls.

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
    said: Vec<String>,
}

/// The present state of a figure.
#[derive(Debug, Deserialize)]
pub struct Drawn {
    /// Its id.
    pub id: String,
    /// Whether it is mounted.
    pub mounted: bool,
    shown: bool,
    marks: usize,
    rows: usize,
    dead: Vec<String>,
}

impl State {
    /// Reads the state of a page.
    pub async fn of(page: &Page) -> State {
        page.ask(include_str!("state.js"), &[]).await
    }

    /// The losses against an intact page, in sentences. Lost interactivity does not count.
    pub fn losses(&self, whole: &State, scripted: bool) -> Vec<String> {
        let mut losses = Vec::new();
        for words in whole.words.difference(&self.words) {
            losses.push(format!("these words are gone: {words}"));
        }
        if self.seen < whole.seen {
            losses.push(format!("{} paragraphs are seen and not {}", self.seen, whole.seen));
        }
        if !self.sections.is_empty() {
            losses.push(format!("these sections are not seen: {:?}", self.sections));
        }
        if self.said != whole.said {
            losses.push(format!("the page speaks of {:?}", self.said));
        }
        if !scripted && self.dead > 0 {
            losses.push(format!("{} controls are shown without a script", self.dead));
        }
        for expected in &whole.figures {
            let Some(figure) = self.figures.iter().find(|figure| figure.id == expected.id) else {
                losses.push(format!("{} is gone", expected.id));
                continue;
            };
            let wrong = [
                (!figure.shown, "is not seen".to_owned()),
                (figure.marks < expected.marks, format!("has {} marks and not {}", figure.marks, expected.marks)),
                (
                    figure.rows != expected.rows,
                    format!("has a table of {} rows and not {}", figure.rows, expected.rows),
                ),
                (
                    !figure.mounted && !figure.dead.is_empty(),
                    format!("shows controls that are dead: {:?}", figure.dead),
                ),
            ];
            let wrong = wrong.into_iter().filter(|(wrong, _)| *wrong);
            losses.extend(wrong.map(|(_, how)| format!("{} {how}", figure.id)));
        }
        losses
    }

    /// A summary for the report's table.
    pub fn told(&self, whole: &State) -> String {
        let read = whole.words.intersection(&self.words).count();
        let words = if read == whole.words.len() { "all words".to_owned() } else { format!("{read} passages") };
        let pictures = self.figures.iter().filter(|figure| figure.shown).count();
        let alive = self.figures.iter().filter(|figure| figure.mounted).count();
        format!("{words}, {pictures} figures, {alive} of them alive")
    }
}
