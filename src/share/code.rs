//! A piece of code that somebody copies, with places where a script puts what only it can know: the address of this
//! copy of the site, and what the reader has chosen.
//!
//! Knows how text is written in an attribute; must not know what the code does.

use yew::prelude::*;

/// Code to copy, in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Slot(Slot, String),
}

/// What stands in a marked place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The address of this copy of the site, ending in `/`, written for an attribute.
    Base,
    /// The same, written plainly.
    PlainBase,
    /// The query of an embed: looks and state. Empty, or from its `?` on, written for an attribute.
    Query,
    /// The attributes of the loader for the same. Empty, or from a blank on.
    Attributes,
    /// The query of the article with the figure’s state. Empty, or from its `?` on, written for an attribute.
    View,
    /// The same, written plainly.
    PlainView,
}

impl Slot {
    /// The value of `data-slot`.
    pub const fn name(self) -> &'static str {
        match self {
            Slot::Base => "base",
            Slot::PlainBase => "plain-base",
            Slot::Query => "query",
            Slot::Attributes => "attributes",
            Slot::View => "view",
            Slot::PlainView => "plain-view",
        }
    }
}

impl Code {
    /// Code that begins with some text.
    pub fn text(text: impl Into<String>) -> Code {
        Code::default().then(text)
    }

    /// The same code and more text.
    pub fn then(mut self, text: impl Into<String>) -> Code {
        self.0.push(Piece::Text(text.into()));
        self
    }

    /// The same code and a slot in which this stands for now.
    pub fn slot(mut self, slot: Slot, now: impl Into<String>) -> Code {
        self.0.push(Piece::Slot(slot, now.into()));
        self
    }

    /// The same code and another.
    pub fn and(mut self, more: Code) -> Code {
        self.0.extend(more.0);
        self
    }

    /// As it is shown: each place is an element, so that a script needs no knowledge of the rest.
    pub fn shown(&self) -> Html {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => html! { { text } },
                Piece::Slot(slot, now) => html! { <span data-slot={slot.name()}>{ now }</span> },
            })
            .collect()
    }
}

/// As it is copied.
impl std::fmt::Display for Code {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Text(text) | Piece::Slot(_, text) => out.write_str(text),
        })
    }
}

/// Text as it stands between the double quotes of an attribute, or between tags.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
