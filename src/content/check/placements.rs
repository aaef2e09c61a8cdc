//! Everything has its place on the page: claims and terms at least one, each figure just one.

use crate::content::blocks::{BlockKind, Inline, LinkTarget, pieces};
use crate::content::draft::Draft;
use crate::content::{Diagnostic, Diagnostics, claim, term};
use std::collections::{BTreeSet, HashMap};

/// Every claim and term has its place in the prose, every figure exactly one.
pub fn placements(draft: &Draft, figures: &[&str], diagnostics: &mut Diagnostics) {
    let mut linked: BTreeSet<&LinkTarget> = BTreeSet::new();
    let mut placed: HashMap<&str, usize> = HashMap::new();
    for section in draft.parts() {
        for block in &section.blocks {
            if let BlockKind::Figure(id) = &block.kind {
                *placed.entry(id).or_default() += 1;
                if !figures.contains(&id.as_str()) {
                    diagnostics.push(Diagnostic::at(
                        &section.file,
                        block.line,
                        format!("there is no figure “{id}”"),
                        format!("Use one of {}", figures.join(", ")),
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
    // What stands nowhere may stand in a part that cannot be read.
    let all = draft.has_all_parts();
    for claim in draft.claims.value.iter().filter(|_| all) {
        if !linked.contains(&LinkTarget::Claim(claim.id.clone())) {
            diagnostics.push(Diagnostic::at(
                &format!("assets/{}", claim::FILE),
                claim.line,
                format!("the claim {} has no place in the story", claim.id),
                "Link to it from a section, as [words](claim:…)",
            ));
        }
    }
    for term in draft.terms.value.iter().filter(|term| all && term.explained) {
        if !linked.contains(&LinkTarget::Term(term.id.clone())) {
            diagnostics.push(Diagnostic::at(
                &format!("assets/{}", term::FILE),
                0,
                format!("the term “{}” is never used", term.id),
                "Link to it where it is first used, as [words](term:…)",
            ));
        }
    }
    for id in figures {
        match placed.get(id) {
            Some(1) => {}
            None if !all => {}
            found => diagnostics.push(Diagnostic::at(
                "assets/story",
                0,
                format!("the figure “{id}” stands in {} places", found.unwrap_or(&0)),
                "Give it one place, as ![](figure:…) on a line of its own",
            )),
        }
    }
}
