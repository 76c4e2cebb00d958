//! Wires a tracker to the browser and lays out the page.

use std::cell::Cell;
use std::ops::ControlFlow;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Completion, Logbook, NodeId, isolated};
use web_sys::Element;

use crate::browser::page::{self, PrerenderedActions};
use crate::browser::storage::PageStorage;
use crate::browser::{address, clock, fetch, frame, offline, tabs};
use crate::dom::element::{El, element};
use crate::dom::going::{follow_address, go_to_next};
use crate::dom::{drop_and_paste, focus, live_region};
use crate::launch::{Options, ShownProgress, Source};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::changed_steps::changed_steps;
use crate::view::footer::footer;
use crate::view::keyboard;
use crate::view::masthead::masthead;
use crate::view::notices::notices;
use crate::view::search_bar::nothing_found;
use crate::view::toast::toast;
use crate::view::toolbar::toolbar;
use crate::view::tree::Tree;
use crate::view::words;

/// A roadmap with its marks.
pub struct Opened {
    tracker: Tracker,
    banner: Option<El>,
    merged: Option<ShownProgress>,
    code: Option<String>,
}

/// What is put on the page: the rows, and what is around them.
pub struct Content {
    opened: Opened,
    /// Toolbar, masthead, notices, footer, toast.
    around: [El; 5],
    tree: Tree,
}

/// What there is to put on the page.
#[allow(clippy::large_enum_variant, reason = "there is one of it, for a moment")]
pub enum Made {
    /// A roadmap.
    Roadmap(Content),
    /// An element that stands where there is no roadmap to show yet, or why there is none.
    Placeholder(El),
}

/// How far the content of a roadmap is made. Each step is a task of its own, between which the page answers.
#[allow(clippy::large_enum_variant, reason = "there is one of it, for a moment")]
pub enum Making {
    Begun(Options),
    WithMarks(Opened),
    /// What is around the rows comes before them: the signals of the sections are those of the trail.
    WithSurroundings(Opened, [El; 5]),
    WithRows(Content),
}

impl Making {
    /// Makes what comes next, until everything is made.
    pub fn step(self) -> ControlFlow<Made, Making> {
        ControlFlow::Continue(match self {
            Making::Begun(options) => match open(options) {
                ControlFlow::Continue(opened) => Making::WithMarks(opened),
                ControlFlow::Break(placeholder) => return ControlFlow::Break(Made::Placeholder(placeholder)),
            },
            Making::WithMarks(opened) => {
                let tracker = opened.tracker;
                let around = [toolbar(tracker), masthead(tracker), notices(tracker), footer(tracker), toast(tracker)];
                Making::WithSurroundings(opened, around)
            }
            Making::WithSurroundings(opened, around) => {
                let tree = Tree::new(opened.tracker);
                Making::WithRows(Content { opened, around, tree })
            }
            Making::WithRows(content) => return ControlFlow::Break(Made::Roadmap(content)),
        })
    }
}

/// Opens the logbook of a roadmap, and follows what other tabs write into it. Breaks with the placeholder where there
/// is no roadmap to show yet.
fn open(options: Options) -> ControlFlow<El, Opened> {
    offline::watch_for_updates();
    let Options { roadmap, reading, document, source, other_origin, in_view_only, mut launch } = options;
    if let Some(address) = other_origin {
        let place = element("main");
        lazy::open_address(place.element().clone(), address);
        return ControlFlow::Break(place);
    }
    let reading = match reading {
        Ok(reading) => reading,
        Err(sentence) => return ControlFlow::Break(lazy::failure(sentence, document)),
    };
    let title = reading.roadmap.title().to_string();
    page::set_title(&format!("{} · Cairn", isolated(&title)));
    let kept_for = frame::kept_for().filter(|_| launch.shown.is_none());
    let storage = if kept_for.is_some() { PageStorage::probe() } else { PageStorage::memory() };
    let roadmap = roadmap.kept_for(&kept_for.unwrap_or_default());
    let mut logbook = Logbook::open(storage, roadmap, Rc::new(reading.roadmap), clock::of_page());
    if let Some(shown) = &launch.shown {
        lazy::show_marks(&mut logbook, shown);
    }
    clock::note("cairn: marks read");
    let banner = launch.shown.as_ref().and_then(|shown| lazy::banner(shown, &title));
    let (merged, code) = (launch.merged.take(), launch.code.take());
    let is_blank = logbook.is_blank();
    let tracker = Tracker::new(logbook, document, reading.warnings, in_view_only, launch);
    if is_blank && !tracker.is_read_only() {
        tracker.offer_marks(reading.boxes);
    }
    match source {
        Source::Host => fetch::keep(),
        Source::CopyUnanswered => {}
        Source::CopyForBadAnswer => tracker.note_copy(),
    }

    if !tracker.is_shared_view() {
        tabs::follow(
            move |key, text| tracker.take_from_tab(key, text),
            move || tracker.reread(),
            move || tracker.finish(),
        );
        tracker.recover();
    }
    ControlFlow::Continue(Opened { tracker, banner, merged, code })
}

/// The whole app. `done` is what a person did in the prerendered tree.
pub fn app(content: Content, done: Option<PrerenderedActions>) -> El {
    let Content { opened, around: [toolbar, masthead, notices, footer, toast], tree } = content;
    let Opened { tracker, banner, merged, code } = opened;
    if !tracker.is_shared_view() && !tracker.roadmap().is_section() {
        drop_and_paste::listen(Rc::new(move |taken| lazy::take_in(tracker, taken, focus::is_in_dialog())));
        if !frame::is_embedded() && !offline::is_self_contained() {
            lazy::note_visit(tracker, fetch::requested());
        }
    }
    follow_page(tracker);
    keyboard::listen(tracker);

    // After the toolbar, which takes the search from the address: going to a topic that the search leaves out ends it.
    focus::resume(tracker, done.as_ref());
    follow_address(tracker, done.as_ref());
    if address::take_parameter("next") && !frame::hides_marks() {
        go_to_next(tracker);
    }
    let rows = tree.element();
    let rows = if tracker.is_shared_view() { rows } else { begin_own(tracker, rows) };
    let main = element("main").class("page").child(rows).child(nothing_found(tracker));
    lazy::prepare_rows(tracker, main.element());
    // Notices may not move the page around an embedded app, so there they lie over what is below.
    let (above, below) = match frame::is_embedded() {
        true => (None, Some(notices)),
        false => (Some(notices), None),
    };
    let spoken = || element("p").class("spoken").attr("role", "status");
    if let Some(merged) = merged {
        lazy::preview_merge(tracker, merged);
    }
    if let Some(code) = code {
        lazy::read_codes(tracker, code);
    }
    let completion = tracker.completion(NodeId::ROOT);
    let announcement = move |spoken: &Element| {
        let said = tracker.announcement();
        live_region::of_dialog().as_ref().unwrap_or(spoken).set_text_content(Some(&said));
    };
    let dialog = element("dialog").class("dialog").attr("id", focus::DIALOG_ID);
    element("div")
        .class("app")
        .effect(move |_| {
            let Completion { steps, steps_done, hours, hours_done, .. } = completion.get();
            page::report_completion(
                &tracker.roadmap_id(),
                steps,
                steps_done,
                hours.seconds() as f64,
                hours_done.seconds() as f64,
            );
        })
        .children(banner)
        .children(changed_steps(tracker))
        .child(masthead)
        .child(toolbar)
        .children(above)
        .child(main)
        .child(footer)
        .child(element("div").class("foot").children(below).child(toast))
        .child(dialog.on("close", move |_| lazy::give_focus_back(tracker)))
        .child(spoken().effect(announcement))
        .child(spoken().attr("id", live_region::NOTICED_ID))
}

/// Begins with notes, own hours and the timer, which load the lazy file. In another site's page it does so only where
/// there are some, or once a person acts in `rows`.
fn begin_own(tracker: Tracker, rows: El) -> El {
    if !frame::is_embedded() || tracker.logbook(Logbook::has_own) {
        lazy::begin_own(tracker);
        return rows;
    }
    let (is_begun, owner) = (Rc::new(Cell::new(false)), Owner::current());
    ["click", "keydown"].into_iter().fold(rows, |rows, event| {
        let (is_begun, owner) = (Rc::clone(&is_begun), owner.clone());
        rows.on(event, move |_| {
            if let Some(owner) = owner.as_ref().filter(|_| !is_begun.replace(true)) {
                owner.with(|| lazy::begin_own(tracker));
            }
        })
    })
}

/// Follows the events of the page around the app.
fn follow_page(tracker: Tracker) {
    page::listen("beforeprint", move |_| tracker.expand_for_print());
    page::listen("afterprint", move |_| tracker.end_print());
    page::listen("cairn-lost", move |_| tracker.lose_backup_store());
    page::listen("cairn-slow", move |_| tracker.note_slow_backup_store());
    page::listen("cairn-newer", move |_| tracker.note_newer_version());
    page::listen("cairn-offline", move |event| match tracker.has_toast() || focus::is_in_dialog() {
        // A toast still offers to take back what was done last, and a dialog would cover what is said.
        true => event.prevent_default(),
        false => tracker.toast(&words::offline(), None),
    });
    page::listen("cairn-version", move |_| tracker.offer_version(true));
    page::listen("cairn-export", move |_| lazy::export_to_host(tracker));
    page::listen("cairn-next", move |_| go_to_next(tracker));
}
