//! Where a figure stands, and what changes with that: the level of its heading, and where links lead.

use super::PageProps;

/// The place of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RenderTarget {
    /// In the story page, among its prose.
    #[default]
    StoryPage,
    /// In the story page, in a file that is carried away from the site.
    Standalone,
    /// Alone in a page that others frame.
    FigureEmbed,
    /// In the story page, which stands as a whole in a page that others frame.
    StoryEmbed,
}

impl RenderTarget {
    /// The address of something in the story page, by its id.
    pub fn link(self, id: &str) -> String {
        match self {
            RenderTarget::StoryPage | RenderTarget::Standalone | RenderTarget::StoryEmbed => format!("#{id}"),
            RenderTarget::FigureEmbed => format!("{STORY_PAGE}#{id}"),
        }
    }

    /// The heading of a figure: the only one of a page that holds nothing else.
    pub fn heading(self) -> &'static str {
        match self {
            RenderTarget::StoryPage | RenderTarget::Standalone | RenderTarget::StoryEmbed => "h3",
            RenderTarget::FigureEmbed => "h1",
        }
    }

    /// Whether the page is framed by others: then nothing scrolls but the whole of it.
    pub fn is_framed(self) -> bool {
        matches!(self, RenderTarget::FigureEmbed | RenderTarget::StoryEmbed)
    }

    /// Whether the figure has the page for itself.
    pub fn is_alone(self) -> bool {
        self == RenderTarget::FigureEmbed
    }
}

impl PageProps {
    /// The address of another file of the site in the same language; `file` is its address from the story page. None in a file
    /// that was carried away from a site whose own address is not known: it would lead nowhere.
    pub fn elsewhere(&self, file: &str) -> Option<String> {
        let site = &self.content.settings.site_url;
        match self.target {
            RenderTarget::StoryPage => Some(file.to_owned()),
            RenderTarget::FigureEmbed | RenderTarget::StoryEmbed => Some(format!("{STORY_PAGE}{file}")),
            RenderTarget::Standalone if site.is_empty() => None,
            RenderTarget::Standalone => Some(format!("{site}{}{file}", self.content.folder_in_site())),
        }
    }
}

/// The story page, from the page of an embed in the same language.
pub const STORY_PAGE: &str = "../../";
