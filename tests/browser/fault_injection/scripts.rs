//! Scripts and changes that imitate extensions, old engines and archives.

use super::super::harness::Answer;

/// An engine without the popover API.
pub const NO_POPOVER: &str = include_str!("no_popover.js");

/// A browser that denies all storage.
pub const STORAGE_THROWS: &str = include_str!("storage_throws.js");

/// A browser that denies changes of the address.
pub const HISTORY_FROZEN: &str = include_str!("history_frozen.js");

/// A reader who saves data.
pub const SAVE_DATA: &str = include_str!("save_data.js");

/// Chrome's page translation: wraps every text node in two `font` elements.
pub const TRANSLATED: &str = include_str!("translated.js");

/// Attributes and elements that an extension adds everywhere, including drawings.
pub const INSERTED: &str = include_str!("inserted.js");

/// An extension that throws an error and rejects a promise.
pub const THROWS: &str = include_str!("throws.js");

/// Elements that an ad blocker or a reader mode removes.
pub const REMOVED: &str = include_str!("removed.js");

/// The DOM refuses an attribute while its figure mounts. Yew then panics, and the program does not recover.
pub const PANIC_WHILE_MOUNTING: &str = include_str!("panic_while_mounting.js");

/// The DOM refuses an attribute of a button once a key has been pressed. Yew then panics.
pub const PANIC_AT_A_KEY: &str = include_str!("panic_at_a_key.js");

/// A machine without memory for the WebAssembly.
pub const NO_MEMORY: &str = include_str!("no_memory.js");

/// A style sheet for an engine without container queries: the unknown rules are removed.
pub fn without_containers(sheet: String) -> String {
    let mut kept = String::new();
    let mut rest = sheet.as_str();
    while let Some(start) = rest.find("@container") {
        kept.push_str(&rest[..start]);
        let mut depth = 0;
        let end = rest[start..].char_indices().find_map(|(at, character)| {
            depth += i32::from(character == '{') - i32::from(character == '}');
            (character == '}' && depth == 0).then_some(start + at + 1)
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
