//! The guess (“Draw it first”): the reader draws a line from the first census before later ones are shown.
//!
//! All numbers that can be drawn are formatted here, because the program in the browser formats none.

use super::marks::{BOTH, GUESSING};
use super::{ARTICLE, CENSUS, Population, TOP, people, year};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::content::Diagnostic;
use crate::content::pattern::interpolate_some;
use crate::content::series_table::SeriesRow;
use crate::figures::required_data;
use crate::scene::{Guess, GuessHandle, Sentence};

/// The step between levels, in people: about the precision of a finger on the drawing.
const STEP: i64 = 20_000;

impl Population<'_> {
    /// The guess with its handles, levels and texts.
    pub fn guess(&self) -> Result<Guess, Diagnostic> {
        let words = &self.words.draw;
        let census = self.rows(CENSUS);
        let (first, last) = (year(census[0]).to_string(), year(self.last(CENSUS)).to_string());
        let (counted, article, more) =
            (self.formatted(self.last(CENSUS)), self.formatted(self.last(ARTICLE)), self.formatted_more());
        let values =
            [("first", first.as_str()), ("last", &last), ("census", &counted), ("article", &article), ("more", &more)];
        let interpolated = |pattern: &str| interpolate_some(pattern, &values);
        let sentence = |pattern: &str| pieces(&interpolated(pattern));
        let note = required_data::note(self.content, "C2")?;
        // `years` has the year of each drawn row.
        let point = |row: &SeriesRow| self.years.iter().position(|at| *at == year(row)).unwrap_or(0);
        Ok(Guess {
            begin: words.begin.clone().into(),
            reveal: words.reveal.clone().into(),
            again: words.again.clone().into(),
            cancel: words.cancel.clone().into(),
            aria_label: interpolated(&words.aria_label).into(),
            hint: interpolated(&words.hint).into(),
            guessing_option: GUESSING,
            revealed_option: BOTH,
            from: self.coord(census[0]),
            handles: census[1..]
                .iter()
                .map(|row| GuessHandle {
                    x: self.across(year(row)),
                    name: year(row).to_string().into(),
                    point: point(row),
                })
                .collect(),
            from_first_to_last: (Coord::END, Coord::START),
            levels: (0..=TOP / STEP)
                .map(|level| self.content.language.number(Decimal::new(level * STEP, 0)).into())
                .collect(),
            count: (people(self.last(CENSUS)) / STEP as f64).round() as usize,
            own: sentence(&words.own),
            under: sentence(&words.under),
            over: sentence(&words.over),
            even: sentence(&words.even),
            none: sentence(&words.none),
            after: format!("{} {note}", interpolated(&words.article)).into(),
        })
    }
}

/// Splits a sentence at the placeholders that the program fills.
fn pieces(sentence: &str) -> Sentence {
    let mut pieces = Vec::new();
    let mut rest = sentence;
    while let Some(start) = rest.find('{') {
        // A brace that is never closed is reported by `placeholders`.
        let end = rest[start..].find('}').map_or(rest.len(), |end| start + end + 1);
        pieces.extend([&rest[..start], &rest[start..end]]);
        rest = &rest[end..];
    }
    pieces.push(rest);
    Sentence(pieces.into_iter().filter(|piece| !piece.is_empty()).map(|piece| piece.to_owned().into()).collect())
}
