//! The entries of the ledger: each claim with its section, notes, sources and chains.

use crate::content::Content;
use crate::content::blocks::{Inline, LinkTarget, pieces};
use crate::content::claim::Claim;
use crate::content::note::Note;
use crate::content::section::Section;
use crate::content::source::Source;

/// A claim with everything that the ledger tells of it.
pub struct Entry<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// The editor's notes.
    pub notes: Vec<&'a Note>,
    /// The sources other than the article.
    pub others: Vec<&'a Source>,
    /// The chains of the second-hand numbers that rest on these sources alone.
    pub chains: Vec<&'a str>,
}

/// The id of a claim on the page, which is part of its address.
pub fn id(claim: &str) -> String {
    format!("claim-{claim}")
}

/// The entries, grouped by the section of the story that links to the claim first.
pub fn by_section(content: &Content) -> Vec<(&Section, Vec<Entry<'_>>)> {
    let mut groups: Vec<(&Section, Vec<Entry>)> = Vec::new();
    for claim in &content.claims {
        // Never missing: the content is checked to link to every claim.
        let Some(section) = content.sections.iter().find(|section| links_to(section, &claim.id)) else { continue };
        match groups.iter_mut().find(|(other, _)| other.id == section.id) {
            Some((_, entries)) => entries.push(entry(content, claim)),
            None => groups.push((section, vec![entry(content, claim)])),
        }
    }
    groups
}

fn links_to(section: &Section, claim: &str) -> bool {
    let is_link = |inline: &Inline| match inline {
        Inline::Link { target: LinkTarget::Claim(id), .. } => id == claim,
        _ => false,
    };
    section.blocks.iter().flat_map(pieces).any(is_link)
}

fn entry<'a>(content: &'a Content, claim: &'a Claim) -> Entry<'a> {
    let article = &content.settings.article_source;
    let others = claim.sources.iter().filter(|id| *id != article).filter_map(|id| content.source(id));
    Entry {
        claim,
        notes: claim.notes.iter().filter_map(|id| content.note(id)).collect(),
        others: others.collect(),
        chains: chains(content, claim),
    }
}

fn chains<'a>(content: &'a Content, claim: &Claim) -> Vec<&'a str> {
    let rests_on_these = |address: &str| {
        let row = content.row(address);
        row.is_some_and(|row| row.sources.iter().all(|source| claim.sources.contains(source)))
    };
    content.chains.iter().filter(|(address, _)| rests_on_these(address)).map(|(_, chain)| chain.as_str()).collect()
}
