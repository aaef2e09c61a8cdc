//! Two seats at one scale: for each, what the article says of the office and what was found of it.

use super::{Autonomy, LAW, SeatWords};
use crate::content::claim::Claim;
use crate::content::language::interpolate;
use crate::figures::source_phrases::read_in;
use crate::scene::TextBlock;

/// A seat, and where its words come from.
pub struct Seat {
    /// The claims that tell of it.
    pub claims: &'static [&'static str],
    /// The note that stands beside them; empty where there is none.
    note: &'static str,
}

/// The office that the law reserves, and the office that, the article says, holds the power.
pub const SEATS: [Seat; 2] =
    [Seat { claims: &["4.4"], note: "" }, Seat { claims: &["4.5", "4.6", "4.7"], note: "C17" }];

impl Autonomy<'_> {
    /// The seats, each as an office, what the article says and what was found.
    pub fn seats(&self) -> Vec<TextBlock> {
        SEATS.iter().zip(&self.words.seats).flat_map(|(seat, words)| self.seat(seat, words)).collect()
    }

    fn seat(&self, seat: &Seat, words: &SeatWords) -> [TextBlock; 3] {
        let content = self.content;
        let text = |part: &str, title: &str, text: String| TextBlock {
            class: format!("seat seat--{part}").into(),
            title: title.to_owned().into(),
            text: text.into(),
            ..TextBlock::default()
        };
        let claims: Vec<&Claim> = seat.claims.iter().filter_map(|id| content.claim(id)).collect();
        let says: Vec<&str> = claims.iter().map(|claim| claim.text.as_str()).collect();
        // One finding for several claims would be surer than what was found of each.
        let found = match claims.as_slice() {
            [claim] => content.labels.found(claim.found),
            _ => &self.words.elsewhere,
        };
        let law = content.source(LAW);
        // What is recorded of the law begins with its article.
        let article = law.and_then(|law| law.note.as_deref()).and_then(|note| note.split(';').next());
        let elsewhere = interpolate(
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
            text("article", &content.labels.article_says, says.join(" ")),
            text("found", found, elsewhere),
        ]
    }
}
