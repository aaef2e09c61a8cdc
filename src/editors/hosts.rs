//! Sample hosts for trying the embed code: what each kind of code loses in each host.

use crate::content::pattern::interpolate_some;
use crate::content::sharing::{HostPage, HostTexts, HostsTexts, Sharing};
use yew::prelude::*;

/// All hosts. A script puts the selected code into a host. The list of hosts is complete without a script.
pub fn hosts(sharing: &Sharing) -> Html {
    let words = &sharing.hosts;
    let all = [
        ("script", &words.script),
        ("style", &words.style),
        ("sandbox", &words.sandbox),
        ("narrow", &words.narrow),
        ("dark", &words.dark),
    ];
    html! {
        <section class="hosts" id="hosts" aria-labelledby="hosts-title">
            <h2 class="hosts__title" id="hosts-title">{ &words.title }</h2>
            <p class="hosts__about">{ &words.about }</p>
            { for all.into_iter().map(|(id, host)| one(sharing, id, host)) }
        </section>
    }
}

fn one(sharing: &Sharing, id: &'static str, host: &HostTexts) -> Html {
    let (words, kinds) = (&sharing.hosts, &sharing.code_kinds);
    let lost = [
        (&kinds.frame.name, &host.lost.frame),
        (&kinds.loader.name, &host.lost.loader),
        (&kinds.image.name, &host.lost.image),
    ];
    let lost = lost.into_iter().map(|(kind, what)| {
        html! { <div key={kind.as_str()}><dt>{ kind }</dt><dd>{ what }</dd></div> }
    });
    let named = |pattern: &str| interpolate_some(pattern, &[("host", &host.name)]);
    html! {
        <section key={id} class="hosts__host">
            <h3 class="hosts__name">{ &host.name }</h3>
            <dl class="hosts__lost">{ for lost }</dl>
            <button
                type="button"
                class="hosts__show with-script"
                data-host={id}
                data-title={named(&words.frame)}
                aria-label={named(&words.show_host)}
            >
                { &words.show }
            </button>
        </section>
    }
}

/// The language of the sample page that runs from right to left.
const ARABIC: &str = "ar";

/// The texts of the sample hosts: one in the language of the edition, given with its direction, and one that runs from
/// right to left.
pub fn texts(words: &HostsTexts, language: (&str, &'static str)) -> Html {
    html! { <>{ text("host", language, &words.text) }{ text("host-rtl", (ARABIC, "rtl"), &words.text_rtl) }</> }
}

fn text(name: &'static str, (lang, dir): (&str, &'static str), text: &HostPage) -> Html {
    html! {
        <template data-name={name}>
            <div lang={lang.to_owned()} dir={dir} title={text.title.clone()}>
                <h1 class="host__title">{ &text.title }</h1>
                <p>{ &text.before }</p>
                <div class="host__code"></div>
                <p>{ &text.after }</p>
            </div>
        </template>
    }
}
