//! The three kinds of embed code: a frame, a frame that sizes itself (loader), an image with a link.
//!
//! Pure: the same figure gives the same code. `assets/script/share/` fills the slots with the reader's selection.

use super::code::{Code, Slot, escaped};
use crate::content::Content;
use crate::content::pattern::interpolate_some;
use crate::figures::Figure;

/// The `sandbox` attribute of a frame.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/// The `allow` attribute of a frame.
const ALLOW: &str = "fullscreen; clipboard-write; web-share";

/// The display width of the image in px: half of its own width, so that it is sharp on dense screens.
const IMAGE_WIDTH: u32 = 600;

/// The inputs of a figure’s embed code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The short name of the story, with which the name of the loader's element begins.
    pub slug: String,
    /// The figure’s id.
    pub figure: String,
    /// The language tag (BCP 47).
    pub lang: String,
    /// The folder of the language, relative to the base: empty for the first language, otherwise ending in `/`.
    pub folder: String,
    /// The address of this copy, ending in `/`, or a placeholder that a script replaces.
    pub base: String,
    /// The title of the frame.
    pub title: String,
    /// The answer of the figure: the text alternative of the image.
    pub answer: String,
    /// The words of the link to the figure on the story page.
    pub link: String,
    /// The height of the embed in px at 320 px wide, with all disclosures closed.
    pub height: u32,
    /// True if the figure has an image.
    pub has_image: bool,
}

/// The attributes of a frame without its `src`.
///
/// Style sheets of hosts override the height of an attribute, so the style has it too. `max-height` keeps a frame
/// within a host's box of fixed height or ratio, where it scrolls.
pub fn attributes(title: &str, width: &str, height: u32) -> Code {
    let size = format!("title=\"{}\" loading=\"lazy\" width=\"{width}\" height=\"{height}\" ", escaped(title));
    Code::text(format!("{size}style=\"border:0;width:100%;height:{height}px;max-height:100%"))
        .push_slot(Slot::Style, "")
        .push_text(format!("\" referrerpolicy=\"no-referrer\" sandbox=\"{SANDBOX}\" allow=\"{ALLOW}\""))
}

impl Snippet {
    /// The inputs for a figure and the height of its embed.
    pub fn new(content: &Content, figure: &Figure, height: u32) -> Snippet {
        let words = &content.sharing.code;
        let titled = if figure.is_drawn() { &words.title_of_drawing } else { &words.title_of_text };
        let question = [("question", figure.question.as_str()), ("site", content.ui.title.as_str())];
        Snippet {
            slug: content.settings.slug.clone(),
            figure: figure.id.to_owned(),
            lang: content.language.code.clone(),
            folder: content.folder_in_site(),
            base: content.base().to_owned(),
            title: interpolate_some(titled, &question),
            answer: figure.answer.clone(),
            link: interpolate_some(&words.link, &question),
            height,
            has_image: figure.is_drawn(),
        }
    }

    /// A frame of fixed height with a link under it, for pages without scripts.
    pub fn frame(&self) -> Code {
        let Snippet { figure, height, .. } = self;
        self.at("<iframe src=\"", &format!("embed/{figure}/"))
            .push_slot(Slot::Query, "")
            .push_text("\" ")
            .append(attributes(&self.title, "100%", *height))
            .push_text("></iframe>")
            .append(self.link())
    }

    /// An element that the loader fills with a frame as tall as its content. Until then readers see the image or the
    /// answer, above the link. The settings are attributes of the element, because content management systems join,
    /// defer or remove scripts.
    pub fn loader(&self) -> Code {
        let Snippet { slug, figure, height, lang, .. } = self;
        let settings = format!(
            "\" data-figure=\"{figure}\" data-lang=\"{}\" data-height=\"{height}\" data-title=\"{}\"",
            escaped(lang),
            escaped(&self.title)
        );
        let fallback = match self.has_image {
            true => self.img(),
            false => Code::text(format!("<span>{}</span>", escaped(&self.answer))),
        };
        Code::text(format!("<{slug}-figure data-base=\""))
            .push_slot(Slot::Base, escaped(&self.base))
            .push_text(settings)
            .push_slot(Slot::Attributes, "")
            .push_text(">")
            .append(fallback)
            .push_text("<script defer src=\"")
            .push_slot(Slot::Base, escaped(&self.base))
            .push_text(format!("embed.js\"></script></{slug}-figure>"))
            .append(self.link())
    }

    /// An image that links to the figure, for mail and for pages without frames. `None` if the figure has no image.
    /// Words follow the image, for mail clients and other systems that remove it.
    pub fn image(&self) -> Option<Code> {
        self.has_image.then(|| {
            let words = format!("<br>{}</a>", escaped(&self.link));
            self.section("<a href=\"").push_text("\">").append(self.img()).push_text(words)
        })
    }

    fn img(&self) -> Code {
        self.at("<img src=\"", &format!("figures/{}.png", self.figure)).push_text(format!(
            "\" alt=\"{}\" width=\"{IMAGE_WIDTH}\" style=\"max-width:100%;height:auto;aspect-ratio:16/9\">",
            escaped(&self.answer)
        ))
    }

    fn link(&self) -> Code {
        self.section("<p><a href=\"").push_text(format!("\">{}</a></p>", escaped(&self.link)))
    }

    /// Text, then the address of the figure on the story page.
    fn section(&self, before: &str) -> Code {
        self.at(before, "").push_slot(Slot::View, "").push_text(format!("#{}", self.figure))
    }

    /// Text, then an address in the folder of the language.
    fn at(&self, before: &str, path: &str) -> Code {
        Code::text(before)
            .push_slot(Slot::Base, escaped(&self.base))
            .push_text(format!("{}{path}", escaped(&self.folder)))
    }
}
