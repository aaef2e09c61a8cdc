//! What holds of every file of a release: policies, sums, links, headers, and that nothing of a machine is in it.

#![cfg(not(target_arch = "wasm32"))]

#[path = "release/checksums.rs"]
mod checksums;
#[path = "release/dist.rs"]
mod dist;
#[path = "release/headers.rs"]
mod headers;
#[path = "release/links.rs"]
mod links;
#[path = "release/policy.rs"]
mod policy;
#[path = "release/readme.rs"]
mod readme;
#[path = "release/standalone.rs"]
mod standalone;
#[path = "release/twice.rs"]
mod twice;
