use leptos::prelude::*;
use roadmap::{BulkAction, Mark, NodeId};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::act::act;
use super::words;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, Back, buttons, heading, paragraph};
use crate::tracker::Tracker;

/// The choice of what to reset.
pub fn part(tracker: Tracker, back: Back) -> [El; 2] {
    let roadmap = tracker.roadmap();
    let option = |node: NodeId, words: &str| element("option").attr("value", &node.index().to_string()).text(words);
    let sections = roadmap.children(NodeId::ROOT).map(|node| option(node, &roadmap.topic(node).title().to_string()));
    let choice = element("select")
        .class("button")
        .attr("aria-label", words::WHAT_TO_RESET)
        .child(option(NodeId::ROOT, words::EVERYTHING))
        .children(sections);
    // A select is asked for nothing but its value, which it has like an input.
    let chosen: HtmlInputElement = choice.element().clone().unchecked_into();
    let reset = button(words::RESET_CHOSEN).on("click", move |_| {
        let topic = chosen.value().parse().ok().and_then(|index| tracker.roadmap().place(index));
        confirm(tracker, topic.unwrap_or(NodeId::ROOT), back);
    });
    [heading(words::RESET), buttons([choice, reset])]
}

fn confirm(tracker: Tracker, topic: NodeId, back: Back) {
    let roadmap = tracker.roadmap();
    let [doing, done, skipped] = [Mark::Doing, Mark::Done, Mark::Skipped].map(|mark| {
        tracker.logbook(|logbook| roadmap.steps(topic).filter(|&step| logbook.mark_of(step) == mark).count())
    });
    let orphans = if topic == NodeId::ROOT { tracker.notices().get_untracked().orphans } else { 0 };
    let all = doing + done + skipped + orphans;
    let title = (topic != NodeId::ROOT).then(|| tracker.title(topic));
    let kinds = [done, doing, skipped, orphans].into_iter().zip(words::KINDS);
    let kinds = kinds.filter(|&(count, _)| count > 0).map(|(count, kind)| format!("{count} {kind}"));
    let parts = if all == 0 {
        vec![paragraph(words::NOTHING_TO_RESET)]
    } else {
        let about = words::about_reset(all, &kinds.collect::<Vec<_>>().join(", "));
        let reset = move |_| {
            dialog::close();
            act(tracker, BulkAction::Reset(topic));
        };
        vec![paragraph(&about), buttons([button(&words::reset_marks(all)).on("click", reset)])]
    };
    dialog::open(&words::reset_of(title.as_deref()), parts, [dialog::back(tracker, back)]);
}
