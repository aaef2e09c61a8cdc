//! Everything that may go wrong between the site and its reader: a table. A new fault is a line of it.
//!
//! It says how the site or the browser is changed and what then becomes of the figures. What a reader must have all the
//! same is the same for every fault, and stands in `state`.

use super::super::harness::{Answer, Site};
use super::scripts;

/// One thing that goes wrong.
pub struct Fault {
    /// What it is, as the written table calls it.
    pub name: &'static str,
    /// What the browser itself refuses.
    pub refused: Refused,
    /// What is changed in the site on its way.
    pub site: fn(Site) -> Site,
    /// What becomes of the figures.
    pub play: Play,
    /// Whether scripts of the page run.
    pub scripted: bool,
    /// Where the page is opened from.
    pub from: From,
}

/// Where a page is opened from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// A server.
    TheSite,
    /// A folder of the reader's own.
    ADisk,
}

/// What a browser refuses by a setting of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nothing.
    Nothing,
    /// All scripts, as Tor does at its safest.
    Script,
    /// WebAssembly, as Apple does in Lockdown Mode.
    WebAssembly,
}

/// What becomes of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    /// All mount, and answer to keys.
    Kept,
    /// All stay pictures, and the page takes no room for controls any more.
    Lost,
    /// All stay pictures for now: they may still mount.
    Unmounted,
    /// All mount or none: engines differ in what a page from a disk may load.
    Either,
    /// All mount; at the first key all become pictures again.
    LostAtAKey,
}

/// A fault of the site that leaves the page its scripts.
const fn of_the_site(name: &'static str, play: Play, site: fn(Site) -> Site) -> Fault {
    Fault { name, refused: Refused::Nothing, site, play, scripted: true, from: From::TheSite }
}

/// Files that do not come, or not as they were sent: what an engine makes of them is its own affair.
pub const OF_FILES: &[Fault] = &[
    of_the_site("the WebAssembly is not there", Play::Lost, |site| wasm(site, |_| Some(Answer::missing()))),
    of_the_site("the WebAssembly is cut short", Play::Lost, |site| wasm(site, |answer| Some(answer.cut(30_000)))),
    of_the_site("the WebAssembly is cut short, and nobody knows its sum", Play::Lost, |site| {
        unsealed(site, wasm_file, |answer| Some(answer.cut(30_000)))
    }),
    of_the_site("a byte of the WebAssembly is another", Play::Lost, |site| {
        wasm(site, |answer| Some(answer.flip(9_000)))
    }),
    of_the_site("a byte of the WebAssembly is another, and nobody knows its sum", Play::Lost, |site| {
        unsealed(site, wasm_file, |answer| Some(answer.flip(9)))
    }),
    of_the_site("the WebAssembly is called plain text", Play::Kept, |site| {
        wasm(site, |answer| Some(answer.typed("text/plain")))
    }),
    of_the_site("the connection drops under the WebAssembly", Play::Lost, |site| wasm(site, |_| None)),
    of_the_site("the glue is called plain text", Play::Lost, |site| {
        glue(site, |answer| Some(answer.typed("text/plain")))
    }),
    of_the_site("the glue is cut short", Play::Lost, |site| glue(site, |answer| Some(answer.cut(500)))),
    of_the_site("the glue throws, and nobody knows its sum", Play::Lost, |site| {
        unsealed(site, glue_file, |answer| Some(answer.with_text("throw new Error('by the test');")))
    }),
    of_the_site("the connection drops under the glue", Play::Lost, |site| glue(site, |_| None)),
    of_the_site("the connection drops under the script of the page", Play::Unmounted, |site| {
        site.file(|name| name.starts_with("page-"), |_| None)
    }),
    of_the_site("the connection drops under the style sheet", Play::Kept, |site| {
        site.file(|name| name.ends_with(".css"), |_| None)
    }),
];

/// Files for which our scripts and our markup do the same in every engine.
pub const OF_FILES_ALIKE: &[Fault] = &[
    of_the_site("a page comes in place of the WebAssembly", Play::Lost, |site| {
        wasm(site, |_| Some(Answer::page("<!doctype html><title>404</title><p>Not found.")))
    }),
    of_the_site("the WebAssembly is empty", Play::Lost, |site| wasm(site, |answer| Some(answer.cut(0)))),
    of_the_site("the WebAssembly never comes", Play::Unmounted, |site| site.holding(".wasm")),
    of_the_site("the glue is not there", Play::Lost, |site| glue(site, |_| Some(Answer::missing()))),
    of_the_site("the script of the page is not there", Play::Unmounted, |site| {
        site.file(|name| name.starts_with("page-"), |_| Some(Answer::missing()))
    }),
    of_the_site("the style sheet is not there", Play::Kept, |site| {
        site.file(|name| name.ends_with(".css"), |_| Some(Answer::missing()))
    }),
    of_the_site("the icon is not there", Play::Kept, |site| {
        site.file(|name| name.ends_with(".svg"), |_| Some(Answer::missing()))
    }),
];

/// What a browser or a host refuses: each engine does so in its own way.
pub const OF_REFUSAL: &[Fault] = &[
    Fault { refused: Refused::Script, scripted: false, ..of_the_site("script is off", Play::Lost, |site| site) },
    Fault { refused: Refused::WebAssembly, ..of_the_site("the browser has no WebAssembly", Play::Lost, |site| site) },
    of_the_site("the host’s policy allows no WebAssembly", Play::Lost, |site| {
        policy(site, "script-src 'self' 'unsafe-inline'")
    }),
    Fault {
        scripted: false,
        ..of_the_site("the host’s policy allows no script", Play::Lost, |site| policy(site, "script-src 'none'"))
    },
    of_the_site("the host’s policy allows no connection", Play::Lost, |site| policy(site, "connect-src 'none'")),
    of_the_site("the host’s policy wants trusted types", Play::Kept, |site| {
        policy(site, "require-trusted-types-for 'script'")
    }),
    Fault { from: From::ADisk, ..of_the_site("the page is opened from a disk", Play::Either, |site| site) },
];

/// What an engine may lack: a script takes it away before ours run.
pub const OF_ABSENCE: &[Fault] = &[
    of_the_site("somebody took WebAssembly away", Play::Lost, |site| begun(site, "delete window.WebAssembly;")),
    of_the_site("an engine before modules", Play::Lost, |site| {
        begun(site, "delete HTMLScriptElement.prototype.noModule;")
    }),
    of_the_site("no IntersectionObserver", Play::Kept, |site| begun(site, "delete window.IntersectionObserver;")),
    of_the_site("no requestIdleCallback", Play::Kept, |site| begun(site, "delete window.requestIdleCallback;")),
    of_the_site("no popover", Play::Kept, |site| begun(site, scripts::NO_POPOVER)),
    of_the_site("no container queries", Play::Kept, |site| {
        site.file(|name| name.ends_with(".css"), |answer| Some(answer.map_text(scripts::without_containers)))
    }),
    of_the_site("storage throws", Play::Kept, |site| begun(site, scripts::STORAGE_THROWS)),
    of_the_site("the history is frozen", Play::Kept, |site| begun(site, scripts::HISTORY_FROZEN)),
    of_the_site("data is to be saved", Play::Kept, |site| begun(site, scripts::SAVE_DATA)),
];

/// What others do to the page before a figure mounts.
pub const OF_OTHERS: &[Fault] = &[
    of_the_site("the page is translated", Play::Kept, |site| begun(site, scripts::TRANSLATED)),
    of_the_site("an extension puts things into the page", Play::Kept, |site| begun(site, scripts::INSERTED)),
    of_the_site("an extension takes things out of the drawings", Play::Kept, |site| begun(site, scripts::REMOVED)),
    of_the_site("an extension throws", Play::Kept, |site| {
        begun(
            site,
            "addEventListener('load', () => { throw new TypeError('of an extension'); }); Promise.reject(new TypeError('of an extension'));",
        )
    }),
    of_the_site("an archive replays the page from another place", Play::Kept, |site| {
        site.below("/web/20261124000000/http://example.org/explainer/").with_page(scripts::archived)
    }),
    of_the_site("an archive rewrites the scripts", Play::Lost, |site| {
        let site = site.below("/web/20261124000000/http://example.org/explainer/").with_page(scripts::archived);
        glue(site, |answer| Some(answer.map_text(|text| format!("var _replayed = true;\n{text}"))))
    }),
    of_the_site("one figure’s scene cannot be read", Play::Lost, |site| {
        site.with_page(|page| page.replace("application/json\">{", "application/json\">("))
    }),
    of_the_site("one figure’s scene has another shape", Play::Lost, |site| {
        site.with_page(|page| page.replace("\"layers\":[", "\"layers\":7,\"was\":["))
    }),
];

/// What fails in the WebAssembly itself.
pub const OF_THE_PROGRAM: &[Fault] = &[
    of_the_site("it panics while a figure mounts", Play::Lost, |site| begun(site, scripts::PANIC_WHILE_MOUNTING)),
    of_the_site("it panics at a key", Play::LostAtAKey, |site| begun(site, scripts::PANIC_AT_A_KEY)),
    of_the_site("there is no memory for it", Play::Lost, |site| begun(site, scripts::NO_MEMORY)),
];

fn wasm_file(name: &str) -> bool {
    name.ends_with(".wasm")
}

fn glue_file(name: &str) -> bool {
    name.starts_with("app-") && name.ends_with(".js")
}

fn wasm(site: Site, change: fn(Answer) -> Option<Answer>) -> Site {
    site.file(wasm_file, change)
}

fn glue(site: Site, change: fn(Answer) -> Option<Answer>) -> Site {
    site.file(glue_file, change)
}

/// A file changed behind a page that does not say what it sums up to: what the sum would catch gets further.
fn unsealed(site: Site, is: fn(&str) -> bool, change: fn(Answer) -> Option<Answer>) -> Site {
    let page = |page: Answer| {
        page.replace(" data-wasm-integrity=", " data-no-sum=").replace("type=\"importmap\"", "type=\"no-map\"")
    };
    site.with_page(page).file(is, change)
}

/// A page that begins with a script of somebody else, as an extension or an old engine would have it.
fn begun(site: Site, script: &'static str) -> Site {
    site.with_page(|page| page.replace("<head>", "<head><script src=\"begun.js\"></script>"))
        .file(|name| name == "begun.js", move |_| Some(Answer::script(script)))
}

/// A host that sends a policy beside the page's own.
fn policy(site: Site, policy: &'static str) -> Site {
    site.with_page(move |mut page| {
        page.headers.push(("Content-Security-Policy".to_owned(), policy.to_owned()));
        page
    })
}
