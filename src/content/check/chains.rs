//! Checks that every second-hand row with a note has a chain, and that every chain has a row.

use crate::content::blocks::{Inline, LinkTarget, pieces};
use crate::content::evidence::Evidence;
use crate::content::partial_content::PartialContent;
use crate::content::partial_file::Lookup;
use crate::content::{Diagnostic, Diagnostics, load};
use std::collections::BTreeSet;

/// Every second-hand row that the prose links to must have a chain, because its note states it. Every chain must belong
/// to a row.
pub fn chains(content: &PartialContent, diagnostics: &mut Diagnostics) {
    let Some(chains) = &content.chains else { return };
    let file = format!("assets/{}/{}", content.folder, load::CHAINS);
    let mut linked = BTreeSet::new();
    for piece in content.all_sections().flat_map(|section| &section.blocks).flat_map(pieces) {
        if let Inline::Link { target: LinkTarget::Data(address), .. } = piece {
            linked.insert(address);
        }
    }
    for address in linked {
        let second_hand = matches!(content.row(address), Lookup::Found(row) if row.evidence == Evidence::F2);
        if second_hand && !chains.contains_key(address) {
            diagnostics.push(Diagnostic::new(
                &file,
                0,
                format!("the second-hand row “{address}” has no chain"),
                "Write in one line who counted, who passed it on, and where it was read",
            ));
        }
    }
    for address in chains.keys().filter(|address| matches!(content.row(address), Lookup::Missing)) {
        diagnostics.push(Diagnostic::new(
            &file,
            0,
            format!("there is no row “{address}”"),
            "Use a file of assets/data/series and a key of it, as file/key",
        ));
    }
}
