use leptos::prelude::*;
use roadmap::{Expansion, Mark, NodeId, Show, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use super::words;
use crate::browser::lazy::dates;
use crate::browser::{clock, page};
use crate::dom::element::{element, set_attr};
use crate::dom::{focus, scroll};
use crate::lazy::hours::figures::own_count;
use crate::tracker::Tracker;
use crate::words::{self as counts, of_hours, of_mark, of_steps, skipped, steps};

/// What was chosen for a print.
pub struct Paper {
    pub rows: Expansion,
    /// The name of its size in style sheets.
    pub size: &'static str,
    /// The names of what is left off, with spaces between them.
    pub without: String,
    /// Which part of the roadmap it is, if not all of it.
    pub part: Vec<String>,
}

/// The attributes of the page while it is printed.
const SIZE: &str = "data-paper";
const WITHOUT: &str = "data-without";

const HEAD: &str = ".paper-head";

/// The events that end a print. A browser that did not print says nothing, so the person's next press ends it.
const ENDS: [&str; 3] = ["afterprint", "pointerdown", "keydown"];

/// Prints `paper`. Its rows are put on the page before, because the event of `print` itself would come too late for
/// that.
pub fn print(tracker: Tracker, paper: Paper) {
    // The rows in view may be left out, so the place of the list is kept.
    let top = scroll::list_top();
    begin(tracker, !paper.without.contains("hours"), &paper.part, Some(top));
    if let Some(page) = page_element() {
        set_attr(&page, SIZE, paper.size);
        set_attr(&page, WITHOUT, &paper.without);
    }
    tracker.show_for_print(paper.rows, !paper.without.contains("details"));
    focus::after_rendering(tracker, page::print);
}

/// Puts what only paper has at the head of the page, unless [`print`] has done so. Then everything that is shown is
/// printed.
pub fn head(tracker: Tracker) {
    if page::root().find(HEAD).is_none() {
        let found = tracker.rows(|expansion, _| found(tracker, expansion));
        begin(tracker, true, &found.into_iter().collect::<Vec<_>>(), None);
    }
}

/// What is searched for, as the search bar has it, and how much of it is printed, if anything is searched for.
pub fn found(tracker: Tracker, printed: &Expansion) -> Option<String> {
    let query = tracker.query()?;
    let typed: Option<HtmlInputElement> = page::root().find(".search-words").map(JsCast::unchecked_into);
    let typed = typed.map(|typed| isolated(&typed.value())).filter(|words| !words.is_empty());
    let chosen = page::root().find(".search-bar option:checked").filter(|_| query.show != Show::All);
    let asked = line(typed.into_iter().chain(chosen.and_then(|chosen| chosen.text_content())));
    Some(words::found(&asked, step_count(tracker, printed)))
}

/// How many steps are among the rows of an expansion.
pub fn step_count(tracker: Tracker, expansion: &Expansion) -> usize {
    let roadmap = tracker.roadmap();
    expansion.rows(&roadmap).filter(|&row| roadmap.is_step(row)).count()
}

/// `top` is where the list is to be in the window afterwards.
fn begin(tracker: Tracker, with_hours: bool, part: &[String], top: Option<f64>) {
    if let Some(next) = page::root().find(".masthead > .stones") {
        let lines = std::iter::once(figures(tracker, with_hours)).chain(part.iter().cloned()).chain([signs(tracker)]);
        let lines = lines.filter(|line| !line.is_empty()).map(|line| element("p").text(&line));
        element("div").class("paper-head").children(lines).put_before(&next);
    }
    let owner = Owner::new();
    owner.clone().with(|| {
        for event in ENDS {
            let owner = owner.clone();
            page::listen(event, move |event| {
                if !event.dyn_ref::<KeyboardEvent>().is_some_and(KeyboardEvent::repeat) {
                    owner.cleanup();
                    end(tracker, top);
                }
            });
        }
    });
}

/// Leaves the page as it was.
fn end(tracker: Tracker, top: Option<f64>) {
    if let Some(head) = page::root().find(HEAD) {
        head.remove();
    }
    if let Some(page) = page_element() {
        for name in [SIZE, WITHOUT] {
            let _: Result<(), _> = page.remove_attribute(name);
        }
    }
    if tracker.is_alive() {
        tracker.end_print();
        if let Some(top) = top {
            focus::after_rendering(tracker, move || page::scroll_by(scroll::list_top() - top));
        }
    }
}

/// `12 of 234 hours · 2.5 hours by your own count · 5 of 91 steps · 28 November 2026`.
fn figures(tracker: Tracker, with_hours: bool) -> String {
    let whole = tracker.completion(NodeId::ROOT).get_untracked();
    let is_begun = whole.steps_done > 0;
    let hours = (with_hours && whole.has_hours()).then(|| match is_begun {
        true => of_hours(whole.hours_done.done_of(whole.hours), whole.hours),
        false => counts::hours(whole.hours),
    });
    let steps = match is_begun {
        true => of_steps(whole.steps_done as usize, whole.steps as usize),
        false => steps(whole.steps as usize),
    };
    let own = own_count(tracker).filter(|_| hours.is_some());
    let parts = hours.into_iter().chain(own).chain([steps, skipped(whole), dates::day(clock::wall() as f64)]);
    line(parts.filter(|part| !part.is_empty()))
}

/// What the signs in the boxes mean, as far as they occur.
fn signs(tracker: Tracker) -> String {
    let whole = tracker.completion(NodeId::ROOT).get_untracked();
    let signs = [
        ("✓", whole.steps_done, Mark::Done),
        ("•", whole.steps_doing, Mark::Doing),
        ("/", whole.steps_skipped, Mark::Skipped),
    ];
    line(
        signs.into_iter().filter(|&(_, count, _)| count > 0).map(|(sign, _, mark)| format!("{sign} {}", of_mark(mark))),
    )
}

fn line(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" · ")
}

fn page_element() -> Option<Element> {
    page::root().find("html")
}
