//! Bundles the files that pages load: a style sheet and a script per page, glue and WebAssembly, with fingerprints.

use super::edition::Edition;
use super::esbuild::Esbuild;
use super::fingerprint::{read, write, write_fingerprinted};
use super::scripts::{ScriptOf, Scripts};
use super::{SiteError, Trunk, plain};
use crate::content::files::Assets;
use crate::editors::EditorsFiles;
use crate::figures::{FIGURES, IDS};
use crate::page::Files;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The first style sheets, in order. Those of components follow.
const FIRST_STYLES: [&str; 3] = ["tokens", "base", "page"];

/// The sheet of all embeds, and the folder of the sheets of single embeds.
const FRAMED: &str = "embed/embed";
const FRAMED_FIGURES: &str = "embed/";

/// The sheets of every figure embed, in the story page's order. The figure's own sheet is added.
const EMBED_STYLES: [&str; 9] = ["tokens", "base", "citation", "controls", "figure", "legend", "menu", "plot", "table"];

/// The loader. Its name has no fingerprint, because pages of others contain it.
const LOADER: &str = "embed.js";

/// The bundled files, by their names in the root of the site.
pub struct Bundle {
    story_page: Files,
    embed_script: String,
    embed_boot: String,
    editors_boot: String,
    editors_style: String,
    share: String,
    story_boot: String,
    story_style: String,
    story_script: String,
    /// The sheet of each figure's embed.
    embed_styles: BTreeMap<&'static str, String>,
    /// The script that makes a figure readable and mounts it, but for its scene.
    figure_script: ScriptOf,
    /// The script that loads the program in the standalone file; empty in development, which has no such file.
    standalone_script: String,
    /// The root of the site.
    folder: PathBuf,
    /// Trunk's script that reloads the page while developing; empty in a release.
    reload: String,
}

/// Bundles what pages load into the folder that Trunk has staged. The first of the editions is the one at the root.
pub fn bundle(assets: &Assets, trunk: &Trunk, editions: &[Edition]) -> Result<Bundle, SiteError> {
    let languages: Vec<&str> = editions.iter().map(|edition| edition.content.language.code.as_str()).collect();
    let folder = trunk.staging.as_path();
    let text = |name: &str| assets.text(name).map_err(|diagnostic| SiteError::Files(diagnostic.to_string()));
    let esbuild = trunk.release.then(|| Esbuild::find(&trunk.source)).transpose()?;
    let scripts = Scripts::new(assets, trunk, &editions[0].content.settings.slug)?;
    // Frames depend on the data only, so those of the first edition are those of all.
    let figures = editions[0].figures.clone();
    let frame = |id: &str| figures.iter().find(|figure| figure.id == id).and_then(|figure| figure.frame.as_ref());
    let styles = |stem: &str, names: &[&str], framed: &[&str]| -> Result<String, SiteError> {
        let mut sheets = Vec::new();
        for name in names {
            sheets.push(plain::css(&text(&format!("style/{name}.css"))?));
            sheets.extend(frame(name).filter(|_| framed.contains(name)).map(|frame| frame.css(name)));
            let id = stem.strip_prefix("embed-").filter(|_| *name == FRAMED);
            sheets.extend(id.and_then(|id| Some(frame(id)?.embed_css(id))));
        }
        // A figure needs no sheet of its own to have a frame.
        let without_sheet = framed.iter().filter(|id| !names.contains(id));
        sheets.extend(without_sheet.filter_map(|id| Some(frame(id)?.css(id))));
        let sheet = plain::joined(&sheets);
        let sheet = esbuild.as_ref().map_or(Ok(sheet.clone()), |esbuild| esbuild.css(&sheet))?;
        write_fingerprinted(folder, stem, "css", sheet.as_bytes())
    };
    let share = write_fingerprinted(folder, "share", "js", scripts.entry("share", &[])?.as_bytes())?;
    let script = |stem: &str, entry: &str| -> Result<String, SiteError> {
        let share = scripts.address(&share);
        let code = scripts.entry(entry, &[("SCENES", json!({})), ("SHARE_SCRIPT", share.into())])?;
        write_fingerprinted(folder, stem, "js", code.as_bytes())
    };

    let all = assets.stems("style", "css");
    let framed: Vec<String> =
        assets.stems("style/embed", "css").into_iter().map(|name| format!("{FRAMED_FIGURES}{name}")).collect();
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
        embed_styles.insert(id, styles(&format!("embed-{id}"), &names, &[id])?);
    }
    let ids: Vec<&str> = IDS.iter().copied().chain([crate::page::social::STORY]).collect();
    let loader = scripts.alone(&["embed"], &[("FIGURES", json!(ids)), ("LANGUAGES", json!(languages))])?;
    write(&folder.join(LOADER), loader.as_bytes())?;
    let standalone_script = scripts.standalone(&folder.join("app.js"))?;
    let bundle = Bundle {
        story_page: Files {
            style: styles("style", &story_page, &IDS)?,
            boot: scripts.alone(&["boot", "boot_story_page"], &[])?,
            script: script("page", "story_page")?,
            figure: String::new(),
            glue: write_fingerprinted(folder, "app", "js", &read(&folder.join("app.js"))?)?,
            wasm: write_fingerprinted(folder, "app", "wasm", &read(&folder.join("app_bg.wasm"))?)?,
            icon: write_fingerprinted(folder, "icon", "svg", text("icon.svg")?.as_bytes())?,
        },
        embed_script: script("embed", "embed")?,
        editors_boot: scripts.alone(&["boot", "boot_editors"], &[])?,
        embed_boot: scripts.alone(&["boot", "boot_embed"], &[])?,
        editors_style: styles("editors", &["editors/editors", "editors/embed_builder", "editors/hosts"], &[])?,
        share: share.clone(),
        story_boot: scripts.alone(&["boot"], &[])?,
        story_style: styles("story", &story, &IDS)?,
        story_script: script("story", "story_embed")?,
        embed_styles,
        figure_script: scripts.entry_of("figure", "SCENES")?,
        standalone_script,
        folder: folder.to_owned(),
        reload: trunk.reload_script()?,
    };
    for leftover in ["app.js", "app_bg.wasm"] {
        remove(folder, leftover)?;
    }
    Ok(bundle)
}

fn remove(folder: &Path, name: &str) -> Result<(), SiteError> {
    std::fs::remove_file(folder.join(name))
        .map_err(|error| SiteError::Files(format!("{name}: cannot be removed ({error})")))
}

impl Bundle {
    /// The files of the story page. `root` is the root of the site, relative to the page.
    pub fn story_page(&self, root: &str) -> Files {
        self.files(root, &self.story_page.style, &self.story_page.script)
    }

    /// The files of a figure's embed. Writes its figure script. `scene` is JSON.
    pub fn embed(&self, id: &str, scene: &str, root: &str) -> Result<Files, SiteError> {
        let style = self.embed_styles.get(id).map_or("", String::as_str);
        let figure_script = self.figure_script.with(&format!("{{\"{id}\":{scene}}}"));
        let figure = write_fingerprinted(&self.folder, &format!("figure-{id}"), "js", figure_script.as_bytes())?;
        let files = self.files(root, style, &self.embed_script);
        Ok(Files { boot: self.embed_boot.clone(), figure: format!("{root}{figure}"), ..files })
    }

    /// The files of the page for editors, in addition to those of the story page.
    pub fn editors(&self, root: &str) -> EditorsFiles {
        EditorsFiles {
            style: format!("{root}{}", self.editors_style),
            script: format!("{root}{}", self.share),
            boot: self.editors_boot.clone(),
            root: root.to_owned(),
        }
    }

    /// The files of the story embed.
    pub fn story(&self, root: &str) -> Files {
        Files { boot: self.story_boot.clone(), ..self.files(root, &self.story_style, &self.story_script) }
    }

    /// The script that loads the program in the standalone file.
    pub fn standalone_script(&self) -> &str {
        &self.standalone_script
    }

    /// A document with the script of `trunk serve` that reloads it after a change.
    pub fn with_reload(&self, html: &str) -> String {
        html.replace("</body>", &format!("{}</body>", self.reload))
    }

    fn files(&self, root: &str, style: &str, script: &str) -> Files {
        let at = |name: &str| if root.is_empty() { format!("./{name}") } else { format!("{root}{name}") };
        Files {
            style: at(style),
            boot: self.story_page.boot.clone(),
            script: at(script),
            figure: String::new(),
            glue: at(&self.story_page.glue),
            wasm: at(&self.story_page.wasm),
            icon: at(&self.story_page.icon),
        }
    }
}
