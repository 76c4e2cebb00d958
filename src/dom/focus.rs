//! Where the focus is, and moving it.

use leptos::task::spawn_local;
use roadmap::NodeId;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use crate::browser::page::{self, PrerenderedActions};
use crate::dom::scroll;
use crate::tracker::Tracker;

/// The id of a topic's checkbox. The colon keeps it apart from topics' own ids, which have none.
pub fn tick_box_id(topic: NodeId) -> String {
    format!("tick:{}", topic.index())
}

/// The id of the button that opens the search.
pub const SEARCH_ID: &str = "cairn:search";

/// The id of the dialog.
pub const DIALOG_ID: &str = "cairn:dialog";

/// Focuses the heading of the page, so that what is read aloud goes on from there.
pub fn focus_heading() {
    if let Some(heading) = page::root().find("h1").and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        // The attribute is allowed on any element.
        let _: Result<(), _> = heading.set_attribute("tabindex", "-1");
        focus_on(&heading);
    }
}

/// Focuses a row. The browser scrolls as little as it must.
pub fn focus(tracker: Tracker, row: NodeId) {
    match tick_box(row) {
        Some(tick_box) => focus_on(&tick_box),
        None => {
            tracker.pin_row(row);
            after_rendering(tracker, move || {
                if let Some(tick_box) = tick_box(row) {
                    focus_on(&tick_box);
                }
            });
        }
    }
}

/// The row that has the focus, on whichever of its controls.
pub fn focused(tracker: Tracker) -> Option<NodeId> {
    topic_of(tracker, &page::root().focused()?)
}

/// Whether the focus is in an element.
pub fn is_in(element: &Element) -> bool {
    page::root().focused().is_some_and(|focused| element.contains(Some(&focused)))
}

/// Whether an event comes from a field that takes keys and what is pasted.
pub fn is_in_field(event: &Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let editable = "input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]";
    element.is_some_and(|element| element.closest(editable).is_ok_and(|found| found.is_some()))
}

/// Whether a dialog is open, which gets all keys.
pub fn is_in_dialog() -> bool {
    page::root().find("dialog[open]").is_some()
}

/// Focuses the search, which is always there: the button that opens it, or its field while one searches.
pub fn focus_search() {
    let field = page::root().find(".search-words").map(JsCast::unchecked_into);
    for tool in page::root().element(SEARCH_ID).into_iter().chain(field) {
        scroll::keeping_list(|| focus_on(&tool));
        if is_in(&tool) {
            break;
        }
    }
}

/// The topic in whose row an element stands.
pub fn topic_of(tracker: Tracker, element: &Element) -> Option<NodeId> {
    let row = element.closest("[data-topic]").ok()??;
    tracker.roadmap().place(row.get_attribute("data-topic")?.parse().ok()?)
}

/// Runs a command that may close the branch with the focused row. Then the row of the closed branch gets the focus.
pub fn keeping_focus(tracker: Tracker, command: impl FnOnce(Tracker)) {
    let before = focused(tracker);
    command(tracker);
    if let Some(before) = before {
        let row = tracker.rows(|expansion, roadmap| expansion.row_of(roadmap, before));
        if let Some(row) = row.filter(|&row| row != before) {
            after_rendering(tracker, move || focus(tracker, row));
        }
    }
}

/// Opens and closes what was opened and closed in the prerendered tree, and focuses the row that had the focus there.
pub fn resume(tracker: Tracker, begun: Option<&PrerenderedActions>) {
    let Some(begun) = begun else { return };
    let roadmap = tracker.roadmap();
    for folded in &begun.folded {
        let opened = folded.strip_prefix('+');
        let topic = opened.or(folded.strip_prefix('-')).and_then(|id| roadmap.find(id));
        if let Some(topic) =
            topic.filter(|&topic| tracker.rows(|expansion, _| expansion.is_open(topic)) != opened.is_some())
        {
            tracker.toggle(topic);
        }
    }
    if let Some(topic) = begun.in_hand.as_ref().and_then(|id| roadmap.find(id)) {
        after_rendering(tracker, move || focus(tracker, topic));
    }
}

/// The checkbox of a topic, if its row is on the page.
pub fn tick_box(topic: NodeId) -> Option<HtmlElement> {
    page::root().element(&tick_box_id(topic))
}

/// Focuses an element. An element that was just found in the page can be focused; if not, nothing is said.
pub fn focus_on(element: &HtmlElement) {
    let _: Result<(), _> = element.focus();
}

/// Acts as soon as the page shows what was changed, if the app is still there then.
pub fn after_rendering(tracker: Tracker, act: impl FnOnce() + 'static) {
    act_after_rendering(tracker, Box::new(act));
}

/// [`after_rendering`], compiled once for all actions.
fn act_after_rendering(tracker: Tracker, act: Box<dyn FnOnce()>) {
    spawn_local(async move {
        page::next_microtask().await;
        if tracker.is_alive() {
            act();
        }
    });
}
