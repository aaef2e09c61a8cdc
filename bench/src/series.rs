//! Our own line with ten points, a hundred and more: which costs grow with the number of points.

use crate::Result;
use crate::browser::{Browser, THROTTLED};
use crate::interaction;
use crate::load::{Load, Until};
use crate::measurements::Measurements;
use crate::server::Server;
use explainer::chart::coord::Coord;
use explainer::chart::path::line_path;
use explainer::figures::prerendered;
use explainer::page::to_html;
use explainer::scene::{Attribution, Certainty, MarkStyle, Provenance};
use explainer::scene::{Dot, Layer, Path, Point, Points, Rule, Scene, TooltipLine};
use std::time::Instant;

/// Numbers of points.
pub const COUNTS: [i32; 4] = [10, 100, 1_000, 10_000];
/// The id of these results.
pub const PART: &str = "series";

/// The name of a series.
pub fn subject(count: i32) -> String {
    format!("{count} points")
}

/// The path of a series. It is as deep as our embed's, because file names are relative to it.
fn path(count: i32) -> String {
    format!("/ours/embed/series-{count}/")
}

/// Renders each series and replaces the embed's drawing with it.
pub fn add_pages(server: &Server, embed: &str, runs: usize, measurements: &mut Measurements) -> Result<()> {
    for count in COUNTS {
        let mut rendered = String::new();
        for _ in 0..runs {
            let start = Instant::now();
            // On its own thread, because the renderer starts a runtime, and runtimes cannot be nested.
            rendered = std::thread::spawn(move || markup(count)).join().map_err(|_| "the series cannot be rendered")?;
            measurements.add(PART, &subject(count), "prerender", start.elapsed().as_secs_f64() * 1000.0);
        }
        measurements.add(PART, &subject(count), "markup", rendered.len() as f64);
        let page = with_root(embed, &rendered).ok_or("the embed has no root element")?;
        server.files.borrow_mut().add(&path(count), page.as_bytes(), &[]);
        let files = server.files.borrow();
        let packed = files.get(&path(count)).map_or(0, |file| file.body.len());
        measurements.add(PART, &subject(count), "packed", packed as f64);
    }
    Ok(())
}

/// Mounts each series under throttling and moves over it.
pub async fn measure(browser: &Browser, server: &Server, runs: usize, measurements: &mut Measurements) -> Result<()> {
    browser.throttle(&THROTTLED).await?;
    for run in 1..=runs {
        for count in COUNTS {
            let load = Load::measure(browser, server, &path(count), Until::OnScreen).await?;
            let subject = subject(count);
            if let Some(on_screen) = load.on_screen {
                measurements.add(PART, &subject, "on_screen", on_screen);
            }
            measurements.add(PART, &subject, "mount", interaction::mount(browser).await?.rendering);
            let mark = load.mark.ok_or("the series has no mark of its last point")?;
            interaction::measure(browser, mark, measurements, PART, &subject).await?;
        }
        println!("    series: {run} of {runs}");
    }
    Ok(())
}

/// The root element of a figure.
fn markup(count: i32) -> String {
    to_html(prerendered(&scene(count)))
}

/// A rising, oscillating line. Each vertex is a point with a tooltip.
fn scene(count: i32) -> Scene {
    let style = MarkStyle::new(Attribution::Other, Certainty::Counted, Provenance::Direct);
    let last = f64::from(count - 1);
    let position = |index: i32| {
        let along = f64::from(index) / last;
        let swing = (along * 40.0).sin() * 8.0;
        (Coord((along * 10_000.0) as i32), Coord::from_percent(85.0 - 70.0 * along - swing))
    };
    let points: Vec<_> = (0..count).map(position).collect();
    let line: Vec<_> = points.iter().map(|(x, y)| Some((x.percent(), y.percent()))).collect();
    let point = |(index, (x, y)): (usize, &(Coord, Coord))| Point {
        value: index.to_string().into(),
        title: index.to_string().into(),
        x: *x,
        y: *y,
        tooltip: vec![TooltipLine { text: format!("{} of {count}.", index + 1).into(), ..TooltipLine::default() }],
        layers: vec![Layer {
            rules: vec![Rule { class: "cursor__line".into(), from: (*x, *y), to: (*x, Coord::END) }],
            ..Layer::default()
        }],
    };
    let dots = points.iter().map(|(x, y)| Dot { x: *x, y: *y, style: style.clone(), square: false });
    Scene {
        id: "series".into(),
        aria_label: "A line".into(),
        hint: "Walk".into(),
        points: Some(Points {
            param: "at".into(),
            list: points.iter().enumerate().map(point).collect(),
            ..Points::default()
        }),
        layers: vec![Layer {
            paths: vec![Path { class: "line".into(), d: line_path(&line).into() }],
            dots: dots.collect(),
            ..Layer::default()
        }],
        ..Scene::default()
    }
}

/// The start of the element after the root.
const AFTER_ROOT: &str = "<details class=\"disclosure figure__whole\"";

/// A page with its figure root replaced.
fn with_root(page: &str, root: &str) -> Option<String> {
    let start = page[..page.find(" data-figure=")?].rfind("<div")?;
    let end = start + page[start..].find(AFTER_ROOT)?;
    Some(format!("{}{root}{}", &page[..start], &page[end..]))
}

#[cfg(test)]
mod tests {
    use super::{AFTER_ROOT, markup, with_root};

    #[test]
    fn a_series_has_a_mark_and_a_point_for_each_point() {
        let markup = markup(10);
        assert_eq!(markup.matches("<circle").count(), 10);
        assert_eq!(markup.matches("data-point=").count(), 10);
    }

    #[test]
    fn only_the_root_is_replaced() {
        let after = format!("{AFTER_ROOT}></details>");
        let page = format!("<h1>a</h1><div class=\"y\" data-figure=\"x\"><p>b</p></div>{after}");
        assert_eq!(with_root(&page, "ROOT"), Some(format!("<h1>a</h1>ROOT{after}")));
    }
}
