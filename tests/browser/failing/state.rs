//! What a reader has of a page: the words, the pictures, the controls.

use super::super::harness::Page;
use serde::Deserialize;
use std::collections::BTreeSet;

/// The page as it stands.
#[derive(Debug, Deserialize)]
pub struct State {
    words: BTreeSet<String>,
    seen: usize,
    sections: Vec<String>,
    /// Its figures, in their order.
    pub figures: Vec<Drawn>,
    dead: usize,
    said: Vec<String>,
}

/// A figure as it stands.
#[derive(Debug, Deserialize)]
pub struct Drawn {
    /// Its id.
    pub id: String,
    /// Whether it can be played with.
    pub mounted: bool,
    shown: bool,
    marks: usize,
    rows: usize,
    dead: Vec<String>,
}

impl State {
    /// Looks at a page.
    pub async fn of(page: &Page) -> State {
        page.ask(include_str!("state.js"), &[]).await
    }

    /// What a reader has lost against a page that is whole, in sentences; empty where it is play at most.
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

    /// What a reader has, in a few words for the table.
    pub fn told(&self, whole: &State) -> String {
        let read = whole.words.intersection(&self.words).count();
        let words = if read == whole.words.len() { "all words".to_owned() } else { format!("{read} passages") };
        let pictures = self.figures.iter().filter(|figure| figure.shown).count();
        let alive = self.figures.iter().filter(|figure| figure.mounted).count();
        format!("{words}, {pictures} figures, {alive} of them alive")
    }
}
