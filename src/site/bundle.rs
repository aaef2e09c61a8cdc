//! Styles in one sheet, scripts, glue and WebAssembly, all under names of their own.

use super::SiteError;
use super::named::{read, write_named};
use crate::content::files::Assets;
use crate::page::Files;
use std::path::Path;

/// The order of the style sheets: tokens before everything, then from the general to the single component.
const FIRST_STYLES: [&str; 3] = ["tokens", "base", "page"];

/// The scripts of the article, in the order in which they run.
const ARTICLE_SCRIPTS: [&str; 2] = ["wake", "article"];

/// What was bundled.
pub struct Bundle {
    files: Files,
    /// Trunk's script that reloads the page while developing; empty in a release.
    pub reload: String,
}

/// Bundles what a page loads into a folder.
pub fn bundle(assets: &Assets, folder: &Path, release: bool) -> Result<Bundle, SiteError> {
    let text = |name: &str| assets.text(name).map_err(|fault| SiteError::Files(fault.to_string()));
    let mut names = style_names(assets);
    if !release {
        names.push("development/specimen".to_owned());
    }
    let mut style = String::new();
    for name in &names {
        style.push_str(&plain_css(&text(&format!("style/{name}.css"))?));
    }
    let mut script = String::new();
    for name in ARTICLE_SCRIPTS {
        script.push_str(&apart(&plain_js(&text(&format!("script/{name}.js"))?)));
    }
    let glue = read(&folder.join("app.js"))?;
    let wasm = read(&folder.join("app_bg.wasm"))?;
    let bundle = Bundle {
        files: Files {
            style: write_named(folder, "style", "css", style.as_bytes())?,
            look: plain_js(&text("script/look.js")?),
            script: write_named(folder, "article", "js", script.as_bytes())?,
            glue: write_named(folder, "app", "js", &glue)?,
            wasm: write_named(folder, "app", "wasm", &wasm)?,
            icon: write_named(folder, "icon", "svg", text("icon.svg")?.as_bytes())?,
        },
        reload: String::new(),
    };
    for leftover in ["app.js", "app_bg.wasm"] {
        std::fs::remove_file(folder.join(leftover))
            .map_err(|error| SiteError::Files(format!("{leftover}: cannot be removed ({error})")))?;
    }
    Ok(bundle)
}

/// The style sheets in their order.
pub fn style_names(assets: &Assets) -> Vec<String> {
    let rest = assets.stems("style", "css").into_iter().filter(|name| !FIRST_STYLES.contains(&name.as_str()));
    FIRST_STYLES.map(String::from).into_iter().chain(rest).collect()
}

impl Bundle {
    /// The files, named from a page that stands `base` below the root.
    pub fn page_files(&self, base: &str) -> Files {
        let at = |name: &String| {
            if base.is_empty() { format!("./{name}") } else { format!("{base}{name}") }
        };
        Files {
            style: at(&self.files.style),
            look: self.files.look.clone(),
            script: at(&self.files.script),
            glue: at(&self.files.glue),
            wasm: at(&self.files.wasm),
            icon: at(&self.files.icon),
        }
    }
}

/// A style sheet without its comments and the blanks at the start of its lines.
fn plain_css(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    tight(&lines(&plain))
}

/// Without the blanks that a style sheet does not need: around braces and semicolons, and after the colon of a declaration.
fn tight(style: &str) -> String {
    let mut tight = style.replace('\n', " ");
    for (loose, close) in
        [(" {", "{"), ("{ ", "{"), (" }", "}"), ("} ", "}"), ("; ", ";"), (": ", ":"), (", ", ","), (";}", "}")]
    {
        tight = tight.replace(loose, close);
    }
    tight
}

/// A script without the lines that are comments. Ours put a comment on lines of its own.
fn plain_js(text: &str) -> String {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    lines(&code.join("\n"))
}

/// A script whose names are its own, so that several can stand in one file.
fn apart(script: &str) -> String {
    format!("(()=>{{'use strict';\n{script}}})();\n")
}

fn lines(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}
