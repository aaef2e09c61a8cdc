//! The resources that a page loads.
//!
//! In a release, embeds and the standalone file contain their styles and scripts.

use std::collections::BTreeMap;

/// The resources that a page loads. Addresses are relative to the page.
#[derive(Clone, Debug, Default)]
pub struct PageResources {
    /// The style sheet.
    pub style: Resource,
    /// The text of the boot script. It runs before the first paint, so it is inline.
    pub boot: String,
    /// The script of the page. On a page with several figures it includes the figure script.
    pub script: PageScript,
    /// The address of the figure script of a page with a single figure, which loads later; otherwise empty.
    pub figure: String,
    /// The WebAssembly program.
    pub program: Program,
    /// The address of the icon; empty for none.
    pub icon: String,
    /// The addresses of the fonts in `assets/font/page/`, by file name without the extension.
    pub fonts: BTreeMap<String, String>,
    /// The element with Trunk's script that reloads the page while developing; empty in a release.
    pub reload: String,
}

/// A style sheet or a script.
#[derive(Clone, Debug)]
pub enum Resource {
    /// The address of its file.
    File(String),
    /// Its text, which the page contains. The text must not contain the end tag of its element.
    Inline(String),
}

/// The script of a page.
#[derive(Clone, Debug)]
pub enum PageScript {
    /// A deferred script in the head, or an inline script at the end of the body, since inline scripts cannot be
    /// deferred.
    Classic(Resource),
    /// The scripts of the standalone file, at the end of its body.
    Standalone {
        /// The compressed WebAssembly in base64.
        wasm: String,
        /// The scripts, as modules. Of inline scripts, only modules are deferred and run in order.
        modules: [String; 2],
    },
}

/// The addresses of the program.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The glue.
    pub glue: String,
    /// The WebAssembly.
    pub wasm: String,
    /// The integrity of both; `None` in development.
    ///
    /// Style sheets and classic scripts have none, because integrity would require CORS for them: pages opened from a
    /// disk and frames with an opaque origin could not load them. The program requires CORS anyway.
    pub integrity: Option<Integrity>,
}

/// The hashes of the program, in the format of the attribute `integrity`.
#[derive(Clone, Debug, Default)]
pub struct Integrity {
    /// Of the glue.
    pub glue: String,
    /// Of the WebAssembly.
    pub wasm: String,
}

/// The media type of the data block with the WebAssembly of the standalone file.
pub const EMBEDDED_WASM: &str = "application/wasm";

impl Default for Resource {
    fn default() -> Resource {
        Resource::File(String::new())
    }
}

impl Default for PageScript {
    fn default() -> PageScript {
        PageScript::Classic(Resource::default())
    }
}
