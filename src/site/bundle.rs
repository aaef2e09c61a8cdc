//! Bundles the files that pages load: a style sheet and a script per page, glue and WebAssembly, with fingerprints.

use super::edition::Edition;
use super::esbuild::Esbuild;
use super::file_io::{read, write, write_fingerprinted};
use super::inline::inlinable;
use super::policy::hash;
use super::scripts::Scripts;
use super::{SiteError, Trunk, minify};
use crate::content::assets::Assets;
use crate::content::house_style::WebFont;
use crate::figures::{FIGURES, IDS};
use crate::page::{Integrity, Program, Resource};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The first style sheets, in order. Those of components follow.
const FIRST_STYLES: [&str; 3] = ["tokens", "base", "page"];

/// The sheet of all embeds, and the folder of the sheets of single embeds.
const FRAMED: &str = "embed/embed";
const FRAMED_FIGURES: &str = "embed/";

/// The sheets of every figure embed, in the story page's order. The figure's own sheet is added.
const EMBED_STYLES: [&str; 14] = [
    "tokens",
    "base",
    "citation",
    "controls",
    "figure",
    "legend",
    "menu",
    "plot",
    "plot_label",
    "plot_mark",
    "plot_spacing",
    "plot_stroke",
    "plot_visibility",
    "table",
];

/// The loader. Its name has no fingerprint, because pages of others contain it.
const LOADER: &str = "embed.js";

/// The bundled files, by their names in the root of the site.
pub struct Bundle {
    pub(super) style: String,
    pub(super) script: String,
    pub(super) boot: String,
    pub(super) embed_script: Resource,
    pub(super) embed_boot: String,
    pub(super) editors_boot: String,
    pub(super) editors_style: String,
    pub(super) ledger_style: String,
    pub(super) ledger_script: String,
    pub(super) ledger_boot: String,
    pub(super) lesson_style: String,
    pub(super) appendix_style: String,
    pub(super) share: String,
    pub(super) story_embed_boot: String,
    pub(super) story_embed_style: Resource,
    pub(super) story_embed_script: Resource,
    pub(super) program: Program,
    pub(super) icon: String,
    /// The web fonts, by their file names in `assets/font/page/` without the extension.
    pub(super) fonts: BTreeMap<String, String>,
    /// The sheet of each figure's embed.
    pub(super) embed_styles: BTreeMap<&'static str, Resource>,
    /// The script that prepares and mounts the figure of a figure embed.
    pub(super) figure_script: String,
    /// What embeds load after their page, as texts with the names that it may add to the page. Empty in development.
    pub(super) loaded_later: Vec<String>,
    /// The script that loads the program in the standalone file; empty in development, which has no such file.
    pub(super) standalone_script: String,
    /// The root of the site.
    pub(super) folder: PathBuf,
    /// Trunk's script that reloads the page while developing; empty in a release.
    pub(super) reload: String,
}

/// Bundles what pages load into the folder that Trunk has staged. `first` is the edition at the root.
pub fn bundle(assets: &Assets, trunk: &Trunk, first: &Edition) -> Result<Bundle, SiteError> {
    let languages: Vec<&str> = first.languages.iter().map(|language| language.code.as_str()).collect();
    let folder = trunk.staging.as_path();
    let text = |name: &str| assets.text(name).map_err(|diagnostic| SiteError::Files(diagnostic.to_string()));
    let esbuild = trunk.release.then(|| Esbuild::find(&trunk.source)).transpose()?;
    let scripts = Scripts::new(assets, trunk, &first.content.settings.slug)?;
    // Frames depend only on the data, so all editions have the frames of the first.
    let figures = &first.figures;
    let frame = |id: &str| figures.iter().find(|figure| figure.id == id).and_then(|figure| figure.frame.as_ref());
    // `framed` are the figures whose frames the sheet contains.
    let style = |file_stem: &str, names: &[&str], framed: &[&str]| -> Result<String, SiteError> {
        let mut sheets = Vec::new();
        for name in names {
            sheets.push(minify::css(&text(&format!("style/{name}.css"))?));
            sheets.extend(frame(name).filter(|_| framed.contains(name)).map(|frame| frame.css(name)));
            let id = file_stem.strip_prefix("embed-").filter(|_| *name == FRAMED);
            sheets.extend(id.and_then(|id| Some(frame(id)?.embed_css(id))));
        }
        // Some figures have a frame but no sheet of their own.
        let without_sheet = framed.iter().filter(|id| !names.contains(id));
        sheets.extend(without_sheet.filter_map(|id| Some(frame(id)?.css(id))));
        let sheet = minify::joined(&sheets);
        esbuild.as_ref().map_or(Ok(sheet.clone()), |esbuild| esbuild.css(&sheet))
    };
    let linked_style = |file_stem: &str, names: &[&str], framed: &[&str]| {
        write_fingerprinted(folder, file_stem, "css", style(file_stem, names, framed)?.as_bytes())
    };
    // In a release, embeds contain their styles and scripts.
    let resource = |element: &str, file_stem: &str, extension: &str, text: String| {
        if trunk.release {
            return Ok(Resource::Inline(inlinable(element, text)?));
        }
        Ok::<_, SiteError>(Resource::File(write_fingerprinted(folder, file_stem, extension, text.as_bytes())?))
    };
    let embed_style = |file_stem: &str, names: &[&str], framed: &[&str]| {
        resource("style", file_stem, "css", style(file_stem, names, framed)?)
    };
    let share_script = scripts.entry("share", &[])?;
    let share = write_fingerprinted(folder, "share", "js", share_script.as_bytes())?;
    let script = |entry: &str| scripts.entry(entry, &[("SHARE_SCRIPT", scripts.address(&share).into())]);

    let all = assets.file_stems("style", "css");
    let framed: Vec<String> =
        assets.file_stems("style/embed", "css").into_iter().map(|name| format!("{FRAMED_FIGURES}{name}")).collect();
    let rest = all.iter().map(String::as_str).filter(|name| !FIRST_STYLES.contains(name));
    let development = (!trunk.release).then_some("development/specimen");
    let story_page: Vec<&str> = FIRST_STYLES.into_iter().chain(rest).chain(development).collect();
    let story: Vec<&str> = story_page.iter().copied().chain([FRAMED]).collect();
    let mut embed_styles = BTreeMap::new();
    for declaration in FIGURES {
        let id = declaration.id;
        let needed = |name: &&str| EMBED_STYLES.contains(name) || *name == id || declaration.sheets.contains(name);
        let own = framed.iter().map(String::as_str).filter(|name| name.strip_prefix(FRAMED_FIGURES) == Some(id));
        let names: Vec<&str> = story_page.iter().copied().filter(needed).chain([FRAMED]).chain(own).collect();
        embed_styles.insert(id, embed_style(&format!("embed-{id}"), &names, &[id])?);
    }
    let ids: Vec<&str> = IDS.iter().copied().chain([crate::page::social::STORY]).collect();
    let loader = scripts.alone(&["loader"], &[("FIGURES", json!(ids)), ("LANGUAGES", json!(languages))])?;
    write(&folder.join(LOADER), loader.as_bytes())?;
    let standalone_script = scripts.standalone(&folder.join("app.js"))?;
    let (glue, wasm) = (read(&folder.join("app.js"))?, read(&folder.join("app_bg.wasm"))?);
    let glue = match &esbuild {
        Some(esbuild) => esbuild.module(&String::from_utf8_lossy(&glue))?.into_bytes(),
        None => glue,
    };
    let figure_script = scripts.entry("figure", &[])?;
    let later = || vec![figure_script.clone(), share_script, String::from_utf8_lossy(&wasm).into_owned()];
    let loaded_later = if trunk.release { later() } else { Vec::new() };
    let integrity = trunk.release.then(|| Integrity { glue: hash(&glue), wasm: hash(&wasm) });
    let bundle = Bundle {
        style: linked_style("style", &story_page, &IDS)?,
        script: write_fingerprinted(folder, "page", "js", script("story_page")?.as_bytes())?,
        boot: scripts.alone(&["boot_address", "boot", "boot_story_page"], &[])?,
        embed_script: resource("script", "embed", "js", script("embed")?)?,
        embed_boot: scripts.alone(&["boot_address", "boot", "boot_embed"], &[])?,
        editors_boot: scripts.alone(&["boot", "boot_editors"], &[])?,
        editors_style: linked_style("editors", &["editors/editors", "editors/embed_builder", "editors/hosts"], &[])?,
        ledger_script: write_fingerprinted(folder, "ledger", "js", scripts.entry("ledger", &[])?.as_bytes())?,
        ledger_boot: scripts.alone(&["boot"], &[])?,
        ledger_style: linked_style("ledger", &["companion/companion", "ledger/ledger"], &[])?,
        lesson_style: linked_style("lesson", &["companion/companion", "lesson/lesson"], &[])?,
        appendix_style: linked_style("appendix", &["companion/companion", "appendix/appendix"], &[])?,
        share: share.clone(),
        story_embed_boot: scripts.alone(&["boot_address", "boot"], &[])?,
        story_embed_style: embed_style("story", &story, &IDS)?,
        story_embed_script: resource("script", "story", "js", script("story_embed")?)?,
        program: Program {
            glue: write_fingerprinted(folder, "app", "js", &glue)?,
            wasm: write_fingerprinted(folder, "app", "wasm", &wasm)?,
            integrity,
        },
        icon: write_fingerprinted(folder, "icon", "svg", text("icon.svg")?.as_bytes())?,
        fonts: write_fonts(assets, folder)?,
        embed_styles,
        figure_script: write_fingerprinted(folder, "figure", "js", figure_script.as_bytes())?,
        loaded_later,
        standalone_script,
        folder: folder.to_owned(),
        reload: trunk.reload_script()?,
    };
    for leftover in ["app.js", "app_bg.wasm"] {
        remove(folder, leftover)?;
    }
    Ok(bundle)
}

/// Writes the web fonts. Returns their names with fingerprints, by file name without the extension.
fn write_fonts(assets: &Assets, folder: &Path) -> Result<BTreeMap<String, String>, SiteError> {
    let file_stems = assets.file_stems(WebFont::FOLDER, WebFont::EXTENSION).into_iter();
    let fonts = file_stems.map(|file_stem| {
        let bytes = read(&assets.path(&WebFont::path(&file_stem)))?;
        let name = write_fingerprinted(folder, &file_stem, WebFont::EXTENSION, &bytes)?;
        Ok((file_stem, name))
    });
    fonts.collect()
}

fn remove(folder: &Path, name: &str) -> Result<(), SiteError> {
    std::fs::remove_file(folder.join(name))
        .map_err(|error| SiteError::Files(format!("{name}: cannot be removed ({error})")))
}
