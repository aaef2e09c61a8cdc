//! The texts for downloading, citing and embedding a figure: `sharing.json` of a language.

use super::Diagnostic;
use super::assets::Assets;
use serde::Deserialize;
use std::collections::BTreeMap;

/// All texts. They contain no digits: versions and dates come from the build.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sharing {
    /// The file, as messages name it.
    #[serde(skip)]
    pub file: String,
    /// The description of each section for shared links. It attributes each statement to its source.
    pub sections: BTreeMap<String, String>,
    /// Under a figure.
    pub menu: MenuTexts,
    /// Texts within embed code.
    pub code: CodeTexts,
    /// Citations.
    pub cite: CiteTexts,
    /// Copying to the clipboard.
    pub copy: CopyTexts,
    /// The editors' page.
    pub editors: EditorsTexts,
    /// The kinds of embed code.
    #[serde(rename = "ways")]
    pub code_kinds: CodeKinds<CodeKindTexts>,
    /// The options of an embed.
    pub options: EmbedOptionTexts,
    /// The example pages in which embed code is tried.
    pub hosts: HostsTexts,
}

/// The menu under a figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MenuTexts {
    /// The disclosure.
    pub title: String,
    /// The words before the links to the image.
    #[serde(rename = "picture")]
    pub image: String,
    /// The words before the links to the data.
    pub data: String,
    /// The link to the raster image.
    pub png: String,
    /// The link to the vector image.
    pub svg: String,
    /// The link to the table.
    pub csv: String,
    /// The link to the metadata of the table.
    pub metadata: String,
    /// The words before the links for other pages.
    pub elsewhere: String,
    /// The link to the embed code.
    pub embed: String,
    /// The link to the figure.
    pub share: String,
    /// The link to the citations.
    pub cite: String,
}

/// Texts within embed code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeTexts {
    /// The placeholder for the site's URL, if neither a setting nor a script provides it.
    pub base: String,
    /// `{question}`: the title of a frame with a drawing.
    pub title_of_drawing: String,
    /// `{question}`: the title of a frame with text only.
    pub title_of_text: String,
    /// `{question}`, `{site}`: the link under a frame.
    pub link: String,
}

/// Citations.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CiteTexts {
    /// The heading.
    pub title: String,
    /// `{question}`, `{site}`, `{version}`, `{date}`: a citation in one line; its URL follows.
    pub line: String,
    /// `{version}`: the note of a BibTeX entry.
    pub note: String,
    /// The name of the citation in one line.
    pub plain: String,
    /// The name of the BibTeX entry.
    pub bibtex: String,
}

/// Copying to the clipboard.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CopyTexts {
    /// The button that copies.
    pub copy: String,
    /// The message after copying.
    pub copied: String,
    /// The message if the browser refuses: the text is selected for copying by hand.
    pub selected: String,
    /// The name of the field with the link to a figure.
    pub link: String,
    /// The button that closes the dialog.
    pub close: String,
}

/// The editors' page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditorsTexts {
    /// `{site}`: the document title.
    pub page_title: String,
    /// The title.
    pub title: String,
    /// The purpose of the page.
    pub lede: String,
    /// `{base}`: the note on the placeholder for an unknown URL.
    pub base_note: String,
    /// The heading of the list of figures.
    pub choose: String,
    /// The licence and its attribution.
    pub licence: String,
    /// The heading of the preview.
    pub preview: String,
    /// The heading of the kinds of embed code.
    #[serde(rename = "ways")]
    pub code_kinds: String,
}

/// One value for each kind of embed code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeKinds<T> {
    /// An iframe of fixed height.
    pub frame: T,
    /// A script that adds an iframe of automatic height.
    pub loader: T,
    /// An image with a link.
    #[serde(rename = "picture")]
    pub image: T,
}

/// The texts of a kind of embed code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeKindTexts {
    /// The name.
    pub name: String,
    /// The use cases.
    pub about: String,
}

/// The options of an embed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmbedOptionTexts {
    /// The heading.
    pub title: String,
    /// The label of the field that selects the language.
    pub language: String,
    /// The label of the field that selects the theme.
    #[serde(rename = "look")]
    pub theme: String,
    /// The theme of the reader’s system.
    pub auto: String,
    /// The light theme.
    pub light: String,
    /// The dark theme.
    pub dark: String,
    /// No question and answer.
    pub plain: String,
    /// No interaction: the figure is never mounted.
    pub fixed: String,
    /// A transparent background.
    pub transparent: String,
    /// The request to select a theme too if the background is transparent.
    pub ask: String,
    /// The current state of the figure.
    pub state: String,
}

/// The example host pages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostsTexts {
    /// The name.
    pub title: String,
    /// The explanation.
    pub about: String,
    /// The button that shows a host page.
    pub show: String,
    /// `{host}`: the accessible name of that button.
    pub show_host: String,
    /// `{host}`: the title of the frame.
    pub frame: String,
    /// The text of a host page.
    pub text: HostPage,
    /// The text of the right-to-left host page.
    pub text_rtl: HostPage,
    /// A CMS that removes scripts.
    pub script: HostTexts,
    /// A CMS that removes styles.
    pub style: HostTexts,
    /// A CMS that sandboxes frames.
    pub sandbox: HostTexts,
    /// A narrow column.
    pub narrow: HostTexts,
    /// A dark right-to-left page.
    pub dark: HostTexts,
}

/// The text of a host page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostPage {
    /// The title.
    pub title: String,
    /// The text before the figure.
    pub before: String,
    /// The text after the figure.
    pub after: String,
}

/// The texts about a host page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostTexts {
    /// The name.
    pub name: String,
    /// The losses on that page, for each kind of embed code.
    pub lost: CodeKinds<String>,
}

/// Reads the texts.
pub fn load(assets: &Assets, folder: &str) -> Result<Sharing, Diagnostic> {
    let name = format!("{folder}/sharing.json");
    Ok(Sharing { file: assets.display_name(&name), ..assets.json_without_digits(&name)? })
}
