//! CSV files: their values equal the data, and each row has its sources.

use super::render::page;
use explainer::chart::decimal::Decimal;
use explainer::content::columns::{ColumnType, column_type};
use explainer::figures::{CsvRow, Figure, TableRow};
use explainer::page::PageProps;
use explainer::site::downloads::metadata::metadata;
use explainer::site::downloads::table::{BETWEEN, BYTE_ORDER_MARK, columns, csv};
use std::collections::BTreeSet;
use std::rc::Rc;

/// The headings and the rows of a figure's file.
fn read(page: &PageProps, id: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let figure = page.figures.iter().find(|figure| figure.id == id).expect("the figure");
    let file = csv(&page.content, figure).unwrap_or_else(|diagnostic| panic!("{diagnostic}"));
    let text = String::from_utf8(file).expect("UTF-8");
    let text = text.strip_prefix(BYTE_ORDER_MARK).expect("a byte order mark");
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains('\r'), "{id}: lines end as in RFC 4180");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(false).from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> =
        reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect();
    (rows.remove(0), rows)
}

/// The rows behind each line of a file: a row of the table on the page and a row of the data.
fn lines(figure: &Figure) -> Vec<(TableRow, CsvRow)> {
    figure.table.rows.iter().flat_map(|row| row.lines().into_iter().map(|line| (row.clone(), line))).collect()
}

#[test]
fn csv_files_equal_the_data() {
    let page = page("en");
    let mut seen = BTreeSet::new();
    for figure in page.figures.iter() {
        let (headings, rows) = read(&page, figure.id);
        let columns = columns(&page.content, figure).expect("columns");
        assert_eq!(headings, columns.iter().map(|column| column.heading.clone()).collect::<Vec<_>>(), "{}", figure.id);
        assert_eq!(
            headings.iter().collect::<BTreeSet<_>>().len(),
            headings.len(),
            "{}: headings are not unique",
            figure.id
        );
        let lines = lines(figure);
        assert_eq!(rows.len(), lines.len(), "{}", figure.id);
        for (row, (shown, line)) in rows.iter().zip(&lines) {
            let cell = |field: &str| {
                let at = columns.iter().position(|column| column.field.as_deref() == Some(field));
                at.map_or("", |at| row[at].as_str())
            };
            assert_eq!(row[..shown.cells.len()], shown.cells[..], "{}", figure.id);
            assert_eq!(cell("mark"), line.evidence.code());
            assert_eq!(cell("mark_means"), page.content.ui.evidence(line.evidence));
            assert_eq!(cell("note"), line.note.clone().unwrap_or_default());
            let (table, key) = (cell("table"), cell("key"));
            if table.is_empty() {
                continue;
            }
            let address = format!("{table}/{key}");
            let data = page.content.row(&address).unwrap_or_else(|| panic!("{}: no row {address}", figure.id));
            let recorded = CsvRow::from(data);
            seen.insert(address.clone());
            assert_eq!(
                (line.evidence, &line.sources, &line.note),
                (data.evidence, &data.sources, &data.words.note),
                "{address}"
            );
            for column in columns.iter().filter_map(|column| column.field.as_deref()) {
                if !["table", "claim", "mark", "mark_means", "note", "sources", "dates", "addresses"].contains(&column)
                {
                    assert_eq!(cell(column), recorded.field(column).unwrap_or_default(), "{address}, {column}");
                }
                if column_type(column) == Some(ColumnType::Number) {
                    assert_eq!(
                        cell(column).parse::<Decimal>().is_ok(),
                        !cell(column).is_empty(),
                        "{address}, {column}"
                    );
                }
            }
        }
    }
    assert!(seen.len() > page.figures.len(), "only {} rows of the data are in tables", seen.len());
}

#[test]
fn every_row_has_names_dates_and_addresses_of_its_sources() {
    for lang in ["en", "ar-XB"] {
        let page = page(lang);
        for figure in page.figures.iter() {
            let (_, rows) = read(&page, figure.id);
            for (row, (_, line)) in rows.iter().zip(lines(figure)) {
                let [names, dates, addresses] = [3, 2, 1].map(|back| &row[row.len() - back]);
                let recorded: Vec<_> =
                    line.sources.iter().map(|id| page.content.source(id).expect("a source")).collect();
                assert!(!recorded.is_empty() && !names.is_empty(), "{}: {row:?}", figure.id);
                assert_eq!(names.split(BETWEEN).count(), recorded.len(), "{}: {names}", figure.id);
                let url: Vec<&str> = recorded.iter().map(|source| source.url.as_str()).collect();
                assert_eq!(addresses.split(BETWEEN).collect::<Vec<_>>(), url, "{}", figure.id);
                let date: Vec<String> =
                    recorded.iter().map(|source| source.date.map(|date| date.iso()).unwrap_or_default()).collect();
                assert_eq!(dates.split(BETWEEN).collect::<Vec<_>>(), date, "{}", figure.id);
            }
        }
    }
}

#[test]
fn headings_are_in_the_language_of_the_file() {
    let (english, pseudo_locale) = (read(&page("en"), "population").0, read(&page("en-XA"), "population").0);
    assert_eq!(english.len(), pseudo_locale.len());
    assert!(english.iter().zip(&pseudo_locale).all(|(one, other)| one != other), "{pseudo_locale:?}");
}

#[test]
fn no_cell_is_a_formula_to_a_spreadsheet() {
    let mut page = page("en");
    // Cells that a spreadsheet would evaluate.
    let figure = &mut Rc::make_mut(&mut page.figures)[0];
    figure.table.columns[0] = "@SUM(1)".to_owned();
    figure.table.rows[0].cells[0] = "=HYPERLINK(\"x\")".to_owned();
    figure.table.rows[1].cells[0] = "-2.5".to_owned();
    let id = figure.id;
    let (headings, rows) = read(&page, id);
    assert_eq!([&headings[0], &rows[0][0], &rows[1][0]], ["'@SUM(1)", "'=HYPERLINK(\"x\")", "-2.5"]);
    for figure in page.figures.iter() {
        let (headings, rows) = read(&page, figure.id);
        for cell in headings.iter().chain(rows.iter().flatten()) {
            let formula = cell.starts_with(['=', '+', '-', '@', '\t']);
            assert!(!formula || cell.parse::<f64>().is_ok(), "{}: {cell}", figure.id);
        }
    }
}

#[test]
fn metadata_describes_the_csv_file() {
    let page = page("en");
    for figure in page.figures.iter() {
        let (headings, rows) = read(&page, figure.id);
        let found = metadata(&page.content, figure).unwrap_or_else(|diagnostic| panic!("{diagnostic}"));
        assert_eq!(
            (&found["title"], &found["answer"]),
            (&figure.question.clone().into(), &figure.answer.clone().into())
        );
        assert_eq!(found["rows"], rows.len());
        let columns: Vec<&str> = found["columns"]
            .as_array()
            .expect("columns")
            .iter()
            .filter_map(|column| column["heading"].as_str())
            .collect();
        assert_eq!(columns, headings);
        assert_eq!(
            (&found["version"], &found["as_of"]),
            (&env!("CARGO_PKG_VERSION").into(), &page.content.settings.as_of.as_str().into())
        );
        assert_eq!((&found["language"], &found["licence"]["name"]), (&"en".into(), &"CC BY 4.0".into()));
        assert!(found["url"].is_null(), "no address of the site is set");
        let has_image = found["files"].get("png").is_some();
        assert_eq!(has_image, figure.export_layout.is_some(), "{}", figure.id);
        let sources = found["sources"].as_array().expect("sources");
        assert_eq!(sources.len(), figure.sources.len());
        for (source_found, id) in sources.iter().zip(&figure.sources) {
            let source = page.content.source(id).expect("a source");
            assert_eq!(source_found["url"].as_str().unwrap_or_default(), source.url, "{id}");
            assert_eq!(source_found["title"].as_str().unwrap_or_default(), source.title, "{id}");
        }
        let notes: Vec<&str> =
            found["notes"].as_array().expect("notes").iter().filter_map(|note| note["id"].as_str()).collect();
        assert_eq!(notes, figure.notes);
    }
}
