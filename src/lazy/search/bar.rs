use roadmap::{NodeId, Show};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

use super::finding::search;
use super::words;
use crate::browser::{address, frame, page};
use crate::dom::element::{El, button, element, set_attr};
use crate::dom::{focus, scroll};
use crate::lazy::print;
use crate::tracker::Tracker;

/// What can be shown, each with its word in the address.
const SHOWS: [(Show, &str); 7] = [
    (Show::All, ""),
    (Show::ToDo, "to-do"),
    (Show::Doing, "doing"),
    (Show::Done, "done"),
    (Show::Skipped, "skipped"),
    (Show::WithNotes, "notes"),
    (Show::WithOwnHours, "hours"),
];

/// The search bar of the page, with everything that belongs to it.
pub struct Bar {
    tracker: Tracker,
    words: HtmlInputElement,
    /// The choice of what to show. A select is used only for its value, which it has like an input. The height of a
    /// list of what is done would tell how much that is, so where marks are hidden there is no choice.
    only: Option<HtmlInputElement>,
    count: Element,
}

impl Bar {
    /// The search bar on the page.
    pub fn on_page(tracker: Tracker) -> Option<Bar> {
        Bar::complete(tracker, &page::root().find(".search-bar")?)
    }

    /// Adds what stands beside the field to the bar of the first load, once.
    fn complete(tracker: Tracker, bar: &Element) -> Option<Bar> {
        let part = |selector| bar.query_selector(selector).ok().flatten();
        let words: HtmlInputElement = part(".search-words")?.unchecked_into();
        if part(".search-count").is_none() {
            let what = if tracker.has_any_details() || tracker.has_any_notes() {
                words::everything()
            } else {
                words::titles()
            };
            set_attr(&words, "placeholder", &what);
            scroll::keeping_list(|| drop(El::from_existing(bar.clone()).children(beside_field(tracker))));
        }
        let only = part("select").map(JsCast::unchecked_into);
        Some(Bar { tracker, words, only, count: part(".search-count")? })
    }

    /// Acts on a key in the field, or on what was typed. `typed` was in the field when the key was pressed.
    pub fn follow(&self, event: &Event, typed: &str) {
        match event.dyn_ref::<KeyboardEvent>() {
            Some(event) if matches!(event.key().as_str(), "Enter" | "ArrowDown") && !event.is_composing() => {
                event.prevent_default();
                self.go_to_first(typed);
            }
            Some(_) => {}
            None => {
                self.search();
                if self.tracker.is_searching() {
                    focus::after_rendering(self.tracker, scroll::bring_list_into_view);
                }
            }
        }
    }

    /// Focuses the first row that was found itself, and not because of what is below it, unless the person has typed on
    /// or gone elsewhere meanwhile.
    fn go_to_first(&self, typed: &str) {
        let found = self.tracker.first_found().unwrap_or(NodeId::ROOT);
        let first = self.tracker.rows(|expansion, roadmap| expansion.row_of(roadmap, found));
        let is_wanted = focus::is_in(&self.words) && self.words.value() == typed;
        if let Some(first) = first.filter(|_| is_wanted) {
            focus::focus(self.tracker, first);
        }
    }

    fn search(&self) {
        let chosen = self.only.as_ref().map(HtmlInputElement::value).unwrap_or_default();
        let show = SHOWS.iter().find(|(_, value)| *value == chosen).map_or(Show::All, |&(show, _)| show);
        let words = self.words.value();
        let sentence = search(self.tracker, &words, show);
        address::set_search(&words, &chosen);
        self.count.set_text_content(Some(&sentence));
        self.tracker.announce(&sentence);
    }
}

/// Searches for what the address says, if it says anything.
pub fn resume((tracker, bar): (Tracker, &Element)) {
    let [find, show] = ["find", "show"].map(|name| address::parameter(name).unwrap_or_default());
    let show = if frame::hides_marks() { String::new() } else { show };
    if find.is_empty() && show.is_empty() {
        return;
    }
    let Some(bar) = Bar::complete(tracker, bar) else { return };
    bar.words.set_value(&find);
    if let Some(only) = &bar.only {
        only.set_value(&show);
    }
    tracker.open_search();
    bar.search();
}

/// Searches once more, as there is more to find now. Once a person is in one of the rows that were found, these stay.
pub fn search_again(tracker: Tracker) {
    if tracker.is_searching()
        && tracker.row_in_hand().is_none()
        && let Some(bar) = Bar::on_page(tracker)
    {
        bar.search();
    }
}

/// Empties all but the field.
pub fn clear(bar: &Element) {
    let part = |selector| bar.query_selector(selector).ok().flatten();
    if let Some(only) = part("select") {
        only.unchecked_into::<HtmlInputElement>().set_value("");
    }
    if let Some(count) = part(".search-count") {
        count.set_text_content(None);
    }
    address::set_search("", "");
}

fn beside_field(tracker: Tracker) -> impl Iterator<Item = El> {
    let is_own = |show| matches!(show, Show::WithNotes | Show::WithOwnHours);
    let shows = SHOWS.iter().filter(|&&(show, _)| !is_own(show) || !tracker.is_shared_view());
    let options = shows.map(|&(show, value)| element("option").attr("value", value).text(&words::show_only(show)));
    let only = (!frame::hides_marks()).then(|| {
        element("select").class("button").attr("aria-label", &words::show()).children(options).on("change", move |_| {
            if let Some(bar) = Bar::on_page(tracker) {
                bar.search();
            }
        })
    });
    let close = button("×").attr("aria-label", &words::end()).on("click", move |_| tracker.leave_search());
    // On wide pages the menu is hidden during a search.
    let print = (!frame::is_embedded()).then(|| print::open_button(tracker).class("button search-print"));
    only.into_iter().chain([element("p").class("search-count")]).chain(print).chain([close])
}
