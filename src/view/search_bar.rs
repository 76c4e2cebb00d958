use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use roadmap::{NodeId, Query, Show};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent};

use crate::browser::page;
use crate::tracker::{Findings, Tracker, counted};
use crate::view::element::{Drawn, element, show};
use crate::view::place;
use crate::view::toolbar::button;

/// What can be shown: in the address, and in words.
const SHOWS: [(Show, &str, &str); 3] =
    [(Show::All, "", "All"), (Show::ToDo, "to-do", "To do"), (Show::Done, "done", "Done")];

/// Stands in the place of the toolbar while one searches.
///
/// What is typed is looked for at each key. The address says it too, as soon as one is done typing.
pub fn search_bar(tracker: Tracker) -> Drawn {
    let steps = counted(tracker.completion(NodeId::ROOT).get_untracked().steps as usize);
    let words = element("input")
        .class("search-words")
        .with("type", "search")
        .with("aria-label", "Search this roadmap")
        .with("placeholder", &format!("Search {steps}"))
        .with("autocomplete", "off")
        .with("enterkeyhint", "search");
    let options = SHOWS.map(|(_, value, label)| element("option").with("value", value).text(label));
    let only = element("select").class("button").with("aria-label", "Show").children(options);
    let count = element("p").class("search-count");
    let bar = Bar {
        tracker,
        words: words.element().clone().unchecked_into(),
        only: only.element().clone().unchecked_into(),
        count: count.element().clone(),
    };
    bar.take_from_address();

    let [at_key, at_choice, at_end, in_words] = [bar.clone(), bar.clone(), bar.clone(), bar.clone()];
    let words = words
        .on("input", move |_| {
            at_key.search();
            place::after_rendering(|| {
                if place::list_top() < place::COVERED {
                    place::bring_list_to(place::COVERED);
                }
            });
        })
        .on("change", move |_| at_end.tell_address())
        .on("keydown", move |event| {
            let key = event.unchecked_ref::<KeyboardEvent>().key();
            if (key == "Enter" || key == "ArrowDown")
                && let Some(first) = in_words.first()
            {
                event.prevent_default();
                place::focus(tracker, first);
            }
        });
    let only = only.on("change", move |_| {
        at_choice.search();
        at_choice.tell_address();
    });
    let close = button("×")
        .with("aria-label", "Close the search")
        .with("title", "Close the search (Esc)")
        .on("click", move |_| tracker.end_search());
    let searching = tracker.searching();
    let came_from = RefCell::new(None);
    let is_first = Cell::new(true);
    element("div").class("search-bar").with("role", "search").child(words).child(only).child(count).child(close).follow(
        move |element| {
            let is_open = searching.get();
            show(element, is_open);
            let mut came_from = came_from.borrow_mut();
            match is_open {
                // An address that says what is looked for takes the focus from nobody.
                true if is_first.get() => {}
                true => {
                    *came_from = came_from.take().or_else(|| Origin::here(tracker));
                    bar.focus();
                }
                false => {
                    bar.clear();
                    if let Some(origin) = came_from.take().filter(|_| is_in_hand(element)) {
                        place::after_rendering(move || origin.go_back(tracker));
                    }
                }
            }
            is_first.set(false);
        },
    )
}

/// What one wants to look for, in the fields of the bar.
#[derive(Clone)]
struct Bar {
    tracker: Tracker,
    words: HtmlInputElement,
    only: HtmlSelectElement,
    count: Element,
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
        let said = sentence(&query, &self.tracker.search(query.clone()));
        self.count.set_text_content(Some(&said));
        self.tracker.say(&said);
    }

    fn first(&self) -> Option<NodeId> {
        self.tracker.rows(|outline, roadmap| outline.first_row(roadmap))
    }

    fn focus(&self) {
        place::focus_in_place(&self.words);
        self.words.select();
    }

    fn clear(&self) {
        self.words.set_value("");
        self.only.set_value("");
        self.count.set_text_content(None);
        self.tell_address();
    }

    fn tell_address(&self) {
        page::ask(&self.words.value(), &self.only.value());
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

/// What had the focus before the search. A row's own elements do not outlive a search that leaves it out.
enum Origin {
    Row(NodeId),
    Tool(HtmlElement),
}

impl Origin {
    fn here(tracker: Tracker) -> Option<Origin> {
        place::focused(tracker).map(Origin::Row).or_else(|| place::focused_element().map(Origin::Tool))
    }

    fn go_back(self, tracker: Tracker) {
        match self {
            Origin::Row(row) => place::focus(tracker, row),
            Origin::Tool(tool) => place::focus_in_place(&tool),
        }
    }
}

/// Whether the focus is in an element.
fn is_in_hand(element: &Element) -> bool {
    place::focused_element().is_some_and(|focused| element.contains(Some(&focused)))
}

fn sentence(query: &Query, Findings { count, .. }: &Findings) -> String {
    match (query.has_words(), query.show) {
        (true, _) if *count == 0 => "Nothing found".to_owned(),
        (true, _) => format!("{count} {} found", if *count == 1 { "topic" } else { "topics" }),
        (false, Show::ToDo) => format!("{} to do", counted(*count)),
        (false, Show::Done) => format!("{} done", counted(*count)),
        (false, Show::All) => String::new(),
    }
}

/// In the place of the rows, where a search found none.
pub fn nothing_found(tracker: Tracker) -> Drawn {
    let arranged = tracker.arranged();
    element("p").class("nothing-found").follow(move |words| {
        arranged.track();
        let is_empty = tracker.rows(|outline, roadmap| outline.first_row(roadmap)).is_none();
        let said = is_empty.then_some(
            "Nothing here is what you are looking for. Fewer words, or only the beginning of one, find more.",
        );
        words.set_text_content(said);
    })
}
