use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Action, Mark, NodeId};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use crate::browser::{clock, page};
use crate::dom::element::{El, element};
use crate::dom::focus;
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::row;
use crate::view::tick_box;
use crate::view::virtual_list::VirtualList;

/// The roadmap as nested lists. It is not `role=tree`, which offers nobody two actions a row on a phone.
pub struct Tree {
    tracker: Tracker,
    list: El,
    rows: Rc<RefCell<VirtualList>>,
}

impl Tree {
    /// Draws the rows, if all of them belong on the page. Otherwise it is not known yet which of them are in view.
    pub fn new(tracker: Tracker) -> Tree {
        let list = list(tracker);
        let rows = Rc::new(RefCell::new(VirtualList::new(tracker, list.element())));
        let tree = Tree { tracker, list, rows };
        if tracker.has_all_rows() { tree.drawn() } else { tree }
    }

    /// Draws the rows, and again whenever they change.
    fn drawn(self) -> Tree {
        let Tree { tracker, list, rows } = self;
        let (in_change, rows_changed) = (Rc::clone(&rows), tracker.rows_changed());
        let list = list.effect(move |_| {
            rows_changed.track();
            draw(&in_change, VirtualList::arrange);
        });
        Tree { tracker, list, rows }
    }

    /// Its element, which measures the rows once it is on the page, and draws those that come into view. Call this in
    /// the task that puts it there.
    pub fn element(self) -> El {
        let has_all_rows = self.tracker.has_all_rows();
        let Tree { tracker, list, rows } = if has_all_rows { self } else { self.drawn() };
        let [in_scroll, in_resize] = [Rc::clone(&rows), Rc::clone(&rows)];
        page::listen("scroll", move |_| draw(&in_scroll, VirtualList::scroll));
        page::listen("resize", move |_| draw(&in_resize, VirtualList::resize));
        // If all rows are there and stay where they are, that can wait until the browser has laid them out.
        let can_wait = has_all_rows && page::saved_place(0).is_none();
        spawn_local(async move {
            if can_wait {
                page::next_task().await;
            } else {
                page::next_microtask().await;
            }
            if tracker.is_alive() {
                draw(&rows, VirtualList::resize);
                clock::note("cairn: rows drawn");
            }
        });
        list
    }
}

/// The list without its rows. It listens for all of them, so that ten thousand rows need no listeners of their own.
fn list(tracker: Tracker) -> El {
    let list = element("ul")
        .class("tree")
        .attr("role", "list")
        .attr("aria-label", &tracker.roadmap().title().to_string())
        .on("click", move |event| {
            if let Some(topic) = topic_of(tracker, &event, "[data-fold]") {
                focus::keeping_focus(tracker, move |tracker| tracker.toggle(topic));
            } else if let Some(topic) = topic_of(tracker, &event, "[data-actions]") {
                lazy::show_row_menu(tracker, topic);
            }
        })
        .on("pointerover", move |event| add_menu_button(tracker, &event))
        .on("focusin", move |event| {
            add_menu_button(tracker, &event);
            if let Some(row) = topic_of(tracker, &event, ".row") {
                tracker.note_row_in_hand(row);
            }
        })
        .on("pointerdown", move |event| lazy::press_row(tracker, &event))
        .on("change", move |event| {
            let tick_box = target(&event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let (Some(topic), Some(tick_box)) = (topic_of(tracker, &event, "input"), tick_box) {
                tracker.act(Action::Mark(topic, if tick_box.checked() { Mark::Done } else { Mark::ToDo }));
                tick_box::show(tracker, topic, &tick_box, tracker.completion(topic).get_untracked());
            }
        });
    if tracker.roadmap().is_right_to_left() { list.attr("dir", "rtl") } else { list }
}

/// Draws, and two frames later draws what could wait, unless that was done already or the view has leapt again.
fn draw(rows: &Rc<RefCell<VirtualList>>, act: fn(&mut VirtualList)) {
    act(&mut rows.borrow_mut());
    let bare = rows.borrow().pending_fill();
    if bare.is_some() {
        let rows = Rc::clone(rows);
        let fill = move || {
            if rows.borrow().pending_fill() == bare {
                rows.borrow_mut().fill();
            }
        };
        request_animation_frame(move || request_animation_frame(fill));
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Adds the button of its menu to the row of an event. The button is hidden until its row is hovered or focused.
fn add_menu_button(tracker: Tracker, event: &Event) {
    let row = target(event).and_then(|target| target.closest(".row").ok()?);
    if let Some(row) = row
        && let Some(topic) = focus::topic_of(tracker, &row)
    {
        row::add_menu_button(tracker.roadmap().topic(topic), &row);
    }
}

/// The topic of an event on, or in, what `part` selects.
fn topic_of(tracker: Tracker, event: &Event, part: &str) -> Option<NodeId> {
    focus::topic_of(tracker, &target(event)?.closest(part).ok()??)
}
