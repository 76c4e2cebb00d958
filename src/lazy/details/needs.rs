//! What to finish before a topic, one press away, and how far each of them is.

use roadmap::{Face, NodeId};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::words;
use crate::dom::element::{El, element, next_sibling, set_attr, set_text};
use crate::dom::focus;
use crate::dom::title::{authored, titled};
use crate::lazy::dialog;
use crate::tracker::Tracker;

/// The list of them, if there are any.
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
        .attr("data-need", &need.index().to_string())
        .on("click", move |_| {
            dialog::close();
            focus::go_to(tracker, need);
        });
    let button = go.element().clone();
    let item = element("li").child(go).text(" ").child(element("span").class("details-site"));
    show(tracker, &button);
    item
}

/// Shows how far one is, by its button.
pub fn show(tracker: Tracker, button: &Element) {
    let place = button.get_attribute("data-need").and_then(|place| place.parse().ok());
    let Some(need) = place.and_then(|place| tracker.roadmap().place(place)) else { return };
    let state = match tracker.logbook(|logbook| logbook.completion(need)).face() {
        Face::Empty => "to-do",
        Face::Doing => "doing",
        Face::Part => "part",
        Face::Full => "done",
        Face::Skipped => "skipped",
    };
    set_attr(button, "data-state", state);
    set_text(&next_sibling(button).unchecked_into(), &words::state(state));
}
