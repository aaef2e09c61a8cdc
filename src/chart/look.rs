//! The one visual grammar: who says so is a hue, how it is known is a fill.

use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The article: the warm hue.
    Article,
    /// Anybody else: the cool hue.
    Other,
}

/// How it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Given as an exact number: filled.
    Counted,
    /// Estimated or given in round numbers: hollow.
    Estimated,
}

/// How near the source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// In the source itself.
    First,
    /// In a mirror, a tertiary site or a partisan text: a dotted outline.
    Second,
}

/// The classes that a mark wears. It is settled when the site is built.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Look(AttrValue);

impl Look {
    /// The look of a mark.
    pub fn new(who: Who, known: Known, hand: Hand) -> Look {
        let mut class = String::from("mark");
        class.push_str(match who {
            Who::Article => " mark--article",
            Who::Other => " mark--other",
        });
        class.push_str(match known {
            Known::Counted => " mark--counted",
            Known::Estimated => " mark--estimated",
        });
        if hand == Hand::Second {
            class.push_str(" mark--second-hand");
        }
        Look(class.into())
    }

    /// The value of the attribute `class`.
    pub fn class(&self) -> AttrValue {
        self.0.clone()
    }

    /// The same look with a class of the figure's own.
    pub fn and(&self, class: &str) -> Look {
        Look(self.with(class))
    }

    /// The value of the attribute `class`, with a class of the figure's own.
    pub fn with(&self, class: &str) -> AttrValue {
        let mut text = String::from(self.0.as_str());
        text.push(' ');
        text.push_str(class);
        text.into()
    }
}
