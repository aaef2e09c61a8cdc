//! Host pages from public bug reports about embeds of other projects. Each test is named after its case.
//!
//! The hosts use the code that the editors' page shows, with the address of the test server.

mod code;

mod address;

mod frame;

mod loader;

mod loader_in_apps;
