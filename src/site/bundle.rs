//! Styles in one sheet a page, scripts, glue and WebAssembly, all under names of their own.

use super::fingerprint::{read, write, write_fingerprinted};
use super::minify::Minifier;
use super::{SiteError, Trunk, plain};
use crate::content::files::Assets;
use crate::editors::EditorsFiles;
use crate::figures::IDS;
use crate::page::Files;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The order of the style sheets: tokens before everything, then from the general to the single component.
const FIRST_STYLES: [&str; 3] = ["tokens", "base", "page"];

/// What only embeds are styled with, and where a figure’s embed has a sheet of its own.
const FRAMED: &str = "embed/embed";
const FRAMED_FIGURES: &str = "embed/";

/// What every embed of one figure is styled with beside the figure's own sheet, in the story page's order.
const EMBED_STYLES: [&str; 9] = ["tokens", "base", "citation", "controls", "figure", "legend", "menu", "plot", "table"];

/// What only some figures are drawn with.
const SHARED_BY_SOME: [(&str, &[&str]); 3] = [
    ("map", &["where", "border"]),
    ("rows", &["border", "detention", "flight", "returns"]),
    ("plot_guess", &["population"]),
];

/// The scripts of the story page, of an embed and of the story as an embed, in the order in which they run.
const STORY_PAGE_SCRIPTS: [&str; 3] = ["story_page", "progressive_layout", "menu"];
const EMBED_SCRIPTS: [&str; 3] = ["deferred", "menu", "frame"];
const STORY_EMBED_SCRIPTS: [&str; 3] = ["story_page", "menu", "frame"];

/// What figures are read and mounted with: the parts of one script. It stands before those of the story page and the story, and
/// is a file of its own beside an embed. What others frame has all of them; the story page lets nobody frame it.
const FIGURE_SCRIPTS: [&str; 4] = ["tooltip", "mount", "origin_probe", "host_events"];
const FIGURE_SCRIPTS_UNFRAMED: [&str; 2] = ["tooltip", "mount"];

/// What stands in it for the scenes that a page does not hold itself.
const KNOWN_SCENES: &str = "KNOWN_SCENES";

/// What the menu of a figure opens: the parts of one script, whose names are known to each other.
const SHARE_SCRIPTS: [&str; 5] = ["share/page", "share/code", "share/embed_builder", "share/menu", "share/editors"];

/// Its name in the scripts that load it.
const SHARE: &str = "share.js";

/// The loader that pages of others name, and so cannot change its own name.
const LOADER: &str = "embed.js";

/// What stands in the loader for the figures that can be asked for.
const KNOWN_FIGURES: &str = "KNOWN_FIGURES";

/// What stands in the loader for the languages, that at the root first.
const KNOWN_LANGUAGES: &str = "KNOWN_LANGUAGES";

/// What was bundled. Names are those in the root of the site.
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
    /// What figures are read and mounted with, before it is told of any scene.
    figure_script: String,
    /// The root of the site.
    folder: PathBuf,
    /// Trunk's script that reloads the page while developing; empty in a release.
    reload: String,
}

/// Bundles what pages load into the folder that Trunk has staged. The first of the languages is the one at the root.
pub fn bundle(assets: &Assets, trunk: &Trunk, languages: &[&str]) -> Result<Bundle, SiteError> {
    let folder = trunk.staging.as_path();
    let text = |name: &str| assets.text(name).map_err(|diagnostic| SiteError::Files(diagnostic.to_string()));
    let small = Minifier::new(&trunk.source, trunk.release)?;
    let styles = |stem: &str, names: &[&str]| -> Result<String, SiteError> {
        let sheets: Result<Vec<String>, SiteError> =
            names.iter().map(|name| Ok(plain::css(&text(&format!("style/{name}.css"))?))).collect();
        write_fingerprinted(folder, stem, "css", small.css(plain::joined(&sheets?))?.as_bytes())
    };
    // Scripts that know each other's names, and scripts that do not.
    let together = |names: &[&str]| -> Result<String, SiteError> {
        let parts: Result<String, SiteError> =
            names.iter().map(|name| Ok(plain::js(&text(&format!("script/{name}.js"))?))).collect();
        Ok(plain::apart(&parts?))
    };
    let boot = |names: &[&str]| -> Result<String, SiteError> {
        let parts: Result<String, SiteError> = names.iter().map(|name| together(&[name])).collect();
        small.js(parts?)
    };
    let share = write_fingerprinted(folder, "share", "js", small.js(together(&SHARE_SCRIPTS)?)?.as_bytes())?;
    let figure_script = together(&FIGURE_SCRIPTS)?;
    let scripts = |stem: &str, first: &str, names: &[&str]| -> Result<String, SiteError> {
        let parts: Result<String, SiteError> = names.iter().map(|name| together(&[name])).collect();
        let whole = small.js(first.replace(KNOWN_SCENES, "({})") + &parts?)?;
        write_fingerprinted(folder, stem, "js", whole.replace(SHARE, &share).as_bytes())
    };

    let all = assets.stems("style", "css");
    let framed: Vec<String> =
        assets.stems("style/embed", "css").into_iter().map(|name| format!("{FRAMED_FIGURES}{name}")).collect();
    let rest = all.iter().map(String::as_str).filter(|name| !FIRST_STYLES.contains(name));
    let development = (!trunk.release).then_some("development/specimen");
    let story_page: Vec<&str> = FIRST_STYLES.into_iter().chain(rest).chain(development).collect();
    let story: Vec<&str> = story_page.iter().copied().chain([FRAMED]).collect();
    let mut embed_styles = BTreeMap::new();
    for id in IDS {
        let shared = |name: &str| SHARED_BY_SOME.iter().any(|(sheet, figures)| *sheet == name && figures.contains(&id));
        let worn = |name: &&str| EMBED_STYLES.contains(name) || *name == id || shared(name);
        let own = framed.iter().map(String::as_str).filter(|name| name.strip_prefix(FRAMED_FIGURES) == Some(id));
        let names: Vec<&str> = story_page.iter().copied().filter(worn).chain([FRAMED]).chain(own).collect();
        embed_styles.insert(id, styles(&format!("embed-{id}"), &names)?);
    }
    let figures: Vec<&str> = IDS.iter().copied().chain([crate::page::social::STORY]).collect();
    let loader = text("script/embed.js")?
        .replace(KNOWN_FIGURES, &format!("{figures:?}"))
        .replace(KNOWN_LANGUAGES, &format!("{languages:?}"));
    write(&folder.join(LOADER), small.js(plain::apart(&plain::js(&loader)))?.as_bytes())?;
    let bundle = Bundle {
        story_page: Files {
            style: styles("style", &story_page)?,
            boot: boot(&["boot", "boot_story_page"])?,
            script: scripts("page", &together(&FIGURE_SCRIPTS_UNFRAMED)?, &STORY_PAGE_SCRIPTS)?,
            figure: String::new(),
            glue: write_fingerprinted(folder, "app", "js", &read(&folder.join("app.js"))?)?,
            wasm: write_fingerprinted(folder, "app", "wasm", &read(&folder.join("app_bg.wasm"))?)?,
            icon: write_fingerprinted(folder, "icon", "svg", text("icon.svg")?.as_bytes())?,
        },
        embed_script: scripts("embed", "", &EMBED_SCRIPTS)?,
        editors_boot: boot(&["boot", "boot_editors"])?,
        embed_boot: boot(&["boot", "boot_embed"])?,
        editors_style: styles("editors", &["editors/editors", "editors/embed_builder", "editors/hosts"])?,
        share: share.clone(),
        story_boot: boot(&["boot"])?,
        story_style: styles("story", &story)?,
        story_script: scripts("story", &figure_script, &STORY_EMBED_SCRIPTS)?,
        embed_styles,
        figure_script: small.js(figure_script)?,
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
    /// The files of the story page, named from a page that stands `root` below the root of the site.
    pub fn story_page(&self, root: &str) -> Files {
        self.files(root, &self.story_page.style, &self.story_page.script)
    }

    /// The files of a figure's embed. Writes the one that mounts it, of its scene as JSON.
    pub fn embed(&self, id: &str, scene: &str, root: &str) -> Result<Files, SiteError> {
        let style = self.embed_styles.get(id).map_or("", String::as_str);
        let figure_script = self.figure_script.replace(KNOWN_SCENES, &format!("({{\"{id}\":{scene}}})"));
        let figure = write_fingerprinted(&self.folder, &format!("figure-{id}"), "js", figure_script.as_bytes())?;
        let files = self.files(root, style, &self.embed_script);
        Ok(Files { boot: self.embed_boot.clone(), figure: format!("{root}{figure}"), ..files })
    }

    /// The files of the page for editors beside those of the story page.
    pub fn editors(&self, root: &str) -> EditorsFiles {
        EditorsFiles {
            style: format!("{root}{}", self.editors_style),
            script: format!("{root}{}", self.share),
            boot: self.editors_boot.clone(),
            root: root.to_owned(),
        }
    }

    /// The files of the story as an embed.
    pub fn story(&self, root: &str) -> Files {
        Files { boot: self.story_boot.clone(), ..self.files(root, &self.story_style, &self.story_script) }
    }

    /// A document that is loaded anew by `trunk serve` when something has changed.
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
