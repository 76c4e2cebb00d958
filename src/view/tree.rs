use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Gesture, Mark, NodeId};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use crate::browser::{clock, page};
use crate::tracker::Tracker;
use crate::view::element::{Drawn, element};
use crate::view::place;
use crate::view::tick_box;
use crate::view::window::Window;

/// The roadmap as nested lists. Not `role=tree`: that offers two actions a row to nobody on a phone.
///
/// It listens for all its rows, so that ten thousand of them cost no listener each.
pub fn tree(tracker: Tracker) -> Drawn {
    let list = element("ul")
        .class("tree")
        .with("role", "list")
        .with("aria-label", &tracker.roadmap().title().to_string())
        .on("click", move |event| {
            if let Some(topic) = topic_of(tracker, &event, "[data-fold]") {
                place::keeping_focus(tracker, move |tracker| tracker.fold(topic));
            }
        })
        .on("change", move |event| {
            let tick_box = target(&event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let (Some(topic), Some(tick_box)) = (topic_of(tracker, &event, "input"), tick_box) {
                tracker.act(Gesture::Mark(topic, if tick_box.checked() { Mark::Done } else { Mark::ToDo }));
                tick_box::show(&tick_box, tracker.completion(topic).get_untracked());
            }
        });
    let window = Rc::new(RefCell::new(Window::new(tracker, list.element())));
    let [in_scroll, in_resize, at_start] = [Rc::clone(&window), Rc::clone(&window), Rc::clone(&window)];
    page::listen("scroll", move |_| draw(&in_scroll, Window::scroll));
    page::listen("resize", move |_| draw(&in_resize, Window::resize));
    // As soon as the list is in the page it can be measured.
    place::after_rendering(tracker, move || {
        draw(&at_start, Window::resize);
        clock::note("cairn: rows drawn");
    });
    let arranged = tracker.arranged();
    list.follow(move |_| {
        arranged.track();
        draw(&window, Window::arrange);
    })
}

/// Draws, and two frames later what could wait, unless that was done or one leapt on.
fn draw(window: &Rc<RefCell<Window>>, act: fn(&mut Window)) {
    act(&mut window.borrow_mut());
    let bare = window.borrow().bare();
    if bare.is_some() {
        let window = Rc::clone(window);
        let fill = move || {
            if window.borrow().bare() == bare {
                window.borrow_mut().fill();
            }
        };
        request_animation_frame(move || request_animation_frame(fill));
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The topic of an event on, or in, what `part` selects.
fn topic_of(tracker: Tracker, event: &Event, part: &str) -> Option<NodeId> {
    place::topic_of(tracker, &target(event)?.closest(part).ok()??)
}
