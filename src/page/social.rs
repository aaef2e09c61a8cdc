//! What a messenger or a network shows of an address that somebody shares: a title, a sentence, a image.
//!
//! Pictures need whole addresses, so those tags are there only where the site's own is set.

use crate::content::Content;
use crate::content::section::Section;
use crate::figures::Figure;
use yew::prelude::*;

/// The name of the whole story among the figures that can be embedded.
pub const STORY: &str = "story";
/// The figure whose image stands for the story page.
const CARD: &str = "trade";
/// The size of every image and every card, in px.
pub const SIZE: (u32, u32) = (1200, 675);

/// What is shown of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Social {
    /// The title.
    pub title: String,
    /// A sentence.
    pub description: String,
    /// The address, below the language's folder; empty for the story page.
    pub address: String,
    /// The image, below the language's folder; empty where there is none.
    pub image: String,
    /// What the image says, for those who do not see it.
    pub alt: String,
}

impl Social {
    /// Of the story page.
    pub fn of_story_page(content: &Content, figures: &[Figure]) -> Social {
        let figure = figures.iter().find(|figure| figure.id == CARD);
        Social {
            title: content.labels.title.clone(),
            description: content.labels.description.clone(),
            address: String::new(),
            image: figure.map(|figure| format!("figures/{}.png", figure.id)).unwrap_or_default(),
            alt: figure.map(said).unwrap_or_default(),
        }
    }

    /// Of the story in somebody's frame.
    pub fn of_story_embed(content: &Content, figures: &[Figure]) -> Social {
        Social { address: format!("embed/{STORY}/"), ..Social::of_story_page(content, figures) }
    }

    /// Of an embedded figure. One that is no drawing shows the card of its section.
    pub fn of_figure(content: &Content, figure: &Figure) -> Social {
        let section = content.sections.iter().find(|section| section.figures().any(|id| id == figure.id));
        let card = section.map(|section| format!("cards/{}.png", section.id)).unwrap_or_default();
        Social {
            title: figure.question.clone(),
            description: figure.answer.clone(),
            address: format!("embed/{}/", figure.id),
            image: if figure.export_layout.is_some() { format!("figures/{}.png", figure.id) } else { card },
            alt: said(figure),
        }
    }

    /// Of a section: its own description, and its leading figure as the image.
    pub fn of_section(content: &Content, section: &Section, figures: &[Figure]) -> Social {
        let figure = leading(section, figures);
        let own = content.sharing.sections.get(&section.id).cloned().unwrap_or_default();
        Social {
            title: section.title.clone(),
            description: own.clone(),
            address: format!("share/{}/", section.id),
            image: format!("cards/{}.png", section.id),
            alt: figure.map_or_else(
                || format!("{}: {own}", section.title),
                |figure| format!("{}: {}", section.title, said(figure)),
            ),
        }
    }
}

/// The first figure of a part that is a drawing.
pub fn leading<'a>(section: &Section, figures: &'a [Figure]) -> Option<&'a Figure> {
    section
        .figures()
        .filter_map(|id| figures.iter().find(|figure| figure.id == id))
        .find(|figure| figure.export_layout.is_some())
}

/// What a figure asks and answers, as one text.
fn said(figure: &Figure) -> String {
    format!("{} {}", figure.question, figure.answer)
}

/// Open Graph and card tags, and the description, which is one for search engines and for networks.
pub fn social(content: &Content, social: &Social) -> Html {
    let (site, folder) = (content.settings.site_url.as_str(), content.folder_in_site());
    let has_image = !site.is_empty() && !social.image.is_empty();
    html! {
        <>
            <meta property="og:type" content="article" />
            <meta property="og:title" content={social.title.clone()} />
            <meta name="description" property="og:description" content={social.description.clone()} />
            if !site.is_empty() {
                <meta property="og:site_name" content={content.labels.title.clone()} />
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

/// Where a page that is given this address can ask how to embed it; nothing where the site's own address is not set.
pub fn oembed_link(content: &Content, figure: &str, title: &str) -> Html {
    let (site, folder) = (content.settings.site_url.as_str(), content.folder_in_site());
    html! {
        if !site.is_empty() {
            <link rel="alternate" type="application/json+oembed" href={format!("{site}{folder}oembed/{figure}.json")} title={title.to_owned()} />
        }
    }
}
