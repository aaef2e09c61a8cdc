//! Open Graph and Twitter card tags: the title, description and image that social networks show for an address.
//!
//! Images need absolute addresses, so their tags are only written if `site_url` is set.

use crate::content::Content;
use crate::content::section::Section;
use crate::content::translation::original::without_delimiters;
use crate::figures::Figure;
use yew::prelude::*;

/// The name of the story embed.
pub const STORY: &str = "story";
/// The width and height of every image and card, in px.
pub const SIZE: (u32, u32) = (1200, 675);

/// The title, description and image that social networks show for an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Social {
    /// The title.
    pub title: String,
    /// A sentence.
    pub description: String,
    /// The address, relative to the folder of the language; empty for the story page.
    pub address: String,
    /// The image, relative to the folder of the language; empty if there is none.
    pub image: String,
    /// The text alternative of the image.
    pub alt: String,
}

impl Social {
    /// Describes the story page.
    pub fn of_story_page(content: &Content, figures: &[Figure]) -> Social {
        let figure = figures.iter().find(|figure| figure.id == content.settings.card_figure);
        Social {
            title: content.ui.title.clone(),
            description: content.ui.description.clone(),
            address: String::new(),
            image: figure.map(|figure| format!("figures/{}.png", figure.id)).unwrap_or_default(),
            alt: figure.map(alternative).unwrap_or_default(),
        }
    }

    /// The description without delimiters of the original language, for images and data files.
    pub fn without_delimiters(self) -> Social {
        let plain = |text: String| without_delimiters(&text).into_owned();
        let Social { title, description, address, image, alt } = self;
        Social { title: plain(title), description: plain(description), address, image, alt: plain(alt) }
    }

    /// Describes the story embed.
    pub fn of_story_embed(content: &Content, figures: &[Figure]) -> Social {
        Social { address: format!("embed/{STORY}/"), ..Social::of_story_page(content, figures) }
    }

    /// Describes the embed of a figure. A figure without an image has the card of its section.
    pub fn of_figure(content: &Content, figure: &Figure) -> Social {
        let section = content.sections.iter().find(|section| section.figures().any(|id| id == figure.id));
        let card = section.map(|section| format!("cards/{}.png", section.id)).unwrap_or_default();
        Social {
            title: figure.question.clone(),
            description: figure.answer.clone(),
            address: format!("embed/{}/", figure.id),
            image: if figure.export_layout.is_some() { format!("figures/{}.png", figure.id) } else { card },
            alt: alternative(figure),
        }
    }

    /// Describes the share page of a section. The image is its card, which shows the lead figure.
    pub fn of_section(content: &Content, section: &Section, figures: &[Figure]) -> Social {
        let figure = lead_figure(section, figures);
        let own = content.sharing.sections.get(&section.id).cloned().unwrap_or_default();
        Social {
            title: section.title.clone(),
            description: own.clone(),
            address: format!("share/{}/", section.id),
            image: format!("cards/{}.png", section.id),
            alt: figure.map_or_else(
                || format!("{}: {own}", section.title),
                |figure| format!("{}: {}", section.title, alternative(figure)),
            ),
        }
    }
}

/// The first drawn figure of a section, which its card shows.
pub fn lead_figure<'a>(section: &Section, figures: &'a [Figure]) -> Option<&'a Figure> {
    section
        .figures()
        .filter_map(|id| figures.iter().find(|figure| figure.id == id))
        .find(|figure| figure.export_layout.is_some())
}

/// The question and the answer of a figure.
fn alternative(figure: &Figure) -> String {
    format!("{} {}", figure.question, figure.answer)
}

/// The tags. The description also serves search engines.
pub fn social(content: &Content, social: &Social) -> Html {
    let (site, folder) = (content.settings.site_url.as_str(), content.folder_in_site());
    let has_image = !site.is_empty() && !social.image.is_empty();
    html! {
        <>
            <meta property="og:type" content="article" />
            <meta property="og:title" content={social.title.clone()} />
            <meta name="description" property="og:description" content={social.description.clone()} />
            if !site.is_empty() {
                <meta property="og:site_name" content={content.ui.title.clone()} />
                <meta property="og:url" content={format!("{site}{folder}{}", social.address)} />
            }
            if has_image {
                <meta property="og:image" content={format!("{site}{folder}{}", social.image)} />
                <meta property="og:image:type" content="image/png" />
                <meta property="og:image:width" content={SIZE.0.to_string()} />
                <meta property="og:image:height" content={SIZE.1.to_string()} />
                <meta property="og:image:alt" content={social.alt.clone()} />
                <meta name="twitter:card" content="summary_large_image" />
                <meta name="twitter:title" content={social.title.clone()} />
                <meta name="twitter:description" content={social.description.clone()} />
                <meta name="twitter:image" content={format!("{site}{folder}{}", social.image)} />
                <meta name="twitter:image:alt" content={social.alt.clone()} />
            }
        </>
    }
}

/// The oEmbed discovery link; nothing if `site_url` is not set.
pub fn oembed_link(content: &Content, figure: &str, title: &str) -> Html {
    let (site, folder) = (content.settings.site_url.as_str(), content.folder_in_site());
    let address = format!("{site}{folder}oembed/{figure}.json");
    html! {
        if !site.is_empty() {
            <link rel="alternate" type="application/json+oembed" href={address} title={title.to_owned()} />
        }
    }
}
