//! The legend of an image. It explains only marks that the image has, in the words of the page.

use super::style::Node;
use super::svg_writer::{At, SvgWriter};
use super::text_layout::{TextColumn, line_height};
use crate::content::ui_texts::LegendTexts;
use crate::figures::{LegendKind, Panel};
use crate::scene::{Attribution, Certainty, MarkKind, MarkStyle, Provenance};

/// The gap between a mark and its words, and between items, in px.
const GAPS: (f64, f64) = (7.0, 24.0);
/// The width of a dot and of a bar, in px.
const WIDTHS: (f64, f64) = (12.0, 26.0);

/// An item: the class of the mark, whether it is a bar, and its words.
type Item<'a> = (String, bool, &'a str);

/// The items for the marks of some panels. `named` are the words of the article's mark, because an image may stand
/// alone.
pub fn items<'a>(legend: LegendKind, panels: &[Panel], texts: &'a LegendTexts, named: &'a str) -> Vec<Item<'a>> {
    if legend == LegendKind::Nothing {
        return Vec::new();
    }
    let layers = || panels.iter().flat_map(|panel| panel.layers.iter().chain(&panel.front));
    let kinds_of_bars: Vec<MarkKind> =
        layers().flat_map(|layer| &layer.bars).filter_map(|bar| bar.style.kind()).collect();
    let mut kinds: Vec<MarkKind> = layers().flat_map(|layer| &layer.dots).filter_map(|dot| dot.style.kind()).collect();
    kinds.extend(&kinds_of_bars);
    let has = |is_wanted: &dyn Fn(&MarkKind) -> bool| kinds.iter().any(is_wanted);
    let counted =
        |whose: Attribution| kinds.iter().any(|kind| kind.attribution == whose && kind.certainty == Certainty::Counted);
    let is_estimated = |kind: &MarkKind| kind.certainty == Certainty::Estimated;
    let mark_style = |who, known, hand| MarkStyle::new(who, known, hand).class().to_string();
    // A swatch is filled if any such mark in the image is filled, else hollow.
    let article = if counted(Attribution::Article) { Certainty::Counted } else { Certainty::Estimated };
    let others = if counted(Attribution::Other) { Certainty::Counted } else { Certainty::Estimated };
    let all = [
        (
            has(&|kind| kind.attribution == Attribution::Article),
            mark_style(Attribution::Article, article, Provenance::Direct),
            false,
            named,
        ),
        (
            counted(Attribution::Other),
            mark_style(Attribution::Other, others, Provenance::Direct),
            false,
            texts.other.as_str(),
        ),
        (
            has(&is_estimated),
            mark_style(Attribution::Other, Certainty::Estimated, Provenance::Direct),
            false,
            texts.estimated.as_str(),
        ),
        (
            legend == LegendKind::Ranges && kinds_of_bars.iter().any(is_estimated),
            "mark mark--other mark--range".to_owned(),
            true,
            texts.range.as_str(),
        ),
        (
            has(&|kind| kind.provenance == Provenance::SecondHand),
            mark_style(Attribution::Other, Certainty::Counted, Provenance::SecondHand),
            false,
            texts.second_hand.as_str(),
        ),
    ];
    all.into_iter().filter(|(shown, ..)| *shown).map(|(_, class, bar, words)| (class, bar, words)).collect()
}

/// Sets a legend into a column from `top` down and returns its lower edge.
pub fn set(writer: &mut SvgWriter, items: &[Item], within: &Node, column: TextColumn, top: f64) -> f64 {
    let style = writer.style(&within.inner("text", "export__key"));
    let (face, size) = (super::svg_writer::face(&style), style.px("font-size").unwrap_or(15.0));
    let line = line_height(&style);
    let (mut along, mut y) = (0.0, top);
    for (class, bar, words) in items {
        let mark = if *bar { WIDTHS.1 } else { WIDTHS.0 };
        let width = mark + GAPS.0 + writer.fonts.width(words, face, size);
        if along > 0.0 && along + width > column.width {
            (along, y) = (0.0, y + line);
        }
        let x_at = |from: f64| if column.rtl { column.x + column.width - from } else { column.x + from };
        let middle = y + line / 2.0;
        let plot = within.inner("div", "plot");
        if *bar {
            let style = writer.style(&plot.inner("rect", class));
            let start = x_at(along).min(x_at(along + mark));
            writer.rectangle(At { x: start, y: middle }, mark, &style);
        } else {
            let style = writer.style(&plot.inner("circle", class));
            writer.circle(At { x: x_at(along + mark / 2.0), y: middle }, &style);
        }
        let at = At { x: x_at(along + mark + GAPS.0), y: middle + size * 0.35 };
        writer.words(at, column.start().1, words, &style);
        along += width + GAPS.1;
    }
    if items.is_empty() { top } else { y + line }
}

/// The height of a legend in a column.
pub fn height(writer: &mut SvgWriter, items: &[Item], within: &Node, column: TextColumn) -> f64 {
    let mut rehearsal = SvgWriter::new(writer.fonts, writer.sheet, writer.scale, writer.rtl);
    set(&mut rehearsal, items, within, column, 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Dot, Layer};

    #[test]
    fn only_what_is_drawn_is_explained() {
        let texts = LegendTexts {
            title: String::new(),
            article: "article".into(),
            article_named: String::new(),
            other: "counted".into(),
            estimated: "hollow".into(),
            range: "range".into(),
            second_hand: "dotted".into(),
        };
        let dot = |style| Dot { style, ..Dot::default() };
        let dots = vec![
            dot(MarkStyle::new(Attribution::Article, Certainty::Estimated, Provenance::Direct)),
            dot(MarkStyle::new(Attribution::Other, Certainty::Counted, Provenance::SecondHand)),
        ];
        let panel = Panel { layers: vec![Layer { dots, ..Layer::default() }], ..Panel::default() };
        let words: Vec<&str> = items(LegendKind::Ranges, &[panel], &texts, &texts.article)
            .into_iter()
            .map(|(_, _, words)| words)
            .collect();
        assert_eq!(words, ["article", "counted", "hollow", "dotted"]);
    }
}
