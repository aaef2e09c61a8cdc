//! The results as a figure of the explainer's own marks: when each chart is on screen, and when it answers a hover.

use crate::Result;
use crate::measurements::Measurements;
use crate::subjects::{LIMITS, OURS, PEERS, Subject};
use explainer::chart::coord::Coord;
use explainer::chart::decimal::Decimal;
use explainer::chart::scale::LinearScale;
use explainer::chart::ticks::{nice_domain, ticks};
use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::{ExportLayout, Figure, LegendKind, Padding, Panel, Table};
use explainer::plot::{Anchor, Stroke, Text, Tone, Weight, range_bar};
use explainer::scene::{Attribution, Certainty, MarkStyle, Provenance};
use explainer::scene::{Dot, Layer, Scene};
use explainer::site::export::ImageRenderer;
use std::path::Path;

/// A row: name, time on screen, time of the first answer. Times are in seconds.
#[derive(Clone, Debug, PartialEq)]
struct ChartRow {
    subject: Subject,
    on_screen: f64,
    ready: Option<f64>,
}

/// Draws the results of one part as SVG and PNG. Writes nothing unless ours and another library were measured.
pub fn write(assets: &Assets, measurements: &Measurements, part: &str, out: &Path) -> Result<()> {
    let rows = rows(measurements, part);
    let (Some(ours), Some(best)) =
        (rows.iter().find(|row| row.subject == OURS), rows.iter().find(|row| PEERS.contains(&row.subject)))
    else {
        return Ok(());
    };
    let [ours_answers, best_answers] = [ours, best].map(|row| row.ready.unwrap_or(f64::NAN));
    let answer = format!(
        "On a processor four times slower and a line of 1.6 Mb/s, ours is on screen after {:.2} s and answers after \
         {ours_answers:.2} s; {}, the quickest library, after {:.2} s and {best_answers:.2} s.",
        ours.on_screen, best.subject.name, best.on_screen
    );
    let scene = scene(&rows);
    let question = "How soon is a chart on screen, and when does it answer?".to_owned();
    let panel = Panel::from_scene(&scene, Padding::new(34.0, 60.0, 30.0, 190.0));
    let layout = ExportLayout { legend: LegendKind::Nothing, ..ExportLayout::single_panel(1.15, 300.0, panel) };
    let table = Table { columns: Vec::new(), rows: Vec::new() };
    let figure = Figure::new("bench", [question, answer], &[], scene, table).export_layout(layout);
    let content =
        Content::load(assets, "en", &explainer::figures::IDS).map_err(|diagnostics| diagnostics.to_string())?;
    let export_layout = figure.export_layout.as_ref().ok_or("the figure has no export layout")?;
    let image = ImageRenderer::open(assets)?.figure(&content, &figure, export_layout)?;
    std::fs::write(out.join("results.svg"), image.svg())?;
    std::fs::write(out.join("results.png"), image.png()?)?;
    Ok(())
}

/// All subjects that were on screen, earliest first.
fn rows(measurements: &Measurements, part: &str) -> Vec<ChartRow> {
    let row = |subject: &Subject| {
        let seconds = |metric| measurements.median(part, subject.id, metric).map(|ms| ms / 1000.0);
        Some(ChartRow { subject: *subject, on_screen: seconds("on_screen")?, ready: seconds("ready") })
    };
    let mut rows: Vec<ChartRow> = [OURS].iter().chain(&LIMITS).chain(&PEERS).filter_map(row).collect();
    rows.sort_by(|a, b| a.on_screen.total_cmp(&b.on_screen));
    rows
}

fn scene(rows: &[ChartRow]) -> Scene {
    let most = rows.iter().map(|row| row.ready.unwrap_or(row.on_screen)).fold(0.0, f64::max);
    let scale = LinearScale::new(nice_domain((0.0, most), 5), (0.0, 100.0));
    let mut layers = vec![axis(&scale)];
    layers.extend(rows.iter().enumerate().map(|(index, row)| drawn(row, index, rows.len(), &scale)));
    Scene { id: "bench".into(), layers, ..Scene::default() }
}

fn axis(scale: &LinearScale) -> Layer {
    let mut axis = Layer::default();
    let ticks = ticks(scale.domain, 5);
    for tick in &ticks {
        let x = Coord::from_percent(scale.position(tick.to_f64()));
        axis.rules.push(Stroke::new(Tone::Hairline).down(x));
        let text = Text::new(seconds(*tick, Some(tick) == ticks.last())).position(x, Coord::END).dy(1.125);
        axis.labels.push(text.tone(Tone::Quiet).anchor(Anchor::Middle).label());
    }
    // The legend, above the frame.
    let y = Coord(-700);
    for (x, known, text) in
        [(Coord(150), Certainty::Counted, "on screen"), (Coord(1_700), Certainty::Estimated, "answers a hover")]
    {
        axis.dots.push(Dot {
            x,
            y,
            style: MarkStyle::new(Attribution::Other, known, Provenance::Direct),
            square: false,
        });
        axis.labels.push(Text::new(text).position(x, y).dx(0.75).dy(0.25).tone(Tone::Quiet).label());
    }
    axis
}

/// Only the last tick has the unit.
fn seconds(tick: Decimal, is_last: bool) -> String {
    if is_last { format!("{tick} s") } else { tick.to_string() }
}

fn drawn(row: &ChartRow, index: usize, count: usize, scale: &LinearScale) -> Layer {
    let y = Coord::from_percent((index as f64 + 0.5) / count as f64 * 100.0);
    let is_ours = row.subject == OURS || LIMITS.contains(&row.subject);
    let who = if is_ours { Attribution::Article } else { Attribution::Other };
    let at = |seconds: f64| Coord::from_percent(scale.position(seconds));
    let dot = |seconds: f64, known| Dot {
        x: at(seconds),
        y,
        style: MarkStyle::new(who, known, Provenance::Direct),
        square: false,
    };
    let last = row.ready.unwrap_or(row.on_screen);
    let weight = if row.subject == OURS { Weight::Strong } else { Weight::Regular };
    let text = |text: String| Text::new(text).dy(0.25).tone(who).weight(weight);
    let mut layer = Layer {
        dots: row.ready.map(|ready| dot(ready, Certainty::Estimated)).into_iter().collect(),
        labels: vec![
            text(row.subject.name.to_owned()).position(Coord::START, y).dx(-0.75).anchor(Anchor::End).label(),
            text(words(row)).position(at(last), y).dx(0.75).label(),
        ],
        ..Layer::default()
    };
    if let Some(ready) = row.ready {
        let style = MarkStyle::new(who, Certainty::Estimated, Provenance::Direct);
        layer.bars.push(range_bar(at(row.on_screen).percent(), at(ready).percent(), &style, y));
    }
    layer.dots.push(dot(row.on_screen, Certainty::Counted));
    layer
}

/// Both times, or the first one and “never”.
fn words(row: &ChartRow) -> String {
    match row.ready {
        Some(ready) => format!("{:.2}, {ready:.2}", row.on_screen),
        None => format!("{:.2}, never", row.on_screen),
    }
}

#[cfg(test)]
mod tests {
    use super::{rows, scene};
    use crate::measurements::Measurements;
    use crate::subjects::{LIMITS, OURS, PEERS};

    #[test]
    fn the_earliest_is_first_and_all_dots_are_inside() {
        let mut measurements = Measurements::default();
        for (subject, on_screen) in [(PEERS[3], 900.0), (OURS, 300.0), (LIMITS[0], 250.0)] {
            measurements.add("slow", subject.id, "on_screen", on_screen);
            if subject != LIMITS[0] {
                measurements.add("slow", subject.id, "ready", on_screen + 400.0);
            }
        }
        let rows = rows(&measurements, "slow");
        let order: Vec<&str> = rows.iter().map(|row| row.subject.id).collect();
        assert_eq!(order, ["static", "ours", "plot"]);
        let scene = scene(&rows);
        let dots: Vec<_> = scene.layers[1..].iter().flat_map(|layer| &layer.dots).collect();
        assert_eq!(dots.len(), 5);
        assert!(dots.iter().all(|dot| (0..=10_000).contains(&dot.x.0) && (0..=10_000).contains(&dot.y.0)));
    }
}
