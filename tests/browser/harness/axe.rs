//! Runs axe-core in a page, and prints its violations.

use super::environment;
use super::page::Page;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<AxeNode>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AxeNode {
    html: String,
    failure_summary: Option<String>,
}

/// The number of printed elements of a violation.
const SHOWN: usize = 5;

impl Page {
    /// Panics if axe finds a violation. The message contains the state of the page.
    pub async fn assert_accessible(&self, state: &str) {
        self.assert_accessible_within(":root", state).await;
    }

    /// Does the same within an element.
    pub async fn assert_accessible_within(&self, selector: &str, state: &str) {
        let script = std::fs::read_to_string(environment::axe()).expect("axe-core can be read");
        let present: bool = self.evaluate("return typeof axe === 'object';", &[]).await;
        if !present {
            self.run(&script).await;
        }
        // The sticky bar covers scrolled content. At the top of the page it covers nothing.
        self.run("scrollTo({ top: 0, behavior: 'instant' }); return null;").await;
        let violations: Vec<Violation> = self.evaluate(include_str!("axe.js"), &[selector.into()]).await;
        let messages: Vec<String> = violations.iter().map(message).collect();
        assert!(messages.is_empty(), "axe, with the page {state}:\n{}", messages.join("\n"));
    }
}

fn message(violation: &Violation) -> String {
    let nodes = violation.nodes.iter().take(SHOWN).map(|node| {
        let html: String = node.html.chars().take(200).collect();
        format!("  {html}\n    {}", node.failure_summary.as_deref().unwrap_or_default().replace('\n', "\n    "))
    });
    let nodes: Vec<String> = nodes.collect();
    format!("{}: {} ({} times)\n{}", violation.id, violation.help, violation.nodes.len(), nodes.join("\n"))
}
