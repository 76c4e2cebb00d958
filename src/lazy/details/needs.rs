//! What to finish before a topic, one press away, and how far each of them is.

use roadmap::NodeId;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::words;
use crate::browser::page;
use crate::dom::element::{El, element, next_sibling, set_attr, set_text};
use crate::dom::focus;
use crate::dom::title::{authored, titled};
use crate::tracker::Tracker;

/// The list of a topic's needs, if it has any.
pub fn list(tracker: Tracker, needs: &[NodeId]) -> Option<El> {
    let name = words::needs();
    let items = || element("ul").attr("role", "list").attr("aria-label", &name);
    (!needs.is_empty()).then(|| {
        element("div")
            .class("details-needs")
            .child(element("p").class("details-name").attr("aria-hidden", "true").text(&name))
            .child(items().children(needs.iter().map(|&need| item(tracker, need))))
    })
}

fn item(tracker: Tracker, need: NodeId) -> El {
    let roadmap = tracker.roadmap();
    let go = titled(authored(element("button"), &roadmap), roadmap.topic(need).title())
        .class("need")
        .attr("type", "button")
        .attr("data-need", &need.index().to_string());
    let button = go.element().clone();
    let item = element("li").child(go).text(" ").child(element("span").class("details-site"));
    show(tracker, &button);
    item
}

/// The topic to which a press in the details leads, if it was on one of the list.
pub fn pressed(tracker: Tracker, event: &Event) -> Option<NodeId> {
    let pressed = event.target()?.dyn_into::<Element>().ok()?;
    need_of(tracker, &pressed.closest("[data-need]").ok()??)
}

fn need_of(tracker: Tracker, button: &Element) -> Option<NodeId> {
    tracker.roadmap().place(button.get_attribute("data-need")?.parse().ok()?)
}

/// Shows how far a need is done, by its button.
pub fn show(tracker: Tracker, button: &Element) {
    let Some(need) = need_of(tracker, button) else { return };
    let state = tracker.logbook(|logbook| logbook.completion(need)).face().name();
    set_attr(button, "data-state", state);
    set_text(&next_sibling(button).unchecked_into(), &words::state(state));
}

/// Focuses the button in the sheet that leads to a need.
pub fn focus(need: NodeId) {
    if let Some(button) = page::root().find(&format!("dialog [data-need=\"{}\"]", need.index())) {
        focus::focus_on(button.unchecked_ref());
    }
}
