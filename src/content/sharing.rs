//! The words with which a figure is taken away, cited and put into other pages: `sharing.json` of a language.

use super::{Diagnostic, files::Assets};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The words. They hold no digits: versions and dates come from the build.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sharing {
    /// The file, as messages name it.
    #[serde(skip)]
    pub file: String,
    /// What is shown of each section where somebody shares it; names whoever makes a claim in it.
    pub sections: BTreeMap<String, String>,
    /// Under a figure.
    pub menu: MenuLabels,
    /// In the code that is copied.
    pub code: CodeLabels,
    /// In citations.
    pub cite: CiteLabels,
    /// Where something is copied.
    pub copy: CopyLabels,
    /// On the page for editors.
    pub editors: EditorsLabels,
    /// What each kind of code is.
    pub ways: Ways<WayLabels>,
    /// What a reader may set of a frame.
    pub options: OptionLabels,
    /// The pages of others that code is tried in.
    pub hosts: HostsLabels,
}

/// Under a figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MenuLabels {
    /// The fold.
    pub title: String,
    /// Before the links to the picture.
    pub picture: String,
    /// Before the links to the data.
    pub data: String,
    /// A picture of dots.
    pub png: String,
    /// A picture of lines.
    pub svg: String,
    /// The numbers.
    pub csv: String,
    /// What the numbers are.
    pub metadata: String,
    /// Before what leads to a page of one’s own.
    pub elsewhere: String,
    /// To the code for other pages.
    pub embed: String,
    /// The link to the figure.
    pub share: String,
    /// To the ways of citing it.
    pub cite: String,
}

/// In the code that is copied.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeLabels {
    /// Stands for the address of the site where neither a setting nor a script says it.
    pub base: String,
    /// `{question}`: the name of a frame that shows a drawing.
    pub title_of_drawing: String,
    /// `{question}`: the name of a frame that shows words.
    pub title_of_text: String,
    /// `{question}`, `{site}`: the link under a frame.
    pub link: String,
}

/// In citations.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CiteLabels {
    /// What they are called.
    pub title: String,
    /// `{question}`, `{site}`, `{version}`, `{date}`: a line, its address after it.
    pub line: String,
    /// `{version}`: the note of an entry.
    pub note: String,
    /// What the line is called.
    pub plain: String,
    /// What the entry is called.
    pub bibtex: String,
}

/// Where something is copied.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CopyLabels {
    /// Copies.
    pub copy: String,
    /// It is copied.
    pub copied: String,
    /// The browser refuses: it is selected, to be copied by hand.
    pub selected: String,
    /// The box with the link to a figure.
    pub link: String,
    /// Closes what was opened.
    pub close: String,
}

/// On the page for editors.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditorsLabels {
    /// `{site}`: the title in the browser’s bar.
    pub page_title: String,
    /// The title.
    pub title: String,
    /// What the page is for.
    pub lede: String,
    /// `{base}`: what stands in the code for an address that is not known.
    pub base_note: String,
    /// The list of figures.
    pub choose: String,
    /// The licence, with what must be said.
    pub licence: String,
    /// The frame as it will be.
    pub preview: String,
    /// The kinds of code.
    pub ways: String,
}

/// Something for each kind of code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ways<T> {
    /// A frame of fixed height.
    pub frame: T,
    /// A frame that sizes itself.
    pub loader: T,
    /// A picture with a link.
    pub picture: T,
}

/// A kind of code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayLabels {
    /// What it is called.
    pub name: String,
    /// What it is good for.
    pub about: String,
}

/// What a reader may set of a frame.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionLabels {
    /// All of it.
    pub title: String,
    /// Which language.
    pub language: String,
    /// Light or dark.
    #[serde(rename = "look")]
    pub theme: String,
    /// As the reader’s system has it.
    pub auto: String,
    /// Light.
    pub light: String,
    /// Dark.
    pub dark: String,
    /// Without its question and answer.
    pub plain: String,
    /// A picture that does not mount.
    pub fixed: String,
    /// The host’s paper shows through.
    pub transparent: String,
    /// As the figure is set now.
    pub state: String,
}

/// The pages of others.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostsLabels {
    /// What it is called.
    pub title: String,
    /// What can be seen there.
    pub about: String,
    /// Shows the host.
    pub show: String,
    /// `{host}`: the same, for those who do not see which.
    pub show_host: String,
    /// `{host}`: what the frame is called.
    pub frame: String,
    /// The text of a host’s page.
    pub text: HostText,
    /// The text of the page that runs from right to left.
    pub text_rtl: HostText,
    /// A page whose system removes scripts.
    pub script: HostLabels,
    /// A page whose system removes styles.
    pub style: HostLabels,
    /// A page whose system locks frames.
    pub sandbox: HostLabels,
    /// A narrow column.
    pub narrow: HostLabels,
    /// A dark page that runs from right to left.
    pub dark: HostLabels,
}

/// The text of a page that code is tried in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostText {
    /// The language it is in.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// Before the figure.
    pub before: String,
    /// After it.
    pub after: String,
}

/// A page that code is tried in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostLabels {
    /// What it is called.
    pub name: String,
    /// What would be lost, for each kind of code.
    pub lost: Ways<String>,
}

/// Reads the words.
pub fn load(assets: &Assets, folder: &str) -> Result<Sharing, Diagnostic> {
    let name = format!("{folder}/sharing.json");
    Ok(Sharing { file: assets.shown(&name), ..assets.words(&name)? })
}
