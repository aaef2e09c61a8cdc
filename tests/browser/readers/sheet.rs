//! A style sheet as an engine without some feature reads it: the engine drops what it cannot parse.
//!
//! For minified sheets, whose strings contain no braces.

/// A feature of style sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// `color-mix()`.
    ColorMix,
    /// `@layer`.
    Layers,
    /// `@container` and its units.
    Containers,
    /// `:has()`.
    Has,
    /// `light-dark()`.
    LightDark,
}

/// The sheet without what these features need. A declaration is dropped alone, a rule with its block.
pub fn without(sheet: &str, lacking: &[Lacking]) -> String {
    let mut kept = String::new();
    let mut rest = sheet;
    while let Some(end) = rest.find(['{', ';', '}']) {
        let (start, character) = (&rest[..end], rest.as_bytes()[end]);
        match character {
            b'{' => {
                let (block, after) = split_block(&rest[end + 1..]);
                if !lacking.iter().any(|feature| feature.drops_rule(start)) {
                    let inside = if start.starts_with('@') || is_rule(block) {
                        without(block, lacking)
                    } else {
                        declarations(block, lacking)
                    };
                    // The sheets test only for `:has()` in this way.
                    let is_lacking = lacking.contains(&Lacking::Has) && start.starts_with("@supports not selector(");
                    let start = if is_lacking { "@media all" } else { start };
                    kept.push_str(&format!("{start}{{{inside}}}"));
                }
                rest = after;
            }
            _ => {
                if !lacking.iter().any(|feature| feature.drops_declaration(start)) {
                    kept.push_str(&rest[..=end]);
                }
                rest = &rest[end + 1..];
            }
        }
    }
    kept + &declarations(rest, lacking)
}

/// The text up to the brace that ends a block, and the text after it.
fn split_block(text: &str) -> (&str, &str) {
    let mut depth = 1;
    for (index, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&text[..index], &text[index + 1..]);
        }
    }
    panic!("a block does not end: {text}");
}

fn is_rule(block: &str) -> bool {
    block.contains('{')
}

fn declarations(block: &str, lacking: &[Lacking]) -> String {
    let kept =
        block.split(';').filter(|declaration| !lacking.iter().any(|feature| feature.drops_declaration(declaration)));
    kept.collect::<Vec<_>>().join(";")
}

impl Lacking {
    /// True if an engine without the feature drops a rule that starts so.
    fn drops_rule(self, start: &str) -> bool {
        match self {
            Lacking::ColorMix => false,
            Lacking::Layers => start.starts_with("@layer"),
            Lacking::Containers => start.starts_with("@container"),
            Lacking::Has => start.contains(":has(") && !start.starts_with("@supports not"),
            Lacking::LightDark => start.starts_with("@supports") && start.contains("light-dark("),
        }
    }

    /// True if an engine without the feature drops a declaration, or a statement like `@layer a, b`.
    fn drops_declaration(self, declaration: &str) -> bool {
        match self {
            Lacking::ColorMix => declaration.contains("color-mix("),
            Lacking::Layers => declaration.starts_with("@layer"),
            Lacking::Containers => declaration.contains("cqi") || declaration.contains("container-type"),
            Lacking::Has => false,
            Lacking::LightDark => declaration.contains("light-dark("),
        }
    }
}
