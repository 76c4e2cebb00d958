use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{NodeId, Query, Show};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use crate::browser::page;
use crate::dom::element::{El, button, element, show};
use crate::dom::focus::{self, SEARCH_ID};
use crate::lazy;
use crate::tracker::{Tracker, counted};

/// What can be shown: in the address, and in words.
const SHOWS: [(Show, &str, &str); 3] =
    [(Show::All, "", "All"), (Show::ToDo, "to-do", "To do"), (Show::Done, "done", "Done")];

/// Stands in the place of the toolbar while one searches.
///
/// What is typed is looked for at each key. The address says it too, as soon as one is done typing.
pub fn search_bar(tracker: Tracker, tools: Element) -> El {
    let words = element("input")
        .class("search-words")
        .attr("type", "search")
        .attr("aria-label", "Search this roadmap")
        .attr("autocomplete", "off");
    let options = SHOWS.map(|(_, value, label)| element("option").attr("value", value).text(label));
    let only = element("select").class("button").attr("aria-label", "Show").children(options);
    let count = element("p").class("search-count");
    let bar = Bar {
        tracker,
        words: words.element().clone().unchecked_into(),
        only: only.element().clone().unchecked_into(),
        count: count.element().clone(),
        first: Rc::default(),
    };
    bar.take_from_address();

    let [at_key, at_choice, at_enter] = [bar.clone(), bar.clone(), bar.clone()];
    let words = words
        .on("input", move |_| {
            let bar = at_key.clone();
            lazy::when_loaded(tracker, move || {
                bar.search();
                if tracker.is_searching() {
                    focus::after_rendering(tracker, focus::bring_list_into_view);
                }
            });
        })
        .on("keydown", move |event| {
            let event: &KeyboardEvent = event.unchecked_ref();
            if matches!(event.key().as_str(), "Enter" | "ArrowDown") && !event.is_composing() {
                event.prevent_default();
                let bar = at_enter.clone();
                let asked = bar.words.value();
                // After all that was typed before it, and not where one has gone elsewhere or types on meanwhile.
                lazy::when_loaded(tracker, move || {
                    let is_asked = focus::is_in(&bar.words) && bar.words.value() == asked;
                    if let Some(first) = bar.first().filter(|_| is_asked) {
                        focus::focus(tracker, first);
                    }
                });
            }
        });
    let only = only.on("change", move |_| {
        let bar = at_choice.clone();
        lazy::when_loaded(tracker, move || bar.search());
    });
    let close = button("×").attr("aria-label", "Close the search").on("click", move |_| tracker.end_search());
    let searching = tracker.searching();
    let came_from = Cell::new(None);
    let is_first = Cell::new(true);
    element("div").class("search-bar").attr("role", "search").child(words).child(only).child(count).child(close).effect(
        move |element| {
            let is_open = searching.get();
            let was_in_hand = focus::is_in(element);
            focus::keeping_list(|| {
                show(element, is_open);
                show(&tools, !is_open);
                if is_open && !is_first.get() {
                    // A row's own elements do not outlive a search that leaves it out.
                    came_from.set(focus::focused(tracker).or(came_from.get()));
                    bar.focus();
                }
            });
            // An address that says what is looked for takes the focus from nobody.
            if is_first.replace(false) || is_open {
                return;
            }
            bar.clear();
            let came_from: Option<NodeId> = came_from.take();
            if was_in_hand {
                focus::after_rendering(tracker, move || {
                    // Who ended it may have gone somewhere.
                    if focus::focused(tracker).is_some() {
                        return;
                    }
                    let row =
                        came_from.and_then(|row| tracker.rows(|expansion, roadmap| expansion.row_of(roadmap, row)));
                    match row {
                        Some(row) => focus::focus(tracker, row),
                        None => focus::focus_tool(SEARCH_ID),
                    }
                });
            }
        },
    )
}

/// What one wants to look for, in the fields of the bar.
#[derive(Clone)]
struct Bar {
    tracker: Tracker,
    words: HtmlInputElement,
    /// A select, of which only the value is asked, as of a field.
    only: HtmlInputElement,
    count: Element,
    first: Rc<Cell<Option<NodeId>>>,
}

impl Bar {
    fn show(&self) -> Show {
        let chosen = self.only.value();
        SHOWS.into_iter().find(|(_, value, _)| *value == chosen).map_or(Show::All, |(show, ..)| show)
    }

    fn query(&self) -> Query {
        Query::new(&self.words.value(), self.show(), page::fold)
    }

    fn search(&self) {
        let query = self.query();
        let found = self.tracker.search(query.clone());
        self.first.set(found.first);
        let said = sentence(&query, found.count);
        page::ask(&self.words.value(), &self.only.value());
        self.count.set_text_content(Some(&said));
        self.tracker.say(&said);
    }

    /// The first row that was found, and not the way to it.
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
        page::ask("", "");
    }

    fn take_from_address(&self) {
        let [find, show] = ["find", "show"].map(|name| page::asked(name).unwrap_or_default());
        if !find.is_empty() || !show.is_empty() {
            self.words.set_value(&find);
            self.only.set_value(&show);
            self.tracker.open_search();
            self.search();
        }
    }
}

fn sentence(query: &Query, count: usize) -> String {
    match (query.has_words(), query.show) {
        (true, _) if count == 0 => "Nothing found".to_owned(),
        (true, _) => format!("{count} {} found", if count == 1 { "topic" } else { "topics" }),
        (false, Show::ToDo) => format!("{} to do", counted(count)),
        (false, Show::Done) => format!("{} done", counted(count)),
        (false, Show::All) => String::new(),
    }
}

/// In the place of the rows, where a search found none.
pub fn nothing_found(tracker: Tracker) -> El {
    let rows_changed = tracker.rows_changed();
    element("p").class("nothing-found").effect(move |words| {
        rows_changed.track();
        let is_empty = tracker.rows(|expansion, roadmap| expansion.first_row(roadmap)).is_none();
        let said = is_empty.then_some("Nothing to show. Fewer words, or All, show more.");
        words.set_text_content(said);
    })
}
