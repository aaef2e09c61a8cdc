//! The editors' page, `embed/`: embed code and citations of every figure, and sample hosts.
//!
//! Without a script it is a list of figures with their code. With one, it shows the selected figure with options and a
//! preview. The dialogs of the story page load their content from here, which keeps the story page small.

mod cite;
mod embed_builder;
mod hosts;

use crate::content::pattern::interpolate_some;
use crate::figures::Figure;
use crate::page::{APPENDIX, CLAIMS, LESSON, PageProps, no_index, script, to_document};
use crate::share::snippet::Snippet;
use std::rc::Rc;
use yew::prelude::*;

/// The inputs of the page.
#[derive(Clone)]
pub struct EditorsProps {
    /// The inputs of the story page, with addresses of resources relative to this page.
    pub page: PageProps,
    /// The resources that only this page loads.
    pub resources: Rc<EditorsResources>,
}

/// The resources of this page, with addresses relative to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EditorsResources {
    /// The style sheet of this page and of the dialogs.
    pub style: String,
    /// The text of the boot script. It runs before the first paint, so it is inline.
    pub boot: String,
    /// The script of the page.
    pub script: String,
    /// The address of the root of the site, which scripts read from `data-root`.
    pub root: String,
}

/// The page as an HTML document.
pub fn document(props: EditorsProps) -> String {
    to_document(editors(&props))
}

fn editors(props: &EditorsProps) -> Html {
    let (content, resources) = (&props.page.content, &props.page.resources);
    let (language, sharing) = (&content.language, &content.sharing);
    let words = &sharing.editors;
    let title = interpolate_some(&words.page_title, &[("site", &content.ui.title)]);
    let base_note = || interpolate_some(&words.base_note, &[("base", &sharing.code.base)]);
    html! {
        <html lang={language.code.clone()} dir={language.dir.attribute()}>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{ title }</title>
                <meta name="description" content={words.lede.clone()} />
                <meta name="referrer" content="no-referrer" />
                { no_index(content) }
                <meta name="color-scheme" content="light dark" />
                <script>{ script(&props.resources.boot) }</script>
                { resources.style.style() }
                { props.page.web_font() }
                <link rel="stylesheet" href={props.resources.style.clone()} data-stylesheet="" />
                <script defer={true} src={props.resources.script.clone()} data-reads=""></script>
                { resources.icon() }
            </head>
            <body class="editors">
                <header class="editors__head">
                    <p class="editors__back"><a href="../">{ &content.ui.title }</a></p>
                    <h1 class="editors__title">{ &words.title }</h1>
                    <p class="editors__lede">{ &words.lede }</p>
                    <p class="editors__small">{ &words.licence }</p>
                    <p class="editors__small">
                        <a href={format!("../{CLAIMS}")}>{ &content.ledger.link }</a>{ " · " }
                        <a href={format!("../{LESSON}")}>{ &content.ui.lesson.link }</a>{ " · " }
                        <a href={format!("../{APPENDIX}")}>{ &content.ui.appendix.title }</a>
                    </p>
                    if content.settings.site_url.is_empty() {
                        <p class="editors__small unless-script">{ base_note() }</p>
                    }
                </header>
                { tools(props) }
                { hosts::hosts(sharing) }
                { templates(props) }
                { resources.end() }
            </body>
        </html>
    }
}

/// All figures. If one is selected, the style sheet hides the others.
fn tools(props: &EditorsProps) -> Html {
    let content = &props.page.content;
    let sharing = &content.sharing;
    let settled = (!content.settings.site_url.is_empty()).then_some("");
    let figures = &props.page.figures;
    let items = figures.iter().map(|figure| {
        html! { <li key={figure.id}><a href={format!("#{}", figure.id)}>{ &figure.question }</a></li> }
    });
    html! {
        <main
            class="tools"
            data-root={props.resources.root.clone()}
            data-settled={settled}
            data-copied={sharing.copy.copied.clone()}
            data-selected={sharing.copy.selected.clone()}
        >
            <nav class="tools__list" aria-label={sharing.editors.choose.clone()}><ol>{ for items }</ol></nav>
            <div class="tools__figures">{ for figures.iter().map(|figure| tool(props, figure)) }</div>
        </main>
    }
}

fn tool(props: &EditorsProps, figure: &Figure) -> Html {
    let content = &props.page.content;
    let snippet = Snippet::new(content, figure, figure.embed_height(&content.language));
    html! {
        <section key={figure.id} class="tool" id={figure.id} aria-labelledby={format!("{}-question", figure.id)}>
            <h2 class="tool__question" id={format!("{}-question", figure.id)}>{ &figure.question }</h2>
            { embed_builder::embed_builder(&content.sharing, &snippet, &props.page.languages) }
            <h3 class="tool__part" id={format!("{}-cite", figure.id)}>{ &content.sharing.cite.title }</h3>
            { cite::cite(content, figure) }
        </section>
    }
}

/// Templates for scripts: the dialog of the story page, the box with a link, the sample hosts.
fn templates(props: &EditorsProps) -> Html {
    let content = &props.page.content;
    let sharing = &content.sharing;
    html! {
        <>
            <template data-name="dialog">
                <dialog class="dialog" aria-labelledby="dialog-title">
                    <div class="dialog__head">
                        <h2 class="dialog__title" id="dialog-title"></h2>
                        <button type="button" class="dialog__close">{ &sharing.copy.close }</button>
                    </div>
                    <div class="dialog__body"></div>
                </dialog>
            </template>
            <template data-name="link">
                <div class="copy">
                    <label class="copy__label">
                        { &sharing.copy.link }
                        <input class="copy__box" readonly={true} />
                    </label>
                    <button type="button" class="copy__button" data-copy="">{ &sharing.copy.copy }</button>
                    <output class="copy__said"></output>
                </div>
            </template>
            { hosts::texts(&sharing.hosts, (&content.language.code, content.language.dir.attribute())) }
        </>
    }
}
