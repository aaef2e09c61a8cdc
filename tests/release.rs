//! Tests of a release: policies, checksums, links, headers, no paths of the build machine.

#![cfg(not(target_arch = "wasm32"))]

#[path = "release/checker.rs"]
mod checker;
#[path = "release/checksums.rs"]
mod checksums;
#[path = "release/dist.rs"]
mod dist;
#[path = "release/fonts.rs"]
mod fonts;
#[path = "release/headers.rs"]
mod headers;
#[path = "release/links.rs"]
mod links;
#[path = "release/policy.rs"]
mod policy;
#[path = "release/published.rs"]
mod published;
#[path = "release/readme.rs"]
mod readme;
#[path = "release/standalone.rs"]
mod standalone;
#[path = "release/translations.rs"]
mod translations;
#[path = "release/twice.rs"]
mod twice;
#[path = "release/wordpress.rs"]
mod wordpress;
