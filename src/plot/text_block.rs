//! Typeset texts: the text blocks of a figure and the lines of tooltips.

use super::{Shown, Tone, Weight};
use crate::scene::{OptionSet, TextBlock, TooltipLine};

/// Builds a text block of a figure. The figure's style sheet selects the block by its role.
pub struct TextBlockBuilder(TextBlock);

impl TextBlockBuilder {
    /// An empty block. Its class is `<figure>__<role>`.
    pub fn new(figure: &str, role: &str) -> TextBlockBuilder {
        TextBlockBuilder(TextBlock { class: format!("{figure}__{role}").into(), ..TextBlock::default() })
    }

    /// The block with a second role.
    pub fn role(self, figure: &str, role: &str) -> TextBlockBuilder {
        let class = format!("{} {figure}__{role}", self.0.class).into();
        TextBlockBuilder(TextBlock { class, ..self.0 })
    }

    /// The heading.
    pub fn title(self, title: impl Into<String>) -> TextBlockBuilder {
        TextBlockBuilder(TextBlock { title: title.into().into(), ..self.0 })
    }

    /// The text.
    pub fn text(self, text: impl Into<String>) -> TextBlockBuilder {
        TextBlockBuilder(TextBlock { text: text.into().into(), ..self.0 })
    }

    /// The options for which it is shown.
    pub fn options(self, options: OptionSet) -> TextBlockBuilder {
        TextBlockBuilder(TextBlock { options, ..self.0 })
    }

    /// The widths at which it is visible.
    pub fn shown(self, shown: Shown) -> TextBlockBuilder {
        let class = match shown.class() {
            shown if shown.is_empty() => return self,
            shown => format!("{} {shown}", self.0.class).into(),
        };
        TextBlockBuilder(TextBlock { class, ..self.0 })
    }

    /// The finished block.
    pub fn block(self) -> TextBlock {
        self.0
    }
}

/// A line under a drawing that states what is not drawn.
pub fn note_under_drawing(text: impl Into<String>) -> TextBlock {
    TextBlock { class: "plot__note".into(), text: text.into().into(), ..TextBlock::default() }
}

/// A line of a tooltip. Only the tones `Article` and `Quiet` change its colour; every weight but `Regular` is strong.
pub fn tooltip_line(text: impl Into<String>, tone: Tone, weight: Weight) -> TooltipLine {
    let tone = match tone {
        Tone::Article => "tooltip__item--article",
        Tone::Quiet => "tooltip__item--quiet",
        _ => "",
    };
    let weight = if weight == Weight::Regular { "" } else { "tooltip__item--strong" };
    let class = [tone, weight].into_iter().filter(|class| !class.is_empty()).collect::<Vec<_>>().join(" ");
    TooltipLine { text: text.into().into(), class: class.into(), ..TooltipLine::default() }
}
