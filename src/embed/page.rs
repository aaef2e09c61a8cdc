//! The documents of embeds: a single figure, and the story.

use super::head::head;
use crate::page::{PageProps, STORY_PAGE, Social, figure, story, to_document};
use yew::prelude::*;

pub use crate::page::social::STORY;

/// The embed of a figure as an HTML document, by the figure's id.
pub fn document(page: PageProps, id: &str) -> String {
    to_document(figure_embed(&page, id))
}

/// The story embed as an HTML document.
pub fn story_document(page: PageProps) -> String {
    to_document(story_embed(&page))
}

fn figure_embed(page: &PageProps, id: &str) -> Html {
    let Some(found) = page.figure(id) else { return Html::default() };
    let language = &page.content.language;
    html! {
        <html
            lang={language.code.clone()}
            dir={language.dir.attribute()}
            data-embed={found.id}
            data-figure-script={page.resources.figure.clone()}
        >
            { head(page, found.id, &Social::of_figure(&page.content, found)) }
            <body class="embed" data-refused={refused(page)}>
                // Reader modes take a section with all its text; without it, some would take the table alone.
                <main><section>{ figure(page, found) }</section></main>
                { page.resources.end() }
            </body>
        </html>
    }
}

fn story_embed(page: &PageProps) -> Html {
    let (language, ui) = (&page.content.language, &page.content.ui);
    let open = html! {
        <div class="embed__open" role="navigation"><a href={STORY_PAGE} target="_blank">{ &ui.embed.open }</a></div>
    };
    html! {
        <html lang={language.code.clone()} dir={language.dir.attribute()} data-embed={STORY}>
            { head(page, STORY, &Social::of_story_embed(&page.content, &page.figures)) }
            <body class="embed embed--story" data-refused={refused(page)}>
                { story(page, open) }
                { page.resources.end() }
            </body>
        </html>
    }
}

/// The words that `frame.js` shows after a press that the host may refuse.
fn refused(page: &PageProps) -> String {
    page.content.ui.embed.refused.clone()
}
