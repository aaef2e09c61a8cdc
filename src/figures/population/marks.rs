//! The marks: dots with numbers and names, and the bracket between the article's number and the census.

use super::{ARTICLE, CENSUS, Population, XINJIANG, people, year};
use crate::chart::coord::Coord;
use crate::content::columns::RANGE;
use crate::content::language::{interpolate, interpolate_some};
use crate::content::series::SeriesRow;
use crate::plot::joined;
use crate::plot::mark_style;
use crate::scene::{Bar, Dot, Label, Layer, OptionSet, Path, Rule};

/// The options of the segmented control, and the option that is shown while drawing a guess.
pub const BY_ARTICLE: usize = 0;
pub const BY_CENSUS: usize = 1;
pub const BOTH: usize = 2;
pub const DRAWING: usize = 3;

/// A rise of the line, in people, from which it is steep on narrow screens.
const STEEP: f64 = 300_000.0;
/// The class of labels that are hidden on the narrowest screens.
pub const ROOMY: &str = "population__roomy";

impl Population<'_> {
    /// All layers over the axes, the article's marks in front.
    pub fn marks(&self) -> Vec<Layer> {
        let census = self.rows(CENSUS);
        let mut layers = vec![self.census_line(&census)];
        layers.extend(census.iter().enumerate().map(|(index, row)| self.mark_layer(row, census_options(index))));
        layers.extend(self.rows(XINJIANG).into_iter().flat_map(|row| {
            [self.mark_layer(row, OptionSet::of(&[BY_CENSUS])), self.ring(row, OptionSet::of(&[BOTH, DRAWING]))]
        }));
        layers.push(self.bracket());
        layers.extend(
            self.rows(ARTICLE).iter().enumerate().map(|(index, row)| self.mark_layer(row, article_options(index))),
        );
        layers
    }

    /// A row's dot, with its number beside it.
    pub fn mark_layer(&self, row: &SeriesRow, options: OptionSet) -> Layer {
        Layer { options, dots: self.dot(row).into_iter().collect(), labels: self.labels(row), ..Layer::default() }
    }

    pub fn dot(&self, row: &SeriesRow) -> Option<Dot> {
        let (x, y) = self.coord(row);
        Some(Dot { x, y, style: mark_style(row.evidence, &row.get(RANGE)?), square: false })
    }

    /// The estimate for Xinjiang as a ring around the article's mark, which has almost the same coordinates.
    pub fn ring(&self, row: &SeriesRow, options: OptionSet) -> Layer {
        let mut layer = self.mark_layer(row, options);
        for dot in &mut layer.dots {
            dot.style = dot.style.and("population__ring");
        }
        for label in &mut layer.labels {
            label.dy += 18;
        }
        layer
    }

    pub fn coord(&self, row: &SeriesRow) -> (Coord, Coord) {
        (self.across(year(row)), self.height(people(row)))
    }

    pub fn across(&self, year: i32) -> Coord {
        Coord::of(self.x.at(f64::from(year)))
    }

    pub fn height(&self, people: f64) -> Coord {
        Coord::of(self.y.at(people))
    }

    fn census_line(&self, census: &[&SeriesRow]) -> Layer {
        let coords: Vec<_> = census.iter().map(|row| self.coord(row)).collect();
        let path = joined(&self.census, |row| {
            let (x, y) = self.coord(row);
            (x.percent(), y.percent())
        });
        let (x, y) = coords[coords.len() / 2 + 1];
        let name = self.words.census_name.iter().zip(0..).map(|(text, line)| Label {
            rest: Default::default(),
            x,
            y,
            dx: 10,
            dy: 30 + 16 * line,
            class: "label--other label--strong".into(),
            text: text.clone().into(),
        });
        Layer {
            options: OptionSet::of(&[BY_CENSUS, BOTH]),
            paths: vec![Path { class: "line".into(), d: path.into() }],
            labels: name.collect(),
            ..Layer::default()
        }
    }

    /// The bracket from the last census to the article's last number.
    fn bracket(&self) -> Layer {
        let (article, census) = (self.coord(self.last(ARTICLE)), self.coord(self.last(CENSUS)));
        let middle = Coord((article.1.0 + census.1.0) / 2);
        let percent = self.content.language.percent(self.more());
        let cap = |y: Coord| Bar { class: "population__cap".into(), from: article.0, to: article.0, y };
        let lines = self.words.more.iter().zip(0..).map(|(text, line)| Label {
            rest: Default::default(),
            x: article.0,
            y: middle,
            dx: 24,
            dy: 15 * line - 10,
            class: if text.contains('{') { "label--strong" } else { "" }.into(),
            text: interpolate_some(text, &[("percent", &percent)]).into(),
        });
        Layer {
            options: OptionSet::of(&[BOTH]),
            rules: vec![Rule { class: "population__bracket".into(), from: article, to: census }],
            bars: [article.1, census.1].map(cap).to_vec(),
            labels: lines.collect(),
            ..Layer::default()
        }
    }

    /// The labels of a row's number, at positions without lines and other labels.
    fn labels(&self, row: &SeriesRow) -> Vec<Label> {
        let (x, y) = self.coord(row);
        let value = self.shown(row);
        let label = |dx: i32, dy: i32, class: &str, text: String| Label {
            rest: Default::default(),
            x,
            y,
            dx,
            dy,
            class: class.to_owned().into(),
            text: text.into(),
        };
        let rows = self.rows(&row.series);
        let index = rows.iter().position(|other| other.key == row.key).unwrap_or(0);
        let is_last = index + 1 == rows.len();
        match row.series.as_str() {
            ARTICLE if is_last => vec![
                label(-12, 2, "label--article label--large label--end", value),
                label(
                    -12,
                    18,
                    "label--article label--end population__byline",
                    interpolate(&self.words.article_last, &[("date", &self.article_date())]),
                ),
            ],
            ARTICLE => {
                vec![label(16, 5, "label--article", interpolate(&self.words.article_first, &[("value", &value)]))]
            }
            XINJIANG => vec![label(16, 5, "label--other", interpolate(&self.words.xinjiang, &[("value", &value)]))],
            _ if is_last => vec![label(10, 18, "label--other label--strong", value)],
            _ if index == 0 => vec![label(-6, -10, "label--other label--middle", value)],
            // The line falls, so there is space under it.
            _ if people(rows[index - 1]) > people(row) => vec![label(4, 20, "label--other from-480", value)],
            // The line is so steep on narrow screens that the number is level with its dot.
            _ if people(row) - people(rows[index - 1]) > STEEP => vec![
                label(-9, 5, &format!("label--other label--end until-480 {ROOMY}"), value.clone()),
                label(-8, -6, "label--other label--end from-480", value),
            ],
            _ => vec![label(-8, -6, &format!("label--other label--end {ROOMY}"), value)],
        }
    }
}

/// The options of a census. Only the first census is shown while drawing a guess.
pub fn census_options(index: usize) -> OptionSet {
    OptionSet::of(if index == 0 { &[BY_CENSUS, BOTH, DRAWING] } else { &[BY_CENSUS, BOTH] })
}

/// The options of an article's number. The later one is hidden while drawing a guess, and returns with the census.
pub fn article_options(index: usize) -> OptionSet {
    OptionSet::of(if index == 0 { &[BY_ARTICLE, BOTH, DRAWING] } else { &[BY_ARTICLE, BOTH] })
}
