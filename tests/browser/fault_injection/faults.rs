//! The table of faults: each changes the site or the browser, and has an expected outcome for the figures.
//!
//! `state` checks what must remain under every fault.

use super::super::harness::{Answer, Site};
use super::scripts;

/// One fault.
pub struct Fault {
    /// Its name in the report.
    pub name: &'static str,
    /// The feature that is disabled in the browser.
    pub disabled: Disabled,
    /// The change to the site's responses.
    pub site: fn(Site) -> Site,
    /// The expected result for the figures.
    pub outcome: FaultOutcome,
    /// True if scripts of the page run.
    pub scripted: bool,
    /// The origin of the page.
    pub opened_from: OpenedFrom,
    /// The figures that are used under it.
    pub used: Used,
}

/// The figures that a test scrolls to, mounts and uses under a fault. The state of all figures is checked either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Used {
    /// One figure of each kind, because the fault does not depend on a figure.
    OneOfEachKind,
    /// All figures, because the fault changes each of them.
    All,
}

/// The origin of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenedFrom {
    /// A server.
    Server,
    /// A local folder.
    Disk,
}

/// The feature that a setting of the browser disables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disabled {
    /// Nothing.
    Nothing,
    /// All scripts, as in the safest mode of Tor.
    Scripts,
    /// WebAssembly, as in Apple's Lockdown Mode.
    WebAssembly,
}

/// The result for the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultOutcome {
    /// All mount, and react to keys.
    Mounted,
    /// All stay static, and the page reserves no space for controls.
    Lost,
    /// All stay static so far, but may still mount.
    Unmounted,
    /// All mount or none. Engines differ in what a page from a disk may load.
    Either,
    /// All mount, and become static again at the first key.
    LostOnKey,
}

/// A fault of the site under which scripts run.
const fn of_the_site(name: &'static str, outcome: FaultOutcome, site: fn(Site) -> Site) -> Fault {
    Fault {
        name,
        disabled: Disabled::Nothing,
        site,
        outcome,
        scripted: true,
        opened_from: OpenedFrom::Server,
        used: Used::OneOfEachKind,
    }
}

/// A fault that changes each figure, under which scripts run.
const fn of_every_figure(name: &'static str, outcome: FaultOutcome, site: fn(Site) -> Site) -> Fault {
    Fault { used: Used::All, ..of_the_site(name, outcome, site) }
}

/// Broken and missing files that engines handle differently.
pub const BROKEN_FILES: &[Fault] = &[
    of_the_site("the WebAssembly is missing", FaultOutcome::Lost, |site| wasm(site, |_| Some(Answer::missing()))),
    of_the_site("the WebAssembly is truncated", FaultOutcome::Lost, |site| {
        wasm(site, |answer| Some(answer.cut(30_000)))
    }),
    of_the_site("the WebAssembly is truncated, without integrity hashes", FaultOutcome::Lost, |site| {
        without_integrity(site, wasm_file, |answer| Some(answer.cut(30_000)))
    }),
    of_the_site("a byte of the WebAssembly differs", FaultOutcome::Lost, |site| {
        wasm(site, |answer| Some(answer.flip(9_000)))
    }),
    of_the_site("a byte of the WebAssembly differs, without integrity hashes", FaultOutcome::Lost, |site| {
        without_integrity(site, wasm_file, |answer| Some(answer.flip(9)))
    }),
    of_the_site("the WebAssembly has the type of plain text", FaultOutcome::Mounted, |site| {
        wasm(site, |answer| Some(answer.typed("text/plain")))
    }),
    of_the_site("the glue has the type of plain text", FaultOutcome::Lost, |site| {
        glue(site, |answer| Some(answer.typed("text/plain")))
    }),
    of_the_site("the glue is truncated", FaultOutcome::Lost, |site| glue(site, |answer| Some(answer.cut(500)))),
    of_the_site("the glue throws, without integrity hashes", FaultOutcome::Lost, |site| {
        without_integrity(site, glue_file, |answer| Some(answer.with_text("throw new Error('by the test');")))
    }),
];

/// Broken and missing files for which our scripts and markup do the same in every engine.
pub const MISSING_FILES: &[Fault] = &[
    of_the_site("a page is served instead of the WebAssembly", FaultOutcome::Lost, |site| {
        wasm(site, |_| Some(Answer::page("<!doctype html><title>404</title><p>Not found.")))
    }),
    of_the_site("the WebAssembly is empty", FaultOutcome::Lost, |site| wasm(site, |answer| Some(answer.cut(0)))),
    of_the_site("the WebAssembly never arrives", FaultOutcome::Unmounted, |site| site.holding(".wasm")),
    of_the_site("the glue is missing", FaultOutcome::Lost, |site| glue(site, |_| Some(Answer::missing()))),
    of_the_site("the page script is missing", FaultOutcome::Unmounted, |site| {
        site.file(|name| name.starts_with("page-"), |_| Some(Answer::missing()))
    }),
    of_the_site("the style sheet is missing", FaultOutcome::Mounted, |site| {
        site.file(|name| name.ends_with(".css"), |_| Some(Answer::missing()))
    }),
    of_the_site("the icon is missing", FaultOutcome::Mounted, |site| {
        site.file(|name| name.ends_with(".svg"), |_| Some(Answer::missing()))
    }),
];

/// Connections that drop before or during an answer.
pub const DROPPED_CONNECTIONS: &[Fault] = &[
    of_the_site("the connection drops during the WebAssembly", FaultOutcome::Lost, |site| {
        wasm(site, |answer| Some(answer.interrupted()))
    }),
    of_the_site("the connection drops during the glue", FaultOutcome::Lost, |site| {
        glue(site, |answer| Some(answer.interrupted()))
    }),
    of_the_site("the connection drops during the page script", FaultOutcome::Unmounted, |site| {
        site.file(|name| name.starts_with("page-"), |answer| Some(answer.interrupted()))
    }),
    of_the_site("the connection drops during the style sheet", FaultOutcome::Mounted, |site| {
        site.file(|name| name.ends_with(".css"), |answer| Some(answer.interrupted()))
    }),
    of_the_site("the connection drops before the WebAssembly", FaultOutcome::Lost, |site| wasm(site, |_| None)),
    of_the_site("the connection drops before the glue", FaultOutcome::Lost, |site| glue(site, |_| None)),
    of_the_site("the connection drops before the page script", FaultOutcome::Unmounted, |site| {
        site.file(|name| name.starts_with("page-"), |_| None)
    }),
    of_the_site("the connection drops before the style sheet", FaultOutcome::Mounted, |site| {
        site.file(|name| name.ends_with(".css"), |_| None)
    }),
];

/// Refusals of a browser or a host, which differ by engine.
pub const REFUSALS: &[Fault] = &[
    Fault {
        disabled: Disabled::Scripts,
        scripted: false,
        ..of_the_site("scripts are off", FaultOutcome::Lost, |site| site)
    },
    Fault {
        disabled: Disabled::WebAssembly,
        ..of_the_site("the browser has no WebAssembly", FaultOutcome::Lost, |site| site)
    },
    of_the_site("the host’s policy allows no WebAssembly", FaultOutcome::Lost, |site| {
        policy(site, "script-src 'self' 'unsafe-inline'")
    }),
    Fault {
        scripted: false,
        ..of_the_site("the host’s policy allows no script", FaultOutcome::Lost, |site| {
            policy(site, "script-src 'none'")
        })
    },
    of_the_site("the host’s policy allows no connection", FaultOutcome::Lost, |site| {
        policy(site, "connect-src 'none'")
    }),
    of_the_site("the host’s policy requires trusted types", FaultOutcome::Mounted, |site| {
        policy(site, "require-trusted-types-for 'script'")
    }),
    Fault {
        opened_from: OpenedFrom::Disk,
        ..of_the_site("the page is opened from a disk", FaultOutcome::Either, |site| site)
    },
];

/// Features that an engine may lack. A script removes them before ours run.
pub const MISSING_FEATURES: &[Fault] = &[
    of_the_site("WebAssembly has been removed", FaultOutcome::Lost, |site| {
        site.with_first_script("delete window.WebAssembly;")
    }),
    of_the_site("no modules", FaultOutcome::Lost, |site| {
        site.with_first_script("delete HTMLScriptElement.prototype.noModule;")
    }),
    of_the_site("no IntersectionObserver", FaultOutcome::Mounted, |site| {
        site.with_first_script("delete window.IntersectionObserver;")
    }),
    of_the_site("no requestIdleCallback", FaultOutcome::Mounted, |site| {
        site.with_first_script("delete window.requestIdleCallback;")
    }),
    of_the_site("no popover", FaultOutcome::Mounted, |site| site.with_first_script(scripts::NO_POPOVER)),
    of_every_figure("no container queries", FaultOutcome::Mounted, |site| {
        site.file(|name| name.ends_with(".css"), |answer| Some(answer.map_text(scripts::without_containers)))
    }),
    of_the_site("storage throws", FaultOutcome::Mounted, |site| site.with_first_script(scripts::STORAGE_THROWS)),
    of_the_site("the history refuses changes", FaultOutcome::Mounted, |site| {
        site.with_first_script(scripts::HISTORY_FROZEN)
    }),
    of_the_site("the reader saves data", FaultOutcome::Mounted, |site| site.with_first_script(scripts::SAVE_DATA)),
];

/// Changes that third parties make to the page before a figure mounts.
pub const THIRD_PARTY_CHANGES: &[Fault] = &[
    of_every_figure("the page is translated", FaultOutcome::Mounted, |site| {
        site.with_first_script(scripts::TRANSLATED)
    }),
    of_every_figure("an extension inserts elements into the page", FaultOutcome::Mounted, |site| {
        site.with_first_script(scripts::INSERTED)
    }),
    of_every_figure("an extension removes elements from the drawings", FaultOutcome::Mounted, |site| {
        site.with_first_script(scripts::REMOVED)
    }),
    of_the_site("an extension throws", FaultOutcome::Mounted, |site| site.with_first_script(scripts::THROWS)),
    of_the_site("an archive serves the page from another address", FaultOutcome::Mounted, |site| {
        site.below("/web/20261124000000/http://example.org/explainer/").with_page(scripts::archived)
    }),
    of_the_site("an archive rewrites the scripts", FaultOutcome::Lost, |site| {
        let site = site.below("/web/20261124000000/http://example.org/explainer/").with_page(scripts::archived);
        glue(site, |answer| Some(answer.map_text(|text| format!("var _replayed = true;\n{text}"))))
    }),
    of_the_site("the data of a guess are not JSON", FaultOutcome::Lost, |site| {
        site.with_page(|page| page.replace("application/json\">{", "application/json\">("))
    }),
    of_the_site("the data of a guess have another structure", FaultOutcome::Lost, |site| {
        site.with_page(|page| page.replace("\"levels\":[", "\"levels\":7,\"was\":["))
    }),
];

/// Failures of the WebAssembly itself.
pub const PROGRAM_FAILURES: &[Fault] = &[
    of_the_site("the program panics while a figure mounts", FaultOutcome::Lost, |site| {
        site.with_first_script(scripts::PANIC_WHILE_MOUNTING)
    }),
    of_the_site("the program panics at a key", FaultOutcome::LostOnKey, |site| {
        site.with_first_script(scripts::PANIC_AT_A_KEY)
    }),
    of_the_site("there is no memory for the program", FaultOutcome::Lost, |site| {
        site.with_first_script(scripts::NO_MEMORY)
    }),
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

/// Changes a file, and removes the hashes from the page, which would detect the change.
fn without_integrity(site: Site, is: fn(&str) -> bool, change: fn(Answer) -> Option<Answer>) -> Site {
    let page = |page: Answer| {
        page.replace(" data-wasm-integrity=", " data-no-sum=").replace("type=\"importmap\"", "type=\"no-map\"")
    };
    site.with_page(page).file(is, change)
}

/// Adds a policy in the headers to the page's own.
fn policy(site: Site, policy: &'static str) -> Site {
    site.with_page(move |mut page| {
        page.headers.push(("Content-Security-Policy".to_owned(), policy.to_owned()));
        page
    })
}
