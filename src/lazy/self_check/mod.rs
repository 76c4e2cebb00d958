//! The self-check: when the steps of a topic are done, as a list to go through before they are ticked.

mod words;

use std::rc::Rc;

use roadmap::{BulkAction, Guidance, Mark, NodeId, Style, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

pub use self::words::command;
use crate::dom::element::{El, button, element, set_text};
use crate::dom::focus;
use crate::dom::title::{authored, styled, titled};
use crate::lazy::dialog::{self, first_of, paragraph};
use crate::tracker::Tracker;

/// The most steps in one self-check.
const MOST: usize = 100;

/// A step that may be ticked, and its box.
type Answer = (NodeId, HtmlInputElement);

/// Whether a topic offers a self-check: steps are left below it, and at least one of them says when it is done.
pub fn is_offered(tracker: Tracker, topic: NodeId) -> bool {
    let roadmap = tracker.roadmap();
    let is_told = |&step: &NodeId| Guidance::of(&roadmap, step).done_when.is_some();
    !tracker.is_read_only() && !roadmap.is_step(topic) && left(tracker, topic).iter().any(is_told)
}

/// Opens the dialog.
pub fn show(tracker: Tracker, topic: NodeId) {
    let mut answers = Vec::new();
    let rows = left(tracker, topic).into_iter().map(|step| {
        let tick_box = element("input").attr("type", "checkbox");
        answers.push((step, tick_box.element().clone().unchecked_into()));
        row(tracker, step, tick_box)
    });
    let rows: Vec<El> = first_of(MOST, rows).collect();
    let answers: Rc<[Answer]> = answers.into();
    let tick = button(&words::tick_none());
    let said = element("p").class("self-check-said").attr("role", "status");
    let (name, refusal): (Element, Element) = (tick.element().clone(), said.element().clone());
    let counted = Rc::clone(&answers);
    let list = element("ul").class("dialog-list self-check").children(rows).on("change", move |_| {
        let words = match checked(&counted).len() {
            0 => words::tick_none(),
            count => words::tick(count),
        };
        set_text(&name, &words);
        set_text(&refusal, "");
    });
    let refusal = said.element().clone();
    let tick = tick.on("click", move |event| {
        // The button is in the form that closes the dialog.
        event.prevent_default();
        let done = checked(&answers);
        if done.is_empty() {
            set_text(&refusal, &words::nothing_yet());
            if let Some((_, first)) = answers.first() {
                focus::focus_on(first);
            }
            return;
        }
        dialog::close();
        tracker.act_in_bulk(BulkAction::Tick(topic, done));
    });
    let title = words::heading(&isolated(&tracker.title(topic)));
    dialog::open(&title, [paragraph(&words::about()), list, said], [tick]);
}

/// When a step is done, with its title below; the title alone, if its author does not say so.
fn row(tracker: Tracker, step: NodeId, tick_box: El) -> El {
    let roadmap = tracker.roadmap();
    let title = titled(authored(element("span"), &roadmap), roadmap.topic(step).title());
    let words = match Guidance::of(&roadmap, step).done_when {
        Some(done_when) => {
            let line = authored(element("span"), &roadmap);
            let add = |(text, style): (&str, Style)| drop(styled(&line, style).text(text));
            done_when.0.iter().map(|run| (run.text.as_str(), run.style)).for_each(add);
            element("span").child(line).child(title.class("dialog-list-below"))
        }
        None => title,
    };
    element("li").child(element("label").child(tick_box).child(words))
}

/// The steps of a topic that are neither done nor skipped.
fn left(tracker: Tracker, topic: NodeId) -> Vec<NodeId> {
    let roadmap = tracker.roadmap();
    tracker.logbook(|logbook| {
        let is_left = |&step: &NodeId| matches!(logbook.mark_of(step), Mark::ToDo | Mark::Doing);
        roadmap.steps(topic).filter(is_left).collect()
    })
}

/// The steps whose boxes are checked.
fn checked(answers: &[Answer]) -> Vec<NodeId> {
    answers.iter().filter(|(_, tick_box)| tick_box.checked()).map(|&(step, _)| step).collect()
}
