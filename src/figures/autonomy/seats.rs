//! The two seats: for each, the article's statement on the office and the verdict of the sources.

use super::{Autonomy, LAW, SeatWords};
use crate::content::Diagnostic;
use crate::content::claim::Claim;
use crate::content::language::SEMICOLONS;
use crate::content::pattern::interpolate_some;
use crate::figures::required_data;
use crate::figures::source_phrases::read_in;
use crate::plot::TextBlockBuilder;
use crate::scene::TextBlock;

/// A seat, with the origin of its texts.
pub struct Seat {
    /// The ids of the claims on it.
    pub claims: &'static [&'static str],
    /// The id of the note on it.
    note: Option<&'static str>,
}

/// The office that the law reserves, and the office that holds the power according to the article.
pub const SEATS: [Seat; 2] =
    [Seat { claims: &["4.4"], note: None }, Seat { claims: &["4.5", "4.6", "4.7"], note: Some("C17") }];

impl Autonomy<'_> {
    /// The text blocks of both seats.
    pub fn seats(&self) -> Result<Vec<TextBlock>, Diagnostic> {
        let [one, other] = [0, 1].map(|index| self.seat(&SEATS[index], &self.words.seats[index]));
        Ok([one?, other?].concat())
    }

    fn seat(&self, seat: &Seat, words: &SeatWords) -> Result<Vec<TextBlock>, Diagnostic> {
        let content = self.content;
        let text = |part: &str, title: &str, text: String| {
            TextBlockBuilder::new(super::ID, "seat").role(super::ID, part).title(title).text(text).block()
        };
        let claims = seat
            .claims
            .iter()
            .map(|id| required_data::claim(content, id))
            .collect::<Result<Vec<&Claim>, Diagnostic>>()?;
        let says: Vec<&str> = claims.iter().map(|claim| claim.text.as_str()).collect();
        // Several claims have no common verdict, which would be more certain than the verdict on each.
        let found = match claims.as_slice() {
            [claim] => content.ui.verdict(claim.verdict),
            _ => &self.words.elsewhere,
        };
        let law = required_data::source(content, LAW)?;
        // The note on the law begins with the article of the law.
        let article = law.note.as_deref().and_then(|note| note.split(SEMICOLONS).next()).ok_or_else(|| {
            Diagnostic::new(
                &format!("assets/{}", crate::content::source::FILE),
                law.line,
                format!("the source “{LAW}” has no note, which should begin with the article of the law"),
                "Write the note",
            )
        })?;
        let mut elsewhere = interpolate_some(
            &words.found,
            &[("law", law.title.as_str()), ("article", article), ("read", &read_in(content))],
        );
        // Only one seat has a note.
        if let Some(id) = seat.note {
            elsewhere = interpolate_some(&elsewhere, &[("note", required_data::note(content, id)?)]);
        }
        Ok(vec![
            text("office", &words.office, words.what.clone()),
            text("article", &content.ui.article_says, says.join(" ")),
            text("found", found, elsewhere),
        ])
    }
}
