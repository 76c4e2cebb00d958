use std::ops::Range;

use roadmap::{NodeId, NoteBlock, isolated, note};

use super::text::{code_block, paragraph};
use crate::dom::element::{El, button, element, set_attr};
use crate::lazy::dialog;
use crate::lazy::notes::{self, words};
use crate::tracker::Tracker;

/// The note on a topic, below what its author says.
pub fn shown(tracker: Tracker, topic: NodeId, highlights: impl Fn(&str) -> Vec<Range<usize>>) -> El {
    let text = tracker.logbook(|logbook| logbook.note(topic));
    let mut part = element("div")
        .class("note")
        .attr("role", "group")
        .attr("aria-label", &words::note_on(&isolated(&tracker.title(topic))))
        .child(element("p").class("note-name").attr("aria-hidden", "true").text(&words::your_note()));
    let blocks = note::read(&text);
    let is_item = |block: &NoteBlock| matches!(block, NoteBlock::Item { .. });
    for blocks in blocks.chunk_by(|one, next| is_item(one) && is_item(next)) {
        part = match &blocks[0] {
            NoteBlock::Text(words) => part.child(paragraph(element("p"), words, &highlights(&words.to_string()))),
            NoteBlock::Code(code) => part.child(code_block(code, &highlights(code))),
            NoteBlock::Item { .. } => part.child(
                element("ul").attr("role", "list").children(blocks.iter().map(|block| item(block, &highlights))),
            ),
        };
    }
    let edit = notes::can_write(tracker).then(|| {
        button(&words::edit()).attr("aria-label", &words::edit_note_on(&isolated(&tracker.title(topic)))).on(
            "click",
            move |_| {
                dialog::close();
                notes::write(tracker, topic);
            },
        )
    });
    part.children(edit)
}

fn item(block: &NoteBlock, highlights: &impl Fn(&str) -> Vec<Range<usize>>) -> El {
    let item = element("li").attr("dir", "auto");
    let NoteBlock::Item { number, depth, words } = block else { return item };
    let sign = number.map_or("•".to_owned(), |number| format!("{number}."));
    set_attr(item.element(), "data-depth", &depth.to_string());
    let words = paragraph(element("div"), words, &highlights(&words.to_string()));
    item.child(element("span").class("note-sign").text(&sign)).text(" ").child(words)
}
