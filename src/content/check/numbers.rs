//! Checks that every number in the prose is a number of its link target.

use super::is_anchor;
use crate::content::blocks::{Inline, LinkTarget, pieces};
use crate::content::draft::Draft;
use crate::content::partial::Lookup;
use crate::content::section::Section;
use crate::content::{Diagnostic, Diagnostics, numerals};

/// Every number in the prose must be inside a link, and equal a number of the link target.
pub fn numbers(draft: &Draft, figures: &[&str], diagnostics: &mut Diagnostics) {
    for section in draft.parts() {
        for block in &section.blocks {
            for piece in pieces(block) {
                match piece {
                    Inline::Text(text) if text.contains(|letter: char| letter.is_ascii_digit()) => {
                        let words: String = text.trim().chars().take(40).collect();
                        diagnostics.push(Diagnostic::at(
                            &section.file,
                            block.line,
                            format!("a number in the prose is not linked to its source: “{words}…”"),
                            "Link it to its claim:, data: or source:",
                        ));
                    }
                    Inline::Link { target, text, line } => {
                        if let Err(diagnostic) = check_link(draft, figures, section, target, text, *line) {
                            diagnostics.push(diagnostic);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Checks that the target of a link exists and has all numbers of the text.
fn check_link(
    draft: &Draft,
    figures: &[&str],
    section: &Section,
    target: &LinkTarget,
    text: &str,
    line: usize,
) -> Result<(), Diagnostic> {
    let unknown = |what: &str, id: &str, fix: &str| {
        Err(Diagnostic::at(&section.file, line, format!("there is no {what} “{id}”"), fix))
    };
    // An unreadable target is reported elsewhere, so its numbers are not checked.
    let evidence = match target {
        LinkTarget::Claim(id) => match draft.claims.find(|claim| claim.id == *id) {
            Lookup::Found(claim) => {
                format!("{} ; {} ; {}", claim.value, claim.date, claim.qualifier.as_deref().unwrap_or_default())
            }
            Lookup::Unread => return Ok(()),
            Lookup::Missing => return unknown("claim", id, "Use an id of assets/data/claims.csv"),
        },
        LinkTarget::Data(address) => match draft.row(address) {
            Lookup::Found(row) => row.all_text(),
            Lookup::Unread => return Ok(()),
            Lookup::Missing => {
                return unknown("row", address, "Use a file of assets/data/series and a key of it, as file/key");
            }
        },
        LinkTarget::Source(id) => match draft.sources.find(|source| source.id == *id) {
            Lookup::Found(source) => format!(
                "{} ; {} ; {}",
                source.date.map(|date| date.iso()).unwrap_or_default(),
                source.title,
                source.note.as_deref().unwrap_or_default()
            ),
            Lookup::Unread => return Ok(()),
            Lookup::Missing => return unknown("source", id, "Use an id of assets/data/sources.csv"),
        },
        LinkTarget::Term(id) if matches!(draft.terms.find(|term| term.id == *id), Lookup::Missing) => {
            return unknown("term", id, "Use an id of assets/data/terms.csv");
        }
        LinkTarget::Anchor(id) if !is_anchor(draft, figures, id) => {
            return unknown("anchor", id, "Use the id of a figure or section of the page");
        }
        // A link to a section may contain the month in which the sources were read.
        LinkTarget::Anchor(_) => match &draft.settings {
            Some(settings) => settings.as_of.clone(),
            None => return Ok(()),
        },
        LinkTarget::Term(_) => String::new(),
    };
    let Some(language) = &draft.language else { return Ok(()) };
    let known = numerals::in_data(&evidence);
    match numerals::in_prose(text, language).into_iter().find(|number| !known.contains(number)) {
        Some(_) => Err(Diagnostic::at(
            &section.file,
            line,
            format!("“{text}” contains a number that its link target does not have"),
            format!("Write a number of the link target ({})", evidence.trim()),
        )),
        None => Ok(()),
    }
}
