//! The documents: a figure alone, and the story.

use super::head::head;
use crate::page::{PageProps, STORY_PAGE, Social, figure, render, story, whole};
use yew::prelude::*;

pub use crate::page::social::STORY;

/// A figure's embed as HTML; `id` names the figure.
pub fn document(page: PageProps, id: &str) -> String {
    whole(&render::<FigureEmbed>(FigureEmbedProps { page, id: id.to_owned().into() }))
}

/// The story's embed as HTML.
pub fn story_document(page: PageProps) -> String {
    // Without a script too, what leaves the story must not take its place in the frame.
    let beside = "<a target=\"_blank\" href=\"http";
    whole(&render::<StoryEmbed>(page)).replace("<a href=\"http", beside)
}

#[derive(Clone, PartialEq, Properties)]
struct FigureEmbedProps {
    page: PageProps,
    id: AttrValue,
}

#[component]
fn FigureEmbed(props: &FigureEmbedProps) -> Html {
    let page = &props.page;
    let Some(found) = page.figure(&props.id) else { return Html::default() };
    let language = &page.content.language;
    html! {
        <html lang={language.code.clone()} dir={language.dir.attribute()} data-embed={found.id} data-figure-script={page.files.figure.clone()}>
            { head(page, found.id, &Social::of_figure(&page.content, found)) }
            <body class="embed"><main>{ figure(page, found) }</main></body>
        </html>
    }
}

#[component]
fn StoryEmbed(props: &PageProps) -> Html {
    let (language, labels) = (&props.content.language, &props.content.labels);
    let open = html! { <nav class="embed__open"><a href={STORY_PAGE} target="_blank">{ &labels.embed.open }</a></nav> };
    html! {
        <html lang={language.code.clone()} dir={language.dir.attribute()} data-embed={STORY}>
            { head(props, STORY, &Social::of_story_embed(&props.content, &props.figures)) }
            <body class="embed embed--story">{ story(props, open) }</body>
        </html>
    }
}
