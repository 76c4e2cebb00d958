use std::cell::RefCell;

use leptos::prelude::*;
use roadmap::{Completion, Hours, Logbook, Mark, NodeId, OwnFigure, OwnHours, trail_widths};
use web_sys::Element;

use super::words;
use crate::browser::page;
use crate::dom::element::{El, dom_ok, element, first_child, set_attr, set_flag, svg};
use crate::dom::trail_stretch;
use crate::lazy::own;
use crate::tracker::Tracker;
use crate::words::{list, of_mark};

/// The attribute of the list item of a step whose figure is the learner's own.
const OWN: &str = "data-own";

/// Shows own hours in the row of a step that has some, and the author's where they stand again.
pub fn describe(tracker: Tracker, topic: NodeId, item: &Element) {
    let hours = tracker.logbook(|logbook| logbook.own_hours(topic));
    if !hours.is_blank() || item.has_attribute(OWN) {
        draw(tracker, topic, hours, item);
    }
}

/// Shows which hours are the learner's own, now and whenever they or a mark change.
pub fn follow(tracker: Tracker) {
    let shown = std::rc::Rc::new(HoursFigures { tracker, steps: RefCell::default(), widths: RefCell::default() });
    let looking = std::rc::Rc::clone(&shown);
    own::follow(move || looking.look());
    shown.look();
    let completion = tracker.completion(NodeId::ROOT);
    let Some(figures) = page::root().find(".masthead-figures") else { return };
    El::from_existing(figures).effect(move |_| {
        completion.track();
        shown.draw();
    });
}

struct HoursFigures {
    tracker: Tracker,
    /// The steps with own hours.
    steps: RefCell<Vec<NodeId>>,
    /// How wide the stretches of the trail are, once that is not by the author's hours alone.
    widths: RefCell<Vec<u32>>,
}

impl HoursFigures {
    /// Finds the steps that have own hours now, and draws what changed.
    fn look(&self) {
        let Some(steps) = self.tracker.try_logbook(Logbook::steps_with_own_hours) else { return };
        let before = self.steps.replace(steps);
        if !before.is_empty() || !self.steps.borrow().is_empty() {
            self.draw_rows(&before);
            self.draw();
        }
    }

    fn draw(&self) {
        let steps = self.steps.borrow();
        if steps.is_empty() && self.widths.borrow().is_empty() {
            return;
        }
        self.draw_rows(&steps);
        self.draw_header();
        self.draw_trail();
    }

    fn draw_rows(&self, steps: &[NodeId]) {
        let roadmap = self.tracker.roadmap();
        for &step in steps {
            if let Some(item) = page::root().element(roadmap.topic(step).id().as_str()) {
                describe(self.tracker, step, &item);
            }
        }
    }

    /// Says in the header how many hours are the learner's own, behind the hours.
    fn draw_header(&self) {
        let done = self.tracker.logbook(|logbook| logbook.completion(NodeId::ROOT).steps_done);
        let root = page::root();
        if let Some(before) = root.find(".masthead-own") {
            before.remove();
        }
        if let Some(said) = own_count(self.tracker)
            && let Some(next) = root.find(".masthead-figures").and_then(|figures| {
                figures.query_selector(if done > 0 { ":nth-child(2)" } else { ":nth-child(3)" }).ok().flatten()
            })
        {
            let words = element("span").text(&said);
            element("span").class("masthead-own").attr("title", &said).child(pencil()).child(words).put_before(&next);
        }
    }

    /// Sets the widths of the trail's stretches, which were built by the hours that counted when the page began.
    fn draw_trail(&self) {
        let sections: Vec<NodeId> = self.tracker.roadmap().children(NodeId::ROOT).collect();
        let completions: Vec<Completion> =
            self.tracker.logbook(|logbook| sections.iter().map(|&section| logbook.completion(section)).collect());
        let widths = trail_widths(&completions);
        if *self.widths.borrow() == widths {
            return;
        }
        for (section, width) in sections.iter().zip(&widths) {
            if let Some(stretch) = page::root().element(&format!("trail:{}", section.index())) {
                trail_stretch::set_width(&stretch, *width);
            }
        }
        self.widths.replace(widths);
    }
}

/// Marks hours of a step that are shown elsewhere as the learner's own, if they are.
pub fn mark_own(tracker: Tracker, step: NodeId, shown: El) -> El {
    let hours = tracker.logbook(|logbook| logbook.own_hours(step));
    match figure(tracker, step, hours) {
        Some((_, Some(said))) => {
            shown.attr("role", "img").attr("aria-label", &said).attr("title", &said).child(pencil())
        }
        _ => shown,
    }
}

/// The figure of a step, and its name for screen readers, where it is not the author's.
fn figure(tracker: Tracker, step: NodeId, hours: OwnHours) -> Option<(String, Option<String>)> {
    let roadmap = tracker.roadmap();
    let topic = roadmap.topic(step);
    let mark = tracker.logbook(|logbook| logbook.mark_of(step));
    let (shown, said) = match hours.figure(topic.share(), mark) {
        None => return topic.estimate().map(|hours| (words::figure(hours), None)),
        Some(OwnFigure::Planned(planned)) => (words::figure(planned), words::said_estimate(planned)),
        Some(OwnFigure::Spent(spent)) => (words::figure(spent), words::said_spent(spent)),
        Some(OwnFigure::SpentOf { spent, planned, is_own }) => {
            let said = if is_own { words::said_spent_of_own } else { words::said_spent_of };
            (words::figure_of(spent, planned), said(spent, planned))
        }
    };
    // What describes a box replaces the name of its mark.
    let is_said = matches!(mark, Mark::Doing | Mark::Skipped).then(|| of_mark(mark));
    Some((shown, Some(list(is_said.into_iter().chain([said])))))
}

fn draw(tracker: Tracker, step: NodeId, hours: OwnHours, item: &Element) {
    let row = first_child(item);
    let part = |selector: &str| row.query_selector(selector).ok().flatten();
    let figure = figure(tracker, step, hours);
    set_flag(item, OWN, !hours.is_blank());
    let (figures, tick_box) = (part(":scope > .figures"), part(":scope > .tick-box"));
    let described = tick_box.as_ref().filter(|_| figure.is_some());
    match &figure {
        Some((shown, said)) => {
            let figures = figures.unwrap_or_else(|| add_figures(&row));
            let id = format!("figures:{}", step.index());
            let holder = El::from_existing(figures).emptied().attr("id", &id);
            let holder = holder.child(element("span").class("row-hours").text(shown));
            let Some(said) = said else {
                set_attr(holder.element(), "title", "");
                if let Some(tick_box) = described {
                    set_attr(tick_box, "aria-describedby", &id);
                }
                return;
            };
            let own = format!("own:{}", step.index());
            let words = element("span").attr("id", &own).attr("hidden", "").text(said);
            holder.child(pencil()).child(words).attr("title", said);
            if let Some(tick_box) = described {
                set_attr(tick_box, "aria-describedby", &own);
            }
        }
        None => {
            if let Some(figures) = figures {
                figures.remove();
            }
            if let Some(tick_box) = tick_box {
                dom_ok(tick_box.remove_attribute("aria-describedby"));
            }
        }
    }
}

fn add_figures(row: &Element) -> Element {
    let figures = element("span").class("figures").attr("aria-hidden", "true");
    let own = figures.element().clone();
    match row.query_selector(":scope > .row-words + *").ok().flatten() {
        Some(next) => figures.put_before(&next),
        None => drop(figures.append_to(row)),
    }
    own
}

/// The sign of hours that are the learner's own.
fn pencil() -> El {
    let path = svg("path").attr("d", "M2.5 13.5 3.4 10 10.6 2.8a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7L6 12.6Z");
    svg("svg").class("own-sign").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true").child(path)
}

/// `2.5 hours by your own count`, if any hours are the learner's own.
pub fn own_count(tracker: Tracker) -> Option<String> {
    let hours = tracker.logbook(Logbook::own_hours_counted);
    (hours > Hours::ZERO).then(|| words::counted(hours))
}
