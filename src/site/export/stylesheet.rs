//! Flattens the style sheets of the page for a width, so that images look like the page.
//!
//! Evaluates layers, container queries, custom properties and `color-mix`, in the light theme. Rules that depend on
//! browser state (hover, focus, print, `:has`) are dropped.

use super::colour::mixed;
use simplecss::StyleSheet;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Stands for the slash between size and line height in `font`.
pub const LINE_HEIGHT_SEPARATOR: &str = "_";

/// The style sheets of the page.
pub struct Sheets {
    plain: String,
    tokens: BTreeMap<String, String>,
    /// The widths in px at which a container query begins or ceases to hold, ascending.
    bounds: Vec<f64>,
    /// The rules that were made so far, by the position of a width among the bounds.
    made: RefCell<BTreeMap<Position, Rc<Vec<String>>>>,
}

/// The numbers of bounds below a width, and of bounds up to it. The same queries hold for widths with equal numbers.
type Position = (usize, usize);

impl Sheets {
    /// The sheets whose text is given, in order.
    pub fn new(sheets: &str) -> Sheets {
        let plain = without_comments(sheets);
        let lengths = plain.split("-width: ").skip(1).filter_map(|rest| length(rest.split_once(')')?.0));
        let mut bounds: Vec<f64> = lengths.collect();
        bounds.sort_by(f64::total_cmp);
        Sheets { tokens: tokens(&plain), plain, bounds, made: RefCell::default() }
    }

    /// The rules that apply in a container of `width` px, each as plain `selector{declarations}`.
    pub fn flat(&self, width: f64) -> Rc<Vec<String>> {
        let count = |is_passed: &dyn Fn(&f64) -> bool| self.bounds.iter().filter(|bound| is_passed(bound)).count();
        let position = (count(&|bound| *bound < width), count(&|bound| *bound <= width));
        self.made.borrow_mut().entry(position).or_insert_with(|| Rc::new(self.rules(width))).clone()
    }

    fn rules(&self, width: f64) -> Vec<String> {
        let mut rules = Vec::new();
        walk(&self.plain, width, &mut |selectors, declarations| {
            let known: Vec<&str> = parted(selectors).into_iter().filter(|selector| !selector.contains(':')).collect();
            if !known.is_empty() {
                rules.push(format!("{}{{{}}}", known.join(","), settled(declarations, &self.tokens)));
            }
        });
        rules
    }
}

/// Parses rules, each alone. At each declaration, simplecss counts all lines before it, which takes quadratic time in a
/// whole sheet.
pub fn parsed(rules: &[String]) -> StyleSheet<'_> {
    let mut sheet = StyleSheet::new();
    sheet.rules = rules.iter().flat_map(|rule| StyleSheet::parse(rule).rules).collect();
    sheet.rules.sort_by_cached_key(|rule| rule.selector.specificity());
    sheet
}

/// A length in px. `None` for units other than px and rem.
fn length(text: &str) -> Option<f64> {
    match text.strip_suffix("rem") {
        Some(rem) => rem.parse::<f64>().ok().map(|rem| rem * 16.0),
        None => text.strip_suffix("px")?.parse().ok(),
    }
}

/// Splits a selector list at commas outside parentheses.
fn parted(list: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
    for (at, character) in list.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(list[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(list[from..].trim());
    parts
}

/// The first value of each custom property, which is the one of the light theme.
fn tokens(sheet: &str) -> BTreeMap<String, String> {
    let mut tokens = BTreeMap::new();
    walk(sheet, 0.0, &mut |selector, declarations| {
        for declaration in declarations.split(';').filter(|_| selector == ":root") {
            let Some((name, value)) = declaration.trim().strip_prefix("--").and_then(|text| text.split_once(": "))
            else {
                continue;
            };
            // Of a list of font families only the last, generic one is kept: images have one family of each kind.
            let value = if value.contains('"') { value.rsplit(", ").next().unwrap_or(value) } else { value };
            tokens.entry(name.to_owned()).or_insert_with(|| value.to_owned());
        }
    });
    tokens
}

fn without_comments(sheet: &str) -> String {
    let mut plain = String::new();
    let mut rest = sheet;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain + rest
}

/// Calls `found` with the selectors and declarations of every rule that applies.
fn walk(sheet: &str, width: f64, found: &mut dyn FnMut(&str, &str)) {
    let mut rest = sheet;
    while let Some(at) = rest.find(['{', ';']) {
        let (prelude, tail) = (rest[..at].trim(), &rest[at + 1..]);
        if rest.as_bytes()[at] == b';' {
            rest = tail;
            continue;
        }
        let end = closing(tail);
        let body = &tail[..end];
        match prelude.strip_prefix('@') {
            None => found(prelude, body),
            Some(condition) if holds(condition, width) => walk(body, width, found),
            Some(_) => {}
        }
        rest = tail.get(end + 1..).unwrap_or_default();
    }
}

/// The position of the brace that closes an open block.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// True if the rules of an at-rule apply.
fn holds(condition: &str, width: f64) -> bool {
    let asked =
        |name: &str| -> Option<f64> { length(condition.split_once(&format!("({name}: "))?.1.split_once(')')?.0) };
    if condition.starts_with("layer") {
        return true;
    }
    // Conditions other than widths in px or rem never hold.
    let (least, most) = (asked("min-width"), asked("max-width"));
    let known = usize::from(least.is_some()) + usize::from(most.is_some());
    condition.starts_with("container")
        && known == condition.matches('(').count()
        && least.is_none_or(|least| width >= least)
        && most.is_none_or(|most| width <= most)
}

/// Declarations with custom properties and mixed colours evaluated.
fn settled(declarations: &str, tokens: &BTreeMap<String, String>) -> String {
    // The parser ends a value at a slash, which `font` has between size and line height.
    let mut text = declarations.trim().replace('\n', " ").replace('/', LINE_HEIGHT_SEPARATOR);
    // The parser does not support custom properties.
    text = text.split(';').filter(|part| !part.trim_start().starts_with("--")).collect::<Vec<_>>().join(";");
    while let Some(start) = text.find("var(--") {
        let Some(length) = text[start..].find(')') else { break };
        let value = tokens.get(&text[start + 6..start + length]).cloned().unwrap_or_default();
        text.replace_range(start..=start + length, &value);
    }
    while let Some(start) = text.find("color-mix(") {
        let end = start + "color-mix(".len() + until_closed(&text[start + "color-mix(".len()..]);
        let colour = mixed(&text[start + "color-mix(".len()..end]).unwrap_or_else(|| "none".to_owned());
        text.replace_range(start..(end + 1).min(text.len()), &colour);
    }
    text
}

/// The position of the parenthesis that closes an open one.
fn until_closed(text: &str) -> usize {
    let mut depth = 1;
    for (at, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(sheets: &str, width: f64) -> String {
        Sheets::new(sheets).flat(width).concat()
    }

    const SHEET: &str = "
        @layer a, b;
        @layer a {
            :root {
                --ink: #000000;
                --paper: #ffffff;
            }
        }
        @layer b {
            .from-640 { display: none; } /* } */
            .mark { fill: color-mix(in srgb, var(--ink) 25%, var(--paper)); }
            @container (min-width: 40rem) {
                .from-640 { display: inline; }
                .until-640, p:is(i, .b, u) { display: none; }
            }
            @media print { .mark { fill: red; } }
            a:hover { fill: red; }
        }";

    #[test]
    fn a_container_holds_from_its_width() {
        assert!(flat(SHEET, 640.0).contains(".from-640{display: inline;}"));
        assert!(flat(SHEET, 640.0).contains(".until-640{display: none;}"));
        assert!(!flat(SHEET, 639.0).contains("inline"));
        let between = "@container (min-width: 100px) and (max-width: 200px) { a { fill: none; } }";
        assert_eq!(
            [99.0, 100.0, 200.0, 201.0].map(|width| flat(between, width).contains("none")),
            [false, true, true, false]
        );
        assert_eq!(flat("@container (min-height: 1px) { a { fill: none; } }", 500.0), "");
    }

    #[test]
    fn rules_are_made_once_for_all_widths_between_two_bounds() {
        let sheets = Sheets::new(SHEET);
        for width in [100.0, 639.9, 640.0, 640.1, 2000.0] {
            assert_eq!(*sheets.flat(width), *Sheets::new(SHEET).flat(width), "{width}");
        }
        assert_eq!(sheets.made.borrow().len(), 3);
        assert!(Rc::ptr_eq(&sheets.flat(700.0), &sheets.flat(900.0)));
    }

    #[test]
    fn rules_parsed_one_by_one_are_in_the_order_of_a_whole_sheet() {
        let rules = ["p.a{b: c}", "p{b: d}", "q,p.a{b: e}", "p{}", "p{b: f; g: h}"].map(str::to_owned);
        assert_eq!(parsed(&rules).to_string(), StyleSheet::parse(&rules.concat()).to_string());
    }

    #[test]
    fn colours_are_worked_out_and_what_only_a_browser_knows_is_left_out() {
        let rules = flat(SHEET, 800.0);
        assert!(rules.contains(".mark{fill: #bfbfbf;}"), "{rules}");
        assert!(
            !rules.contains("red") && !rules.contains(".b") && !rules.contains(":is") && !rules.contains("@"),
            "{rules}"
        );
    }

    #[test]
    fn only_the_root_gives_tokens() {
        let sheet = "p {\n  --ink: red;\n}\n:root {\n  --ink: blue;\n}\na {\n  fill: var(--ink);\n}";
        assert!(flat(sheet, 640.0).contains("a{fill: blue;}"));
    }
}
