//! Parsing of sections into blocks with line numbers.

use explainer::content::blocks::{BlockKind, Inline, LinkTarget, pieces};
use explainer::content::markdown::parse;

#[test]
fn every_kind_of_block_is_read_with_its_line() {
    let text = "# Title\n\n> Hard to read.\n\nWords *with* **stress**\nover two lines.\n\n## Heading\n\n\
        - one\n- two\n\n![](figure:trade)\n";
    let blocks = parse("x.md", text).expect("it parses");
    let kinds: Vec<(usize, &str)> = blocks
        .iter()
        .map(|block| {
            let kind = match &block.kind {
                BlockKind::Title(_) => "title",
                BlockKind::Heading(_) => "heading",
                BlockKind::Paragraph(_) => "paragraph",
                BlockKind::ContentNote(_) => "note",
                BlockKind::List(items) if items.len() == 2 => "list of two",
                BlockKind::List(_) => "list",
                BlockKind::Figure(_) => "figure",
            };
            (block.line, kind)
        })
        .collect();
    assert_eq!(
        kinds,
        [(1, "title"), (3, "note"), (5, "paragraph"), (8, "heading"), (10, "list of two"), (13, "figure")]
    );
}

#[test]
fn links_keep_their_kind_their_words_and_their_line() {
    let blocks = parse("x.md", "# T\n\nOne [a](claim:2.10),\n[b](term:x) and **[c](data:y/z)**.\n").expect("it parses");
    let links: Vec<(String, usize)> = pieces(&blocks[1])
        .into_iter()
        .filter_map(|piece| match piece {
            Inline::Link {
                target: LinkTarget::Claim(id) | LinkTarget::Term(id) | LinkTarget::Data(id), line, ..
            } => Some((id.clone(), *line)),
            _ => None,
        })
        .collect();
    assert_eq!(links, [("2.10".to_owned(), 3), ("x".to_owned(), 4), ("y/z".to_owned(), 4)]);
}

#[test]
fn a_loose_list_reads_like_a_tight_one() {
    let tight = parse("x.md", "- one\n- two\n").expect("it parses");
    let loose = parse("x.md", "- one\n\n- two\n").expect("it parses");
    assert_eq!(tight[0].kind, loose[0].kind);
}
