//! The one visual grammar: who says so is a hue, how it is known is a fill.

use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribution {
    /// The article: the warm hue.
    Article,
    /// Anybody else: the cool hue.
    Other,
}

/// How it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Given as an exact number: filled.
    Counted,
    /// Estimated or given in round numbers: hollow.
    Estimated,
}

/// How near the source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// In the source itself.
    Direct,
    /// In a mirror, a tertiary site or a partisan text: a dotted outline.
    SecondHand,
}

/// The classes that a mark wears. It is settled when the site is built.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MarkStyle(AttrValue);

impl MarkStyle {
    /// The look of a mark.
    pub fn new(attribution: Attribution, certainty: Certainty, provenance: Provenance) -> MarkStyle {
        let mut class = String::from("mark");
        class.push_str(match attribution {
            Attribution::Article => " mark--article",
            Attribution::Other => " mark--other",
        });
        class.push_str(match certainty {
            Certainty::Counted => " mark--counted",
            Certainty::Estimated => " mark--estimated",
        });
        if provenance == Provenance::SecondHand {
            class.push_str(" mark--second-hand");
        }
        MarkStyle(class.into())
    }

    /// The value of the attribute `class`.
    pub fn class(&self) -> AttrValue {
        self.0.clone()
    }

    /// The same look with a class of the figure's own.
    pub fn and(&self, class: &str) -> MarkStyle {
        MarkStyle(self.with(class))
    }

    /// The value of the attribute `class`, with a class of the figure's own.
    pub fn with(&self, class: &str) -> AttrValue {
        let mut text = String::from(self.0.as_str());
        text.push(' ');
        text.push_str(class);
        text.into()
    }
}
