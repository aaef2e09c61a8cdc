//! The resources of each kind of page, with addresses relative to the page.

use super::SiteError;
use super::bundle::Bundle;
use super::file_io::{base64, read};
use super::inline::{inlinable, with_imports_from};
use crate::editors::EditorsResources;
use crate::page::{PageResources, PageScript, Program, Resource};
use flate2::{Compression, GzBuilder};
use std::io::Write;

impl Bundle {
    /// The resources of the story page. `root` is the root of the site, relative to the page.
    pub fn story_page(&self, root: &str) -> PageResources {
        let (style, script) = (Resource::File(self.style.clone()), Resource::File(self.script.clone()));
        self.resources(root, &style, &script, &self.boot)
    }

    /// The resources of a figure's embed.
    pub fn embed(&self, id: &str, root: &str) -> PageResources {
        let resources = self.resources(root, &self.embed_styles[id], &self.embed_script, &self.embed_boot);
        PageResources { figure: format!("{root}{}", self.figure_script), ..resources }
    }

    /// The resources of the editors' page, in addition to those of the story page.
    pub fn editors(&self, root: &str) -> EditorsResources {
        EditorsResources {
            style: format!("{root}{}", self.editors_style),
            script: format!("{root}{}", self.share),
            boot: self.editors_boot.clone(),
            root: root.to_owned(),
        }
    }

    /// The resources of the ledger of claims.
    pub fn ledger(&self, root: &str) -> PageResources {
        let (style, script) = (Resource::File(self.style.clone()), Resource::File(self.ledger_script.clone()));
        self.resources(root, &style, &script, &self.ledger_boot)
    }

    /// The resources of the lesson and of the appendix page, which have no script.
    pub fn without_script(&self, root: &str) -> PageResources {
        PageResources { boot: String::new(), ..self.story_page(root) }
    }

    /// The resources of the story embed.
    pub fn story_embed(&self, root: &str) -> PageResources {
        self.resources(root, &self.story_embed_style, &self.story_embed_script, &self.story_embed_boot)
    }

    /// The resources of the standalone file, which contains them all.
    pub fn standalone(&self) -> Result<PageResources, SiteError> {
        let bytes = |name: &str| read(&self.folder.join(name));
        let text =
            |name: &str| String::from_utf8(bytes(name)?).map_err(|_| SiteError::Files(format!("{name} is not UTF-8")));
        let modules = [self.standalone_script.clone(), text(&self.script)?];
        let [program, page] = modules.map(|module| inlinable("script", module));
        Ok(PageResources {
            style: Resource::Inline(inlinable("style", text(&self.style)?)?),
            boot: self.boot.clone(),
            script: PageScript::Standalone {
                wasm: base64(&compressed(&bytes(&self.program.wasm)?)),
                modules: [program?, page?],
            },
            ..PageResources::default()
        })
    }

    fn resources(&self, root: &str, style: &Resource, script: &Resource, boot: &str) -> PageResources {
        let at = |name: &str| if root.is_empty() { format!("./{name}") } else { format!("{root}{name}") };
        let from_page = |resource: &Resource| match resource {
            Resource::File(name) => Resource::File(at(name)),
            Resource::Inline(text) => Resource::Inline(with_imports_from(root, text)),
        };
        let Program { glue, wasm, integrity } = &self.program;
        PageResources {
            style: from_page(style),
            boot: boot.to_owned(),
            script: PageScript::Classic(from_page(script)),
            figure: String::new(),
            program: Program { glue: at(glue), wasm: at(wasm), integrity: integrity.clone() },
            icon: at(&self.icon),
            fonts: self.fonts.iter().map(|(file_stem, name)| (file_stem.clone(), at(name))).collect(),
            reload: self.reload.clone(),
        }
    }
}

/// Bytes compressed with gzip, without a time or a name.
fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    gzip.write_all(bytes).and_then(|()| gzip.finish()).expect("writing to memory does not fail")
}
