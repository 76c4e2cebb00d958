use leptos::prelude::*;
use roadmap::{BulkAction, Mark, NodeId, isolated};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::act::act;
use super::stage::BackupStage;
use super::words;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, buttons, heading, paragraph};
use crate::words::{count_of, list};

/// The choice of what to reset.
pub fn part(stage: BackupStage) -> [El; 2] {
    let tracker = stage.tracker;
    let roadmap = tracker.roadmap();
    let option = |node: NodeId, words: &str| element("option").attr("value", &node.index().to_string()).text(words);
    let sections = roadmap.children(NodeId::ROOT).map(|node| option(node, &roadmap.topic(node).title().to_string()));
    let choice = element("select")
        .class("button")
        .attr("aria-label", &words::what_to_reset())
        .child(option(NodeId::ROOT, &words::everything()))
        .children(sections);
    // A select is used only for its value, which it has like an input.
    let chosen: HtmlInputElement = choice.element().clone().unchecked_into();
    let reset = button(&words::reset_chosen()).on("click", move |_| {
        let topic = chosen.value().parse().ok().and_then(|index| tracker.roadmap().place(index));
        confirm(stage, topic.unwrap_or(NodeId::ROOT));
    });
    [heading(&words::reset()), buttons([choice, reset])]
}

fn confirm(stage: BackupStage, topic: NodeId) {
    let tracker = stage.tracker;
    let roadmap = tracker.roadmap();
    let [doing, done, skipped] = [Mark::Doing, Mark::Done, Mark::Skipped].map(|mark| {
        tracker.logbook(|logbook| roadmap.steps(topic).filter(|&step| logbook.mark_of(step) == mark).count())
    });
    let orphans = if topic == NodeId::ROOT { tracker.notices().get_untracked().orphans } else { 0 };
    let all = doing + done + skipped + orphans;
    let title = match topic {
        NodeId::ROOT => words::reset_everything(),
        section => words::reset_of(&isolated(&tracker.title(section))),
    };
    let kinds = [(done, Mark::Done), (doing, Mark::Doing), (skipped, Mark::Skipped)];
    let kinds = kinds.into_iter().filter(|&(count, _)| count > 0).map(|(count, mark)| count_of(count, mark));
    let kinds = kinds.chain((orphans > 0).then(|| words::from_changed_steps(orphans)));
    let parts = if all == 0 {
        vec![paragraph(&words::nothing_to_reset())]
    } else {
        let about = [words::about_reset(all, &list(kinds)), words::notes_stay(), words::undoable()].join(" ");
        let reset = move |_| {
            dialog::close();
            act(tracker, BulkAction::Reset(topic));
        };
        vec![paragraph(&about), buttons([button(&words::reset_marks(all)).on("click", reset)])]
    };
    dialog::open(&title, parts, [stage.back()]);
}
