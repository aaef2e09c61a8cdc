//! The page for editors, `embed/`: every figure’s code, its options, and what other people’s systems would do to it.
//!
//! Without a script it is a plain list of figures with their code. With one, the chosen figure has its options and a
//! preview, and the dialogs of the story page are filled from here, so that nothing of this stands in the story page.

mod cite;
mod embed_builder;
mod hosts;

use crate::content::language::interpolate;
use crate::embed::height;
use crate::figures::Figure;
use crate::page::{PageProps, render, script, whole};
use crate::share::snippet::Snippet;
use std::rc::Rc;
use yew::prelude::*;

/// What the page is made from.
#[derive(Clone, Properties)]
pub struct EditorsProps {
    /// The story, its figures, and the files that the story page loads, named from this page.
    pub page: PageProps,
    /// What this page loads beside them.
    pub files: Rc<EditorsFiles>,
    /// The languages of the site.
    pub languages: Rc<Vec<LanguageLink>>,
}

/// The files of this page, named from where it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EditorsFiles {
    /// The style of this page and of the dialogs.
    pub style: String,
    /// Looks: run before the first paint, so it stands in the page itself.
    pub boot: String,
    /// What brings it alive.
    pub script: String,
    /// The root of the site.
    pub root: String,
}

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    /// BCP 47.
    pub code: String,
    /// What it calls itself.
    pub name: String,
    /// Its page for editors, from the root of the site.
    pub address: String,
}

/// A page is rendered once, so no two are ever compared.
impl PartialEq for EditorsProps {
    fn eq(&self, other: &EditorsProps) -> bool {
        self.page == other.page
    }
}

/// The document as HTML.
pub fn document(props: EditorsProps) -> String {
    whole(&render::<Editors>(props))
}

#[component]
fn Editors(props: &EditorsProps) -> Html {
    let (content, files) = (&props.page.content, &props.page.files);
    let (language, sharing) = (&content.language, &content.sharing);
    let labels = &sharing.editors;
    let title = interpolate(&labels.page_title, &[("site", &content.labels.title)]);
    html! {
        <html lang={language.code.clone()} dir={language.dir.attribute()}>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{ title }</title>
                <meta name="description" content={labels.lede.clone()} />
                <meta name="referrer" content="no-referrer" />
                <meta name="color-scheme" content="light dark" />
                <script>{ script(&props.files.boot) }</script>
                <link rel="stylesheet" href={files.style.clone()} />
                <link rel="stylesheet" href={props.files.style.clone()} data-stylesheet="" />
                <script defer={true} src={props.files.script.clone()} data-reads=""></script>
                <link rel="icon" href={files.icon.clone()} type="image/svg+xml" />
            </head>
            <body class="editors">
                <header class="editors__head">
                    <p class="editors__back"><a href="../">{ &content.labels.title }</a></p>
                    <h1 class="editors__title">{ &labels.title }</h1>
                    <p class="editors__lede">{ &labels.lede }</p>
                    <p class="editors__small">{ &labels.licence }</p>
                    if content.settings.site_url.is_empty() {
                        <p class="editors__small unless-script">{ interpolate(&labels.base_note, &[("base", &sharing.code.base)]) }</p>
                    }
                </header>
                { tools(props) }
                { hosts::hosts(sharing) }
                { templates(props) }
            </body>
        </html>
    }
}

/// The figures, one after the other; the style shows the chosen one alone where there is one.
fn tools(props: &EditorsProps) -> Html {
    let content = &props.page.content;
    let sharing = &content.sharing;
    let settled = (!content.settings.site_url.is_empty()).then_some("");
    html! {
        <main class="tools" data-root={props.files.root.clone()} data-settled={settled} data-copied={sharing.copy.copied.clone()} data-selected={sharing.copy.selected.clone()}>
            <nav class="tools__list" aria-label={sharing.editors.choose.clone()}>
                <ol>{ for props.page.figures.iter().map(|figure| html! { <li key={figure.id}><a href={format!("#{}", figure.id)}>{ &figure.question }</a></li> }) }</ol>
            </nav>
            <div class="tools__figures">{ for props.page.figures.iter().map(|figure| tool(props, figure)) }</div>
        </main>
    }
}

fn tool(props: &EditorsProps, figure: &Figure) -> Html {
    let content = &props.page.content;
    let snippet = Snippet::of(content, figure, height(figure.id));
    html! {
        <section key={figure.id} class="tool" id={figure.id} aria-labelledby={format!("{}-question", figure.id)}>
            <h2 class="tool__question" id={format!("{}-question", figure.id)}>{ &figure.question }</h2>
            { embed_builder::embed_builder(&content.sharing, &snippet, &props.languages) }
            <h3 class="tool__part" id={format!("{}-cite", figure.id)}>{ &content.sharing.cite.title }</h3>
            { cite::cite(content, figure) }
        </section>
    }
}

/// What only scripts show: the dialog of the story page, and the box with a link.
fn templates(props: &EditorsProps) -> Html {
    let sharing = &props.page.content.sharing;
    html! {
        <>
            <template data-name="dialog">
                <dialog class="dialog" aria-labelledby="dialog-title">
                    <div class="dialog__head"><h2 class="dialog__title" id="dialog-title"></h2><button type="button" class="dialog__close">{ &sharing.copy.close }</button></div>
                    <div class="dialog__body"></div>
                </dialog>
            </template>
            <template data-name="link">
                <div class="copy"><label class="copy__label">{ &sharing.copy.link }<input class="copy__box" readonly={true} /></label><button type="button" class="copy__button" data-copy="">{ &sharing.copy.copy }</button><output class="copy__said"></output></div>
            </template>
            { hosts::texts(&sharing.hosts) }
        </>
    }
}
