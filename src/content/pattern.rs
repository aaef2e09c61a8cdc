//! Patterns: texts with placeholders in braces, which values replace.

/// The first character of a placeholder's name if the pattern does not have the placeholder.
pub(crate) const MISSING: char = '?';

/// Replaces the placeholders of a pattern by values.
///
/// A mistake stays in the text, and stops the build there (`src/figures/unfilled_placeholders.rs`): an unknown
/// placeholder as it is, and a value without a placeholder as `{?name}`.
pub(crate) fn interpolate(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut text = interpolate_some(pattern, values);
    for (name, _) in values.iter().filter(|(name, _)| !pattern.contains(&format!("{{{name}}}"))) {
        text.push_str(&format!("{{{MISSING}{name}}}"));
    }
    text
}

/// Replaces the placeholders of a pattern that may lack some of them.
pub(crate) fn interpolate_some(pattern: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
