//! Names that other sites, links and programs rely on. They must not change.
//!
//! Everything else may be renamed: classes, `data-` attributes of our own pages, scripts, style sheets and files whose
//! name contains a fingerprint.

use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::editors::{EditorsProps, EditorsResources};
use explainer::embed::height;
use explainer::figures::Figure;
use explainer::page::{PageKind, PageProps, PageResources, document};
use explainer::share::snippet::Snippet;
use explainer::site::Edition;
use explainer::site::downloads::metadata::metadata;
use explainer::site::downloads::table::columns;
use explainer::site::downloads::write_data;
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

/// Panics with all names that are missing.
fn assert_all(what: &str, wanted: &[&str], found: impl Fn(&str) -> bool) {
    let missing: Vec<&&str> = wanted.iter().filter(|name| !found(name)).collect();
    assert!(missing.is_empty(), "{what}: public names are missing: {missing:?}");
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The English edition, to be written into a folder.
fn edition(folder: &Path) -> Edition {
    let content = Content::load(&Assets::new(root().join("assets")), "en", &explainer::figures::IDS)
        .unwrap_or_else(|error| panic!("{error}"));
    Edition::new(content, folder, None).unwrap_or_else(|error| panic!("{error}"))
}

/// The inputs of the English page, without files.
fn page() -> PageProps {
    edition(Path::new("")).page(PageResources::default(), PageKind::default())
}

/// The text of all page scripts.
fn scripts() -> String {
    fn read(folder: &Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                read(&path, text);
            } else {
                text.push_str(&std::fs::read_to_string(path).expect("a script"));
            }
        }
    }
    let mut text = String::new();
    read(&root().join("assets/script"), &mut text);
    text
}

fn figure<'a>(page: &'a PageProps, id: &str) -> &'a Figure {
    page.figures.iter().find(|figure| figure.id == id).expect("the figure")
}

/// Every fragment of the page and every state of a figure, in the form of an address.
fn addresses(page: &PageProps) -> BTreeSet<String> {
    let html = Html::parse_document(&document(page.clone()));
    let elements = Selector::parse("main[id], section[id], figure[id], section > span[id]").expect("a selector");
    let mut found: BTreeSet<String> =
        html.select(&elements).map(|element| format!("#{}", element.attr("id").expect("an id"))).collect();
    let ledger = Html::parse_document(&explainer::ledger::document(page, ""));
    let claims = Selector::parse(".ledger__claim").expect("a selector");
    found.extend(ledger.select(&claims).map(|row| format!("claims/#{}", row.attr("id").expect("an id"))));
    for figure in page.figures.iter() {
        let id = figure.id;
        let options = figure
            .scene
            .control
            .iter()
            .flat_map(|control| control.options.iter().map(|option| (&control.param, &option.value)));
        let points =
            figure.scene.points.iter().flat_map(|points| points.list.iter().map(|point| (&points.param, &point.value)));
        let tables = page.content.settings.retired_points.iter().filter(|(_, table)| *table == id);
        found.extend(tables.filter(|(point, _)| has_row(figure, point)).map(|(point, _)| format!("?{point}")));
        found.extend(options.chain(points).map(|(key, value)| format!("?{id}.{key}={value}")));
    }
    found
}

/// The list may grow: `UPDATE_EXPECT=1` adds new addresses. No line may be removed.
#[test]
fn links_made_earlier_still_work() {
    let path = root().join("tests/public_addresses.txt");
    let pinned: BTreeSet<String> =
        std::fs::read_to_string(&path).unwrap_or_default().lines().map(str::to_owned).collect();
    let found = addresses(&page());
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let lines: Vec<String> = pinned.union(&found).cloned().collect();
        std::fs::write(&path, lines.join("\n") + "\n").expect("the list can be written");
    }
    assert!(!pinned.is_empty(), "{} is empty", path.display());
    let missing: Vec<&String> = pinned.difference(&found).collect();
    assert!(missing.is_empty(), "these addresses have no target any more: {missing:#?}");
}

/// True if the table of a figure has the row that a retired point names, as `key` or `table-key`.
fn has_row(figure: &Figure, point: &str) -> bool {
    let lines = figure.table.rows.iter().flat_map(|row| row.lines());
    let value = point.split_once('=').map_or("", |(_, value)| value);
    lines.into_iter().any(|line| {
        let (table, key) = (line.field("table").unwrap_or_default(), line.field("key").unwrap_or_default());
        key == value || format!("{table}-{key}") == value
    })
}

/// Parameters of an embed's address, and attributes of the loader.
#[test]
fn query_parameters_and_loader_attributes_keep_their_names() {
    let scripts = scripts();
    let tokens: BTreeSet<&str> =
        scripts.split(|character: char| !character.is_alphanumeric() && character != '_' && character != '-').collect();
    assert_all(
        "query parameters",
        &["dark", "true", "false", "plain", "static", "transparent", "tab", "table", "childId", "secret"],
        |name| tokens.contains(name),
    );
    let loader = std::fs::read_to_string(root().join("assets/script/loader.js")).expect("the loader");
    // As properties of `dataset`: `data-figure`, `data-lang` and so on.
    assert_all(
        "attributes of the loader",
        &["figure", "lang", "dark", "state", "plain", "static", "transparent", "target", "height", "title", "base"],
        |name| loader.split(|character: char| !character.is_alphanumeric()).any(|word| word == name),
    );
    // `script[data-target]` is code pasted before the loader defined an element.
    let wanted = ["source !== SLUG", "script[data-target]", "`${SLUG}-figure`", "embed/${figure}/"];
    assert_all("the loader", &wanted, |text| loader.contains(text));
}

/// Messages of an embed to its host page.
#[test]
fn host_messages_keep_their_names() {
    let scripts = scripts();
    assert_all(
        "messages to the host",
        &[
            "source: SLUG",
            "'resize'",
            "'ready'",
            "'select'",
            "'scroll'",
            "datawrapper-height",
            "sentinel: 'amp'",
            "embed-size",
            "iframe.resize",
            "pymxPYMx",
            "xPYMxheightxPYMx",
            "[iFrameSizer]",
            "iframe-resized",
            "iframe-child-init",
            "frames-init",
            "message: 'height'",
        ],
        |text| scripts.contains(text),
    );
}

/// Code that has been pasted into a page cannot be changed.
#[test]
fn snippets_keep_their_names() {
    let page = page();
    let trade = figure(&page, "trade");
    let snippet = Snippet::new(&page.content, trade, height("trade"));
    let base = &page.content.base();
    let frame = snippet.frame().to_string();
    let loader = snippet.loader().to_string();
    let image = snippet.image().expect("an image").to_string();
    assert_all(
        "frame",
        &[
            "<iframe src=\"",
            "embed/trade/\"",
            " loading=\"lazy\"",
            " width=\"100%\"",
            " referrerpolicy=\"no-referrer\"",
            " sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads\"",
            " allow=\"fullscreen; clipboard-write; web-share\"",
            "#trade\">",
        ],
        |text| frame.contains(text),
    );
    assert_all(
        "loader",
        &[
            "<kazakhs-of-xinjiang-figure data-base=\"",
            " data-figure=\"trade\"",
            " data-lang=\"en\"",
            " data-height=\"",
            " data-title=\"",
            "<script defer src=\"",
            "embed.js\"",
            "</kazakhs-of-xinjiang-figure>",
        ],
        |text| loader.contains(text),
    );
    assert_all("image", &["figures/trade.png\"", "#trade\">"], |text| image.contains(text));
    assert!(frame.contains(base) && loader.contains(base) && image.contains(base));
}

/// Files that other sites load or link to by name.
#[test]
fn files_keep_their_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut edition = edition(folder.path());
    let content = Rc::make_mut(&mut edition.content);
    content.settings.site_url = "https://example.org/kazakhs/".to_owned();
    write_data(&edition).expect("the files can be written");
    assert_all(
        "files",
        &[
            "figures/trade.csv",
            "figures/trade.metadata.json",
            "share/people/index.html",
            "share/sources/index.html",
            "oembed/trade.json",
            "oembed/story.json",
        ],
        |name| folder.path().join(name).is_file(),
    );
    let sharing = std::fs::read_to_string(folder.path().join("share/people/index.html")).expect("a page");
    assert_all("cards and links", &["cards/people.png", "../../#people"], |text| sharing.contains(text));
    assert_eq!(explainer::embed::STORY, "story");
    // Host messages have the slug as their source.
    assert_eq!(edition.content.settings.slug, "kazakhs-of-xinjiang");
    assert_eq!(edition.content.settings.standalone_file(), "kazakhs-of-xinjiang.html");
    let site: String = std::fs::read_dir(root().join("src/site"))
        .expect("the module")
        .flatten()
        .filter_map(|entry| std::fs::read_to_string(entry.path()).ok())
        .collect();
    assert_all("files at the root", &["\"embed.js\"", "\"SHA256SUMS\"", "\"version.json\"", "\"_headers\""], |name| {
        site.contains(name)
    });
}

/// The fields of CSV and metadata files.
#[test]
fn downloads_keep_their_fields() {
    let page = page();
    let fields = |id: &str| -> BTreeSet<String> {
        let columns = columns(&page.content, figure(&page, id)).expect("columns");
        columns.into_iter().filter_map(|column| column.field).collect()
    };
    let trade = fields("trade");
    let rest = ["table", "key", "mark", "mark_means", "note", "sources", "dates", "addresses"];
    assert_all("columns of trade.csv", &rest, |name| trade.contains(name));
    assert_all("columns of trade.csv", &["year", "share", "series"], |name| trade.contains(name));
    let population = fields("population");
    assert_all("columns of population.csv", &["start", "low", "high", "low_bound", "high_bound"], |name| {
        population.contains(name)
    });
    let value = metadata(&page.content, figure(&page, "trade")).expect("metadata");
    let wanted = [
        "id", "title", "answer", "part_of", "language", "version", "as_of", "licence", "url", "files", "rows",
        "columns", "units", "marks", "remarks", "notes", "sources",
    ];
    assert_all("trade.metadata.json", &wanted, |name| value.get(name).is_some());
    assert_all("columns of the metadata", &["heading", "field"], |name| value["columns"][0].get(name).is_some());
    assert_all("sources of the metadata", &["id", "publisher", "title", "date", "url", "kind", "note"], |name| {
        value["sources"][0].get(name).is_some()
    });
    assert_all("marks of the metadata", &["A", "F", "F2", "C"], |name| value["marks"].get(name).is_some());
}

/// The editors' page is linked by figure.
#[test]
fn the_editors_page_keeps_its_fragments() {
    let page = page();
    let resources = Rc::new(EditorsResources::default());
    let html = explainer::editors::document(EditorsProps { page, resources });
    assert_all("fragments of embed/", &["id=\"trade\"", "id=\"where\"", "id=\"hosts\""], |text| html.contains(text));
}

/// The syntax of links in the files of the story that translators and maintainers edit.
#[test]
fn the_link_syntax_of_the_story_is_kept() {
    use explainer::content::blocks::LinkTarget;
    for address in ["claim:2.10", "term:basmachi", "data:population/census-2020", "source:article", "#frontier"] {
        assert!(LinkTarget::parse(address).is_some(), "{address}");
    }
    assert!(page().content.row("population/census-2020").is_some());
}
