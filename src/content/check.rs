//! What must hold between the files: every id is known, every number is vouched for, everything has its place.

use super::load::Content;
use super::markdown::{BlockKind, Inline, Target, pieces};
use super::section::Section;
use super::{Fault, Faults, claim, note, numerals, term};
use std::collections::{BTreeSet, HashMap};

/// Every id that stands somewhere is the id of something.
pub fn references(content: &Content, faults: &mut Faults) {
    let mut sources = |file: &str, line: usize, ids: &[String]| {
        for id in ids.iter().filter(|id| content.source(id).is_none()) {
            faults.push(Fault::at(
                file,
                line,
                format!("there is no source “{id}”"),
                "Add it to assets/data/sources.csv, or mend the id",
            ));
        }
    };
    let shown = |file: &str| format!("assets/{file}");
    for claim in &content.claims {
        sources(&shown(claim::FILE), claim.line, &claim.sources);
    }
    for note in &content.notes {
        sources(&shown(note::FILE), note.line, &note.sources);
    }
    for term in &content.terms {
        sources(&shown(term::FILE), 0, &term.sources);
    }
    for found in content.series.values() {
        for row in &found.rows {
            let place = row.fault("", "");
            sources(&place.file, place.line, &row.sources);
        }
    }
    for claim in &content.claims {
        for id in claim.notes.iter().filter(|id| content.note(id).is_none()) {
            faults.push(Fault::at(
                &shown(claim::FILE),
                claim.line,
                format!("there is no note “{id}”"),
                "Add it to assets/data/notes.csv, or mend the id",
            ));
        }
    }
    for note in &content.notes {
        for id in note.claims.iter().filter(|id| content.claim(id).is_none()) {
            faults.push(Fault::at(
                &shown(note::FILE),
                note.line,
                format!("there is no claim “{id}”"),
                "Mend the number of the claim",
            ));
        }
    }
    for key in &content.settings.key_figures {
        if content.claim(&key.claim).is_none() || content.row(&key.row).is_none() || content.row(&key.beside).is_none()
        {
            faults.push(Fault::at(
                &shown(super::settings::FILE),
                0,
                format!("the key figure of claim {} names something unknown", key.claim),
                "Name a claim, and rows as file/key",
            ));
        }
    }
}

/// Every digit in the prose stands in a link, and is a number of what the link points at.
pub fn numbers(content: &Content, faults: &mut Faults) {
    for section in all(content) {
        for block in &section.blocks {
            for piece in pieces(block) {
                match piece {
                    Inline::Text(text) if text.contains(|letter: char| letter.is_ascii_digit()) => {
                        let words: String = text.trim().chars().take(40).collect();
                        faults.push(Fault::at(
                            &section.file,
                            block.line,
                            format!("a number stands in the prose without a source: “{words}…”"),
                            "Link it to the claim:, data: or source: that it comes from",
                        ));
                    }
                    Inline::Link { target, text, line } => {
                        if let Err(fault) = vouched(content, section, target, text, *line) {
                            faults.push(fault);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

fn vouched(content: &Content, section: &Section, target: &Target, text: &str, line: usize) -> Result<(), Fault> {
    let unknown = |what: &str, id: &str, remedy: &str| {
        Err(Fault::at(&section.file, line, format!("there is no {what} “{id}”"), remedy))
    };
    let vouching = match target {
        Target::Claim(id) => match content.claim(id) {
            Some(claim) => {
                format!("{} ; {} ; {}", claim.value, claim.date, claim.qualifier.as_deref().unwrap_or_default())
            }
            None => return unknown("claim", id, "Use a number of assets/data/claims.csv"),
        },
        Target::Data(address) => match content.row(address) {
            Some(row) => row.vouched_text(),
            None => {
                return unknown("row", address, "Use a file of assets/data/series and a key of it, as file/key");
            }
        },
        Target::Source(id) => match content.source(id) {
            Some(source) => format!(
                "{} ; {} ; {}",
                source.date.map(|date| date.iso()).unwrap_or_default(),
                source.title,
                source.note.as_deref().unwrap_or_default()
            ),
            None => return unknown("source", id, "Use an id of assets/data/sources.csv"),
        },
        Target::Term(id) if content.term(id).is_none() => {
            return unknown("term", id, "Use an id of assets/data/terms.csv");
        }
        Target::Place(id) if !is_place(content, id) => {
            return unknown("place", id, "Use the id of a figure or a part of the page");
        }
        Target::Term(_) | Target::Place(_) => String::new(),
    };
    let known = numerals::in_data(&vouching);
    match numerals::in_prose(text, &content.language).into_iter().find(|number| !known.contains(number)) {
        Some(_) => Err(Fault::at(
            &section.file,
            line,
            format!("“{text}” has a number that is not the one it links to"),
            format!("Write the number as the data has it ({})", vouching.trim()),
        )),
        None => Ok(()),
    }
}

/// Every claim and term has its place in the prose, every figure exactly one.
pub fn places(content: &Content, faults: &mut Faults) {
    let mut linked: BTreeSet<&Target> = BTreeSet::new();
    let mut figures: HashMap<&str, usize> = HashMap::new();
    for section in all(content) {
        for block in &section.blocks {
            if let BlockKind::Figure(id) = &block.kind {
                *figures.entry(id).or_default() += 1;
                if !crate::figures::IDS.contains(&id.as_str()) {
                    faults.push(Fault::at(
                        &section.file,
                        block.line,
                        format!("there is no figure “{id}”"),
                        format!("Use one of {}", crate::figures::IDS.join(", ")),
                    ));
                }
            }
            for piece in pieces(block) {
                if let Inline::Link { target, .. } = piece {
                    linked.insert(target);
                }
            }
        }
    }
    for claim in &content.claims {
        if !linked.contains(&Target::Claim(claim.id.clone())) {
            faults.push(Fault::at(
                &format!("assets/{}", claim::FILE),
                claim.line,
                format!("the claim {} has no place in the story", claim.id),
                "Link to it from a section, as [words](claim:…)",
            ));
        }
    }
    for term in content.terms.iter().filter(|term| term.explained) {
        if !linked.contains(&Target::Term(term.id.clone())) {
            faults.push(Fault::at(
                &format!("assets/{}", term::FILE),
                0,
                format!("the term “{}” is never used", term.id),
                "Link to it where it is first used, as [words](term:…)",
            ));
        }
    }
    for id in crate::figures::IDS {
        match figures.get(id) {
            Some(1) => {}
            found => faults.push(Fault::at(
                "assets/story",
                0,
                format!("the figure “{id}” stands in {} places", found.unwrap_or(&0)),
                "Give it one place, as ![](figure:…) on a line of its own",
            )),
        }
    }
}

fn is_place(content: &Content, id: &str) -> bool {
    crate::figures::IDS.contains(&id) || all(content).any(|section| section.id == id)
}

fn all(content: &Content) -> impl Iterator<Item = &Section> {
    std::iter::once(&content.lede).chain(&content.sections).chain(&content.papers)
}
