//! Code to copy. A script fills its slots with the address of this copy of the site and with the reader's selection.
//!
//! Escapes text for attributes. Must not depend on the purpose of the code.

use yew::prelude::*;

/// Code to copy: a sequence of texts and slots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Slot(Slot, String),
}

/// The content of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The address of this copy of the site, ending in `/`, escaped for an attribute.
    Base,
    /// The address of this copy, unescaped.
    PlainBase,
    /// The query of an embed with its flags and state: empty or starting with `?`, escaped for an attribute.
    Query,
    /// The style of a frame with a theme: empty or starting with `;`.
    Style,
    /// The flags and the state as attributes of the loader: empty or starting with a space.
    Attributes,
    /// The query of the story page with the figure’s state: empty or starting with `?`, escaped for an attribute.
    View,
    /// The query of the story page, unescaped.
    PlainView,
}

impl Slot {
    /// The value of `data-slot`.
    pub const fn name(self) -> &'static str {
        match self {
            Slot::Base => "base",
            Slot::PlainBase => "plain-base",
            Slot::Query => "query",
            Slot::Style => "style",
            Slot::Attributes => "attributes",
            Slot::View => "view",
            Slot::PlainView => "plain-view",
        }
    }
}

impl Code {
    /// Code from a text.
    pub fn text(text: impl Into<String>) -> Code {
        Code::default().push_text(text)
    }

    /// Appends text.
    pub fn push_text(mut self, text: impl Into<String>) -> Code {
        self.0.push(Piece::Text(text.into()));
        self
    }

    /// Appends a slot with a default value.
    pub fn push_slot(mut self, slot: Slot, default: impl Into<String>) -> Code {
        self.0.push(Piece::Slot(slot, default.into()));
        self
    }

    /// Appends other code.
    pub fn append(mut self, more: Code) -> Code {
        self.0.extend(more.0);
        self
    }

    /// The code as markup. Each slot is an element, so scripts need not parse the rest.
    pub fn html(&self) -> Html {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => html! { { text } },
                Piece::Slot(slot, now) => html! { <span data-slot={slot.name()}>{ now }</span> },
            })
            .collect()
    }
}

/// The code as it is copied without a script.
impl std::fmt::Display for Code {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Text(text) | Piece::Slot(_, text) => out.write_str(text),
        })
    }
}

/// Text escaped for an attribute in double quotes, or for text between tags.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
