use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{NodeId, Show};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use crate::browser::{address, frame, page};
use crate::dom::element::{El, button, element, set_shown};
use crate::dom::focus;
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::words;

/// What can be shown, and what it is in the address.
const SHOWS: [(Show, &str); 5] =
    [(Show::All, ""), (Show::ToDo, "to-do"), (Show::Doing, "doing"), (Show::Done, "done"), (Show::Skipped, "skipped")];

/// Begins a search, or goes on with it. The field is there at once, so that one can type on.
pub fn open(tracker: Tracker) {
    tracker.open_search();
    lazy::prepare_search(tracker);
}

/// Replaces the toolbar while one searches.
///
/// Each key searches for what was typed so far. The address follows as soon as one is done typing.
pub fn search_bar(tracker: Tracker, tools: Element) -> El {
    let placeholder = if tracker.has_any_details() { words::search_everything() } else { words::search_titles() };
    let field = element("input")
        .class("search-words")
        .attr("type", "search")
        .attr("aria-label", &words::search_roadmap())
        .attr("placeholder", &placeholder)
        .attr("autocomplete", "off");
    let options =
        SHOWS.iter().map(|&(show, value)| element("option").attr("value", value).text(&words::show_only(show)));
    let only = element("select").class("button").attr("aria-label", &words::show()).children(options);
    let count = element("p").class("search-count");
    let bar = Bar {
        tracker,
        words: field.element().clone().unchecked_into(),
        only: only.element().clone().unchecked_into(),
        count: count.element().clone(),
        first: Rc::default(),
    };
    bar.take_from_address();

    let [at_key, at_choice, at_enter] = [bar.clone(), bar.clone(), bar.clone()];
    let field = field.on("input", move |_| at_key.search_typed()).on("keydown", move |event| {
        let event: &KeyboardEvent = event.unchecked_ref();
        if matches!(event.key().as_str(), "Enter" | "ArrowDown") && !event.is_composing() {
            event.prevent_default();
            at_enter.go_to_first();
        }
    });
    let only = only.on("change", move |_| at_choice.search_chosen());
    let close = button("×").attr("aria-label", &words::end_search()).on("click", move |_| lazy::leave_search(tracker));
    // How high a list of what is done is says how much that is.
    let only = (!frame::hides_marks()).then_some(only);
    let is_search_open = tracker.is_search_open();
    let came_from = Cell::new(None);
    let is_first = Cell::new(true);
    element("div")
        .class("search-bar")
        .attr("role", "search")
        .attr("aria-label", &tracker.roadmap().title().to_string())
        .child(field)
        .children(only)
        .child(count)
        .child(close)
        .effect(move |element| {
            let is_open = is_search_open.get();
            let had_focus = focus::is_in(element) || page::root().find(".nothing-found:focus-within").is_some();
            focus::keeping_list(|| {
                set_shown(element, is_open);
                set_shown(&tools, !is_open);
                if is_open && !is_first.get() {
                    // A row's own elements do not outlive a search that leaves it out.
                    came_from.set(focus::focused(tracker).or(came_from.get()));
                    bar.focus();
                }
            });
            // A search that begins with the page leaves the focus where it is.
            if is_first.replace(false) || is_open {
                return;
            }
            bar.clear();
            let came_from = tracker.row_in_hand().or(came_from.take());
            if had_focus {
                focus::after_rendering(tracker, move || give_focus_back(tracker, came_from));
            }
        })
}

/// Focuses the row that one came from, or the row that it is part of now, unless the search was ended by going elsewhere.
fn give_focus_back(tracker: Tracker, came_from: Option<NodeId>) {
    if focus::focused(tracker).is_some() {
        return;
    }
    let row = came_from.and_then(|row| tracker.rows(|expansion, roadmap| expansion.row_of(roadmap, row)));
    match row {
        Some(row) => focus::focus(tracker, row),
        None => focus::focus_search(),
    }
}

/// The fields of the bar, and what they found.
#[derive(Clone)]
struct Bar {
    tracker: Tracker,
    words: HtmlInputElement,
    /// A select is asked for nothing but its value, which it has like an input.
    only: HtmlInputElement,
    count: Element,
    first: Rc<Cell<Option<NodeId>>>,
}

impl Bar {
    fn search_typed(&self) {
        let bar = self.clone();
        self.when_loaded(move || {
            bar.search();
            if bar.tracker.is_searching() {
                focus::after_rendering(bar.tracker, focus::bring_list_into_view);
            }
        });
    }

    fn search_chosen(&self) {
        let bar = self.clone();
        self.when_loaded(move || bar.search());
    }

    /// Focuses the first row that was found by everything typed so far, unless one types on or goes elsewhere meanwhile.
    fn go_to_first(&self) {
        let bar = self.clone();
        let typed = self.words.value();
        self.when_loaded(move || {
            let is_wanted = focus::is_in(&bar.words) && bar.words.value() == typed;
            if let Some(first) = bar.first().filter(|_| is_wanted) {
                focus::focus(bar.tracker, first);
            }
        });
    }

    fn when_loaded(&self, act: impl FnOnce() + 'static) {
        let tracker = self.tracker;
        let act: Box<dyn FnOnce()> = Box::new(act);
        spawn_local(async move {
            if lazy::load_for(tracker).await {
                act();
            }
        });
    }

    fn search(&self) {
        let chosen = self.only.value();
        let show = SHOWS.iter().find(|(_, value)| *value == chosen).map_or(Show::All, |&(show, _)| show);
        let words = self.words.value();
        let Some(found) = lazy::search(self.tracker, &words, show) else { return };
        self.first.set(found.first);
        address::set_search(&words, &chosen);
        self.count.set_text_content(Some(&found.sentence));
        self.tracker.announce(&found.sentence);
    }

    /// The first row that was found itself, and not because of what is below it.
    fn first(&self) -> Option<NodeId> {
        let found = self.first.get().unwrap_or(NodeId::ROOT);
        self.tracker.rows(|expansion, roadmap| expansion.row_of(roadmap, found))
    }

    fn focus(&self) {
        focus::focus_on(&self.words);
        self.words.select();
    }

    fn clear(&self) {
        self.words.set_value("");
        self.only.set_value("");
        self.count.set_text_content(None);
        address::set_search("", "");
    }

    /// Searches for what the address says. The second file was loaded before: see `roadmap_file`.
    fn take_from_address(&self) {
        let [find, show] = ["find", "show"].map(|name| address::parameter(name).unwrap_or_default());
        let show = if frame::hides_marks() { String::new() } else { show };
        if !find.is_empty() || !show.is_empty() {
            self.words.set_value(&find);
            self.only.set_value(&show);
            self.tracker.open_search();
            self.search();
        }
    }
}

/// Replaces the rows where a search found none.
pub fn nothing_found(tracker: Tracker) -> El {
    let rows_changed = tracker.rows_changed();
    element("div").class("nothing-found").effect(move |place| {
        rows_changed.track();
        let is_empty = tracker.rows(|expansion, roadmap| expansion.first_row(roadmap)).is_none();
        if is_empty || place.child_element_count() > 0 {
            lazy::show_nothing_found(tracker, place);
        }
    })
}
