//! The state of a figure in an embed's address: short keys, beside parameters of hosts, without history entries.

use super::super::harness::{Browser, Key, Site, browser_tests, eventually};
use super::host::{Host, MOUNTED, read};
use explainer::figures::IDS;

browser_tests! {
    an_embed_restores_the_state_in_its_address in chromium: "our program reads the address";
    parameters_of_hosts_stay_in_the_address in chromium: "our program writes the address";
    nothing_is_added_to_the_hosts_history in all_engines: "engines differ in the history of frames";
    the_story_embed_has_the_keys_of_the_story_page in chromium: "our program reads and writes the address";
    links_within_the_story_add_nothing_to_the_hosts_history in all_engines: "engines differ in the history of frames";
    a_frame_without_an_address_throws_nothing in all_engines: "engines differ in what such a frame may do";
}

const CHILD: &str = "childId=np-1&initialWidth=600&dark=true";

async fn an_embed_restores_the_state_in_its_address(browser: Browser) {
    let page = browser.page().await;
    for id in IDS {
        page.open(&format!("embed/{id}/")).await;
        let figure = page.figure(id).await;
        let option = figure.scene.control.as_ref().map(|control| (control.options.len() - 1).min(1));
        let point = figure.points().len().checked_sub(1);
        let control = figure
            .scene
            .control
            .as_ref()
            .zip(option)
            .map(|(control, option)| (&control.param, &control.options[option].value));
        let points =
            figure.scene.points.as_ref().zip(point).map(|(points, point)| (&points.param, &points.list[point].value));
        let state: Vec<String> =
            control.into_iter().chain(points).map(|(key, value)| format!("{key}={value}")).collect();
        if state.is_empty() {
            assert!(figure.scene.layers.is_empty(), "{id} is drawn and has no state");
            continue;
        }
        page.open(&format!("embed/{id}/?{}", state.join("&"))).await;
        figure.mount().await;
        let selected = option.unwrap_or(figure.start_option());
        if option.is_some() {
            eventually(format_args!("{id} has selected {selected}"), async || {
                figure.selected_option().await == selected
            })
            .await;
        }
        if let Some(point) = point {
            figure.wait_for_cursor_at(point, selected).await;
        }
        // An embed ignores the prefixed keys of the story page.
        let prefixed: Vec<String> = state.iter().map(|pair| format!("{id}.{pair}")).collect();
        page.open(&format!("embed/{id}/?{}", prefixed.join("&"))).await;
        figure.mount().await;
        if option.is_some() {
            assert_eq!(figure.selected_option().await, figure.start_option(), "{id}");
        }
        if point.is_some() {
            figure.wait_for_no_cursor().await;
        }
    }
}

async fn parameters_of_hosts_stay_in_the_address(browser: Browser) {
    let page = browser.page().await;
    for fragment in ["#?secret=Ab3dEf6hIj", "#amp=1", ""] {
        page.open(&format!("embed/trade/?{CHILD}{fragment}")).await;
        let figure = page.figure("trade").await;
        figure.mount().await;
        let before = page.history().await;
        figure.select_option(0).await;
        figure.press(Key::End).await;
        figure.wait_for_cursor_at(figure.points().len() - 1, 0).await;
        let year = &figure.points()[figure.points().len() - 1].value;
        assert_eq!(page.address().await, format!("?{CHILD}&series=imports&year={year}{fragment}"));
        assert_eq!(page.history().await, before);
    }
}

async fn nothing_is_added_to_the_hosts_history(browser: Browser) {
    let host = Host::open(&browser, "loader", "trade/").await;
    host.wait_until("the figure is mounted", MOUNTED).await;
    let before = host.page.history().await;
    for option in 0..3 {
        host.act(&format!("document.querySelectorAll('.segmented-control button')[{option}].click()")).await;
        let selected =
            format!("return document.querySelectorAll('.segmented-control button')[{option}].ariaPressed === 'true';");
        host.wait_until("the option is selected", &selected).await;
    }
    host.wait_until("the address has the option, or it is the start", include_str!("state/address_is_written.js"))
        .await;
    assert_eq!(host.page.history().await, before);
}

async fn the_story_embed_has_the_keys_of_the_story_page(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/story/?trade.series=imports#?secret=Ab3dEf6hIj").await;
    let figure = page.figure("trade").await;
    figure.mount().await;
    eventually("imports are selected", async || figure.selected_option().await == 0).await;
    let before = page.history().await;
    figure.select_option(1).await;
    let written = "?trade.series=exports#?secret=Ab3dEf6hIj";
    eventually("the address has the option", async || page.address().await == written).await;
    assert_eq!(page.history().await, before);
}

async fn links_within_the_story_add_nothing_to_the_hosts_history(browser: Browser) {
    let host = Host::open(&browser, "loader", "story/").await;
    host.fits("after it has loaded", (0.0, 1e6)).await;
    let before = host.page.history().await;
    host.act("document.querySelector('.figure a[href=\"#corrections\"]').click()").await;
    host.wait_until("the address has the fragment of the link", "return location.hash === '#corrections';").await;
    host.act("document.querySelector('main a.note-link').click()").await;
    host.wait_until("the note is open", "return document.querySelector('.note--open') !== null;").await;
    assert_eq!(host.page.history().await, before);
}

async fn a_frame_without_an_address_throws_nothing(browser: Browser) {
    // The embed is the text of an attribute. Its address is about:srcdoc, which the history does not accept.
    let html = String::from_utf8(Site::default().read("embed/trade/index.html").body).expect("a page");
    let html = html.replace('&', "&amp;").replace('"', "&quot;");
    // Its base address is that of the host, so relative addresses are rewritten.
    let based = html.replace("../../", "ORIGIN/").replace("Content-Security-Policy", "policy");
    let markup = read("loader").replace("src=\"EMBED\"", &format!("srcdoc=\"{based}\" sandbox=\"allow-scripts\""));
    let site = Site::default().with_headers();
    let host = Host::from_markup(&browser, site, &markup, "trade/").await;
    host.fits("after it has loaded", (0.0, 1e6)).await;
    host.wait_until("the figure is mounted", MOUNTED).await;
    host.act("document.querySelector('.segmented-control button').click()").await;
    host.wait_until(
        "the option is selected",
        "return document.querySelector('.segmented-control button').ariaPressed === 'true';",
    )
    .await;
    host.fits("after a selection", (0.0, 1e6)).await;
}
