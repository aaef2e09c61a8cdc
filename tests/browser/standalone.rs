//! The standalone file, opened from a disk: everything works, and nothing is requested.

use super::harness::{Browser, Key, Page, Site, browser_tests};

browser_tests! {
    the_standalone_file_works_from_a_disk in all_engines: "engines differ in what a page from a disk may do";
    the_standalone_file_requests_nothing_from_a_server in chromium: "its markup and its script decide what it requests";
}

/// The name of the file in the release.
const FILE: &str = "kazakhs-of-xinjiang.html";

/// The file alone in a folder.
async fn standalone(browser: &Browser) -> (Page, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("a copy of the story.html");
    std::fs::write(&copy, Site::default().read(FILE).body).expect("a copy");
    let page = browser.page().await;
    page.open_file(&copy).await;
    (page, folder)
}

async fn the_standalone_file_works_from_a_disk(browser: Browser) {
    let (page, _folder) = standalone(&browser).await;
    let address: String = page.evaluate("return location.protocol;", &[]).await;
    assert_eq!(address, "file:");
    let figures = page.mount_all().await;
    let mut moved = 0;
    for figure in figures.iter().filter(|figure| !figure.points().is_empty()) {
        figure.press(Key::End).await;
        figure.wait_for_cursor_at(figure.points().len() - 1, figure.start_option()).await;
        figure.press(Key::Home).await;
        figure.wait_for_cursor_at(0, figure.start_option()).await;
        moved += 1;
    }
    assert!(moved > 0, "no figure has a cursor");
    for figure in figures.iter().filter(|figure| figure.scene.control.is_some()) {
        figure.select_option(figure.scene.control.as_ref().map_or(0, |control| control.options.len() - 1)).await;
    }
    page.click("main a.note-link").await;
    assert_eq!(page.count(".note--open").await, 1);
    page.click("label:has(#theme-dark)").await;
    assert_ne!(page.style("html", "background-color").await, "rgb(251, 248, 242)");
    assert_eq!(page.loaded().await, Vec::<String>::new());
    assert_eq!(page.server.requests(), Vec::<String>::new());
}

async fn the_standalone_file_requests_nothing_from_a_server(browser: Browser) {
    let page = browser.page().await;
    page.open(FILE).await;
    page.mount_all().await;
    assert_eq!(page.server.requests(), [format!("/{FILE}")]);
    assert_eq!(page.loaded().await, Vec::<String>::new());
}
