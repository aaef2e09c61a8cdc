//! Checks across files: ids exist, numbers have evidence and hedges, second-hand rows have a chain, paragraphs have one
//! voice, rows that count the same people are apart, and claims, terms and figures are used.

mod chains;
mod figure_words;
mod hedges;
mod numbers;
mod placements;
mod references;
mod relations;
mod voices;

pub use chains::chains;
pub use figure_words::figure_words;
pub use hedges::hedges;
pub use numbers::numbers;
pub use placements::placements;
pub use references::references;
pub use relations::relations;
pub use voices::voices;

use super::partial_content::PartialContent;

/// True if a figure or a section has this id, even if the section cannot be read. Always true if the settings cannot be
/// read.
fn is_fragment(content: &PartialContent, figures: &[&str], id: &str) -> bool {
    let Some(settings) = &content.settings else { return true };
    let sections = settings.sections.iter().chain(&settings.appendix).map(String::as_str);
    figures.iter().copied().chain(sections).chain(["lede"]).any(|known| known == id)
}
