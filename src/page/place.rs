//! Where a figure stands, and what changes with that: the level of its heading, and where a link to the story leads.

/// The place of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// In the article, among its prose.
    #[default]
    Article,
    /// Alone in a page that others frame.
    Embed,
    /// In the article, which stands as a whole in a page that others frame.
    EmbeddedStory,
}

impl Place {
    /// The address of something in the article, by its id.
    pub fn link(self, id: &str) -> String {
        match self {
            Place::Article | Place::EmbeddedStory => format!("#{id}"),
            Place::Embed => format!("{ARTICLE}#{id}"),
        }
    }

    /// The heading of a figure: the only one of a page that holds nothing else.
    pub fn heading(self) -> &'static str {
        match self {
            Place::Article | Place::EmbeddedStory => "h3",
            Place::Embed => "h1",
        }
    }

    /// Whether the page is framed by others: then nothing scrolls but the whole of it.
    pub fn is_framed(self) -> bool {
        self != Place::Article
    }

    /// Whether the figure has the page for itself.
    pub fn is_alone(self) -> bool {
        self == Place::Embed
    }
}

/// The article, from the page of an embed in the same language.
pub const ARTICLE: &str = "../../";
