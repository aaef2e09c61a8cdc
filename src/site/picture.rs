//! A figure as a picture: question, answer, drawing and source line, in a frame of fixed size.
//!
//! The words are shaped with the fonts of `assets/font`, so that every machine writes the same bytes.

use super::SiteError;
use crate::chart::path::moved_path;
use crate::chart::text_width::text_width;
use crate::content::files::Assets;
use crate::figures::Described;
use crate::page::render;
use crate::scene::{Scene, Shared, Still, StillProps};
use resvg::{tiny_skia, usvg};
use std::sync::Arc;

/// The size of a picture, in px.
pub const SIZE: (u32, u32) = (1200, 675);

/// How much larger a picture's drawing is than the page's.
const SCALE: f64 = 1.35;

/// The room around a drawing for its axes and labels, in px of the page: top, right, bottom, left.
const MARGINS: (f64, f64, f64, f64) = (56.0, 112.0, 32.0, 36.0);
const EDGE: f64 = 56.0;
const FONTS: [&str; 3] = ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSerif-Bold.ttf"];

/// A picture, drawn.
pub struct Picture {
    tree: usvg::Tree,
}

/// Draws a figure; `last` is its source line.
pub fn picture(assets: &Assets, figure: &Described, last: &str) -> Result<Picture, SiteError> {
    let failed = |what: String| SiteError::Files(format!("the picture of “{}” failed: {what}", figure.id));
    let mut options = usvg::Options { font_family: "Noto Sans".to_owned(), ..usvg::Options::default() };
    let fonts = Arc::make_mut(&mut options.fontdb);
    for font in FONTS {
        fonts.load_font_data(super::named::read(&assets.path(&format!("font/{font}")))?);
    }
    let style = style(assets).map_err(|fault| SiteError::Files(fault.to_string()))?;
    let svg = compose(figure, last, &style);
    Ok(Picture { tree: usvg::Tree::from_str(&svg, &options).map_err(|error| failed(error.to_string()))? })
}

impl Picture {
    /// As SVG, its words as outlines.
    pub fn svg(&self, figure: &Described) -> String {
        let drawn =
            self.tree.to_string(&usvg::WriteOptions { indent: usvg::Indent::None, ..usvg::WriteOptions::default() });
        let named = format!("><title>{}</title><desc>{}</desc>", escaped(&figure.question), escaped(&figure.answer));
        drawn.replacen('>', &named, 1)
    }
}

impl Picture {
    /// As PNG.
    pub fn png(&self) -> Result<Vec<u8>, SiteError> {
        let mut pixels = tiny_skia::Pixmap::new(SIZE.0, SIZE.1).expect("a picture has a size");
        resvg::render(&self.tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().map_err(|error| SiteError::Files(format!("a picture cannot be packed as PNG ({error})")))
    }
}

fn compose(figure: &Described, last: &str, style: &str) -> String {
    let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
    let mut words = String::new();
    let mut y = EDGE + 34.0;
    for line in lines(&figure.question, 40.0, width - 2.0 * EDGE) {
        words.push_str(&text("picture__question", EDGE, y, &line));
        y += 46.0;
    }
    y -= 6.0;
    for line in lines(&figure.answer, 22.0, width - 2.0 * EDGE) {
        words.push_str(&text("picture__answer", EDGE, y, &line));
        y += 30.0;
    }
    words.push_str(&text("picture__last", EDGE, height - 28.0, last));
    let (top, right, bottom, left) = MARGINS;
    let frame_width = (width - 2.0 * EDGE) / SCALE - left - right;
    let frame_height = (height - 56.0 - y) / SCALE - top - bottom;
    let scene = Shared::new(in_pixels((*figure.scene).clone(), frame_width, frame_height));
    let still = render::<Still>(StillProps {
        scene,
        width: format!("{frame_width:.0}").into(),
        height: format!("{frame_height:.0}").into(),
    });
    let still = still.replace(" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\"", "");
    let (x, y) = (EDGE + left * SCALE, y + (top - 16.0) * SCALE);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><style>{style}</style>\
         <rect class=\"picture__paper\" width=\"{width}\" height=\"{height}\"/>{words}\
         <g transform=\"translate({x:.0} {y:.0}) scale({SCALE})\">{still}</g></svg>"
    )
}

/// A page stretches its lines and keeps their strokes; renderers of SVG do not know how, so here the lines are in px.
fn in_pixels(mut scene: Scene, width: f64, height: f64) -> Scene {
    let stops = scene.stops.iter_mut().flat_map(|stops| &mut stops.list).flat_map(|stop| &mut stop.layers);
    let stretched = scene.layers.iter_mut().chain(stops);
    for outline in stretched.flat_map(|layer| &mut layer.outlines) {
        outline.d = moved_path(&outline.d, |x, y| (x * width / 100.0, y * height / 100.0)).into();
    }
    scene
}

fn text(class: &str, x: f64, y: f64, words: &str) -> String {
    format!("<text class=\"{class}\" x=\"{x:.0}\" y=\"{y:.0}\">{}</text>", escaped(words))
}

/// Words broken into lines no wider than `most` px.
fn lines(words: &str, size: f64, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if text_width(&format!("{line} {word}"), size) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The style of pictures, with each token's light value in its place.
fn style(assets: &Assets) -> Result<String, crate::content::Fault> {
    let tokens = assets.text("style/tokens.css")?;
    let mut style = assets.text("style/picture/picture.css")?;
    for line in tokens.lines() {
        if let Some((name, value)) = line.trim().strip_prefix("--").and_then(|line| line.split_once(": "))
            && value.starts_with('#')
        {
            style = style.replace(&format!("var(--{name})"), value.trim_end_matches(';'));
        }
    }
    Ok(style)
}
