//! Addresses as they are in prose and e-mails.

use super::super::super::harness::{Browser, browser_tests, eventually};

browser_tests! {
    case_dirty_addresses in all_engines: "engines differ in how they encode and change an address";
}

async fn case_dirty_addresses(browser: Browser) {
    let page = browser.page().await;
    for (dirty, clean) in [
        ("?series=imports&year=2015.", "?series=imports&year=2015"),
        ("?series=imports&year=2015)", "?series=imports&year=2015"),
        ("?series=imports&year=2015).", "?series=imports&year=2015"),
        ("?series=imports&year=2015%20", "?series=imports&year=2015"),
        ("?series=%20imports&year=2015,", "?series=imports&year=2015"),
        ("?series=imports&amp;year=2015", "?series=imports&year=2015"),
        ("?series=imports&amp;amp;year=2015", "?series=imports&year=2015"),
        ("?series=imports&#038;year=2015", "?series=imports&year=2015"),
        ("?series=3Dimports&year=3D2015", "?series=imports&year=2015"),
        ("?SERIES=Imports&Year=2015", "?series=imports&year=2015"),
        ("?series=imports&year=2015%E2%80%9D", "?series=imports&year=2015"),
        ("?plain&dark=TRUE.", "?plain&dark=true"),
        // Parameters and fragments of hosts keep their capitals.
        ("?childId=Np-1&year=2015#?secret=Ab3dEf6hIj", "?childId=Np-1&year=2015#?secret=Ab3dEf6hIj"),
        ("?year=2015#amp=1", "?year=2015#amp=1"),
        ("?year=2015&x=100%", "?year=2015&x=100%25"),
    ] {
        page.open(&format!("embed/trade/{dirty}")).await;
        eventually(format_args!("{dirty} becomes {clean}"), async || page.address().await == clean).await;
    }
    // The state of a dirty address is selected.
    page.open("embed/trade/?SERIES=Imports&amp;year=2015).").await;
    let figure = page.figure("trade").await;
    figure.mount().await;
    let point = figure.points().iter().position(|point| point.value == "2015").expect("the year");
    figure.wait_for_cursor_at(point, 0).await;
    page.open("?trade.series=Imports&amp;trade.year=2015,#Trade.").await;
    let position = "return document.getElementById('trade').getBoundingClientRect().top;";
    assert_eq!(page.address().await, "?trade.series=imports&trade.year=2015#trade");
    eventually("the page shows the figure", async || page.evaluate::<f64>(position, &[]).await.abs() < 200.0).await;
}
