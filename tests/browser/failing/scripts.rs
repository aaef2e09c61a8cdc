//! What somebody else's script, an old engine or an archive does to a page: the texts of the faults.

use super::super::harness::Answer;

/// An engine that knows no popover.
pub const NO_POPOVER: &str = "
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
    addEventListener('DOMContentLoaded', () => {
        for (const name of ['popover', 'popovertarget']) for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    });";

/// A browser that lets a page touch no storage.
pub const STORAGE_THROWS: &str = "
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
        Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('refused', 'SecurityError'); } });
    }
    Object.defineProperty(Document.prototype, 'cookie', {
        configurable: true,
        get() { throw new DOMException('refused', 'SecurityError'); },
        set() { throw new DOMException('refused', 'SecurityError'); },
    });";

/// A place where no page may write its address.
pub const HISTORY_FROZEN: &str = "
    History.prototype.pushState = History.prototype.replaceState = () => { throw new DOMException('refused', 'SecurityError'); };";

/// A reader who asks for little.
pub const SAVE_DATA: &str = "
    Object.defineProperty(Navigator.prototype, 'connection', { configurable: true, get: () => ({ saveData: true }) });";

/// What Chrome's page translation does: every run of text stands in two `font` elements.
pub const TRANSLATED: &str = "
    addEventListener('DOMContentLoaded', () => {
        document.documentElement.classList.add('translated-ltr');
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            if (!text.data.trim() || text.parentElement.closest('svg, script, style')) continue;
            const outer = document.createElement('font'), inner = document.createElement('font');
            outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
            text.replaceWith(outer);
            outer.append(inner);
            inner.append(text);
        }
    });";

/// Marks that an extension leaves everywhere, in the drawings too.
pub const INSERTED: &str = "
    addEventListener('DOMContentLoaded', () => {
        for (const place of document.querySelectorAll('main p, [data-figure], [data-figure] div')) {
            place.insertAdjacentElement('afterbegin', document.createElement('extension-mark'));
            place.insertAdjacentElement('afterend', document.createElement('extension-mark'));
        }
    });";

/// What an extension takes for an advertisement, or a reader for clutter.
pub const REMOVED: &str = "
    addEventListener('DOMContentLoaded', () => {
        for (const drawing of document.querySelectorAll('[data-figure] .tooltip, [data-figure] svg g g')) drawing.remove();
    });";

/// A label is refused while its figure mounts: what Yew then does is panic, in Rust, for good.
pub const PANIC_WHILE_MOUNTING: &str = "
    const accept = Element.prototype.setAttribute;
    let labels = 0;
    Element.prototype.setAttribute = function (name, value) {
        if (name === 'aria-label' && ++labels === 5) throw new DOMException('by the test', 'InvalidCharacterError');
        accept.call(this, name, value);
    };";

/// The same once a cursor stands on its first point.
pub const PANIC_AT_A_KEY: &str = "
    const accept = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
        if (name === 'aria-valuenow' && value === '1') throw new DOMException('by the test', 'InvalidCharacterError');
        accept.call(this, name, value);
    };";

/// A machine that has no memory left when the WebAssembly begins.
pub const NO_MEMORY: &str = "
    const refuse = () => Promise.reject(new RangeError('WebAssembly.Memory(): could not allocate memory'));
    WebAssembly.instantiate = WebAssembly.instantiateStreaming = refuse;";

/// A style sheet as an engine reads it that knows no container queries: it leaves out what it does not know.
pub fn without_containers(sheet: String) -> String {
    let mut kept = String::new();
    let mut rest = sheet.as_str();
    while let Some(start) = rest.find("@container") {
        kept.push_str(&rest[..start]);
        let mut depth = 0;
        let end = rest[start..].char_indices().find_map(|(at, letter)| {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            (letter == '}' && depth == 0).then_some(start + at + 1)
        });
        rest = &rest[end.expect("a block that ends")..];
    }
    kept + rest
}

/// A page as an archive hands it out: its own banner above it, and the addresses of files made its own.
pub fn archived(page: Answer) -> Answer {
    const HOME: &str = "/web/20261124000000/http://example.org/explainer/";
    page.map_text(|text| {
        let text = text.replace("<body>", "<body><div id=\"archive-banner\"><p>Saved on 24 November 2026</p></div>");
        ["src=\"", "rel=\"stylesheet\" href=\""]
            .iter()
            .fold(text, |text, before| text.replace(before, &format!("{before}{HOME}")))
    })
}
