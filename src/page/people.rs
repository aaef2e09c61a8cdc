//! Names of people in running text.
//!
//! Finds the spelling of the original only: translated editions have their own spellings of most names.

use super::PageProps;
use crate::scene;
use yew::prelude::*;

/// A text with the names of people in `site.json` marked, so that page translation keeps them.
pub fn with_names(props: &PageProps, text: &str) -> Html {
    scene::with_names(&props.content.settings.people, text)
}
