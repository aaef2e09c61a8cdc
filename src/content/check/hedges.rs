//! Checks that the prose hedges a number as its row does: “about”, “at least” or “up to”.

use crate::chart::range::{Bound, Shape};
use crate::content::assets::Assets;
use crate::content::blocks::{Inline, LinkTarget, paragraphs, pieces_of};
use crate::content::columns::RANGE;
use crate::content::partial_content::PartialContent;
use crate::content::partial_file::Lookup;
use crate::content::series_table::SeriesRow;
use crate::content::translation::{HEDGES, ORIGINAL};
use crate::content::{Diagnostic, Diagnostics, numerals};
use std::collections::BTreeMap;

/// The number of characters before a link in which its hedge is searched for.
const REACH: usize = 30;

/// The hedges of the original language by class, as in the file. `{n}` stands for the number.
type HedgePatterns = BTreeMap<String, Vec<String>>;

/// A link to a row may give the row's number without a hedge only if the number is exact. For the original language;
/// translations are compared with it.
pub fn hedges(content: &PartialContent, assets: &Assets, diagnostics: &mut Diagnostics) {
    let Some(language) = &content.language else { return };
    // The check of translations reports a file that cannot be read. A story without translations needs no such file.
    let Ok(mut all) = assets.json::<BTreeMap<String, HedgePatterns>>(HEDGES) else { return };
    let Some(known) = all.remove(ORIGINAL) else { return };
    for section in content.all_sections() {
        for paragraph in section.blocks.iter().flat_map(paragraphs) {
            let mut before = String::new();
            for piece in pieces_of(paragraph) {
                let (Inline::Text(text) | Inline::Link { text, .. }) = piece else { continue };
                if let Inline::Link { target: LinkTarget::Data(address), line, .. } = piece
                    && let Lookup::Found(row) = content.row(address)
                {
                    let numbers = numerals::in_prose(text, language);
                    let context = format!("{}{text}", tail(&before)).to_lowercase();
                    let missing = inexact(row).filter(|(number, bound)| {
                        let is_in_text = numerals::in_data(number).iter().any(|number| numbers.contains(number));
                        is_in_text && !has_hedge(&context, &known, *bound)
                    });
                    if let Some((_, bound)) = missing {
                        diagnostics.push(Diagnostic::new(
                            &section.file,
                            *line,
                            format!("“{text}” is more exact than its row {address}, which has “{}”", name(bound)),
                            "Write the hedge before the number",
                        ));
                    }
                }
                before.push_str(text);
            }
        }
    }
}

fn tail(text: &str) -> &str {
    let start = text.char_indices().rev().nth(REACH - 1).map_or(0, |(index, _)| index);
    &text[start..]
}

/// The number of a row, if it is not exact. A range needs no hedge, because it is not exact itself.
fn inexact(row: &SeriesRow) -> Option<(String, Bound)> {
    let range = row.find(RANGE).filter(|range| range.shape() != Shape::Span)?;
    let (number, bound) = range.low().or(range.high()).filter(|(_, bound)| *bound != Bound::Exact)?;
    Some((number.to_f64().to_string(), bound))
}

/// True if a text has a hedge for a bound. Only hedges that precede their number are searched for.
fn has_hedge(text: &str, known: &HedgePatterns, bound: Bound) -> bool {
    let classes: &[&str] = match bound {
        Bound::Exact => return true,
        Bound::About => &["about"],
        Bound::AtLeast => &["more_than", "at_least"],
        Bound::UpTo => &["up_to", "fewer_than"],
    };
    let forms = classes.iter().filter_map(|class| known.get(*class)).flatten();
    forms.filter_map(|form| form.strip_suffix(" {n}")).any(|words| {
        let is_end = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphabetic());
        text.match_indices(words).any(|(at, found)| {
            is_end(text[..at].chars().next_back()) && is_end(text[at + found.len()..].chars().next())
        })
    })
}

/// The word of a bound in the data.
fn name(bound: Bound) -> &'static str {
    match bound {
        Bound::Exact => "exact",
        Bound::About => "about",
        Bound::AtLeast => "at-least",
        Bound::UpTo => "up-to",
    }
}
