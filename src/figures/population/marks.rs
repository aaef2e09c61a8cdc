//! The marks: dots with numbers and names, and the bracket between the article's number and the census.

use super::{ARTICLE, CENSUS, Population, XINJIANG, people, year};
use crate::chart::coord::Coord;
use crate::chart::text_width::text_width;
use crate::content::Diagnostic;
use crate::content::columns::{LOW, RANGE};
use crate::content::pattern::{interpolate, interpolate_some};
use crate::content::series_table::SeriesRow;
use crate::plot::{Anchor, Breakpoint, Shown, Stroke, Text, Tone, Weight, bracket, mark_style, ring};
use crate::scene::{Dot, Layer, OptionSet};

/// The options of the segmented control, and the option that is visible while guessing.
pub const BY_ARTICLE: usize = 0;
pub const BY_CENSUS: usize = 1;
pub const BOTH: usize = 2;
pub const GUESSING: usize = 3;

/// A rise of the line, in people, from which it is steep on narrow screens.
const STEEP: f64 = 300_000.0;
/// The width from which the text on those who left is above the line. In narrower containers it is under the line,
/// where it replaces the number of a census to which the line falls.
pub const LEFT_ABOVE: Breakpoint = Breakpoint::W640;
/// The distance of the texts of a ring from those of the mark inside it, in em.
const BELOW_RING: f64 = 1.125;

/// The greatest width of a line of the census's name, in em of the drawing: the space at its end on a phone.
const NAME_WIDTH: f64 = 9.0;
/// The font size of labels, in em of the drawing.
const LABEL: f64 = 0.8125;

/// The lines of a name: two if it is too wide for one.
fn lines_of(name: &str) -> Vec<&str> {
    match name.split_once(' ') {
        Some((first, rest)) if text_width(name, LABEL) > NAME_WIDTH => vec![first, rest],
        _ => vec![name],
    }
}

impl Population<'_> {
    /// All layers over the axes, the article's marks in front.
    pub fn marks(&self) -> Result<Vec<Layer>, Diagnostic> {
        let census = self.rows(CENSUS);
        let mut layers = vec![self.census_line(&census)];
        for (index, row) in census.iter().enumerate() {
            layers.push(self.mark_layer(row, census_options(index))?);
        }
        for row in self.rows(XINJIANG) {
            layers.push(self.mark_layer(row, OptionSet::from_indexes(&[BY_CENSUS]))?);
            layers.push(self.ring(row, OptionSet::from_indexes(&[BOTH, GUESSING]))?);
        }
        layers.push(self.left()?);
        layers.push(self.bracket());
        for (index, row) in self.rows(ARTICLE).iter().enumerate() {
            layers.push(self.mark_layer(row, article_options(index))?);
        }
        Ok(layers)
    }

    /// A row's dot, with its number beside it.
    pub fn mark_layer(&self, row: &SeriesRow, options: OptionSet) -> Result<Layer, Diagnostic> {
        let labels = self.labels(row).into_iter().map(Text::label).collect();
        Ok(Layer { options, dots: vec![self.dot(row)?], labels, ..Layer::default() })
    }

    pub fn dot(&self, row: &SeriesRow) -> Result<Dot, Diagnostic> {
        let (x, y) = self.coord(row);
        Ok(Dot { x, y, style: mark_style(row.evidence, &row.need(RANGE)?), square: false })
    }

    /// The estimate for Xinjiang as a ring around the article's mark, which has almost the same coordinates.
    pub fn ring(&self, row: &SeriesRow, options: OptionSet) -> Result<Layer, Diagnostic> {
        let labels = self.labels(row).into_iter().map(|text| text.lower(BELOW_RING).label()).collect();
        Ok(Layer { options, dots: vec![ring(self.dot(row)?)], labels, ..Layer::default() })
    }

    pub fn coord(&self, row: &SeriesRow) -> (Coord, Coord) {
        (self.across(year(row)), self.height(people(row)))
    }

    pub fn across(&self, year: i32) -> Coord {
        Coord::from_percent(self.x.position(f64::from(year)))
    }

    pub fn height(&self, people: f64) -> Coord {
        Coord::from_percent(self.y.position(people))
    }

    fn census_line(&self, census: &[&SeriesRow]) -> Layer {
        let coords: Vec<_> = census.iter().map(|row| self.coord(row)).collect();
        let line = Stroke::new(Tone::Other).medium().line(&self.census, |row| {
            let (x, y) = self.coord(row);
            (x.percent(), y.percent())
        });
        let (x, y) = coords[coords.len() / 2 + 1];
        let name = self.words.census_name.iter().flat_map(|name| lines_of(name)).zip(0..).map(|(text, line)| {
            let text = Text::new(text).position(x, y).dx(0.625).dy(1.875 + f64::from(line));
            text.tone(Tone::Other).weight(Weight::Strong).label()
        });
        Layer {
            options: OptionSet::from_indexes(&[BY_CENSUS, BOTH]),
            paths: vec![line],
            labels: name.collect(),
            ..Layer::default()
        }
    }

    /// A tick under the line, or above it in wide containers, in the year in which many left. Its text names no cause.
    fn left(&self) -> Result<Layer, Diagnostic> {
        let date = self.left.needed_start()?.year;
        let (x, year, number) = (self.across(date), date.to_string(), self.left_number()?);
        let interpolated = |text: &str| interpolate(text, &[("year", &year), ("number", &number)]);
        // The line is almost level around that year.
        let rows = self.rows(CENSUS);
        let level = rows.iter().map(|row| people(row)).fold(f64::MAX, f64::min);
        let (line, narrow, wide) = (self.height(level), Shown::Until(LEFT_ABOVE), Shown::From(LEFT_ABOVE));
        let tick = |from: i32, to: i32, shown: Shown| {
            Stroke::new(Tone::Quiet).shown(shown).rule((x, Coord(line.0 + from)), (x, Coord(line.0 + to)))
        };
        let text = |text: String, dx: f64, dy: f64| Text::new(text).position(x, line).dx(dx).dy(dy).tone(Tone::Quiet);
        let mut labels = vec![text(interpolated(&self.words.left), 0.3125, 0.9375).shown(narrow).label()];
        for (words, line) in self.words.left_lines.iter().rev().zip(0..) {
            // Only the first line has placeholders.
            let words = interpolate_some(words, &[("year", &year), ("number", &number)]);
            labels.push(text(words, 1.0, -2.25 - f64::from(line)).anchor(Anchor::End).shown(wide).label());
        }
        Ok(Layer {
            options: OptionSet::from_indexes(&[BY_CENSUS, BOTH]),
            rules: vec![tick(150, 450, narrow), tick(-700, -200, wide)],
            labels,
            ..Layer::default()
        })
    }

    /// The number of those who left, without its hedge: the words hedge it as its source does.
    fn left_number(&self) -> Result<String, Diagnostic> {
        Ok(self.content.language.short_number(self.left.need(LOW)?))
    }

    /// The bracket from the last census to the article's last number.
    fn bracket(&self) -> Layer {
        let (article, census) = (self.coord(self.last(ARTICLE)), self.coord(self.last(CENSUS)));
        let middle = Coord((article.1.0 + census.1.0) / 2);
        let percent = self.content.language.percent(self.more());
        let lines = self.words.more.iter().zip(0..).map(|(text, line)| {
            // The line with the number is strong.
            let weight = if text.contains("{percent}") { Weight::Strong } else { Weight::Regular };
            let text = Text::new(interpolate_some(text, &[("percent", &percent)])).position(article.0, middle);
            text.dx(1.5).dy(0.9375 * f64::from(line) - 0.625).weight(weight).label()
        });
        let labels = lines.collect();
        Layer { options: OptionSet::from_indexes(&[BOTH]), labels, ..bracket(article.0, [article.1, census.1]) }
    }

    /// The texts of a row's number, at positions without lines and other labels.
    fn labels(&self, row: &SeriesRow) -> Vec<Text> {
        let (x, y) = self.coord(row);
        let value = self.formatted(row);
        let text = |dx: f64, dy: f64, text: String| Text::new(text).position(x, y).dx(dx).dy(dy);
        let (other, article) = (Tone::Other, Tone::Article);
        let before = self.before(row);
        let is_last = self.last(&row.series).key == row.key;
        match row.series.as_str() {
            ARTICLE if is_last => {
                let date = interpolate(&self.words.article_last, &[("date", &self.article_month)]);
                let date = text(-0.75, 1.1875, date);
                let number = last_number(text(-0.75, 0.125, value));
                number.into_iter().chain([date]).map(|text| text.tone(article).anchor(Anchor::End)).collect()
            }
            ARTICLE => {
                let words = interpolate(&self.words.article_first, &[("value", &value)]);
                vec![text(1.0, 0.3125, words).tone(article)]
            }
            XINJIANG => {
                vec![text(1.0, 0.3125, interpolate(&self.words.xinjiang, &[("value", &value)])).tone(other)]
            }
            _ if is_last => last_number(text(0.625, 1.125, value)).map(|text| text.tone(other)).to_vec(),
            _ => match before {
                None => vec![text(-0.375, -0.625, value).tone(other).anchor(Anchor::Middle)],
                // The line falls, so there is space under it.
                Some(_) if self.falls_to(row) => {
                    vec![text(0.25, 1.25, value).tone(other).shown(Shown::From(LEFT_ABOVE))]
                }
                // The line is so steep on narrow screens that the number is level with its dot.
                Some(before) if people(row) - people(before) > STEEP => {
                    let narrow =
                        text(-0.5625, 0.3125, value.clone()).shown(Shown::Between(Breakpoint::W280, Breakpoint::W480));
                    let wide = text(-0.5, -0.375, value).shown(Shown::From(Breakpoint::W480));
                    [narrow, wide].map(|text| text.tone(other).anchor(Anchor::End)).to_vec()
                }
                Some(_) => {
                    let text = text(-0.5, -0.375, value).tone(other).anchor(Anchor::End);
                    vec![text.shown(Shown::From(Breakpoint::W280))]
                }
            },
        }
    }

    /// The row of the same series before a row.
    fn before(&self, row: &SeriesRow) -> Option<&SeriesRow> {
        let rows = self.rows(&row.series);
        let index = rows.iter().position(|other| other.key == row.key)?;
        index.checked_sub(1).map(|before| rows[before])
    }

    /// True if the line of the censuses falls to a row, whose number is then hidden in narrow containers.
    pub fn falls_to(&self, row: &SeriesRow) -> bool {
        let is_last = self.last(&row.series).key == row.key;
        row.series == CENSUS && !is_last && self.before(row).is_some_and(|before| people(before) > people(row))
    }
}

/// The last number of the article or the censuses. Both have the same size at every width.
fn last_number(text: Text) -> [Text; 2] {
    [
        text.clone().weight(Weight::Value).shown(Shown::Until(Breakpoint::W640)),
        text.weight(Weight::Large).shown(Shown::From(Breakpoint::W640)),
    ]
}

/// The options of a census. Only the first census is visible while guessing.
fn census_options(index: usize) -> OptionSet {
    OptionSet::from_indexes(if index == 0 { &[BY_CENSUS, BOTH, GUESSING] } else { &[BY_CENSUS, BOTH] })
}

/// The options of an article's number. The later one is hidden while guessing, and returns with the census.
fn article_options(index: usize) -> OptionSet {
    OptionSet::from_indexes(if index == 0 { &[BY_ARTICLE, BOTH, GUESSING] } else { &[BY_ARTICLE, BOTH] })
}
