//! Scripts and changes that imitate other people's scripts, old engines and archives.

use super::super::harness::Answer;

/// An engine without the popover API.
pub const NO_POPOVER: &str = "
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
    addEventListener('DOMContentLoaded', () => {
        for (const name of ['popover', 'popovertarget']) {
            for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
        }
    });";

/// A browser that denies all storage.
pub const STORAGE_THROWS: &str = "
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
        Object.defineProperty(window, name, {
            configurable: true,
            get() { throw new DOMException('refused', 'SecurityError'); },
        });
    }
    Object.defineProperty(Document.prototype, 'cookie', {
        configurable: true,
        get() { throw new DOMException('refused', 'SecurityError'); },
        set() { throw new DOMException('refused', 'SecurityError'); },
    });";

/// A browser that denies changes of the address.
pub const HISTORY_FROZEN: &str = "
    const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
    History.prototype.pushState = History.prototype.replaceState = refuse;";

/// A reader who saves data.
pub const SAVE_DATA: &str = "
    Object.defineProperty(Navigator.prototype, 'connection', { configurable: true, get: () => ({ saveData: true }) });";

/// Chrome's page translation: wraps every text node in two `font` elements.
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

/// Attributes and elements that an extension adds everywhere, including drawings.
pub const INSERTED: &str = "
    addEventListener('DOMContentLoaded', () => {
        for (const place of document.querySelectorAll('main p, [data-figure], [data-figure] div')) {
            place.insertAdjacentElement('afterbegin', document.createElement('extension-mark'));
            place.insertAdjacentElement('afterend', document.createElement('extension-mark'));
        }
    });";

/// Elements that an ad blocker or a reader mode removes.
pub const REMOVED: &str = "
    addEventListener('DOMContentLoaded', () => {
        const clutter = '[data-figure] .tooltip, [data-figure] svg g g';
        for (const drawing of document.querySelectorAll(clutter)) drawing.remove();
    });";

/// The DOM refuses a label while its figure mounts. Yew then panics, and the program does not recover.
pub const PANIC_WHILE_MOUNTING: &str = "
    const accept = Element.prototype.setAttribute;
    let labels = 0;
    Element.prototype.setAttribute = function (name, value) {
        if (name === 'aria-label' && ++labels === 5) throw new DOMException('by the test', 'InvalidCharacterError');
        accept.call(this, name, value);
    };";

/// The same once the cursor is on its first point.
pub const PANIC_AT_A_KEY: &str = "
    const accept = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
        if (name === 'aria-valuenow' && value === '1') throw new DOMException('by the test', 'InvalidCharacterError');
        accept.call(this, name, value);
    };";

/// A machine without memory for the WebAssembly.
pub const NO_MEMORY: &str = "
    const refuse = () => Promise.reject(new RangeError('WebAssembly.Memory(): could not allocate memory'));
    WebAssembly.instantiate = WebAssembly.instantiateStreaming = refuse;";

/// A style sheet for an engine without container queries: the unknown rules are removed.
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

/// A page as an archive serves it: with a banner, and with rewritten addresses of files.
pub fn archived(page: Answer) -> Answer {
    const HOME: &str = "/web/20261124000000/http://example.org/explainer/";
    page.map_text(|text| {
        let text = text.replace("<body>", "<body><div id=\"archive-banner\"><p>Saved on 24 November 2026</p></div>");
        ["src=\"", "rel=\"stylesheet\" href=\""]
            .iter()
            .fold(text, |text, before| text.replace(before, &format!("{before}{HOME}")))
    })
}
