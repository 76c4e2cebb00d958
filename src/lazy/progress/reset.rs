use leptos::prelude::*;
use roadmap::{BulkAction, Mark, NodeId, quoted};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::act::act;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, Back, buttons, heading, paragraph};
use crate::tracker::Tracker;
use crate::words::marks;

/// The choice of what to reset.
pub fn part(tracker: Tracker, back: Back) -> [El; 2] {
    let roadmap = tracker.roadmap();
    let option = |node: NodeId, words: &str| element("option").attr("value", &node.index().to_string()).text(words);
    let sections = roadmap.children(NodeId::ROOT).map(|node| option(node, &roadmap.topic(node).title().to_string()));
    let choice = element("select")
        .class("button")
        .attr("aria-label", "What to reset")
        .child(option(NodeId::ROOT, "Everything"))
        .children(sections);
    // A select is asked for nothing but its value, which it has like an input.
    let chosen: HtmlInputElement = choice.element().clone().unchecked_into();
    let reset = button("Reset …").on("click", move |_| {
        let topic = chosen.value().parse().ok().and_then(|index| tracker.roadmap().place(index));
        confirm(tracker, topic.unwrap_or(NodeId::ROOT), back);
    });
    [heading("Begin again"), buttons([choice, reset])]
}

fn confirm(tracker: Tracker, topic: NodeId, back: Back) {
    let roadmap = tracker.roadmap();
    let [doing, done, skipped] = [Mark::Doing, Mark::Done, Mark::Skipped].map(|mark| {
        tracker.logbook(|logbook| roadmap.steps(topic).filter(|&step| logbook.mark_of(step) == mark).count())
    });
    let orphans = if topic == NodeId::ROOT { tracker.notices().get_untracked().orphans } else { 0 };
    let all = doing + done + skipped + orphans;
    let what = if topic == NodeId::ROOT { "everything".to_owned() } else { quoted(&tracker.title(topic)) };
    let kinds = [(done, "done"), (doing, "in progress"), (skipped, "skipped"), (orphans, "without a topic")];
    let kinds = kinds.into_iter().filter(|&(count, _)| count > 0).map(|(count, words)| format!("{count} {words}"));
    let parts = if all == 0 {
        vec![paragraph("There is nothing to reset: nothing in it is marked.")]
    } else {
        let words = format!(
            "This takes {} away: {}. The state before is kept under Earlier states, and you can undo it.",
            marks(all),
            kinds.collect::<Vec<_>>().join(", ")
        );
        let reset = move |_| {
            dialog::close();
            act(tracker, BulkAction::Reset(topic));
        };
        vec![paragraph(&words), buttons([button(&format!("Reset {}", marks(all))).on("click", reset)])]
    };
    dialog::open(&format!("Reset {what}?"), parts, [dialog::back(tracker, back)]);
}
