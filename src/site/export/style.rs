//! Computed styles of the elements of an image.

use super::stylesheet::LINE_HEIGHT_SEPARATOR;
use simplecss::{AttributeOperator, Element, PseudoClass, StyleSheet};
use std::collections::BTreeMap;

/// An element for selectors: name, class, direction, parent.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    name: &'a str,
    class: &'a str,
    dir: &'a str,
    parent: Option<&'a Node<'a>>,
}

impl<'a> Node<'a> {
    /// The root element with the direction of the language.
    pub const fn root(dir: &'a str) -> Node<'a> {
        Node { name: "html", class: "", dir, parent: None }
    }

    /// A child element.
    pub const fn inner(&'a self, name: &'a str, class: &'a str) -> Node<'a> {
        Node { name, class, dir: "", parent: Some(self) }
    }

    /// The element with a direction of its own.
    pub const fn directed(self, dir: &'a str) -> Node<'a> {
        Node { dir, ..self }
    }

    /// The declarations that apply to the element itself, without inheritance.
    pub fn computed(&self, sheet: &StyleSheet) -> Computed {
        let mut values = BTreeMap::new();
        for rule in sheet.rules.iter().filter(|rule| rule.selector.matches(self)) {
            for declaration in &rule.declarations {
                if declaration.name == "font" {
                    shorthand(declaration.value, &mut values);
                }
                values.insert(declaration.name.to_owned(), declaration.value.to_owned());
            }
        }
        Computed(values)
    }
}

impl Element for Node<'_> {
    fn parent_element(&self) -> Option<Self> {
        self.parent.copied()
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        None
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.name == name
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        match name {
            "class" => operator.matches(self.class),
            "dir" => !self.dir.is_empty() && operator.matches(self.dir),
            _ => false,
        }
    }

    fn pseudo_class_matches(&self, _: PseudoClass<'_>) -> bool {
        false
    }
}

/// Declarations by property.
#[derive(Clone, Debug, Default)]
pub struct Computed(BTreeMap<String, String>);

impl Computed {
    /// A value; empty if no rule sets it.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// A length in px of the page.
    pub fn px(&self, name: &str) -> Option<f64> {
        length(self.text(name))
    }

    /// These values, overridden by others.
    pub fn overridden_by(mut self, own: &Computed) -> Computed {
        self.0.extend(own.0.iter().map(|(name, value)| (name.clone(), value.clone())));
        self
    }

    /// The style of HTML text for SVG text: `color` becomes `fill`.
    pub fn coloured(mut self) -> Computed {
        let colour = self.0.remove("color").unwrap_or_else(|| "#1b1d1f".to_owned());
        self.0.insert("fill".to_owned(), colour);
        self
    }

    /// These values with one changed.
    pub fn with_property(mut self, name: &str, value: String) -> Computed {
        self.0.insert(name.to_owned(), value);
        self
    }

    /// True if the element is visible.
    pub fn is_shown(&self) -> bool {
        self.text("display") != "none" && self.text("visibility") != "hidden"
    }

    /// True if text is bold. The fonts of images are regular or bold.
    pub fn is_bold(&self) -> bool {
        matches!(self.text("font-weight"), "bold" | "600" | "700" | "800")
    }

    /// True if text is set in the serif.
    pub fn is_serif(&self) -> bool {
        self.text("font-family") == "serif"
    }

    /// The translation of `transform`, in px.
    pub fn moved(&self) -> (f64, f64) {
        let (mut across, mut down) = (0.0, 0.0);
        for part in self.text("transform").split(')') {
            let Some((name, inside)) = part.trim().split_once('(') else { continue };
            let mut lengths = inside.split([',', ' ']).filter(|text| !text.is_empty()).map(length);
            let mut next = || lengths.next().flatten().unwrap_or(0.0);
            match name {
                "translate" => (across, down) = (across + next(), down + next()),
                "translateX" => across += next(),
                "translateY" => down += next(),
                _ => {}
            }
        }
        (across, down)
    }
}

/// Expands `font: weight size/line-height family`.
fn shorthand(value: &str, values: &mut BTreeMap<String, String>) {
    let mut weight = "400";
    for word in value.split_whitespace() {
        let (size, line_height) = word.split_once(LINE_HEIGHT_SEPARATOR).unwrap_or((word, ""));
        if length(size).is_some_and(|_| size.ends_with("px") || size.ends_with("em")) {
            let family = value.split_once(word).map_or("", |(_, family)| family.trim());
            for (name, value) in
                [("font-weight", weight), ("font-size", size), ("line-height", line_height), ("font-family", family)]
            {
                values.insert(name.to_owned(), value.to_owned());
            }
            return;
        }
        weight = word;
    }
}

/// A length in px. 1 rem is 16 px, and so is 1 em, the font size of a drawing.
fn length(text: &str) -> Option<f64> {
    let number = |text: &str| text.parse::<f64>().ok();
    match text.strip_suffix("rem").or_else(|| text.strip_suffix("em")) {
        Some(em) => number(em).map(|em| em * 16.0),
        None => number(text.strip_suffix("px").unwrap_or(text)),
    }
}
