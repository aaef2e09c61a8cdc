//! The article is laid out part by part after its first screen, and whoever moves before that is done keeps their place.

use super::harness::{Browser, Page, Site, browser_tests};

browser_tests! {
    part_by_part_all_of_the_article_is_laid_out in all_engines: "engines differ in `content-visibility`";
    whoever_comes_to_a_place_has_all_of_it_laid_out_before in all_engines: "engines differ in what they know of a navigation";
    whoever_scrolls_before_it_is_done_keeps_their_place in all_engines: "engines differ in `content-visibility`";
    without_its_script_nothing_waits_to_be_laid_out in all_engines: "engines differ in the order of events while loading";
}

/// How many parts have had a turn, and how many are still left for later.
async fn turns(page: &Page) -> (usize, usize) {
    let left = "return [...document.querySelectorAll('main *, footer *')].filter((part) => getComputedStyle(part).contentVisibility === 'auto').length;";
    (page.count("[data-laid-out]").await, page.ask(left, &[]).await)
}

/// Where each section ends, and the page.
async fn places(page: &Page) -> Vec<f64> {
    page.ask("return [...document.querySelectorAll('.section'), document.querySelector('footer')].map((part) => scrollY + part.getBoundingClientRect().bottom);", &[]).await
}

/// The page as if nothing below its first screen had had its turn yet, and no height were known.
async fn postpone_layout(page: &Page) {
    page.run(
        "for (const part of document.querySelectorAll('[data-laid-out]')) delete part.dataset.laidOut;
         document.styleSheets[0].insertRule('.section, .section > *, .glossary > * { contain-intrinsic-size: 2rem !important }');
         document.documentElement.dataset.layout = 'pending'; return null;",
    )
    .await;
    page.painted().await;
    assert!(turns(page).await.1 > 50, "nothing is left for later");
}

async fn part_by_part_all_of_the_article_is_laid_out(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    let (turned, left) = turns(&page).await;
    assert!(turned > 50, "{turned} parts had a turn");
    assert_eq!(left, 0, "parts are left for later");
    let laid_out = places(&page).await;
    page.open("#people").await;
    let whole = places(&page).await;
    // Engines round on their way.
    let alike = laid_out.iter().zip(&whole).all(|(laid_out, whole)| (laid_out - whole).abs() < 0.1);
    assert!(alike, "not as high as a page that is laid out as a whole:\n{laid_out:?}\n{whole:?}");
}

async fn whoever_comes_to_a_place_has_all_of_it_laid_out_before(browser: Browser) {
    let page = browser.page().await;
    page.open("#two-sides").await;
    assert_eq!(turns(&page).await, (0, 0));
    page.open("").await;
    page.reload().await;
    assert_eq!(turns(&page).await, (0, 0), "whoever comes back may be anywhere");
}

async fn whoever_scrolls_before_it_is_done_keeps_their_place(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    postpone_layout(&page).await;
    // The middle of the window after the jump, and once the page's own script, run once more, has heard of it.
    let script = "return new Promise((done) => {
        const html = document.documentElement;
        const frame = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
        const again = document.createElement('script');
        again.src = document.querySelector('script[src*=page-]').src;
        again.addEventListener('load', () => {
            document.getElementById('frontier').scrollIntoView({ behavior: 'instant' });
            const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
            const [before, height] = [middle.getBoundingClientRect().top, document.body.scrollHeight];
            const wait = () => (html.dataset.layout ? requestAnimationFrame(wait) : frame(() =>
                done([middle.getBoundingClientRect().top - before, document.body.scrollHeight - height])));
            wait();
        });
        document.head.append(again);
    });";
    let (moved, grown): (f64, f64) = page.ask(script, &[]).await;
    assert!(grown > 2_000.0, "the page grew by {grown} px");
    assert!(moved.abs() < 2.0, "the place that was read moved by {moved} px");
}

async fn without_its_script_nothing_waits_to_be_laid_out(browser: Browser) {
    browser.expect_in_console(&["page-", "Failed to load resource", "Loading failed for the", "did not load"]);
    let lost = Site::default().file(|name| name.starts_with("page-"), |_| None);
    let page = browser.page_of(lost).await;
    page.open("").await;
    assert_eq!(turns(&page).await, (0, 0));
}
