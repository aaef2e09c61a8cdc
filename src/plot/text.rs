//! Text at a coordinate, with typed colour, weight, anchor and visibility.

use super::Tone;
use crate::chart::coord::Coord;
use crate::chart::label_breakpoints::Anchor;
use crate::scene::Label;

/// The font sizes of a drawing, of labels and of large labels in px at the default font size, as in `plot.css` and
/// `plot_label.css`.
const EM: f64 = 16.0;
const SIZE: f64 = 13.0;
const LARGE: f64 = 16.0;

/// The weight and size of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// Small and regular.
    #[default]
    Regular,
    /// Small and semi-bold, for names.
    Strong,
    /// Small and bold, for numbers.
    Value,
    /// Large and bold, for the main numbers of a figure.
    Large,
}

impl Anchor {
    /// The anchor with which a text stays inside the frame: its start near the start edge, its end near the end edge,
    /// else the middle.
    pub fn inside(x: Coord) -> Anchor {
        match x.0 {
            ..=600 => Anchor::Start,
            8_300.. => Anchor::End,
            _ => Anchor::Middle,
        }
    }
}

/// A width of the container at which labels appear or disappear. Widths are in rem, given here for a font of 16 px.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breakpoint {
    /// 280 px: all but the narrowest windows of a phone.
    W280,
    /// 320 px: a small phone.
    W320,
    /// 480 px: a large phone in landscape.
    W480,
    /// 640 px: a tablet.
    W640,
    /// 800 px.
    W800,
    /// 960 px: the widest figure.
    W960,
}

/// The widths of the container at which a text is visible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// At every width.
    #[default]
    Always,
    /// From a width upwards.
    From(Breakpoint),
    /// Below a width.
    Until(Breakpoint),
    /// From a width upwards, below another.
    Between(Breakpoint, Breakpoint),
}

impl Shown {
    /// The same widths below another width.
    pub fn until(self, breakpoint: Breakpoint) -> Shown {
        match self {
            Shown::Always | Shown::Until(_) => Shown::Until(breakpoint),
            Shown::From(from) | Shown::Between(from, _) => Shown::Between(from, breakpoint),
        }
    }

    /// The classes; empty for every width. Panics if `plot_visibility.css` has no rule for a class.
    pub(crate) fn class(self) -> String {
        match self {
            Shown::Always => String::new(),
            Shown::From(breakpoint) => format!("from-{}", breakpoint.px()),
            Shown::Until(breakpoint) => breakpoint.until_class(),
            Shown::Between(from, until) => format!("from-{} {}", from.px(), until.until_class()),
        }
    }
}

/// A text: its builder methods set one property each.
#[derive(Clone, Debug, Default)]
pub struct Text {
    text: String,
    rest: String,
    at: (Coord, Coord),
    offset: (f64, f64),
    tone: Tone,
    weight: Weight,
    anchor: Anchor,
    shown: Shown,
}

impl Text {
    /// A text at the upper start corner of the frame.
    pub fn new(text: impl Into<String>) -> Text {
        Text { text: text.into(), ..Text::default() }
    }

    /// The coordinate.
    pub fn position(self, x: Coord, y: Coord) -> Text {
        Text { at: (x, y), ..self }
    }

    /// The text at the start edge of the frame instead, at the same height.
    pub fn from_edge(self) -> Text {
        Text { at: (Coord::START, self.at.1), offset: (0.0, self.offset.1), anchor: Anchor::Start, ..self }
    }

    /// The offset from the coordinate towards the end, in em of the drawing.
    pub fn dx(self, em: f64) -> Text {
        Text { offset: (em, self.offset.1), ..self }
    }

    /// The offset from the coordinate downwards, in em of the drawing. The baseline is at 0.
    pub fn dy(self, em: f64) -> Text {
        Text { offset: (self.offset.0, em), ..self }
    }

    /// Moves the text downwards, in em of the drawing.
    pub fn lower(self, em: f64) -> Text {
        let dy = self.offset.1 + em;
        self.dy(dy)
    }

    /// The colour.
    pub fn tone(self, tone: impl Into<Tone>) -> Text {
        Text { tone: tone.into(), ..self }
    }

    /// The weight and size.
    pub fn weight(self, weight: Weight) -> Text {
        Text { weight, ..self }
    }

    /// The part of the text at its coordinate.
    pub fn anchor(self, anchor: Anchor) -> Text {
        Text { anchor, ..self }
    }

    /// The widths at which it is visible.
    pub fn shown(self, shown: Shown) -> Text {
        Text { shown, ..self }
    }

    /// Anchors the text so that it stays inside the frame.
    pub fn inside(self) -> Text {
        let anchor = Anchor::inside(self.at.0);
        self.anchor(anchor)
    }

    /// A second part of the text, quiet and regular, on the same line.
    pub fn rest(self, rest: impl Into<String>) -> Text {
        Text { rest: rest.into(), ..self }
    }

    /// The text as a label of a scene.
    pub fn label(self) -> Label {
        let size = if self.weight == Weight::Large { LARGE } else { SIZE };
        // In hundredths of an em of the text, from whole px.
        let offset = |em: f64| ((em * EM).round() * 100.0 / size).round() as i32;
        Label {
            x: self.at.0,
            y: self.at.1,
            dx: offset(self.offset.0),
            dy: offset(self.offset.1),
            class: self.class().into(),
            rest: self.rest.into(),
            text: self.text.into(),
        }
    }

    fn class(&self) -> String {
        let tone = match self.tone {
            Tone::Ink => "",
            Tone::Quiet | Tone::Hairline | Tone::Faint => "label--quiet",
            Tone::Article => "label--article",
            Tone::Other => "label--other",
        };
        let weight = match self.weight {
            Weight::Regular => "",
            Weight::Strong => "label--strong",
            Weight::Value => "label--value",
            Weight::Large => "label--large",
        };
        let anchor = match self.anchor {
            Anchor::Start => "",
            Anchor::Middle => "label--middle",
            Anchor::End => "label--end",
        };
        let shown = self.shown.class();
        [tone, weight, anchor, &shown].into_iter().filter(|class| !class.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl Breakpoint {
    /// All breakpoints from which the style sheet hides texts: all but 320 px, for which no figure has needed it.
    const UNTIL: [Breakpoint; 5] =
        [Breakpoint::W280, Breakpoint::W480, Breakpoint::W640, Breakpoint::W800, Breakpoint::W960];

    fn until_class(self) -> String {
        let class = format!("until-{}", self.px());
        assert!(
            Breakpoint::UNTIL.contains(&self),
            "no rule in plot_visibility.css for .{class}: add it, and list it here"
        );
        class
    }

    /// The breakpoint of a width of [`crate::chart::label_breakpoints::BREAKPOINTS`]. `None` for the least, 240 px,
    /// which every window has.
    pub fn from_px(px: u16) -> Option<Breakpoint> {
        [Breakpoint::W320, Breakpoint::W480, Breakpoint::W640, Breakpoint::W800, Breakpoint::W960]
            .into_iter()
            .find(|breakpoint| breakpoint.px() == px)
    }

    /// The width in px at a font size of 16 px.
    pub fn px(self) -> u16 {
        match self {
            Breakpoint::W280 => 280,
            Breakpoint::W320 => 320,
            Breakpoint::W480 => 480,
            Breakpoint::W640 => 640,
            Breakpoint::W800 => 800,
            Breakpoint::W960 => 960,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::label_breakpoints::BREAKPOINTS;

    #[test]
    fn properties_become_classes_and_offsets_in_em_of_the_text() {
        let label = Text::new("23%")
            .position(Coord::END, Coord::MIDDLE)
            .dx(1.0)
            .dy(-0.25)
            .tone(Tone::Article)
            .weight(Weight::Large)
            .anchor(Anchor::End)
            .shown(Shown::From(Breakpoint::W640))
            .label();
        assert_eq!(label.class.as_str(), "label--article label--large label--end from-640");
        assert_eq!((label.dx, label.dy), (100, -25));
    }

    #[test]
    fn the_style_sheet_has_a_rule_for_each_class_of_a_width() {
        let sheet = include_str!("../../assets/style/plot_visibility.css");
        for px in BREAKPOINTS.into_iter().chain([280]) {
            let breakpoint = if px == 280 { Some(Breakpoint::W280) } else { Breakpoint::from_px(px) };
            let Some(breakpoint) = breakpoint else { continue };
            let until = Breakpoint::UNTIL.contains(&breakpoint);
            assert!(sheet.contains(&format!(".from-{px} {{")), "{px}");
            assert_eq!(sheet.contains(&format!(".until-{px} {{")), until, "{px}");
        }
    }

    #[test]
    #[should_panic(expected = "no rule in plot_visibility.css for .until-320")]
    fn a_width_without_a_rule_stops_the_build() {
        Shown::Until(Breakpoint::W320).class();
    }

    #[test]
    fn a_text_at_an_edge_is_anchored_inside_the_frame() {
        let class =
            |percent| Text::new("1").position(Coord::from_percent(percent), Coord::START).inside().label().class;
        assert_eq!([0.0, 50.0, 100.0].map(|x| class(x).to_string()), ["", "label--middle", "label--end"]);
    }
}
