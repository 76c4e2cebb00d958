use std::cell::Cell;

use leptos::prelude::*;
use roadmap::{Completion, NodeId, Stretch, trail_widths};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser::page;
use crate::dom::element::{El, dom_ok, element, set_attr, set_flag};
use crate::dom::trail_stretch;
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::words;
use crate::words::overall;

/// The most sections that have a stretch each: with more, each would be narrower than a pixel, so the trail is one
/// stretch.
const MOST_SECTIONS: usize = 500;

/// The most sections that have gaps between their stretches.
const MOST_GAPS: usize = 60;

/// The roadmap as a line: one stretch for each section, filled by what is done, from which people can go to a section.
///
/// The line is one list for the keyboard and for screen readers, because each of 400 buttons would be a stop. It is
/// built before the rows, which get their signals from it.
pub fn trail(tracker: Tracker) -> El {
    let roadmap = tracker.roadmap();
    let sections: Vec<NodeId> = roadmap.children(NodeId::ROOT).collect();
    let completion = tracker.completion(NodeId::ROOT);
    let whole = element("div")
        .class("trail-whole")
        .attr("role", "progressbar")
        .attr("aria-label", &words::overall())
        .attr("aria-valuemin", "0")
        .attr("aria-valuemax", "100")
        .effect(move |whole| {
            let completion = completion.get();
            set_attr(whole, "aria-valuenow", &completion.percent().to_string());
            set_attr(whole, "aria-valuetext", &overall(completion));
        });
    let trail = element("div").class("trail").child(whole);
    let line = element("div").class("trail-line");
    if sections.len() > MOST_SECTIONS {
        return trail.child(line.child(stretch(tracker, NodeId::ROOT, 10_000, |_, _| {})));
    }
    let completions: Vec<Completion> =
        sections.iter().map(|&section| tracker.logbook(|logbook| logbook.completion(section))).collect();
    let stretches: Vec<El> = sections
        .iter()
        .zip(trail_widths(&completions))
        .map(|(&section, width)| {
            let title = roadmap.topic(section).title().to_string();
            stretch(tracker, section, width, move |stretch, completion| {
                set_attr(stretch, "aria-label", &words::section(&title, &overall(completion)));
            })
            .attr("role", "option")
            .attr("id", &format!("trail:{}", section.index()))
        })
        .collect();
    let drawn: Vec<Element> = stretches.iter().map(|stretch| stretch.element().clone()).collect();
    let line = if sections.len() > MOST_GAPS { line.attr("data-many", "") } else { line };
    let line = ["pointermove", "pointerdown", "pointerleave", "click", "focus", "blur", "keydown"].into_iter().fold(
        line.attr("role", "listbox")
            .attr("aria-label", &words::sections())
            .attr("aria-orientation", "horizontal")
            .attr("tabindex", "0"),
        |line, event| line.on(event, move |event| lazy::point_on_trail(tracker, event)),
    );
    let last = Cell::new(None);
    trail.child(line.children(stretches)).effect(move |_| {
        completion.track();
        let current = tracker.current_section();
        if last.replace(current) == current {
            return;
        }
        for (&section, stretch) in sections.iter().zip(&drawn) {
            let is_current = Some(section) == current;
            set_attr(stretch, "aria-current", if is_current { "true" } else { "false" });
            if let Some(item) = page::root().element(roadmap.topic(section).id().as_str()) {
                set_flag(&item, "data-current", is_current);
            }
        }
    })
}

/// The stretch of a section. `name` says in words what it shows.
fn stretch(tracker: Tracker, section: NodeId, width: u32, name: impl Fn(&Element, Completion) + 'static) -> El {
    let completion = tracker.completion(section);
    let drawn = element("div").class("trail-stretch");
    let set = |element: &Element, property, value: &str| {
        dom_ok(element.unchecked_ref::<HtmlElement>().style().set_property(property, value));
    };
    trail_stretch::set_width(drawn.element(), width);
    drawn.effect(move |stretch| {
        let completion = completion.get();
        let Stretch { done, doing, skipped } = Stretch::of(completion);
        let part = |thousandths: u32| format!("calc({thousandths}%/10) 100%");
        let [done, begun, counted] = [done, done + doing, 1000 - skipped].map(part);
        set(stretch, "background-size", &format!("{done},{begun},{counted},100% 1px"));
        name(stretch, completion);
    })
}
