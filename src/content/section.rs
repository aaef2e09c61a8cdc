//! A section of a page: a title and its blocks.

use super::assets::Assets;
use super::blocks::{self, Block, BlockKind};
use super::markdown;
use super::{Diagnostic, Diagnostics};

/// A section of a page, read from one Markdown file.
#[derive(Clone, Debug)]
pub struct Section {
    /// The file name without its extension, which is also the section's id on the page.
    pub id: String,
    /// The title, without markup.
    pub title: String,
    /// All blocks after the title.
    pub blocks: Vec<Block>,
    /// The name of the file in messages.
    pub file: String,
}

impl Section {
    /// The ids of its figures, in order.
    pub fn figures(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Figure(id) => Some(id.as_str()),
            _ => None,
        })
    }
}

/// Reads one section.
pub fn load(assets: &Assets, folder: &str, id: &str) -> Result<Section, Diagnostics> {
    let name = format!("{folder}/sections/{id}.md");
    let file = assets.display_name(&name);
    let text = assets.text(&name).map_err(Diagnostics::from)?;
    let mut blocks = markdown::parse(&file, &text)?.into_iter();
    let title = match blocks.next().map(|block| block.kind) {
        Some(BlockKind::Title(inlines)) => blocks::plain_text(&inlines),
        _ => {
            return Err(
                Diagnostic::new(&file, 1, "the section has no title", "Begin the file with a line “# Title”").into()
            );
        }
    };
    let blocks: Vec<Block> = blocks.collect();
    if let Some(second) = blocks.iter().find(|block| matches!(block.kind, BlockKind::Title(_))) {
        let what = "the section has a second title";
        return Err(Diagnostic::new(&file, second.line, what, "Use ## for a heading within it").into());
    }
    Ok(Section { id: id.to_owned(), title, blocks, file })
}
