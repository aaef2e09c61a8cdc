//! The drawing: one bar of the prefecture's people, with a label at each segment.

use super::{Autonomy, NAMED_FOR, segments};
use crate::chart::coord::Coord;
use crate::content::columns::RANGE;
use crate::content::language::{capitalised, interpolate, interpolate_some};
use crate::content::parts::Part;
use crate::figures::source_phrases::date_of_row;
use crate::plot::mark_style;
use crate::scene::{Bar, Label, Layer, Point, Points, Rule, Scene, TooltipLine};

/// Groups below this share, in percent, are labelled under the bar, one below the other.
const SMALL: f64 = 5.0;

/// Groups below this share are labelled under the bar in narrow containers.
const MIDDLING: f64 = 10.0;

/// The vertical coordinate of the bar. The style sheet sets its height.
const BAR: Coord = Coord(0);

impl Autonomy<'_> {
    /// The scene.
    pub fn scene(&self) -> Scene {
        let positions = segments::points(&self.groups.iter().map(Part::value).collect::<Vec<_>>());
        let rows = || self.groups.iter();
        let mut layers: Vec<Layer> = rows().map(|group| self.segment(group)).collect();
        layers.push(self.names());
        Scene {
            id: super::ID.into(),
            label: self.words.label.clone().into(),
            hint: self.words.hint.clone().into(),
            points: Some(Points {
                param: "group".into(),
                start: rows().position(|group| group.row.series == NAMED_FOR),
                list: rows().zip(positions).map(|(group, position)| self.point(group, position)).collect(),
                ..Points::default()
            }),
            text_blocks: self.seats(),
            layers,
            ..Scene::default()
        }
    }

    fn segment(&self, group: &Part) -> Layer {
        let row = group.row;
        let emphasis = if row.series == NAMED_FOR { "segment segment--named" } else { "segment" };
        let class = row.get(RANGE).map(|value| mark_style(row.evidence, &value).with(emphasis)).unwrap_or_default();
        let bar = Bar { class, from: Coord::of(group.start), to: Coord::of(group.end), y: BAR };
        Layer { bars: vec![bar], ..Layer::default() }
    }

    /// The labels: over segments that have space, under the bar for small ones.
    fn names(&self) -> Layer {
        let mut layer = Layer::default();
        layer.labels.extend(self.words.unit.iter().zip(0..).map(|(text, line)| Label {
            dy: 16 * line - 16 * self.words.unit.len() as i32 - 30,
            class: "label--quiet until-480".into(),
            text: self.dated(text).into(),
            ..Label::default()
        }));
        layer.labels.push(Label {
            dy: -46,
            class: "label--quiet from-480".into(),
            text: self.dated(&self.words.unit.join(" ")).into(),
            ..Label::default()
        });
        let (mut small, mut small_narrow) = (0, 0);
        for group in self.groups.iter() {
            if group.value() >= SMALL {
                let narrow = group.value() < MIDDLING;
                layer.labels.extend(self.over(group, if narrow { "from-480" } else { "" }));
                if narrow {
                    self.under(group, small_narrow, "until-480", &mut layer);
                    small_narrow += 1;
                }
            } else {
                self.under(group, small, "from-480", &mut layer);
                self.under(group, small_narrow, "until-480", &mut layer);
                (small, small_narrow) = (small + 1, small_narrow + 1);
            }
        }
        layer
    }

    fn dated(&self, text: &str) -> String {
        let row = self.groups.iter().next().map(|group| group.row);
        let date = row.map(|row| date_of_row(self.content, row)).unwrap_or_default();
        interpolate_some(text, &[("who", row.map_or("", |row| self.who(row))), ("date", &date)])
    }

    /// A name and a share over the start of a segment.
    fn over(&self, group: &Part, width: &str) -> [Label; 2] {
        let row = group.row;
        let strong = if row.series == NAMED_FOR { "label--other label--strong" } else { "" };
        let label = |dy: i32, text: &str| Label {
            x: Coord::of(group.start),
            y: BAR,
            dy,
            class: format!("{strong} {width}").trim().to_owned().into(),
            text: text.to_owned().into(),
            ..Label::default()
        };
        [label(-23, self.name(row)), label(-7, &self.share(row))]
    }

    /// A name and a share under a segment, with a hairline to it. Later segments are lower, so no hairline is crossed.
    fn under(&self, group: &Part, step: i32, width: &str, layer: &mut Layer) {
        let row = group.row;
        let x = Coord::of(f64::midpoint(group.start, group.end));
        let y = Coord(4_800 + 1_550 * step);
        layer.rules.push(Rule {
            class: format!("segment__leader {width}").into(),
            from: (x, Coord(3_100)),
            to: (x, y),
        });
        layer.labels.push(Label {
            rest: Default::default(),
            x,
            y,
            dx: -6,
            dy: 1,
            class: format!("label--end {width}").into(),
            text: format!("{} {}", self.name(row), self.share(row)).into(),
        });
    }

    fn point(&self, group: &Part, position: f64) -> Point {
        let row = group.row;
        let text = interpolate(
            &self.words.reading,
            &[("share", &self.share(row)), ("who", self.who(row)), ("date", &date_of_row(self.content, row))],
        );
        let note =
            row.words.note.as_ref().map(|note| interpolate(&self.words.noted, &[("note", note)])).unwrap_or_default();
        Point {
            value: row.key.clone().into(),
            title: self.name(row).to_owned().into(),
            x: Coord::of(position),
            y: Coord::MIDDLE,
            tooltip: vec![TooltipLine { text: capitalised(&format!("{text}{note}")).into(), ..TooltipLine::default() }],
            layers: vec![self.segment(group)],
        }
    }
}
