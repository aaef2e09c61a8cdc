//! The figure of the story that is measured. Only this file and `peers/build.mjs` name it.

/// The path of its embed on the bench's server, where the site is in the folder [`SITE`].
pub const EMBED: &str = "/ours/embed/population/";
/// The folder of the site on the bench's server.
pub const SITE: &str = "/ours/";
/// Its rows, below `assets/`.
pub const SERIES: &str = "data/series/population.csv";
/// The series whose last number the drawing shows.
pub const LAST_OF: &str = "census";
/// A changed word: the file, the word and its replacement.
pub const WORD: (&str, &str, &str) =
    ("assets/story/en/figures/population.json", "How many Kazakhs", "So how many Kazakhs");

/// The page of the embed, below the folder of the site.
pub fn embed_file() -> String {
    format!("{}index.html", EMBED.trim_start_matches(SITE))
}
