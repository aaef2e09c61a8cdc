//! Swaps the quotes of JSON, so that a scene is short as the value of an attribute.
//!
//! In an attribute every `"` is escaped as `&quot;`, but `'` is not. JSON is full of `"`, so swapping both saves almost
//! a kilobyte of the compressed page. Swapping twice restores the text.

/// Replaces every `"` by `'` and every `'` by `"`.
pub fn with_quotes_changed(text: &str) -> String {
    let changed = |letter| match letter {
        '"' => '\'',
        '\'' => '"',
        other => other,
    };
    text.chars().map(changed).collect()
}
