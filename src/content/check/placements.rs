//! Checks that the sections of the story page use every claim and explained term at least once, and every figure
//! exactly once.

use crate::content::blocks::{BlockKind, Inline, LinkTarget, pieces};
use crate::content::partial_content::PartialContent;
use crate::content::{Diagnostic, Diagnostics, claim, term};
use std::collections::{BTreeSet, HashMap};

/// Every claim and every explained term must be linked at least once, and every figure placed exactly once.
pub fn placements(content: &PartialContent, figures: &[&str], diagnostics: &mut Diagnostics) {
    let mut linked: BTreeSet<&LinkTarget> = BTreeSet::new();
    let mut placed: HashMap<&str, usize> = HashMap::new();
    for section in content.story_page() {
        for block in &section.blocks {
            if let BlockKind::Figure(id) = &block.kind {
                *placed.entry(id).or_default() += 1;
                if !figures.contains(&id.as_str()) {
                    diagnostics.push(Diagnostic::new(
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
    // A section that could not be read may contain the missing link.
    let all = content.has_complete_story_page();
    for claim in content.claims.value.iter().filter(|_| all) {
        if !linked.contains(&LinkTarget::Claim(claim.id.clone())) {
            diagnostics.push(Diagnostic::new(
                &format!("assets/{}", claim::FILE),
                claim.line,
                format!("no section links to the claim {}", claim.id),
                "Add a link, as [words](claim:…)",
            ));
        }
    }
    for term in content.terms.value.iter().filter(|term| all && term.explained) {
        if !linked.contains(&LinkTarget::Term(term.id.clone())) {
            diagnostics.push(Diagnostic::new(
                &format!("assets/{}", term::FILE),
                0,
                format!("no section links to the term “{}”", term.id),
                "Add a link at its first use, as [words](term:…)",
            ));
        }
    }
    for id in figures {
        match placed.get(id) {
            Some(1) => {}
            None if !all => {}
            found => diagnostics.push(Diagnostic::new(
                "assets/story",
                0,
                format!("the figure “{id}” is placed {} times instead of once", found.unwrap_or(&0)),
                "Write ![](figure:…) on its own line, in one section",
            )),
        }
    }
}
