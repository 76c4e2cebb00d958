use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Logbook, Mark, NodeId, Timer, clock_of_hours};
use web_sys::Element;

use super::naming::title;
use super::running::{end, end_with_tick, stop};
use super::{ask, words};
use crate::browser::lazy::pause::pause;
use crate::browser::{clock, frame, page};
use crate::dom::element::{El, button, element, set_text};
use crate::dom::going::go_to;
use crate::dom::title::authored;
use crate::dom::{focus, scroll};
use crate::lazy::own;
use crate::tracker::Tracker;

const MINUTE: u64 = 60;

/// How long another tab may take, in milliseconds, to end the timer of a step that was ticked there.
const OTHER_TAB: i32 = 3_000;

/// The timer that runs, among the tools.
struct Bar {
    tracker: Tracker,
    timer: RefCell<Timer>,
    /// The bar and the time in it, while the timer runs.
    drawn: RefCell<Option<[Element; 2]>>,
    /// Whether the step was done when the page last looked.
    was_done: Cell<bool>,
    /// Whether it waits for the end of an action.
    is_waiting: Cell<bool>,
}

/// Shows the timer that is kept, and follows it.
pub fn follow(tracker: Tracker) {
    let (timer, drawn) = (RefCell::default(), RefCell::default());
    let (was_done, is_waiting) = (Cell::new(false), Cell::new(false));
    let bar = Rc::new(Bar { tracker, timer, drawn, was_done, is_waiting });
    let [told, seen, searching, ticked] = [(); 4].map(|()| Rc::clone(&bar));
    own::follow(move || told.look());
    page::listen("visibilitychange", move |_| seen.look());
    let is_search_open = tracker.is_search_open();
    let completion = tracker.completion(NodeId::ROOT);
    if let Some(tools) = page::root().find(".toolbar") {
        El::from_existing(tools)
            .effect(move |_| {
                is_search_open.track();
                searching.place();
            })
            .effect(move |_| {
                completion.track();
                ticked.see_tick();
            });
    }
    bar.look();
    let ran = bar.timer.borrow().elapsed(clock::wall());
    // A dialog that nobody asked for must not open in a page of others.
    if ran > Timer::LONG && !frame::is_embedded() && !focus::is_in_dialog() {
        ask::show(tracker, ran, None, end);
    }
}

impl Bar {
    /// Reads whether the timer runs, and draws the bar if that has changed.
    fn look(self: &Rc<Bar>) {
        let Some(timer) = self.tracker.try_logbook(Logbook::timer) else { return };
        let is_new = *self.timer.borrow() != timer;
        if is_new {
            self.timer.replace(timer);
            self.was_done.set(self.is_done());
            self.draw();
        }
        self.show_time();
    }

    fn step(&self) -> Option<NodeId> {
        let timer = self.timer.borrow();
        self.tracker.roadmap().find(&timer.running.as_ref()?.0)
    }

    fn is_done(&self) -> bool {
        self.step().is_some_and(|step| self.tracker.logbook(|logbook| logbook.mark_of(step)) == Mark::Done)
    }

    /// Ends the timer where its step has just been done. An action on many steps runs in slices, and before its last
    /// slice there is no action to which the time could be added.
    fn see_tick(self: &Rc<Bar>) {
        if self.tracker.has_unfinished_action() {
            if !self.is_waiting.replace(true) {
                let bar = Rc::clone(self);
                spawn_local(async move { bar.see_end_of_action().await });
            }
            return;
        }
        let is_done = self.is_done();
        if is_done
            && !self.was_done.replace(is_done)
            && let Some(step) = self.step()
        {
            if self.tracker.logbook(|logbook| logbook.is_marked_here(step)) {
                end_with_tick(self.tracker, step);
            } else {
                let bar = Rc::clone(self);
                spawn_local(async move { bar.leave_to_other_tab(step).await });
            }
        }
        self.was_done.set(is_done);
    }

    /// Ends the timer where its step was done elsewhere, unless a tab that ticked it does so.
    async fn leave_to_other_tab(self: Rc<Bar>, step: NodeId) {
        pause(OTHER_TAB).await;
        if !self.tracker.is_alive() {
            return;
        }
        self.look();
        // A long time is asked about in the tab that ticked.
        let is_short = self.timer.borrow().elapsed(clock::wall()) <= Timer::LONG;
        if is_short && self.step() == Some(step) && self.is_done() {
            end_with_tick(self.tracker, step);
        }
    }

    /// Waits for the last slices of an action: they may change nothing, so no signal tells of them.
    async fn see_end_of_action(self: Rc<Bar>) {
        while self.tracker.has_unfinished_action() {
            page::after_paint().await;
        }
        self.is_waiting.set(false);
        if self.tracker.is_alive() {
            self.see_tick();
        }
    }

    fn draw(self: &Rc<Bar>) {
        let before = self.drawn.take();
        let running = self.timer.borrow().running.clone();
        if let Some((id, _)) = running {
            let tracker = self.tracker;
            let name = title(tracker, &id);
            let step = match self.step() {
                Some(step) => authored(button(""), &tracker.roadmap()).on("click", move |_| go_to(tracker, step)),
                None => button("").attr("disabled", ""),
            };
            let time = element("span").class("timer-time").attr("role", "timer");
            let shown = time.element().clone();
            let bar = element("div")
                .class("timer")
                .attr("role", "group")
                .attr("aria-label", &words::timer())
                .child(time)
                .child(step.class("button timer-step").child(element("bdi").text(&name)).attr("title", &name))
                .child(
                    button(&words::stop()).attr("aria-label", &words::stop_timer()).on("click", move |_| stop(tracker)),
                );
            self.drawn.replace(Some([bar.into_element(), shown]));
            self.place();
            let bar = Rc::clone(self);
            spawn_local(async move { bar.tick().await });
        }
        if let Some([bar, _]) = before {
            let had_focus = focus::is_in(&bar);
            bar.remove();
            if had_focus {
                scroll::keeping_list(focus::focus_search);
            }
        }
    }

    /// Puts the bar among the tools, or beside the field of the search where that replaces them.
    fn place(&self) {
        let drawn = self.drawn.borrow();
        let Some([bar, _]) = drawn.as_ref() else { return };
        let is_search_open = self.tracker.is_search_open().get_untracked();
        let root = page::root();
        let Some(tools) = root.find(".toolbar-row") else { return };
        let search = root.find(".search-bar").filter(|_| is_search_open && tools.client_height() == 0);
        let place = search.unwrap_or(tools);
        if bar.parent_element().as_ref() == Some(&place) {
            return;
        }
        let bar = El::from_existing(bar.clone());
        scroll::keeping_list(|| {
            match place.query_selector(":scope > .share-tool, :scope > .menu-tool").ok().flatten() {
                Some(next) => bar.put_before(&next),
                None => drop(bar.append_to(&place)),
            }
        });
    }

    /// Shows how long it has run.
    fn show_time(&self) {
        if let Some([_, shown]) = self.drawn.borrow().as_ref() {
            let (hours, minutes) = clock_of_hours(self.timer.borrow().elapsed(clock::wall()));
            let time = format!("{hours}:{minutes:02}");
            if shown.text_content().as_deref() != Some(time.as_str()) {
                set_text(shown, &time);
            }
        }
    }

    /// Shows each minute as it passes, as long as this timer runs.
    async fn tick(self: Rc<Bar>) {
        let mine = self.timer.borrow().clone();
        while self.tracker.is_alive() && *self.timer.borrow() == mine {
            self.show_time();
            let rest = MINUTE - mine.elapsed(clock::wall()).seconds() % MINUTE;
            pause(rest as i32 * 1000).await;
        }
    }
}
