//! What must hold between the files: every id is known, every number is vouched for, everything has its place.

mod numbers;
mod places;
mod references;

pub use numbers::numbers;
pub use places::places;
pub use references::references;

use super::load::Content;
use super::section::Section;

fn is_place(content: &Content, id: &str) -> bool {
    crate::figures::IDS.contains(&id) || all(content).any(|section| section.id == id)
}

fn all(content: &Content) -> impl Iterator<Item = &Section> {
    std::iter::once(&content.lede).chain(&content.sections).chain(&content.papers)
}
