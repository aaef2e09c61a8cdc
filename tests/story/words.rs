//! Words and numbers that only the story contains. `tests/dist.rs` searches the WebAssembly for them.

/// Words and numbers of the story.
pub const WORDS: [&str; 7] = ["Kazakh", "Xinjiang", "China", "census", "Factbook", "1562518", "1,562,518"];
