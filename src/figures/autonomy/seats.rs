//! The two seats: for each, the article's statement on the office and the verdict of the sources.

use super::{Autonomy, LAW, SeatWords};
use crate::content::claim::Claim;
use crate::content::language::interpolate_some;
use crate::figures::source_phrases::read_in;
use crate::plot::Block;
use crate::scene::TextBlock;

/// A seat, with the origin of its texts.
pub struct Seat {
    /// The ids of the claims on it.
    pub claims: &'static [&'static str],
    /// The id of the note on it. Empty if there is none.
    note: &'static str,
}

/// The office that the law reserves, and the office that holds the power according to the article.
pub const SEATS: [Seat; 2] =
    [Seat { claims: &["4.4"], note: "" }, Seat { claims: &["4.5", "4.6", "4.7"], note: "C17" }];

impl Autonomy<'_> {
    /// The text blocks of both seats.
    pub fn seats(&self) -> Vec<TextBlock> {
        SEATS.iter().zip(&self.words.seats).flat_map(|(seat, words)| self.seat(seat, words)).collect()
    }

    fn seat(&self, seat: &Seat, words: &SeatWords) -> [TextBlock; 3] {
        let content = self.content;
        let text = |part: &str, title: &str, text: String| {
            Block::new(super::ID, "seat").and(super::ID, part).title(title).text(text).block()
        };
        let claims: Vec<&Claim> = seat.claims.iter().filter_map(|id| content.claim(id)).collect();
        let says: Vec<&str> = claims.iter().map(|claim| claim.text.as_str()).collect();
        // A common verdict on several claims would be surer than the verdict on each.
        let found = match claims.as_slice() {
            [claim] => content.ui.found(claim.found),
            _ => &self.words.elsewhere,
        };
        let law = content.source(LAW);
        // The note on the law begins with the article of the law.
        let article = law.and_then(|law| law.note.as_deref()).and_then(|note| note.split(';').next());
        let elsewhere = interpolate_some(
            &words.found,
            &[
                ("law", law.map_or("", |law| &law.title)),
                ("article", article.unwrap_or_default()),
                ("note", content.note(seat.note).map_or("", |note| &note.text)),
                ("read", &read_in(content)),
            ],
        );
        [
            text("office", &words.office, words.what.clone()),
            text("article", &content.ui.article_says, says.join(" ")),
            text("found", found, elsewhere),
        ]
    }
}
