//! The style of a mark: its hue is the attribution, its fill the certainty, its outline the provenance.

use yew::AttrValue;

/// Who states what a mark shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Attribution {
    /// The article: warm hue.
    Article,
    /// All others: cool hue.
    Other,
}

/// The certainty of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Certainty {
    /// A number without a hedge: filled.
    Counted,
    /// A number with a hedge, such as an estimate: hollow.
    Estimated,
}

/// The distance to the original source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Provenance {
    /// The source itself: solid outline.
    Direct,
    /// A mirror, a tertiary site or a partisan text: dotted outline.
    SecondHand,
}

/// The CSS classes of a mark, computed at build time.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct MarkStyle {
    class: AttrValue,
    /// The typed style from which the classes were made. `None` for marks without a value.
    kind: Option<MarkKind>,
}

/// The typed style of a mark that stands for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct MarkKind {
    /// Who states the value.
    pub attribution: Attribution,
    /// The certainty.
    pub certainty: Certainty,
    /// The distance to the original source.
    pub provenance: Provenance,
}

impl MarkStyle {
    /// The style for an attribution, certainty and provenance.
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
        MarkStyle { class: class.into(), kind: Some(MarkKind { attribution, certainty, provenance }) }
    }

    /// The typed style. `None` for marks without a value.
    pub fn kind(&self) -> Option<MarkKind> {
        self.kind
    }

    /// The value of the attribute `class`.
    pub fn class(&self) -> AttrValue {
        self.class.clone()
    }

    /// The style with an additional class.
    pub fn with_class(&self, class: &str) -> MarkStyle {
        MarkStyle { class: self.class_with(class), kind: self.kind }
    }

    /// The value of the attribute `class` with an additional class.
    pub fn class_with(&self, class: &str) -> AttrValue {
        let mut text = String::from(self.class.as_str());
        text.push(' ');
        text.push_str(class);
        text.into()
    }
}

impl From<&'static str> for MarkStyle {
    /// The class of a mark without a value.
    fn from(class: &'static str) -> MarkStyle {
        MarkStyle { class: class.into(), kind: None }
    }
}
