//! The elements for the resources that a page loads.

use super::resources::{EMBEDDED_WASM, PageResources, PageScript, Program, Resource};
use yew::prelude::*;

impl PageResources {
    /// The elements in the head: boot script, style sheet, import map, script and icon.
    pub fn head(&self) -> Html {
        html! {
            <>
                <script>{ script(&self.boot) }</script>
                { self.style.style() }
                { self.program_integrity() }
                { self.linked_script() }
                { self.icon() }
            </>
        }
    }

    /// The link to the icon.
    pub fn icon(&self) -> Html {
        html! {
            if !self.icon.is_empty() {
                <link rel="icon" href={self.icon.clone()} type="image/svg+xml" />
            }
        }
    }

    /// The elements at the end of the body: the script that reloads the page, and inline scripts.
    pub fn end(&self) -> Html {
        let scripts = match &self.script {
            PageScript::Classic(Resource::File(_)) => Html::default(),
            PageScript::Classic(Resource::Inline(text)) => self.classic(None, raw(text)),
            PageScript::Standalone { wasm, modules } => standalone_scripts(wasm, modules),
        };
        html! { <>{ raw(&self.reload) }{ scripts }</> }
    }

    fn linked_script(&self) -> Html {
        match &self.script {
            PageScript::Classic(Resource::File(address)) => self.classic(Some(address.clone()), Html::default()),
            _ => Html::default(),
        }
    }

    /// The script with the addresses of the program. The script passes the hash of the WebAssembly to `fetch`.
    fn classic(&self, src: Option<String>, text: Html) -> Html {
        let Program { glue, wasm, integrity } = &self.program;
        let wasm_integrity = integrity.as_ref().map(|integrity| integrity.wasm.clone());
        let defer = src.is_some();
        html! {
            <script
                defer={defer}
                src={src}
                data-glue={glue.clone()}
                data-wasm-integrity={wasm_integrity}
                data-wasm={wasm.clone()}
            >
                { text }
            </script>
        }
    }

    /// An import map with the hash of the glue, for imports of the script.
    fn program_integrity(&self) -> Html {
        let PageScript::Classic(_) = self.script else { return Html::default() };
        let Some(integrity) = &self.program.integrity else { return Html::default() };
        let map = serde_json::json!({ "integrity": { &self.program.glue: integrity.glue } });
        html! { <script type="importmap">{ raw(&map.to_string()) }</script> }
    }
}

impl Resource {
    /// The style sheet as an element.
    pub fn style(&self) -> Html {
        match self {
            Resource::File(address) => html! { <link rel="stylesheet" href={address.clone()} /> },
            Resource::Inline(text) => html! { <style>{ raw(text) }</style> },
        }
    }
}

/// The text of a script. It has no HTML escapes, which browsers do not decode in scripts; `</` becomes `<\/`, so that
/// no string ends the element.
pub fn script(text: &str) -> Html {
    raw(&text.replace("</", "<\\/"))
}

fn standalone_scripts(wasm: &str, modules: &[String]) -> Html {
    let module = |text: &String| html! { <><script type="module">{ raw(text) }</script>{ "\n" }</> };
    html! {
        <>
            <script type={EMBEDDED_WASM}>{ raw(wasm) }</script>{ "\n" }
            { for modules.iter().map(module) }
        </>
    }
}

/// Text as HTML, without escaping.
fn raw(text: &str) -> Html {
    Html::from_html_unchecked(text.to_owned().into())
}

#[cfg(test)]
mod tests {
    use crate::page::{Integrity, PageResources, PageScript, Program, Resource, to_html};

    fn resources(style: Resource, script: Resource) -> PageResources {
        let integrity = Some(Integrity { glue: "sha256-a".into(), wasm: "sha256-b".into() });
        let program = Program { glue: "../a.js".into(), wasm: "../a.wasm".into(), integrity };
        PageResources { style, script: PageScript::Classic(script), program, ..PageResources::default() }
    }

    #[test]
    fn linked_files_are_in_the_head_with_the_hashes_of_the_program() {
        let resources = resources(Resource::File("../a.css".into()), Resource::File("../b.js".into()));
        let head = to_html(resources.head());
        let map = "<script type=\"importmap\">{\"integrity\":{\"../a.js\":\"sha256-a\"}}</script>";
        assert!(head.contains(&format!("<link rel=\"stylesheet\" href=\"../a.css\">{map}<script src=")), "{head}");
        assert!(head.contains(" data-wasm-integrity=\"sha256-b\" data-wasm=\"../a.wasm\" defer"), "{head}");
        assert_eq!(to_html(resources.end()), "");
    }

    #[test]
    fn inline_styles_are_in_the_head_and_inline_scripts_at_the_end() {
        let resources = resources(Resource::Inline("p>q{}".into()), Resource::Inline("1<2".into()));
        let (head, end) = (to_html(resources.head()), to_html(resources.end()));
        assert!(head.contains("<style>p>q{}</style>") && !head.contains("data-wasm"), "{head}");
        assert!(end.starts_with("<script data-glue=\"../a.js\"") && end.ends_with(">1<2</script>"), "{end}");
    }
}
