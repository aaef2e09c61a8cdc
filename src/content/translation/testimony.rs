//! The units that tell of the camps. Unless `drafts` is `all`, they are shown in English until a person has signed
//! their translation.

use super::ORIGINAL;
use super::unit::TranslationUnit;
use crate::content::assets::Assets;
use crate::content::blocks::{BlockKind, Inline, LinkTarget, pieces};
use crate::content::markdown;
use std::collections::BTreeSet;

/// The contexts of the units: whole files, and keys of files with everything below them.
#[derive(Clone, Debug, Default)]
pub struct Testimony {
    contexts: BTreeSet<String>,
}

impl Testimony {
    /// The section `section`, the claims, terms, figures, rows and sources in it, and the notes on those claims.
    pub fn load(assets: &Assets, section: &str) -> Testimony {
        let mut contexts = BTreeSet::new();
        let file = format!("sections/{section}.md");
        let text = assets.text(&format!("story/{ORIGINAL}/{file}")).unwrap_or_default();
        // A mistake in the section is reported when it is loaded.
        let blocks = markdown::parse(&file, &text).unwrap_or_default();
        contexts.insert(file);
        contexts.insert(format!("sharing.json#sections.{section}"));
        let mut claims = BTreeSet::new();
        for block in &blocks {
            if let BlockKind::Figure(id) = &block.kind {
                contexts.insert(format!("figures/{id}.json"));
            }
            for piece in pieces(block) {
                let Inline::Link { target, .. } = piece else { continue };
                match target {
                    LinkTarget::Claim(id) => {
                        contexts.insert(format!("claims.json#{id}"));
                        contexts.insert(format!("labels.json#key_figures.{id}"));
                        claims.insert(id.clone());
                    }
                    LinkTarget::Term(id) => {
                        contexts.insert(format!("glossary.json#{id}"));
                    }
                    LinkTarget::Data(address) => {
                        let (series, key) = address.split_once('/').unwrap_or((address, ""));
                        contexts.insert(format!("series/{series}.json#{key}"));
                        contexts.insert(format!("chains.json#{address}"));
                    }
                    LinkTarget::Source(id) => {
                        contexts.insert(format!("sources.json#{id}"));
                    }
                    _ => {}
                }
            }
        }
        let (notes, _) = assets.table(crate::content::note::FILE, &["id", "claims"]);
        for note in notes.iter().filter(|note| note.ids("claims").iter().any(|id| claims.contains(id))) {
            contexts.insert(format!("notes.json#{}", note.text("id")));
        }
        Testimony { contexts }
    }

    /// True if a unit belongs to it.
    pub fn has(&self, unit: &TranslationUnit) -> bool {
        let within = |context: &String| {
            unit.context
                .strip_prefix(context.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '#']))
        };
        self.contexts.iter().any(within)
    }
}
