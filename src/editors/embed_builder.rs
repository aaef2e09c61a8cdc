//! The embed builder of a figure: its code in three kinds, the options, and a preview.

use super::LanguageLink;
use crate::content::sharing::Sharing;
use crate::share::code::Code;
use crate::share::snippet::Snippet;
use yew::prelude::*;

/// The embed builder. The markup has no ids, since dialogs copy it into pages that have the figure.
pub fn embed_builder(sharing: &Sharing, snippet: &Snippet, languages: &[LanguageLink]) -> Html {
    let ways = [
        ("frame", &sharing.ways.frame, Some(snippet.frame())),
        ("loader", &sharing.ways.loader, Some(snippet.loader())),
        ("picture", &sharing.ways.picture, snippet.picture()),
    ];
    let offered: Vec<_> = ways.into_iter().filter_map(|(way, labels, code)| Some((way, labels, code?))).collect();
    let choices = offered.iter().enumerate().map(|(index, (way, labels, _))| {
        html! {
            <label key={*way} class="pick">
                <input type="radio" name="way" value={*way} checked={index == 0} />
                <span>{ &labels.name }</span>
            </label>
        }
    });
    let choices: Html = choices.collect();
    let codes = offered.into_iter().map(|(way, labels, code)| {
        html! {
            <section key={way} class="way" data-way={way}>
                <h3 class="way__name">{ &labels.name }</h3>
                <p class="way__about">{ &labels.about }</p>
                { copied(sharing, &labels.name, &code) }
            </section>
        }
    });
    html! {
        <div class="embed-builder" data-of={snippet.figure.clone()}>
            <form class="embed-builder__options with-script">
                <fieldset class="embed-builder__choice">
                    <legend>{ &sharing.editors.ways }</legend>
                    { choices }
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
    let labels = &sharing.options;
    let switch = |name: &'static str, words: &String| {
        html! { <label class="switch"><input type="checkbox" name={name} /><span>{ words }</span></label> }
    };
    html! {
        <fieldset class="embed-builder__choice embed-builder__flags">
            <legend>{ &labels.title }</legend>
            if languages.len() > 1 {
                <label class="field">
                    <span>{ &labels.language }</span>
                    <select name="lang">{ for languages.iter().map(|link| language(link, snippet)) }</select>
                </label>
            }
            <label class="field">
                <span>{ &labels.theme }</span>
                <select name="theme">
                    <option value="" selected={true}>{ &labels.auto }</option>
                    <option value="false">{ &labels.light }</option>
                    <option value="true">{ &labels.dark }</option>
                </select>
            </label>
            { switch("plain", &labels.plain) }
            { switch("static", &labels.fixed) }
            { switch("transparent", &labels.transparent) }
            <label class="switch" hidden={true}>
                <input type="checkbox" name="state" checked={true} />
                <span>{ &labels.state }</span>
            </label>
        </fieldset>
    }
}

fn language(link: &LanguageLink, snippet: &Snippet) -> Html {
    let LanguageLink { code, name, address } = link;
    let selected = *code == snippet.lang;
    html! {
        <option key={code.as_str()} value={address.clone()} lang={code.clone()} selected={selected}>{ name }</option>
    }
}

/// Code with a copy button. Without a script, or if the browser refuses, the reader selects the text.
pub fn copied(sharing: &Sharing, name: &str, code: &Code) -> Html {
    let label = name.to_owned();
    html! {
        <>
            <pre class="code" tabindex="0" role="region" aria-label={label.clone()}><code>{ code.shown() }</code></pre>
            <div class="copy with-script">
                <textarea class="copy__box" readonly={true} hidden={true} aria-label={label} />
                <button type="button" class="copy__button" data-copy="">{ &sharing.copy.copy }</button>
                <output class="copy__said"></output>
            </div>
        </>
    }
}
