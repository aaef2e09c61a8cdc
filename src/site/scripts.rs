//! Scripts: the ES modules of `assets/script`, as classic scripts that pages can load.
//!
//! A release bundles each entry with esbuild. A development build needs no tool but Rust and Trunk: it copies the
//! modules into the site, and a page loads a stub that adds a module script. Both supply the same constants, which
//! `assets/script/types.d.ts` declares.

use super::esbuild::Esbuild;
use super::file_io::{fingerprint, read, write};
use super::{SiteError, Trunk, tree};
use crate::content::assets::Assets;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// The pattern of scripts that are imported at run time.
const EXTERNAL: &str = "./share-*.js";

/// Constants of a script, by name.
pub type Constants = [(&'static str, Value)];

/// Makes scripts from modules.
pub struct Scripts {
    /// The folder of the modules.
    source: PathBuf,
    build: BuildMode,
    /// The constant of all scripts: the short name of the story.
    slug: (&'static str, Value),
}

enum BuildMode {
    Release(Esbuild),
    /// The name of the folder in the site that holds the modules.
    Development(String),
}

impl Scripts {
    /// The scripts of a release or of a development build, as `trunk` requests. The latter copies the modules into the
    /// site. `slug` is the short name of the story.
    pub fn new(assets: &Assets, trunk: &Trunk, slug: &str) -> Result<Scripts, SiteError> {
        let source = assets.path("script");
        let build = if trunk.release {
            BuildMode::Release(Esbuild::find(&trunk.source)?)
        } else {
            BuildMode::Development(copy_modules(&source, &trunk.staging)?)
        };
        Ok(Scripts { source, build, slug: ("SLUG", slug.into()) })
    }

    /// The address of a file in the root of the site, as the scripts of entries import it.
    pub fn address(&self, name: &str) -> String {
        match self.build {
            BuildMode::Release(_) => format!("./{name}"),
            // The importing module is in another folder.
            BuildMode::Development(_) => format!("../{name}"),
        }
    }

    /// The script of an entry: a module in `entry/` with its imports.
    pub fn entry(&self, name: &str, constants: &Constants) -> Result<String, SiteError> {
        let constants = self.with_slug(constants);
        match &self.build {
            BuildMode::Release(esbuild) => {
                let code = esbuild.bundle(&[self.path(&format!("entry/{name}"))], &constants, &[], &[EXTERNAL])?;
                Ok(wrapped(&code))
            }
            BuildMode::Development(folder) => Ok(stub(folder, name, &constants)),
        }
    }

    /// The script of modules without imports, in order. In development it contains the modules too.
    pub fn alone(&self, names: &[&str], constants: &Constants) -> Result<String, SiteError> {
        let paths: Vec<PathBuf> = names.iter().map(|name| self.path(name)).collect();
        let constants = self.with_slug(constants);
        match &self.build {
            BuildMode::Release(esbuild) => Ok(wrapped(&esbuild.bundle(&paths, &constants, &[], &[])?)),
            BuildMode::Development(_) => {
                let constants: String =
                    constants.iter().map(|(name, value)| format!("const {name} = {value};\n")).collect();
                let part = |path: &PathBuf| {
                    read(path).map(|code| wrapped(&format!("\n{constants}{}", String::from_utf8_lossy(&code))))
                };
                paths.iter().map(part).collect()
            }
        }
    }

    /// The script that loads the program in the standalone file, bundled with the glue: a module without imports.
    /// Empty in development.
    pub fn standalone(&self, glue: &Path) -> Result<String, SiteError> {
        match &self.build {
            BuildMode::Release(esbuild) => esbuild.bundle(&[self.path("standalone")], &[], &[("glue", glue)], &[]),
            BuildMode::Development(_) => Ok(String::new()),
        }
    }

    fn with_slug(&self, constants: &Constants) -> Vec<(&'static str, Value)> {
        constants.iter().chain([&self.slug]).cloned().collect()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.source.join(format!("{name}.js"))
    }
}

/// A module without imports and exports as a classic script with its own scope.
fn wrapped(code: &str) -> String {
    format!("(()=>{{\"use strict\";{code}}})();\n")
}

/// A classic script that adds a module script to the page. As part of the page it delays the load event, like a
/// deferred script. If the stub is itself imported, it imports the module.
fn stub(folder: &str, name: &str, constants: &Constants) -> String {
    let constants: Map<String, Value> =
        constants.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    let path = format!("./{folder}/entry/{name}.js");
    format!(
        "Object.assign(self, {});
if (document.currentScript) {{
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL('{path}', document.currentScript.src).href;
  document.head.append(script);
}} else import('{path}');
",
        Value::Object(constants)
    )
}

/// Copies the modules to a folder whose name changes when one of them does. Returns the name.
fn copy_modules(source: &Path, site: &Path) -> Result<String, SiteError> {
    let names: Vec<String> = tree::files(source)?.into_iter().filter(|name| name.ends_with(".js")).collect();
    let modules: Result<Vec<Vec<u8>>, SiteError> = names.iter().map(|name| read(&source.join(name))).collect();
    let modules = modules?;
    let folder = format!("script-{}", fingerprint(&modules.concat()));
    for (name, module) in names.iter().zip(&modules) {
        write(&site.join(&folder).join(name), module)?;
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::Scripts;
    use crate::content::assets::Assets;
    use crate::site::Trunk;
    use serde_json::json;
    use std::path::Path;

    fn project() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    fn for_development(site: &Path) -> Scripts {
        let trunk = Trunk::development(project(), site);
        Scripts::new(&Assets::new(project().join("assets")), &trunk, "story").expect("the modules can be copied")
    }

    #[test]
    fn a_development_build_loads_the_modules_from_the_site() {
        let site = tempfile::tempdir().expect("a folder");
        let scripts = for_development(site.path());
        let stub = scripts.entry("story_page", &[("FIGURES", json!({ "a": 1 }))]).expect("a stub");
        assert!(stub.contains("Object.assign(self, {\"FIGURES\":{\"a\":1},\"SLUG\":\"story\"})"), "{stub}");
        let (_, entry) = stub.split_once("new URL('./").expect("an address");
        let entry = site.path().join(entry.split_once('\'').expect("its end").0);
        assert!(entry.ends_with("entry/story_page.js"), "{}", entry.display());
        let code = std::fs::read_to_string(&entry).expect("the module of the entry");
        let imports: Vec<&str> = code.lines().filter(|line| line.starts_with("import ")).collect();
        assert!(!imports.is_empty(), "{code}");
        for import in imports {
            let name = import.split('\'').nth(1).expect("a module");
            assert!(entry.parent().expect("a folder").join(name).is_file(), "{name}");
        }
    }

    #[test]
    fn scripts_that_stand_alone_import_nothing() {
        let site = tempfile::tempdir().expect("a folder");
        let names = ["boot_address", "boot", "boot_story_page", "boot_embed", "boot_editors", "loader"];
        let code = for_development(site.path()).alone(&names, &[("FIGURES", json!(["chart"]))]).expect("the scripts");
        assert!(!code.contains("\nimport ") && !code.contains("\nexport "), "{code}");
        assert_eq!(code.matches("const FIGURES = [\"chart\"];").count(), names.len());
        assert_eq!(code.matches("const SLUG = \"story\";").count(), names.len());
    }
}
