//! A scene as the value of an attribute: JSON whose two kinds of quotes have changed places.
//!
//! In an attribute every `"` would be written `&quot;`, and JSON is full of them; `'` is not escaped. Changing the two
//! twice gives back what was there, and it saves near a kilobyte of the packed page.

/// Changes every `"` to `'` and every `'` to `"`.
pub fn with_quotes_changed(text: &str) -> String {
    let changed = |letter| match letter {
        '"' => '\'',
        '\'' => '"',
        other => other,
    };
    text.chars().map(changed).collect()
}
