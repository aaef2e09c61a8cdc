//! “Draw it first”: the answer is hidden while the reader draws.

use super::harness::{Browser, browser_tests, eventually};

browser_tests! {
    the_answer_is_hidden_while_a_reader_draws_the_line in all_engines:
        "the style sheet hides it with `:has`, which each engine implements by itself";
}

async fn the_answer_is_hidden_while_a_reader_draws_the_line(browser: Browser) {
    let page = browser.page().await;
    let figure = page.embed("population").await;
    figure.mount().await;
    let visibility = async || page.style(".figure__answer", "visibility").await;
    assert_eq!(visibility().await, "visible", "before the reader begins");
    // The first button begins, then reveals the line, then begins again; the third one cancels.
    for (button, expected) in [(1, "hidden"), (1, "visible"), (1, "hidden"), (3, "visible")] {
        page.click(&format!(".guess button:nth-child({button})")).await;
        let what = format!("the answer is {expected} after a press on button {button}");
        eventually(what, async || visibility().await == expected).await;
    }
}
