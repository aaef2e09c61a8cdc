//! Checks that every number in the prose is a number of its link target.

use super::is_fragment;
use crate::content::blocks::{Inline, LinkTarget, paragraphs, pieces_of};
use crate::content::paragraph_voice::{Voice, voice_of};
use crate::content::partial_content::PartialContent;
use crate::content::partial_file::Lookup;
use crate::content::section::Section;
use crate::content::{Diagnostic, Diagnostics, numerals};

/// Every number in the prose must equal a number of its link target. In a paragraph with the voice of one source, that
/// source is also the evidence for numbers outside links.
pub fn numbers(content: &PartialContent, figures: &[&str], diagnostics: &mut Diagnostics) {
    for section in content.all_sections() {
        for block in &section.blocks {
            for paragraph in paragraphs(block) {
                let speaker = match voice_of(paragraph) {
                    Some(Voice::Source(id)) => Some(LinkTarget::Source(id.clone())),
                    _ => None,
                };
                for piece in pieces_of(paragraph) {
                    let found = match (piece, &speaker) {
                        (Inline::Link { target, text, line }, _) => {
                            check_link(content, figures, section, target, text, *line)
                        }
                        (Inline::Text(text), _) if !text.contains(|character: char| character.is_ascii_digit()) => {
                            Ok(())
                        }
                        (Inline::Text(text), Some(speaker)) => {
                            check_link(content, figures, section, speaker, text, block.line)
                        }
                        (Inline::Text(text), None) => Err(unlinked(section, text, block.line)),
                        _ => Ok(()),
                    };
                    if let Err(diagnostic) = found {
                        diagnostics.push(diagnostic);
                    }
                }
            }
        }
    }
}

fn unlinked(section: &Section, text: &str, line: usize) -> Diagnostic {
    let words: String = text.trim().chars().take(40).collect();
    Diagnostic::new(
        &section.file,
        line,
        format!("a number in the prose is not linked to its source: “{words}…”"),
        "Link it to its claim:, data: or source:",
    )
}

/// Checks that the target of a link exists and has all numbers of the text.
fn check_link(
    content: &PartialContent,
    figures: &[&str],
    section: &Section,
    target: &LinkTarget,
    text: &str,
    line: usize,
) -> Result<(), Diagnostic> {
    let unknown = |what: &str, id: &str, fix: &str| {
        Err(Diagnostic::new(&section.file, line, format!("there is no {what} “{id}”"), fix))
    };
    // An unreadable target is reported elsewhere, so its numbers are not checked.
    let evidence = match target {
        LinkTarget::Claim(id) => match content.claims.find(|claim| claim.id == *id) {
            Lookup::Found(claim) => {
                format!("{} ; {} ; {}", claim.value, claim.date, claim.qualifier.as_deref().unwrap_or_default())
            }
            Lookup::Unread => return Ok(()),
            Lookup::Missing => return unknown("claim", id, "Use an id of assets/data/claims.csv"),
        },
        LinkTarget::Data(address) => match content.row(address) {
            Lookup::Found(row) => row.all_text(),
            Lookup::Unread => return Ok(()),
            Lookup::Missing => {
                return unknown("row", address, "Use a file of assets/data/series and a key of it, as file/key");
            }
        },
        LinkTarget::Source(id) | LinkTarget::Voice(Voice::Source(id)) => match content.source(id) {
            Lookup::Found(source) => source.all_text(),
            Lookup::Unread => return Ok(()),
            Lookup::Missing => return unknown("source", id, "Use an id of assets/data/sources.csv"),
        },
        LinkTarget::Voice(Voice::Article | Voice::View) => {
            let Some(settings) = &content.settings else { return Ok(()) };
            let Lookup::Found(article) = content.source(&settings.article_source) else { return Ok(()) };
            article.all_text()
        }
        LinkTarget::Term(id) if matches!(content.terms.find(|term| term.id == *id), Lookup::Missing) => {
            return unknown("term", id, "Use an id of assets/data/terms.csv");
        }
        LinkTarget::Fragment(id) if !is_fragment(content, figures, id) => {
            return unknown("figure or section", id, "Use the id of a figure or section of the page");
        }
        // The text of a link to a figure or section may contain the date of the facts.
        LinkTarget::Fragment(_) => match &content.settings {
            Some(settings) => settings.as_of.clone(),
            None => return Ok(()),
        },
        LinkTarget::Term(_) | LinkTarget::Voice(Voice::Others | Voice::Computed) => String::new(),
    };
    let Some(language) = &content.language else { return Ok(()) };
    let known = numerals::in_data(&evidence);
    match numerals::in_prose(text, language).into_iter().find(|number| !known.contains(number)) {
        Some(_) => Err(Diagnostic::new(
            &section.file,
            line,
            format!("“{text}” contains a number that its link target does not have"),
            format!("Write a number of the link target ({})", evidence.trim()),
        )),
        None => Ok(()),
    }
}
