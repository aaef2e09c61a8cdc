//! Minifies style sheets and pages: removes parts that browsers do not need.

use super::markup::elements;
use std::borrow::Cow;

/// A style sheet without comments and unneeded blanks.
pub fn css(text: &str) -> String {
    let mut minified = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        minified.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    minified.push_str(rest);
    tight(&lines(&minified))
}

/// A style sheet without unneeded blanks: around braces and semicolons, and after colons and commas.
fn tight(style: &str) -> String {
    let mut tight = style.replace('\n', " ");
    for (loose, close) in
        [(" {", "{"), ("{ ", "{"), (" }", "}"), ("} ", "}"), ("; ", ";"), (": ", ":"), (", ", ","), (";}", "}")]
    {
        tight = tight.replace(loose, close);
    }
    tight
}

/// End tags that are optional everywhere in HTML. The document is the same without them.
const OPEN_ENDED: [&str; 8] = ["</li>", "</td>", "</th>", "</tr>", "</thead>", "</tbody>", "</dt>", "</dd>"];

/// Elements whose start tag ends a paragraph.
const END_PARAGRAPHS: [&str; 8] = ["p", "ul", "div", "dl", "section", "h2", "h3", "table"];

/// Elements whose end tag ends a paragraph.
const END_WITH_PARAGRAPHS: [&str; 6] = ["aside", "details", "div", "footer", "main", "section"];

/// SVG shapes, which have no content.
const EMPTY: [&str; 4] = ["circle", "line", "path", "rect"];

/// The beginning of a comment.
const COMMENT: &str = "<!--";

/// A page rendered by this build, without the tags that a browser adds itself. Scripts and styles stay as they are.
pub fn html(page: &str) -> String {
    let mut minified = String::new();
    let mut at = 0;
    for element in elements(page, &["script", "style"]) {
        minified.push_str(&markup(&page[at..element.text.start]));
        minified.push_str(&page[element.text.clone()]);
        at = element.text.end;
    }
    minified + &markup(&page[at..])
}

fn markup(text: &str) -> String {
    let mut minified = String::with_capacity(text.len());
    let mut rest = text;
    // True after the end tag of a paragraph that is written only if the next tag does not end the paragraph anyway.
    let mut is_end_pending = false;
    while let Some(start) = rest.find('<') {
        // Comments contain markup, which is minified too.
        let is_comment = rest[start..].starts_with(COMMENT);
        let closed = || rest[start..].find('>').map_or(rest.len(), |length| start + length + 1);
        let end = if is_comment { start + COMMENT.len() } else { closed() };
        let (before, tag) = (&rest[..start], &rest[start..end]);
        rest = &rest[end..];
        if OPEN_ENDED.contains(&tag) && before.is_empty() {
            continue;
        }
        if is_end_pending && !(before.is_empty() && ends_paragraph(tag)) {
            minified.push_str("</p>");
        }
        minified.push_str(before);
        is_end_pending = tag == "</p>";
        if is_end_pending || OPEN_ENDED.contains(&tag) {
            continue;
        }
        if minified.ends_with('>') && name_of_end(tag).is_some_and(|name| EMPTY.contains(&name)) {
            minified.pop();
            minified.push_str("/>");
        } else {
            push_tag(&mut minified, tag);
        }
    }
    if is_end_pending {
        minified.push_str("</p>");
    }
    minified + rest
}

/// The name of an end tag. `None` for a start tag.
fn name_of_end(tag: &str) -> Option<&str> {
    tag.strip_prefix("</")?.strip_suffix('>')
}

/// True if a tag ends a paragraph before it, so that the paragraph needs no end tag.
fn ends_paragraph(tag: &str) -> bool {
    let starts = |name: &&str| {
        let rest = tag[1..].strip_prefix(*name);
        rest.is_some_and(|rest| rest.starts_with([' ', '>']))
    };
    match name_of_end(tag) {
        Some(name) => END_WITH_PARAGRAPHS.contains(&name),
        None => END_PARAGRAPHS.iter().any(starts),
    }
}

/// Adds a tag with short boolean attributes, and with its class before the other attributes. Similar text is then
/// adjacent, and compresses better.
///
/// Yew writes the class last, and escapes quotes and angle brackets in values.
fn push_tag(minified: &mut String, tag: &str) {
    let mut tag = Cow::from(tag);
    for (long, short) in [(" download=\"\"", " download"), (" hidden=\"hidden\"", " hidden")] {
        if tag.contains(long) {
            tag = tag.replace(long, short).into();
        }
    }
    let name = 1 + tag[1..].bytes().take_while(u8::is_ascii_alphanumeric).count();
    let class = tag.find(" class=\"").filter(|_| tag.ends_with('>'));
    let class = class.and_then(|start| Some(start..start + 9 + tag[start + 8..].find('"')?));
    let Some(class) = class else { return minified.push_str(&tag) };
    for part in [&tag[..name], &tag[class.clone()], &tag[name..class.start], &tag[class.end..]] {
        minified.push_str(part);
    }
}

/// Sheets concatenated. Adjacent sheets of the same layer share one block.
pub fn joined(sheets: &[String]) -> String {
    const LAYER: &str = "@layer components{";
    let mut joined = String::new();
    let mut in_layer = false;
    for sheet in sheets {
        let sheet = sheet.trim();
        match sheet.strip_prefix(LAYER).filter(|_| in_layer) {
            Some(more) => {
                joined.pop();
                joined.push_str(more);
            }
            None => joined.push_str(sheet),
        }
        in_layer = sheet.starts_with(LAYER) && is_one_block(sheet);
    }
    joined
}

/// True if the first brace of a sheet closes with its last one.
fn is_one_block(sheet: &str) -> bool {
    let mut depth = 0;
    let closes = sheet.bytes().position(|byte| {
        depth += i32::from(byte == b'{') - i32::from(byte == b'}');
        byte == b'}' && depth == 0
    });
    closes == Some(sheet.len() - 1)
}

fn lines(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::{html, joined};
    use crate::content::Content;
    use crate::content::assets::Assets;
    use crate::figures::IDS;
    use crate::page::{PageKind, PageResources, document};
    use crate::site::Edition;
    use scraper::Html;
    use std::path::Path;

    #[test]
    fn a_page_without_the_tags_that_a_browser_adds_is_the_same_page() {
        let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        let content = Content::load(&assets, "en", &IDS).expect("the story");
        let edition = Edition::new(content, Path::new(""), None).expect("the figures");
        let page = document(edition.page(PageResources::default(), PageKind::StoryPage));
        let minified = html(&page);
        // The value of a boolean attribute has no meaning. Markup in comments is compared too.
        let page = page.replace(" hidden=\"hidden\"", " hidden=\"\"").replace("<!--", "").replace("-->", "");
        let minified = minified.replace("<!--", "").replace("-->", "");
        assert!(minified.len() + 5_000 < page.len(), "{} of {}", minified.len(), page.len());
        let (found, expected) = (Html::parse_document(&minified).html(), Html::parse_document(&page).html());
        let at = found.bytes().zip(expected.bytes()).position(|(one, other)| one != other);
        let near = |page: &str| {
            let at = at.unwrap_or_default();
            page.chars()
                .skip(page[..page.floor_char_boundary(at)].chars().count().saturating_sub(120))
                .take(240)
                .collect::<String>()
        };
        assert!(found == expected, "it is another page:\n{}\ninstead of\n{}", near(&found), near(&expected));
    }

    #[test]
    fn a_sheet_with_more_than_a_layer_stays_closed() {
        let sheets = ["@layer components{.a{b:c}}@media print{.a{d:e}}", "@layer components{.f{g:h}}"];
        assert_eq!(joined(&sheets.map(str::to_owned)), sheets.concat());
    }

    #[test]
    fn sheets_of_one_layer_are_joined_and_others_stay() {
        let sheets = [
            "@layer base{p{a:b}}",
            "@layer components{.a{b:c}}",
            "@layer components{@media x{.d{e:f}}}",
            "@media print{@layer print{g{h:i}}}",
            "@layer components{.j{k:l}}",
        ];
        let expected = "@layer base{p{a:b}}@layer components{.a{b:c}@media x{.d{e:f}}}\
                        @media print{@layer print{g{h:i}}}@layer components{.j{k:l}}";
        assert_eq!(joined(&sheets.map(str::to_owned)), expected);
    }
}
