//! The menu of languages, the notices of a draft, and the links between editions for search engines.

use super::PageProps;
use crate::content::Content;
use crate::content::section::Section;
use yew::prelude::*;

/// A language of the site, for the links to its edition from all editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    /// The language tag (BCP 47).
    pub code: String,
    /// The name of the language in the language itself.
    pub name: String,
    /// The writing direction, as an attribute.
    pub dir: &'static str,
    /// The folder of the language, relative to the root of the site: empty, or ending in `/`.
    pub folder: String,
    /// True if a translation in it is unsigned.
    pub is_draft: bool,
}

impl LanguageLink {
    /// The language of a story.
    pub fn new(content: &Content) -> LanguageLink {
        let language = &content.language;
        LanguageLink {
            code: language.code.clone(),
            name: language.style.name.clone(),
            dir: language.dir.attribute(),
            folder: content.folder_in_site(),
            is_draft: content.is_draft(),
        }
    }
}

/// The menu: a link to this page in each language, with drafts in a separate list. `page` is the address of the page
/// within the folder of its language. `None` if the site has one language, and in the standalone file if `site_url` is
/// not set.
pub fn language_menu(props: &PageProps, page: &str) -> Option<Html> {
    let (texts, own) = (&props.content.ui.translation, &props.content.language.code);
    let root = props.file_address("")?;
    let up = if props.content.folder_in_site().is_empty() { "" } else { "../" };
    let link = |language: &LanguageLink| {
        let (lang, current) = (language.code.clone(), (language.code == *own).then_some("page"));
        let address = format!("{root}{up}{}{page}", language.folder);
        let address = if address.is_empty() { "./".to_owned() } else { address };
        html! {
            <li key={language.code.as_str()}>
                <a href={address} lang={lang.clone()} hreflang={lang} dir={language.dir} aria-current={current}>
                    { &language.name }
                </a>
            </li>
        }
    };
    let (drafts, signed): (Vec<_>, Vec<_>) = props.languages.iter().partition(|language| language.is_draft);
    (props.languages.len() > 1).then(|| {
        html! {
            <nav class="languages" aria-label={texts.languages.clone()}>
                <ul>{ for signed.into_iter().map(link) }</ul>
                if !drafts.is_empty() {
                    <p>{ &texts.drafts }</p>
                    <ul>{ for drafts.into_iter().map(link) }</ul>
                }
            </nav>
        }
    })
}

/// The notice above a draft, in its own language and in the original one. `None` for all other editions.
pub fn draft_notice(props: &PageProps) -> Option<Html> {
    let original = props.original.as_ref().filter(|_| props.content.is_draft())?;
    let texts = &props.content.ui.translation;
    let report = props.kind.link(&props.content.settings.appendix_roles.corrections);
    let (lang, dir) = (original.language.code.clone(), original.language.dir.attribute());
    Some(html! {
        <div class="draft-notice" role="note">
            <p>
                { &texts.notice }{ " " }
                if props.content.language.style.converted_from.is_some() {
                    { &texts.converted }{ " " }
                }
                <a href={report}>{ &texts.report }</a>
            </p>
            <p {lang} {dir}>{ &original.ui.translation.notice }</p>
        </div>
    })
}

/// The notice of the testimony section while a block of it is in the original language: no person has checked its
/// translation yet.
pub fn waiting(props: &PageProps, section: &Section) -> Option<Html> {
    let is_testimony = props.content.settings.testimony_section == section.id;
    (is_testimony && section.blocks.iter().any(|block| block.is_original))
        .then(|| html! { <p class="draft-notice" role="note">{ &props.content.ui.translation.waiting }</p> })
}

/// The tag that keeps a draft out of search engines.
pub fn no_index(content: &Content) -> Html {
    html! {
        if content.is_draft() {
            <meta name="robots" content="noindex" />
        }
    }
}

/// The links to the same page in the other languages, for search engines. Drafts have no such links, and none lead to
/// them. Empty if fewer than two editions remain, or if `site_url` is not set.
pub fn alternates(props: &PageProps, page: &str) -> Html {
    let site = &props.content.settings.site_url;
    let signed: Vec<&LanguageLink> = props.languages.iter().filter(|language| !language.is_draft).collect();
    if site.is_empty() || signed.len() < 2 || props.content.is_draft() {
        return Html::default();
    }
    let link = |language: &&LanguageLink| {
        let address = format!("{site}{}{page}", language.folder);
        html! { <link rel="alternate" hreflang={language.code.clone()} href={address} /> }
    };
    signed.iter().map(link).collect()
}
