//! The step that a mark belongs to, and the page on which a person chooses it.

use leptos::prelude::*;
use roadmap::{BulkAction, Mark, NodeId};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use super::words;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, back_to, named_field};
use crate::tracker::Tracker;

/// A button that leads to that page, for the mark of a topic that had this id and is called `title`. None where every
/// step has a mark of its own. `again` shows the list of such marks anew.
pub fn choose_button(tracker: Tracker, id: &str, title: &str, again: fn(Tracker)) -> Option<El> {
    let (id, title) = (id.to_owned(), title.to_owned());
    let has_free = tracker.roadmap().steps(NodeId::ROOT).any(|step| is_free(tracker, step));
    has_free.then(|| {
        let label = words::choose_for(&title);
        button(&words::choose()).attr("aria-label", &label).on("click", move |_| show(tracker, &id, &title, again))
    })
}

fn is_free(tracker: Tracker, step: NodeId) -> bool {
    tracker.completion(step).get_untracked().is_all(Mark::ToDo)
}

fn show(tracker: Tracker, id: &str, title: &str, again: fn(Tracker)) {
    let roadmap = tracker.roadmap();
    let option = |step: NodeId| {
        element("option").attr("value", &step.index().to_string()).text(&roadmap.topic(step).title().to_string())
    };
    let groups = roadmap.children(NodeId::ROOT).filter_map(|section| {
        let mut options = roadmap.steps(section).filter(|&step| is_free(tracker, step)).map(option).peekable();
        options.peek()?;
        let group = element("optgroup").attr("label", &roadmap.topic(section).title().to_string());
        Some(if roadmap.is_step(section) { options.next()? } else { group.children(options) })
    });
    let select = element("select").class("field").children(groups);
    let chosen: HtmlSelectElement = select.element().clone().unchecked_into();
    let id = id.to_owned();
    let attach = button(&words::match_it()).class("button main-button").on("click", move |_| {
        let step = chosen.value().parse().ok().and_then(|place| tracker.roadmap().place(place));
        attach(tracker, vec![(id.clone(), step)], again);
    });
    dialog::open(
        &words::choose_for(title),
        [named_field(&words::step(), select)],
        [attach, back_to(move || again(tracker))],
    );
}

/// Gives marks to steps, or discards them where there is none, and shows the list anew.
pub fn attach(tracker: Tracker, pairs: Vec<(String, Option<NodeId>)>, again: fn(Tracker)) {
    tracker.reread();
    tracker.act_in_bulk(BulkAction::Attach(pairs));
    tracker.finish();
    again(tracker);
}
