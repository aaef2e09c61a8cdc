//! The map and its points. Every point repeats the names and the seat, so that its front layers never cover them.

use super::{PointWords, Where};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::content::Diagnostic;
use crate::content::pattern::interpolate;
use crate::figures::map_marks::{Land, NameRank, scale_bar};
use crate::plot::{Breakpoint, Shown, Text, TextBlockBuilder, Tone};
use crate::scene::{
    Attribution, Certainty, Dot, Label, Layer, MarkStyle, Point, PointerMode, Points, Provenance, Scene, Stepper,
    TooltipLine,
};

/// The length of the scale bar, in km.
const SCALE_KM: i64 = 500;

impl Where<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let words = &self.words;
        Ok(Scene {
            id: super::ID.into(),
            aria_label: words.aria_label.clone().into(),
            hint: words.hint.clone().into(),
            points: Some(Points {
                param: "step".into(),
                pointer: PointerMode::Xy,
                stepper: Some(Stepper { previous: words.previous.clone().into(), next: words.next.clone().into() }),
                start: Some(0),
                list: words.points.iter().map(|point| self.point(point)).collect::<Result<_, _>>()?,
                ..Points::default()
            }),
            text_blocks: vec![TextBlockBuilder::new("map", "caption").text(&words.caption).block()],
            layers: vec![self.ground(), self.scale()],
            ..Scene::default()
        })
    }

    fn ground(&self) -> Layer {
        let base_map = &self.base_map;
        let outlines = [
            Land::Neighbours.path(&base_map.neighbours),
            Land::Kazakhstan.path(&base_map.kazakhstan),
            Land::China.path(&base_map.china),
            Land::Xinjiang.path(&base_map.xinjiang),
            Land::Border.path(&base_map.border),
        ];
        Layer { paths: outlines.to_vec(), ..Layer::default() }
    }

    /// The scale bar at the lower edge.
    fn scale(&self) -> Layer {
        let y = Coord(9_600);
        let from = Coord(150);
        let to = Coord(from.0 + (self.base_map.percent_per_km() * SCALE_KM as f64 * 100.0) as i32);
        let length = self.content.language.number(Decimal::new(SCALE_KM, 0));
        let text = Text::new(interpolate(&self.words.kilometres, &[("n", &length)]));
        Layer {
            rules: vec![scale_bar(from, to, y)],
            labels: vec![text.position(from, y).dy(-0.375).tone(Tone::Quiet).label()],
            ..Layer::default()
        }
    }

    fn point(&self, words: &PointWords) -> Result<Point, Diagnostic> {
        let base_map = &self.base_map;
        let key = words.key.as_str();
        let front = match key {
            "states" => {
                vec![Land::StateHighlighted.path(&base_map.kazakhstan), Land::StateHighlighted.path(&base_map.china)]
            }
            "xinjiang" => vec![Land::XinjiangHighlighted.path(&base_map.xinjiang)],
            "border" => vec![Land::BorderHighlighted.path(&base_map.border)],
            _ => Vec::new(),
        };
        let (x, y) = base_map.place(if key == "states" { "kazakhstan" } else { key })?;
        Ok(Point {
            value: words.key.clone().into(),
            title: words.title.clone().into(),
            x,
            y,
            tooltip: words
                .tooltip
                .iter()
                .map(|text| TooltipLine { text: self.interpolated(text).into(), ..TooltipLine::default() })
                .collect(),
            layers: vec![
                Layer { paths: front, ..Layer::default() },
                Layer { dots: vec![self.seat()?], labels: self.names(key)?, ..Layer::default() },
            ],
        })
    }

    fn seat(&self) -> Result<Dot, Diagnostic> {
        let (x, y) = self.base_map.place("yining")?;
        let style = MarkStyle::new(Attribution::Other, Certainty::Counted, Provenance::Direct);
        Ok(Dot { x, y, style, square: false })
    }

    /// The names on the map. The names that a point is about are strong.
    fn names(&self, point: &str) -> Result<Vec<Label>, Diagnostic> {
        let name = |place: &str, at: &str, rank: NameRank, shown: Shown| {
            let highlighted = place == point || (rank == NameRank::State && point == "states");
            Ok(rank.name(self.name(place), self.base_map.place(at)?, shown, highlighted))
        };
        let (wide, narrow) = (Shown::From(Breakpoint::W640), Shown::Until(Breakpoint::W640));
        [
            name("russia", "russia", NameRank::Far, Shown::Always),
            name("mongolia", "mongolia", NameRank::Far, wide),
            name("kyrgyzstan", "kyrgyzstan", NameRank::Far, wide),
            name("kazakhstan", "kazakhstan", NameRank::State, Shown::Always),
            name("china", "china", NameRank::State, wide),
            name("china", "china-narrow", NameRank::State, narrow),
            name("xinjiang", "xinjiang", NameRank::Region, Shown::Always),
            name("yining", "yining", NameRank::Town, Shown::Always),
        ]
        .into_iter()
        .collect()
    }
}
