//! Where everything of a picture stands: a rule, the question, the answer, the drawing, the key, the last lines.

use super::key;
use super::panel::{self, Box};
use super::pen::{At, Pen, escaped, px};
use super::setting::{Column, broken, leading, set, set_texts};
use super::style::{Computed, Node};
use super::{Picture, SIZE, Said, Studio, sheet};
use crate::content::Content;
use crate::content::language::Direction;
use crate::figures::{Described, Frame, Panel, Plate};
use crate::site::SiteError;
use crate::site::downloads::credit::Credit;
use simplecss::StyleSheet;

/// The margins of the paper, and the room between what stands on it, in px.
const EDGE: f64 = 48.0;
const TOP: f64 = 34.0;
const GAP: f64 = 16.0;
/// The sizes in which an answer over a drawing is tried, in px, and the most lines that it may then have.
const ANSWERS: [(f64, usize); 8] =
    [(21.0, 2), (20.0, 2), (19.0, 2), (18.0, 2), (17.0, 2), (16.0, 2), (17.0, 3), (16.0, 9)];

/// The words over a drawing.
#[derive(Clone, Copy, Debug)]
pub struct Heading<'a> {
    /// What it is part of; empty where that is not said.
    pub kind: &'a str,
    /// The title.
    pub title: &'a str,
    /// What is said under it.
    pub text: &'a str,
}

/// How large typeset words are tried, the largest first, against the drawing.
const TYPESET: [f64; 6] = [1.0, 0.95, 0.9, 0.85, 0.8, 0.75];
/// The sizes in which a question is tried, in px; the last one may take as many lines as it needs.
const QUESTIONS: [f64; 4] = [38.0, 36.0, 34.0, 32.0];
/// Between typeset words and the line round them, in px of the page.
const INSIDE: f64 = 16.0;

/// A part of a drawing, drawn: its marks, its words, and where the typeset ones end.
struct Drawn {
    paper: String,
    words: String,
    ends: f64,
}

impl Studio {
    /// The picture of a figure that is a drawing.
    pub fn figure(&self, content: &Content, figure: &Described, plate: &Plate) -> Result<Picture, SiteError> {
        let credit = Credit::of(content, figure);
        let heading = Heading { kind: "", title: &figure.question, text: &figure.answer };
        let (svg, words) = self.composed(content, figure.id, &heading, plate, &credit);
        let said = Said {
            title: figure.question.clone(),
            description: figure.answer.clone(),
            source: credit.sources,
            licence: credit.licence,
        };
        self.finished(figure.id, &svg, &words, said)
    }

    /// A picture as SVG, and all words in it.
    pub fn composed(
        &self,
        content: &Content,
        id: &str,
        heading: &Heading,
        plate: &Plate,
        credit: &Credit,
    ) -> (String, String) {
        let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
        let rtl = content.language.dir == Direction::Rtl;
        let rules = sheet::flat(&self.sheets, width);
        let sheet = StyleSheet::parse(&rules);
        let mut pen = Pen::new(&self.faces, &sheet, 1.0, rtl);
        let root = Node::root(content.language.dir.attribute());
        let class = format!("figure figure--{id}");
        let body = root.inner("figure", &class);
        let whole = Column { x: EDGE, width: width - 2.0 * EDGE, rtl };
        let ruled = |pen: &mut Pen, class: &str, y: f64| {
            let style = pen.style(&body.inner("line", class));
            pen.line(At { x: EDGE, y }, At { x: width - EDGE, y }, &style);
        };

        // From the bottom up: the last lines, the key.
        let last = pen.style(&body.inner("text", "picture__last"));
        let line = leading(&last);
        let feet = height - 20.0 - 2.0 * line;
        let sources = credit.fitted(content, |words| broken(&self.faces, words, &last, 1.0, whole.width).len() <= 1);
        set(&mut pen, &sources, &last, whole, feet);
        set(&mut pen, &credit.last, &last, whole, feet + line);
        ruled(&mut pen, "picture__hairline", feet - 8.0);
        let items = key::items(plate.keyed, &plate.panels, &content.labels.key);
        let key_top = feet - 16.0 - key::height(&mut pen, &items, &body, whole);
        key::set(&mut pen, &items, &body, whole, key_top);

        // From the top down: the rule, the question, the answer, either over the drawing or beside it.
        let column = plate.beside.map_or(whole, |part| {
            let words = whole.width * part / 100.0;
            Column { x: if rtl { EDGE + whole.width - words } else { EDGE }, width: words, rtl }
        });
        let style = pen.style(&body.inner("line", "picture__rule"));
        pen.line(At { x: column.x, y: TOP }, At { x: column.x + column.width, y: TOP }, &style);
        let question = pen.style(&body.inner("text", "picture__question"));
        let asked = |size: f64| -> Computed {
            let lead = format!("{}px", (size * 1.21).round());
            question.clone().with("font-size", format!("{size}px")).with("line-height", lead)
        };
        let in_one = |style: &Computed| broken(&self.faces, heading.title, style, 1.0, column.width).len() == 1;
        let size = QUESTIONS.into_iter().find(|size| plate.beside.is_some() || in_one(&asked(*size)));
        let question = asked(size.unwrap_or(QUESTIONS[QUESTIONS.len() - 1]));
        let kind = pen.style(&body.inner("text", "picture__last"));
        let mut y = set(&mut pen, heading.kind, &kind, column, TOP + 10.0);
        y = set(&mut pen, heading.title, &question, column, y) + 6.0;
        let answer = pen.style(&body.inner("text", "picture__answer"));
        let sized = |size: f64| -> Computed {
            let lead = format!("{}px", (size * 1.38).round());
            answer.clone().with("font-size", format!("{size}px")).with("line-height", lead)
        };
        let lines = |style: &Computed| broken(&self.faces, heading.text, style, 1.0, column.width).len();
        let tried = ANSWERS.iter().find(|(size, most)| plate.beside.is_some() || lines(&sized(*size)) <= *most);
        let answer = sized(tried.map_or(17.0, |(size, _)| *size));
        y = set(&mut pen, heading.text, &answer, column, y);

        if !plate.caption.is_empty() {
            // It ends where the drawing does, at the foot of the words.
            let height = set_texts(&mut self.rehearsal(&sheet), &plate.caption, &body, column, 0.0);
            set_texts(&mut pen, &plate.caption, &body, column, (feet - 2.0 * GAP - height).max(y + GAP));
        }
        let room = match plate.beside {
            None => Box { x: EDGE, y: y + GAP, width: whole.width, height: key_top - 2.0 * GAP - y },
            // It runs off the edges of the paper.
            Some(_) => Box {
                x: if rtl { 0.0 } else { EDGE + column.width + 2.0 * GAP },
                y: 0.0,
                width: EDGE + whole.width - column.width - 2.0 * GAP,
                height: feet - 8.0,
            },
        };
        let (heads, mut words) = pen.lifted();
        let mut drawn = String::new();
        // Smaller than it should be rather than with words over each other.
        let scale = plate.scale.min(room.height / plate.least.max(1.0));
        // All typeset words of one size, the largest in which they fit.
        let parts = |typeset: f64| -> Vec<Drawn> {
            let scales = (scale, typeset);
            plate.panels.iter().map(|part| self.panel(id, part, scales, room, rtl)).collect()
        };
        let sizes = TYPESET.iter().map(|typeset| parts(*typeset));
        let fits = |parts: &Vec<Drawn>| parts.iter().all(|part| part.ends + INSIDE / 2.0 <= room.y + room.height);
        for part in sizes.into_iter().find(fits).unwrap_or_else(|| parts(TYPESET[TYPESET.len() - 1])) {
            drawn.push_str(&part.paper);
            words.push_str(&part.words);
        }
        let paper = Node::root("").inner("rect", "picture__paper").computed(&sheet);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\"><rect width=\"{0}\" height=\"{1}\" \
             fill=\"{2}\"/>{drawn}{heads}</svg>",
            px(width),
            px(height),
            escaped(paper.text("fill")),
        );
        (svg, words)
    }

    /// A pen whose paper is thrown away: for measuring.
    fn rehearsal<'a>(&'a self, sheet: &'a StyleSheet<'a>) -> Pen<'a> {
        Pen::new(&self.faces, sheet, 1.0, false)
    }

    /// A part of the drawing, in the style that it has at its own width.
    fn panel(&self, id: &str, part: &Panel, (scale, words): (f64, f64), room: Box, rtl: bool) -> Drawn {
        let along = |percent: f64| room.width * percent / 100.0;
        let (start, end) = (along(part.across.0), along(part.across.1));
        let whole = Box {
            x: room.x + if rtl { room.width - end } else { start },
            y: room.y + room.height * part.down.0 / 100.0,
            width: end - start,
            height: room.height * (part.down.1 - part.down.0) / 100.0,
        };
        let rules = sheet::flat(&self.sheets, whole.width / scale);
        let sheet = StyleSheet::parse(&rules);
        let mut pen = Pen::new(&self.faces, &sheet, scale, rtl);
        let root = Node::root(if rtl { "rtl" } else { "ltr" });
        let class = format!("figure figure--{id}");
        let figure = root.inner("figure", &class);
        let plot = figure.inner("div", "plot");
        // A map runs as it lies, whatever the language.
        pen.rtl = rtl && pen.style(&plot).text("direction") != "ltr";
        let canvas = plot.inner("svg", "plot__canvas");
        let frame = framed(part, whole, scale, rtl);
        if part.bordered {
            pen.border(
                frame.inset(-INSIDE * scale, -INSIDE / 2.0 * scale),
                &pen.style(&figure.inner("rect", "picture__border")),
            );
        }
        panel::layers(&mut pen, &part.layers, frame, &canvas);
        let stop = canvas.inner("g", "plot__stop");
        panel::layers(&mut pen, &part.front, frame, &stop);
        let mut ends = frame.y;
        if !part.texts.is_empty() {
            let column = Column { x: frame.x, width: frame.width, rtl };
            let root = figure.inner("div", "figure__root");
            (pen.scale, pen.rtl) = (scale * words, rtl);
            ends = set_texts(&mut pen, &part.texts, &root, column, frame.y);
        }
        let (paper, words) = pen.lifted();
        let paper = if matches!(part.frame, Frame::Filling(_)) { cut(&paper, whole) } else { paper };
        Drawn { paper, words, ends }
    }
}

/// What is drawn, cut off at the edges of a box.
fn cut(paper: &str, at: Box) -> String {
    let corner = format!("x=\"{}\" y=\"{}\"", px(at.x), px(at.y));
    let size = format!("width=\"{}\" height=\"{}\"", px(at.width), px(at.height));
    format!("<clipPath id=\"cut\"><rect {corner} {size}/></clipPath><g clip-path=\"url(#cut)\">{paper}</g>")
}

/// The frame in a panel: what its padding leaves, of the shape it must have.
fn framed(part: &Panel, whole: Box, scale: f64, rtl: bool) -> Box {
    let padding = part.padding;
    let (left, right) = if rtl { (padding.end, padding.start) } else { (padding.start, padding.end) };
    let left_over = Box {
        x: whole.x + left * scale,
        y: whole.y + padding.top * scale,
        width: whole.width - (left + right) * scale,
        height: whole.height - (padding.top + padding.bottom) * scale,
    };
    match part.frame {
        Frame::Stretched => left_over,
        Frame::High(height) => Box { height: height * scale, ..left_over },
        Frame::Filling(aspect) => Box { width: left_over.height * aspect, ..left_over },
        Frame::Shaped(aspect) => {
            let width = left_over.width.min(left_over.height * aspect);
            let x = if rtl { left_over.x + left_over.width - width } else { left_over.x };
            Box { x, width, height: width / aspect, ..left_over }
        }
    }
}
