//! The embed builder of a figure: its code in three kinds, the options, and a preview.

use crate::content::sharing::Sharing;
use crate::page::LanguageLink;
use crate::share::code::Code;
use crate::share::snippet::Snippet;
use yew::prelude::*;

/// The embed builder. The markup has no ids, since dialogs copy it into pages that have the figure.
pub fn embed_builder(sharing: &Sharing, snippet: &Snippet, languages: &[LanguageLink]) -> Html {
    let kinds = [
        ("frame", &sharing.code_kinds.frame, Some(snippet.frame())),
        ("loader", &sharing.code_kinds.loader, Some(snippet.loader())),
        ("picture", &sharing.code_kinds.image, snippet.image()),
    ];
    let offered: Vec<_> = kinds.into_iter().filter_map(|(kind, words, code)| Some((kind, words, code?))).collect();
    let inputs = offered.iter().enumerate().map(|(index, (kind, words, _))| {
        html! {
            <label key={*kind} class="pick">
                <input type="radio" name="way" value={*kind} checked={index == 0} />
                <span>{ &words.name }</span>
            </label>
        }
    });
    let inputs: Html = inputs.collect();
    let codes = offered.into_iter().map(|(kind, words, code)| {
        html! {
            <section key={kind} class="way" data-way={kind}>
                <h3 class="way__name">{ &words.name }</h3>
                <p class="way__about">{ &words.about }</p>
                { copied(sharing, &words.name, &code) }
            </section>
        }
    });
    html! {
        <div class="embed-builder" data-of={snippet.figure.clone()}>
            <form class="embed-builder__options with-script">
                <fieldset class="embed-builder__choice">
                    <legend>{ &sharing.editors.code_kinds }</legend>
                    { inputs }
                </fieldset>
                { options(sharing, snippet, languages) }
            </form>
            { for codes }
            <section class="with-script embed-builder__shown">
                <h3 class="way__name">{ &sharing.editors.preview }</h3>
                <div class="embed-builder__preview"></div>
            </section>
        </div>
    }
}

fn options(sharing: &Sharing, snippet: &Snippet, languages: &[LanguageLink]) -> Html {
    let words = &sharing.options;
    let switch = |name: &'static str, text: &String| {
        html! { <label class="switch"><input type="checkbox" name={name} /><span>{ text }</span></label> }
    };
    html! {
        <fieldset class="embed-builder__choice embed-builder__flags">
            <legend>{ &words.title }</legend>
            if languages.len() > 1 {
                <label class="field">
                    <span>{ &words.language }</span>
                    <select name="lang">{ for languages.iter().map(|link| language(link, snippet)) }</select>
                </label>
            }
            <label class="field">
                <span>{ &words.theme }</span>
                <select name="theme">
                    <option value="" selected={true}>{ &words.auto }</option>
                    <option value="false">{ &words.light }</option>
                    <option value="true">{ &words.dark }</option>
                </select>
            </label>
            { switch("plain", &words.plain) }
            { switch("static", &words.fixed) }
            { switch("transparent", &words.transparent) }
            <p class="embed-builder__ask" role="status">{ &words.ask }</p>
            <label class="switch" hidden={true}>
                <input type="checkbox" name="state" checked={true} />
                <span>{ &words.state }</span>
            </label>
        </fieldset>
    }
}

fn language(link: &LanguageLink, snippet: &Snippet) -> Html {
    let LanguageLink { code, name, folder, .. } = link;
    let (address, selected) = (format!("{folder}embed/"), *code == snippet.lang);
    html! {
        <option key={code.as_str()} value={address} lang={code.clone()} selected={selected}>{ name }</option>
    }
}

/// Code with a copy button. Without a script, or if the browser refuses, the reader selects the text.
pub fn copied(sharing: &Sharing, name: &str, code: &Code) -> Html {
    let name = name.to_owned();
    html! {
        <>
            <pre class="code" tabindex="0" role="region" aria-label={name.clone()}><code>{ code.html() }</code></pre>
            <div class="copy with-script">
                <textarea class="copy__box" readonly={true} hidden={true} aria-label={name} />
                <button type="button" class="copy__button" data-copy="">{ &sharing.copy.copy }</button>
                <output class="copy__said"></output>
            </div>
        </>
    }
}
