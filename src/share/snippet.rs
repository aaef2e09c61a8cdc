//! The three pieces of code that an editor can paste: a frame, a frame that sizes itself, a image with a link.
//!
//! Pure: the same figure gives the same code. What a reader has chosen is put into its places by `share.js`.

use super::code::{Code, Slot, escaped};
use crate::content::Content;
use crate::content::language::interpolate;
use crate::figures::Figure;

/// What a frame may do where the host leaves it its rights.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/// What a host’s page may hand on to a frame.
const ALLOW: &str = "fullscreen; clipboard-write; web-share";

/// The widest that the image stands by itself, in px; half of its own width, so that it is sharp on any screen.
const PICTURE_WIDTH: u32 = 600;

/// A figure as its code speaks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The figure’s id.
    pub figure: String,
    /// BCP 47.
    pub lang: String,
    /// Where the language’s pages stand below the base: empty for the first, else ending in `/`.
    pub folder: String,
    /// The address of this copy, ending in `/`, or what stands for it until a script knows.
    pub base: String,
    /// What the frame is called.
    pub title: String,
    /// What the figure answers: the words for those who do not see the image.
    pub answer: String,
    /// The words of the link to the figure in the article.
    pub link: String,
    /// The height of the embed in px, everything in it folded, at 320 px wide.
    pub height: u32,
    /// Whether there is a image of it.
    pub has_image: bool,
}

/// The attributes of a frame after its address.
pub fn attributes(title: &str, width: &str, height: u32) -> String {
    format!(
        "title=\"{}\" loading=\"lazy\" width=\"{width}\" height=\"{height}\" style=\"border:0;width:100%\" \
         referrerpolicy=\"no-referrer\" sandbox=\"{SANDBOX}\" allow=\"{ALLOW}\"",
        escaped(title)
    )
}

impl Snippet {
    /// The code for a figure, at an address and with a height.
    pub fn of(content: &Content, figure: &Figure, height: u32) -> Snippet {
        let labels = &content.sharing.code;
        let titled = if figure.is_drawn() { &labels.title_of_drawing } else { &labels.title_of_text };
        let question = [("question", figure.question.as_str()), ("site", content.labels.title.as_str())];
        Snippet {
            figure: figure.id.to_owned(),
            lang: content.language.code.clone(),
            folder: content.folder_in_site(),
            base: content.base().to_owned(),
            title: interpolate(titled, &question),
            answer: figure.answer.clone(),
            link: interpolate(&labels.link, &question),
            height,
            has_image: figure.is_drawn(),
        }
    }

    /// A frame of fixed height, with a link under it: for pages that allow no script.
    pub fn frame(&self) -> Code {
        let Snippet { figure, height, .. } = self;
        self.at("<iframe src=\"", &format!("embed/{figure}/"))
            .slot(Slot::Query, "")
            .then(format!("\" {}></iframe>", attributes(&self.title, "100%", *height)))
            .and(self.link())
    }

    /// The same frame, made by a script that keeps it as high as what is in it.
    pub fn loader(&self) -> Code {
        let Snippet { figure, height, lang, .. } = self;
        let target = format!("kazakhs-of-xinjiang-{figure}");
        let started = Code::text(format!("<div style=\"min-height:{height}px\" id=\"{target}\">"))
            .then("<script defer src=\"")
            .slot(Slot::Base, escaped(&self.base))
            .then(format!(
                "embed.js\" data-target=\"#{target}\" data-figure=\"{figure}\" data-lang=\"{}\" data-height=\"{height}\" data-title=\"{}\"",
                escaped(lang),
                escaped(&self.title)
            ))
            .slot(Slot::Attributes, "")
            .then("></script>");
        let picture = match self.picture() {
            Some(picture) => Code::text("<noscript>").and(picture).then("</noscript>"),
            None => Code::default(),
        };
        started.and(picture).then("</div>").and(self.link())
    }

    /// A image that links to the figure: for mail, and for pages that allow no frame. None where there is no image.
    pub fn picture(&self) -> Option<Code> {
        let figure = &self.figure;
        self.has_image.then(|| {
            self.section("<a href=\"")
                .then("\">")
                .and(self.at("<img src=\"", &format!("figures/{figure}.png")))
                .then(format!(
                    "\" alt=\"{}\" width=\"{PICTURE_WIDTH}\" style=\"max-width:100%;height:auto;aspect-ratio:16/9\"></a>",
                    escaped(&self.answer)
                ))
        })
    }

    fn link(&self) -> Code {
        self.section("<p><a href=\"").then(format!("\">{}</a></p>", escaped(&self.link)))
    }

    /// Some text, then the figure’s place in the article.
    fn section(&self, before: &str) -> Code {
        self.at(before, "").slot(Slot::View, "").then(format!("#{}", self.figure))
    }

    /// Some text, then the address of something in the language’s folder.
    fn at(&self, before: &str, place: &str) -> Code {
        Code::text(before).slot(Slot::Base, escaped(&self.base)).then(format!("{}{place}", escaped(&self.folder)))
    }
}
