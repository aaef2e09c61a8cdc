//! The rows of the ledger: each claim with its section, notes, sources and chains.

use crate::content::Content;
use crate::content::blocks::{Inline, LinkTarget, pieces};
use crate::content::claim::Claim;
use crate::content::columns::RANGE;
use crate::content::note::Note;
use crate::content::pattern::interpolate;
use crate::content::section::Section;
use crate::content::series_table::SeriesRow;
use crate::content::source::Source;

/// A claim with its notes, sources and chains.
pub struct ClaimRow<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// The editor's notes.
    pub notes: Vec<&'a Note>,
    /// The sources other than the article.
    pub others: Vec<&'a Source>,
    /// The second-hand numbers of these sources, each with its chain.
    pub chains: Vec<String>,
}

/// The id of a claim on the page, which is part of its address.
pub fn id(claim: &str) -> String {
    format!("claim-{claim}")
}

/// The rows, grouped by the section of the story that links to the claim first.
pub fn by_section(content: &Content) -> Vec<(&Section, Vec<ClaimRow<'_>>)> {
    let mut groups: Vec<(&Section, Vec<ClaimRow>)> = Vec::new();
    for claim in &content.claims {
        // Never missing: the content is checked to link to every claim.
        let Some(section) = content.sections.iter().find(|section| links_to(section, &claim.id)) else { continue };
        match groups.iter_mut().find(|(other, _)| other.id == section.id) {
            Some((_, rows)) => rows.push(claim_row(content, claim)),
            None => groups.push((section, vec![claim_row(content, claim)])),
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

fn claim_row<'a>(content: &'a Content, claim: &'a Claim) -> ClaimRow<'a> {
    let article = &content.settings.article_source;
    let others = claim.sources.iter().filter(|id| *id != article).filter_map(|id| content.source(id));
    ClaimRow {
        claim,
        notes: claim.notes.iter().filter_map(|id| content.note(id)).collect(),
        others: others.collect(),
        chains: chains(content, claim),
    }
}

/// The chains of the second-hand rows whose original source, the first one of the row, is cited by the claim.
fn chains(content: &Content, claim: &Claim) -> Vec<String> {
    let cited = |row: &&SeriesRow| row.sources.first().is_some_and(|original| claim.sources.contains(original));
    let chain = |(address, chain): (&String, &String)| {
        let row = content.row(address).filter(cited)?;
        Some(counted(content, address, row, chain))
    };
    content.chains.iter().filter_map(chain).collect()
}

/// A number in words, with its date and chain. A row without a number or a date has only its chain.
fn counted(content: &Content, address: &str, row: &SeriesRow, chain: &str) -> String {
    let language = &content.language;
    let table = address.split_once('/').and_then(|(file, _)| content.series_tables.get(file));
    let own = Some(row.name()).filter(|name| !name.is_empty());
    let name = own.or_else(|| table?.series_words.get(&row.series).map(String::as_str));
    let date = row.words.date.clone().or_else(|| Some(language.dates(row.start?, row.end)));
    let number = row.find(RANGE).map(|value| language.bounded(&value, |number| language.number(number)));
    // The title of the table shows whether the number counts deaths, people or a length.
    let table = table.map(|table| table.title.as_str());
    match (table, name, date, number) {
        (Some(table), Some(what), Some(date), Some(number)) => interpolate(
            &content.ledger.counted,
            &[("series", table), ("what", what), ("date", &date), ("number", &number), ("chain", chain)],
        ),
        _ => chain.to_owned(),
    }
}
