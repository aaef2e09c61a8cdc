//! The output of the build, without a browser: golden markup, deterministic bytes, completeness without scripts.

#[path = "site/companions.rs"]
mod companions;
#[path = "site/embed.rs"]
mod embed;
#[path = "site/export.rs"]
mod export;
#[path = "site/golden.rs"]
mod golden;
#[path = "site/menu.rs"]
mod menu;
#[path = "site/page.rs"]
mod page;
#[path = "site/render.rs"]
mod render;
#[path = "site/sharing.rs"]
mod sharing;
#[path = "site/tables.rs"]
mod tables;
#[path = "site/voices.rs"]
mod voices;
