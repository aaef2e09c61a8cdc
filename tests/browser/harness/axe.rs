//! axe-core, put into a page: what it finds wrong, in words.

use super::environment;
use super::page::Page;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    html: String,
    failure_summary: Option<String>,
}

/// The elements of one violation that are printed; more of them say nothing new.
const SHOWN: usize = 5;

impl Page {
    /// Fails where axe finds anything, and says in which state of the page.
    pub async fn assert_accessible(&self, state: &str) {
        self.assert_accessible_within(":root", state).await;
    }

    /// The same for what is in an element, where the rest of the page is as it was.
    pub async fn assert_accessible_within(&self, selector: &str, state: &str) {
        let script = std::fs::read_to_string(environment::axe()).expect("axe-core can be read");
        let present: bool = self.ask("return typeof axe === 'object';", &[]).await;
        if !present {
            self.run(&script).await;
        }
        // The bar that stays in sight covers what is scrolled under it; at the top it covers nothing.
        self.run("scrollTo({ top: 0, behavior: 'instant' }); return null;").await;
        let violations: Vec<Violation> = self.ask(include_str!("axe.js"), &[selector.into()]).await;
        let said: Vec<String> = violations.iter().map(say).collect();
        assert!(said.is_empty(), "axe, with the page {state}:\n{}", said.join("\n"));
    }
}

fn say(violation: &Violation) -> String {
    let nodes = violation.nodes.iter().take(SHOWN).map(|node| {
        let html: String = node.html.chars().take(200).collect();
        format!("  {html}\n    {}", node.failure_summary.as_deref().unwrap_or_default().replace('\n', "\n    "))
    });
    let nodes: Vec<String> = nodes.collect();
    format!("{}: {} ({} times)\n{}", violation.id, violation.help, violation.nodes.len(), nodes.join("\n"))
}
