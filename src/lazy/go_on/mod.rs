//! The way on: the next step with what helps to do it, and the end of the way.

mod finish;
mod since;
mod words;

use std::cell::{Cell, RefCell};
use std::iter::once;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Action, Detail, Guidance, Hours, Mark, NodeId, OwnHours, Resource, Roadmap, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, UiEvent};

use self::finish::finish;
use self::since::since;
use crate::browser::page;
use crate::dom::element::{El, button, element, set_attr, set_flag, set_shown};
use crate::dom::title::{authored, titled};
use crate::dom::{focus, scroll};
use crate::lazy::hours::figures::mark_own;
use crate::lazy::{details, own, print};
use crate::part::Parts;
use crate::tracker::Tracker;

/// What stands in the masthead. Its height is the same for every step.
struct Card {
    tracker: Tracker,
    parts: &'static Parts,
    place: Element,
    /// What is shown now. Nothing at the end of the way.
    shown: RefCell<Option<NextStep>>,
    step: Element,
    way: Element,
    since: Element,
    title: Element,
    link: Element,
    done: Element,
    go: Element,
    end: Element,
}

/// Everything about a step that may differ after a tick.
#[derive(PartialEq)]
struct NextStep {
    step: NodeId,
    is_doing: bool,
    /// Empty where it has none.
    hours: String,
    own: OwnHours,
    /// Why it is next although a step above it is open.
    reason: Option<String>,
    /// What to read first.
    unread: Option<Resource>,
}

/// Fills the place for it.
pub fn show((tracker, place, parts): (Tracker, Element, &'static Parts)) {
    let part = |class| element("p").class(class).into_element();
    let press = |words: String, class| button(&words).class(class).into_element();
    let card = Rc::new(Card {
        tracker,
        parts,
        shown: RefCell::default(),
        step: element("div").class("continue-step").into_element(),
        way: part("continue-way"),
        since: part("continue-since"),
        title: part("continue-title"),
        link: part("continue-link"),
        done: press(words::done(), "button continue-done"),
        go: press(words::go(), "button continue-go"),
        end: element("div").class("continue-end").attr("hidden", "").into_element(),
        place,
    });
    card.draw();
    let owner = Owner::current();
    spawn_local(async move {
        page::next_task().await;
        if let Some(owner) = owner.filter(|_| tracker.is_alive()) {
            owner.with(|| begin(card));
        }
    });
}

/// Puts the card, which is drawn, into its place, and draws it anew whenever the next step is another.
fn begin(card: Rc<Card>) {
    let tracker = card.tracker;
    card.since.set_text_content(since(tracker).as_deref());
    card.lay_out();
    print::head_paper(tracker);
    let looking = Rc::clone(&card);
    own::follow(move || looking.see_own());
    let completion = tracker.completion(NodeId::ROOT);
    let is_first = Cell::new(true);
    El::from_existing(card.place.clone()).effect(move |_| {
        completion.track();
        if is_first.replace(false) && card.next() == tracker.next_up() {
            return;
        }
        card.since.set_text_content(None);
        if tracker.next_up().is_some() {
            return card.draw();
        }
        let card = Rc::clone(&card);
        // The end takes long to draw, so the row that was ticked is painted first.
        spawn_local(async move {
            page::after_paint().await;
            if card.tracker.is_alive() {
                card.draw();
            }
        });
    });
}

impl Card {
    fn lay_out(self: &Rc<Card>) {
        let [at_done, at_go] = [Rc::clone(self), Rc::clone(self)];
        let done = El::from_existing(self.done.clone()).on("click", move |event| {
            // The second click of a double click would act on the step after.
            if let Some(step) = at_done.next().filter(|_| event.unchecked_ref::<UiEvent>().detail() < 2) {
                at_done.tracker.act(Action::Mark(step, Mark::Done));
            }
        });
        let go = El::from_existing(self.go.clone()).on("click", move |_| {
            if let Some(step) = at_go.next() {
                details::go_and_read(at_go.tracker, step);
            }
        });
        let words = [&self.way, &self.since, &self.title, &self.link].map(|part| El::from_existing(part.clone()));
        let step = El::from_existing(self.step.clone()).children(words).child(go).child(done);
        El::from_existing(self.place.clone()).emptied().child(step).child(El::from_existing(self.end.clone()));
    }

    /// The next step as it is shown.
    fn next(&self) -> Option<NodeId> {
        self.shown.borrow().as_ref().map(|next| next.step)
    }

    /// Shows whether the hours of the step are the learner's own now, and what is left to read.
    fn see_own(&self) {
        if self.next().is_some() && self.tracker.is_alive() {
            self.draw();
        }
    }

    fn draw(&self) {
        let next = self.tracker.next_up().map(|step| self.read(step));
        if next.is_some() && *self.shown.borrow() == next {
            return;
        }
        match &next {
            Some(next) => self.draw_step(next),
            None => self.draw_end(),
        }
        self.shown.replace(next);
    }

    fn read(&self, step: NodeId) -> NextStep {
        let completion = self.tracker.logbook(|logbook| logbook.completion(step));
        let own = self.tracker.logbook(|logbook| logbook.own_hours(step));
        let is_in_row = own.estimate.is_some() || self.tracker.roadmap().topic(step).estimate().is_some();
        let hours = match completion.hours {
            Hours::ZERO => String::new(),
            hours if is_in_row => words::hours(hours),
            hours => words::hours(hours.to_tenth()),
        };
        let is_doing = completion.steps_doing > 0;
        let reason = if is_doing { None } else { reason(self.tracker, step) };
        let unread = details::first_unread(self.tracker, step);
        NextStep { step, is_doing, hours, own, reason, unread }
    }

    fn draw_step(&self, NextStep { step, is_doing, hours, reason, unread, .. }: &NextStep) {
        if self.is_at_end() {
            self.change_side(false);
            El::from_existing(self.end.clone()).emptied();
        }
        let step = *step;
        let roadmap = self.tracker.roadmap();
        let title = self.tracker.title(step);
        let way = reason.clone().unwrap_or_else(|| way(&roadmap, step, *is_doing));
        // Where the line is cut, it is cut at the end of its own words.
        set_attr(&self.way, "dir", "auto");
        self.way.set_text_content(Some(&way));
        set_flag(&self.title, "data-long", title.chars().count() > LONG);
        let hours = (!hours.is_empty())
            .then(|| mark_own(self.tracker, step, element("span").class("continue-hours").text(hours)));
        let titled = titled(authored(element("bdi"), &roadmap), roadmap.topic(step).title());
        El::from_existing(self.title.clone()).emptied().child(titled).text(" ").children(hours);
        let help = match unread {
            Some(unread) => Some(details::in_line(&roadmap, unread)),
            None => help(&roadmap, step),
        };
        El::from_existing(self.link.clone()).emptied().children(help);
        set_attr(&self.done, "aria-label", &words::done_with(&isolated(&title)));
        set_attr(&self.go, "aria-label", &words::go_to(&isolated(&title)));
    }

    fn draw_end(&self) {
        if !self.is_at_end() {
            let had_focus = focus::is_in(&self.step);
            self.change_side(true);
            finish(self.tracker, El::from_existing(self.end.clone()), self.parts);
            if had_focus && let Some(button) = self.end.query_selector("button").ok().flatten() {
                scroll::keeping_list(|| focus::focus_on(button.unchecked_ref()));
            }
        }
    }

    fn is_at_end(&self) -> bool {
        !self.end.has_attribute("hidden")
    }

    /// Shows the step or the end of the way, which takes more room: the rows stay where they are in the window.
    fn change_side(&self, is_end: bool) {
        scroll::keeping_list(|| {
            set_flag(&self.place, "data-end", is_end);
            set_shown(&self.step, !is_end);
            set_shown(&self.end, is_end);
        });
    }
}

/// The most characters of a title in large letters: the place for it has a fixed size.
const LONG: usize = 44;

/// `Databases › SQL primer`, or that it is in progress.
fn way(roadmap: &Roadmap, step: NodeId, is_doing: bool) -> String {
    let way = details::way_to(roadmap, step);
    match (is_doing, way.is_empty()) {
        (true, true) => words::in_progress(),
        (true, false) => words::in_progress_in(&way),
        (false, true) => words::next_up(),
        (false, false) => way,
    }
}

/// Why a step is next: the first that is open needs something that is not finished.
fn reason(tracker: Tracker, next: NodeId) -> Option<String> {
    let roadmap = tracker.roadmap();
    let is_open = |&topic: &NodeId| tracker.logbook(|logbook| !logbook.completion(topic).is_finished());
    let mut first = NodeId::ROOT;
    while !roadmap.is_step(first) {
        first = roadmap.children(first).find(is_open)?;
    }
    let with_those_above = |topic: NodeId| once(topic).chain(roadmap.ancestors(topic));
    let mut needs = with_those_above(first).flat_map(|topic| Guidance::of(&roadmap, topic).needs).filter(is_open);
    let need = needs.next().filter(|_| first != next)?;
    let waiting = isolated(&tracker.title(first));
    let leads_there = with_those_above(next).any(|topic| topic == need);
    Some(if leads_there { words::before(&waiting) } else { words::waits(&waiting, &isolated(&tracker.title(need))) })
}

/// What helps with a step of which all is read, or of which there is nothing to read: when it is done, or the first
/// link in what is said of it.
fn help(roadmap: &Roadmap, step: NodeId) -> Option<El> {
    if let Some(words) = Guidance::of(roadmap, step).done_when {
        return Some(details::done_when(&words));
    }
    roadmap.topic(step).details().iter().find_map(|detail| match detail {
        Detail::Text(paragraph) => paragraph.links().first().map(details::link_in_line),
        Detail::Link(link) => Some(details::link_in_line(link)),
        Detail::Code(_) => None,
    })
}
