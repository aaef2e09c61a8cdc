//! The lesson for schools, `teach/`: places where sources differ, each with its figure and questions, and a worksheet.
//!
//! Complete without a script. In print the first sheet has the texts and questions, the second the worksheet.

use crate::content::blocks::{Block, BlockKind};
use crate::content::section::Section;
use crate::page::social::Social;
use crate::page::{LESSON, PageProps, Seen, blocks, companion, companion_head};
use yew::prelude::*;

/// The page as an HTML document. `style` is the address of its sheet; addresses in `props` are relative to the page.
pub fn document(props: &PageProps, style: &str) -> String {
    let content = &props.content;
    let lesson = &content.lesson;
    let card = Social {
        title: lesson.title.clone(),
        description: content.ui.lesson.description.clone(),
        address: LESSON.to_owned(),
        ..Social::of_story_page(content, &props.figures)
    };
    let mut seen = Seen::default();
    let (head, parts) = parts(lesson);
    let last = parts.len().saturating_sub(1);
    let part = |seen: &mut Seen, index: usize, part: &[Block]| {
        let class = classes!("lesson__part", (index == last).then_some("lesson__worksheet"));
        html! { <section {class}>{ blocks(props, seen, part) }</section> }
    };
    let introduction = blocks(props, &mut seen, head);
    let body = html! {
        <main>
            { companion_head(props, &lesson.title, introduction) }
            { for parts.iter().enumerate().map(|(index, blocks)| part(&mut seen, index, blocks)) }
        </main>
    };
    companion(props, "lesson", style, &card, body)
}

/// The blocks before the first heading, and the parts that begin with a heading each. The last part is the worksheet.
fn parts(lesson: &Section) -> (&[Block], Vec<&[Block]>) {
    let is_heading = |block: &Block| matches!(block.kind, BlockKind::Heading(_));
    let first = lesson.blocks.iter().position(is_heading).unwrap_or(lesson.blocks.len());
    let (head, rest) = lesson.blocks.split_at(first);
    let mut starts: Vec<usize> = (0..rest.len()).filter(|index| is_heading(&rest[*index])).collect();
    starts.push(rest.len());
    (head, starts.windows(2).map(|pair| &rest[pair[0]..pair[1]]).collect())
}
