//! Styles and scripts without what only their readers need.

/// A style sheet without its comments and the blanks at the start of its lines.
pub fn css(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    tight(&lines(&plain))
}

/// Without the blanks that a style sheet does not need: around braces and semicolons, and after the colon of a declaration.
fn tight(style: &str) -> String {
    let mut tight = style.replace('\n', " ");
    for (loose, close) in
        [(" {", "{"), ("{ ", "{"), (" }", "}"), ("} ", "}"), ("; ", ";"), (": ", ":"), (", ", ","), (";}", "}")]
    {
        tight = tight.replace(loose, close);
    }
    tight
}

/// A script without the lines that are comments. Ours put a comment on lines of its own.
pub fn js(text: &str) -> String {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    lines(&code.join("\n"))
}

/// A script whose names are its own, so that several can stand in one file.
pub fn apart(script: &str) -> String {
    format!("(()=>{{'use strict';\n{script}}})();\n")
}

fn lines(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}
