//! The kind of page that is rendered. It sets heading levels and the addresses of links.

use super::PageProps;
use super::companion::APPENDIX;

/// A kind of page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageKind {
    /// The story page.
    #[default]
    StoryPage,
    /// The story page in one file without siblings.
    Standalone,
    /// A page with a single figure, for the frames of others.
    FigureEmbed,
    /// The whole story, for the frames of others.
    StoryEmbed,
    /// A page in a folder beside the story page: the ledger or the lesson.
    Companion,
    /// The companion page with the whole appendix.
    Appendix,
}

impl PageKind {
    /// The address of an element of the story page, by its id.
    pub fn link(self, id: &str) -> String {
        match self {
            PageKind::StoryPage | PageKind::Standalone | PageKind::StoryEmbed => format!("#{id}"),
            PageKind::FigureEmbed => format!("{STORY_PAGE}#{id}"),
            PageKind::Companion | PageKind::Appendix => format!("../#{id}"),
        }
    }

    /// The heading element of a figure. A figure alone on its page has the page's only heading.
    pub fn heading(self) -> &'static str {
        match self {
            PageKind::FigureEmbed => "h1",
            _ => "h3",
        }
    }

    /// True for pages made for the frames of others: the embeds of figures and the story embed. In them only the
    /// document scrolls.
    pub fn is_framed(self) -> bool {
        matches!(self, PageKind::FigureEmbed | PageKind::StoryEmbed)
    }

    /// True if the page has a single figure and nothing else.
    pub fn is_figure_embed(self) -> bool {
        self == PageKind::FigureEmbed
    }

    /// The `target` of a link to an address. No link may replace the story embed in its frame, with or without a
    /// script. The embed of a figure needs no `target`, because it has a `<base target="_blank">`.
    pub fn target_attribute(self, address: &str) -> Option<&'static str> {
        (self == PageKind::StoryEmbed && !address.starts_with('#')).then_some("_blank")
    }
}

impl PageProps {
    /// The address of a section or a figure. The story embed has the beginning of each section of the appendix, and
    /// links to it, so that its reader stays in the frame.
    pub fn address_of(&self, id: &str) -> String {
        let is_of_appendix = self.content.appendix.iter().any(|section| section.id == id);
        match self.kind {
            PageKind::StoryEmbed => self.kind.link(id),
            _ if is_of_appendix => self.appendix_section(id),
            kind => kind.link(id),
        }
    }

    /// The address of a whole section of the appendix.
    pub fn appendix_section(&self, id: &str) -> String {
        let fragment = format!("#{id}");
        match self.kind {
            PageKind::Appendix | PageKind::Standalone => fragment,
            _ => self.file_address(&format!("{APPENDIX}{fragment}")).expect("only the standalone file has no siblings"),
        }
    }

    /// The address of another file of the site in the same language. `file` is its address relative to the story page.
    /// `None` in the standalone file if `site_url` is not set, since that file has no siblings.
    pub fn file_address(&self, file: &str) -> Option<String> {
        let site = &self.content.settings.site_url;
        match self.kind {
            PageKind::StoryPage => Some(file.to_owned()),
            PageKind::Companion | PageKind::Appendix => Some(format!("../{file}")),
            PageKind::FigureEmbed | PageKind::StoryEmbed => Some(format!("{STORY_PAGE}{file}")),
            PageKind::Standalone if site.is_empty() => None,
            PageKind::Standalone => Some(format!("{site}{}{file}", self.content.folder_in_site())),
        }
    }
}

/// The address of the story page, relative to an embed in the same language.
pub const STORY_PAGE: &str = "../../";
