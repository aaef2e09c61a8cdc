//! The marks of maps, for `where`, `border` and the locator: areas, lines, names and the scale bar. Classes are of
//! `assets/style/map.css`.

use crate::chart::coord::Coord;
use crate::plot::{Shown, Stroke, Tone};
use crate::scene::{Label, Path, Rule};

/// An area or line of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Land {
    /// The outlines of other states.
    Neighbours,
    /// The area of Kazakhstan.
    Kazakhstan,
    /// The area of China.
    China,
    /// The area of Xinjiang.
    Xinjiang,
    /// The border of the two states.
    Border,
    /// The outline of a state in front.
    StateHighlighted,
    /// The area of Xinjiang in front.
    XinjiangHighlighted,
    /// The border in front.
    BorderHighlighted,
    /// The border alone, in the figure `border`.
    Outline,
}

impl Land {
    /// The path of an outline.
    pub fn path(self, d: &str) -> Path {
        let class = match self {
            Land::Neighbours => "map__neighbours",
            Land::Kazakhstan => "map__kazakhstan",
            Land::China => "map__china",
            Land::Xinjiang => "map__xinjiang",
            Land::Border => "map__border",
            Land::StateHighlighted => "map__state--highlighted",
            Land::XinjiangHighlighted => "map__xinjiang--highlighted",
            Land::BorderHighlighted => "map__border--highlighted",
            Land::Outline => "map__outline",
        };
        Path { class: class.into(), d: d.to_owned().into() }
    }
}

/// The rank of a name on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameRank {
    /// A state that the figure is not about.
    Far,
    /// One of the two states.
    State,
    /// A region.
    Region,
    /// A town, whose name is beside its dot.
    Town,
}

impl NameRank {
    /// A name at a coordinate. A highlighted name is bold.
    pub fn name(self, text: &str, (x, y): (Coord, Coord), shown: Shown, highlighted: bool) -> Label {
        let rank = match self {
            NameRank::Far => "far",
            NameRank::State => "state",
            NameRank::Region => "region",
            NameRank::Town => "seat",
        };
        let mut class = format!("map__name map__name--{rank}");
        let parts = [shown.class(), if highlighted { "map__name--highlighted".to_owned() } else { String::new() }];
        for part in parts.iter().filter(|part| !part.is_empty()) {
            class.push(' ');
            class.push_str(part);
        }
        let (dx, dy) = if self == NameRank::Town { (69, 10) } else { (0, 0) };
        Label { x, y, dx, dy, class: class.into(), text: text.to_owned().into(), ..Label::default() }
    }
}

/// The scale bar.
pub fn scale_bar(from: Coord, to: Coord, y: Coord) -> Rule {
    Stroke::new(Tone::Quiet).rule((from, y), (to, y))
}
