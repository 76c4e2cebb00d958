//! The one door to what is loaded later.
//!
//! A release build cuts the app into several wasm files. The lazy file holds every function of the folders beside this
//! file, one folder a feature, and everything that only those functions reach. It is loaded when it is first needed.
//! The others are those of the folders of `src/parts/`.
//!
//! The rest of the app calls the functions of this file, which load the lazy file first. They never call into a
//! feature's folder directly, but only through a function pointer: see [`pointer`]. A direct call fails the build.
//!
//! What depends on what: the views call this door, the door calls the features, and features call neither the door nor
//! the views.

mod backup;
mod beginnings;
mod changed_steps;
mod class;
mod codes;
mod compact;
mod details;
mod dialog;
mod footer;
mod go_on;
mod guide;
mod hours;
mod journey;
mod keys;
mod launch;
mod library;
mod linked_file;
mod marking;
mod menu;
mod notes;
mod notices;
mod own;
mod plan;
mod print;
mod review;
mod row_link;
mod row_menu;
mod search;
mod self_check;
mod share;
mod trail;
mod type_ahead;
mod view_only;

use leptos::prelude::Owner;
use leptos::task::spawn_local;
use roadmap::{Completion, Logbook, NodeId, Reading, RowLayout};
use wasm_bindgen::JsValue;
use web_sys::{Element, Event, HtmlElement};

use crate::browser::fetch::{FetchError, File};
use crate::browser::storage::PageStorage;
use crate::browser::{backup_store, failure, frame, page};
use crate::dom::element::{El, element};
use crate::dom::focus;
use crate::launch::{Options, ReadCopy, ShownProgress};
pub use crate::part::missing;
use crate::part::{Part, Parts, pointer};
use crate::parts::reader;
use crate::tracker::Tracker;

/// Opens the menu of a button, at its end if asked so, or closes it.
pub fn show_menu(tracker: Tracker, button: HtmlElement, from_end: bool) {
    when_loaded(tracker, menu::show, (tracker, button, from_end, &PARTS));
}

/// Opens the dialog with which people show how far they have come, and share a roadmap.
pub fn show_share(tracker: Tracker) {
    when_loaded(tracker, share::show, tracker);
}

/// Opens the dialog with pictures of the way so far.
pub fn show_journey(tracker: Tracker) {
    when_loaded(tracker, journey::show, tracker);
}

/// Keeps the marks of steps that were only written differently, and says in the banner what a person should look at.
pub fn show_changes(tracker: Tracker, banner: Element) {
    when_loaded(tracker, changed_steps::show_banner, (tracker, banner));
}

/// Keeps what the last actions on several steps of a topic replaced, as earlier versions. Before the lazy file is here
/// it does nothing, and the next call does it: see [`ask_to_persist`].
pub fn keep_topic_snapshots(tracker: Tracker) {
    if_loaded(backup::keep_topic_snapshots, tracker);
}

/// Opens the dialog with the roadmaps that this browser knows, and the ways to open another.
pub fn show_open(tracker: Tracker) {
    when_loaded(tracker, library::show, (tracker, &PARTS));
}

/// Puts the next step, and the ways to it, into their place in the masthead, and the lines of the plan and of the
/// reviews below it.
pub fn show_continue(tracker: Tracker, place: Element) {
    after_paint(tracker, go_on::show, (tracker, place.clone(), &PARTS));
    after_paint(tracker, plan::show_line, (tracker, place));
    after_paint(tracker, review::show_line, tracker);
}

/// Lets a pointer or the keys go along the trail.
pub fn point_on_trail(tracker: Tracker, event: Event) {
    now_or_when_loaded(tracker, trail::follow, (tracker, event));
}

/// Notes in the library that this roadmap is open. `address` is what `?roadmap=` calls it.
pub fn note_visit(tracker: Tracker, address: String) {
    after_paint(tracker, library::note_visit, (tracker, address, &PARTS));
}

/// Shows notes, own hours and the timer, and follows how they change elsewhere. Keeps the linked file ticked, if there
/// is one.
pub fn begin_own(tracker: Tracker) {
    after_paint(tracker, beginnings::begin, (tracker, &PARTS.reader));
}

/// Shows what is in the files or the text that a person brought: progress, or other roadmaps. `is_asked_for` says that
/// it did not come by mistake.
pub fn take_in(tracker: Tracker, taken: JsValue, is_asked_for: bool) {
    when_loaded(tracker, library::take_in, (tracker, taken, is_asked_for, &PARTS));
}

/// Shows what is at an address of another site, in place of a roadmap.
pub fn open_address(place: Element, address: String) {
    let owner = Owner::current();
    spawn_local(async move {
        if !load().await {
            El::from_existing(place).text(&missing());
        } else if let Some(owner) = owner {
            owner.with(|| if_loaded(library::show_address, (place, address, &PARTS)));
        }
    });
}

/// Shows what would change by merging the progress that a link carries, as soon as the app is on the page.
pub fn preview_merge(tracker: Tracker, merged: ShownProgress) {
    focus::after_rendering(tracker, move || when_loaded(tracker, backup::preview_merge, (tracker, merged)));
}

/// Reads the codes that are shown in turn on another screen, of which one was read already.
pub fn read_codes(tracker: Tracker, first: String) {
    focus::after_rendering(tracker, move || when_loaded(tracker, backup::read_codes, (tracker, first)));
}

/// Gives the page around the app all marks as a text.
pub fn export_to_host(tracker: Tracker) {
    when_loaded(tracker, backup::export_to_host, tracker);
}

/// Asks the browser to keep what the page stores. Where it promises nothing, a backup is offered from time to time.
pub fn ask_to_persist(tracker: Tracker) {
    spawn_local(async move {
        if frame::is_foreign() {
            return;
        }
        let is_lasting = backup_store::persist().await;
        if load().await && tracker.is_alive() {
            if_loaded(backup::after_first_action, (tracker, is_lasting));
        }
    });
}

/// Gives the focus back to where the dialog that was closed got it from, if the browser could not.
pub fn give_focus_back(tracker: Tracker) {
    if_loaded(dialog::give_focus_back, tracker);
}

/// Opens the dialog with all keyboard shortcuts.
pub fn show_keys(tracker: Tracker) {
    when_loaded(tracker, keys::show, tracker);
}

/// Closes the dialog if it shows the keyboard shortcuts.
pub fn hide_keys() {
    if_loaded(keys::hide, ());
}

/// Puts the notices that are due into their section of the page.
pub fn show_notices(tracker: Tracker, section: Element) {
    when_loaded(tracker, notices::show, (tracker, section));
}

/// Fills the place below the rows.
pub fn show_footer(tracker: Tracker, place: Element) {
    after_paint(tracker, footer::show, (tracker, place));
}

/// Completes the search while the person begins to type. Ends the search if the lazy file cannot be loaded.
pub fn prepare_search(tracker: Tracker) {
    spawn_local(async move {
        if load_for(tracker).await {
            if_loaded(search::prepare, tracker);
        } else if tracker.is_alive() {
            tracker.end_search();
        }
    });
}

/// Acts on a key in the field of the search, or on what was typed. `typed` was in the field when the key was pressed.
pub fn follow_search(tracker: Tracker, event: Event, typed: String) {
    now_or_when_loaded(tracker, search::follow, (tracker, event, typed));
}

/// Searches for what the address says, if the lazy file is here: see `roadmap_file`.
pub fn resume_search(tracker: Tracker, bar: &Element) {
    if_loaded(search::resume, (tracker, bar));
}

/// Empties the search bar but for its field.
pub fn clear_search(bar: &Element) {
    if_loaded(search::clear, bar);
}

/// Ends the search, but leaves the row in hand as it is.
pub fn leave_search(tracker: Tracker) {
    if if_loaded(search::leave, tracker).is_none() {
        tracker.end_search();
    }
}

/// Shows in the row of a topic what is searched for, and its details or the button for them. Takes and returns whether
/// anything in its title is highlighted. A roadmap that was read without the lazy file has no details.
pub fn describe(tracker: Tracker, topic: NodeId, item: &Element, is_highlighted: bool) -> bool {
    if_loaded(details::describe, (tracker, topic, item, is_highlighted)).unwrap_or_default()
}

/// Says in place of the rows why a search found none, if it found none.
pub fn show_nothing_found(tracker: Tracker, place: &Element) {
    if_loaded(search::show_nothing_found, (tracker, place));
}

/// Estimates how high rows are whose details are shown.
pub fn estimate_details(tracker: Tracker, layout: &mut RowLayout) {
    if_loaded(details::estimate, (tracker, layout));
}

/// Makes the list of the rows, with which `main` begins, show details on request, and folds the rows where another
/// site's page has little room.
pub fn prepare_rows(tracker: Tracker, main: &Element) {
    if_loaded(details::prepare, (tracker, main));
    if_loaded(compact::prepare, tracker);
}

/// Shows how far a topic is, where nothing can be ticked. The lazy file is always here then.
pub fn show_sign(tracker: Tracker, topic: NodeId, sign: &Element, completion: Completion) {
    if_loaded(view_only::show, (tracker, topic, sign, completion));
}

/// Opens or closes the details of the focused row if the key is for that. Returns whether it was.
pub fn press_for_details(tracker: Tracker, row: NodeId, key: &str) -> bool {
    if_loaded(details::press, (tracker, row, key)).unwrap_or_default()
}

/// The row to which letters typed in `row` lead, if there is one; none before the lazy file is here.
pub fn row_beginning_with(tracker: Tracker, row: NodeId, typed: String) -> Option<NodeId> {
    if_loaded(type_ahead::row_beginning_with, (tracker, row, typed)).flatten()
}

/// Goes to that row once the lazy file is here. Nothing is said if the file cannot be loaded.
pub fn go_to_row_beginning_with(tracker: Tracker, row: NodeId, typed: String) {
    spawn_local(async move {
        if load().await && tracker.is_alive() {
            if_loaded(type_ahead::go, (tracker, row, typed));
        }
    });
}

/// Opens the menu of a row.
pub fn show_row_menu(tracker: Tracker, topic: NodeId) {
    press_key(tracker, topic, "m".to_owned());
}

/// Does what a letter means in a row: `d`, `h`, `s`, `t`, `w` and `m`.
pub fn press_key(tracker: Tracker, topic: NodeId, letter: String) {
    when_loaded(tracker, row_menu::press_key, (tracker, topic, letter, &PARTS));
}

/// Opens the menu of a row on which a finger begins to rest, as soon as it has.
pub fn press_row(tracker: Tracker, event: &Event) {
    if_loaded(row_menu::press, (tracker, event, &PARTS));
}

/// Changes the options as the page's address, or the attributes of the element, request.
pub async fn apply_address(options: &mut Options) {
    if !load().await {
        options.reading = Err(missing());
    } else if let Some(applied) = if_loaded(launch::apply, options) {
        applied.await;
    }
}

/// Reads a document that was not written for Cairn, and gives its text back; of a page, only the text of its roadmap.
/// Returns a sentence where there is no roadmap in it.
pub async fn open_document(file: File) -> (Result<Reading, String>, String) {
    // The lazy file shows what stands beside a step, so it is loaded meanwhile. Leptos' executor starts with the app,
    // which is not there yet.
    wasm_bindgen_futures::spawn_local(async {
        let _: bool = load().await;
    });
    PARTS.reader.load().await;
    load().await;
    PARTS.reader.call(reader::open, file).unwrap_or_else(|| (Err(missing()), String::new()))
}

/// Shows the copy of the last visit, if there is one, in place of what cannot be shown, or says why there is nothing.
/// `error` is why nothing came.
pub async fn take_copy(options: &mut Options, error: Option<FetchError>, read: ReadCopy) {
    if load().await
        && let Some(taken) = if_loaded(launch::take_copy, (options, error, read))
    {
        taken.await;
    }
}

/// What stands in place of a roadmap that cannot be shown, with the reason and what is wrong with its document. Without
/// the lazy file the host says the reason.
pub fn failure(sentence: String, document: String) -> El {
    if_loaded(launch::failure, (sentence.as_str(), document, &PARTS)).unwrap_or_else(|| {
        // After the app was put there.
        wasm_bindgen_futures::spawn_local(async move { failure::show(&sentence) });
        element("main")
    })
}

/// Shows somebody's marks in place of the learner's own.
pub fn show_marks(logbook: &mut Logbook<PageStorage>, shown: &ShownProgress) {
    if_loaded(launch::show_marks, (logbook, shown));
}

/// The banner that says whose progress is shown.
pub fn banner(shown: &ShownProgress, title: &str) -> Option<El> {
    if_loaded(launch::banner, (shown, title))
}

/// Loads the lazy file, and returns whether it is here.
pub async fn load() -> bool {
    LAZY.load().await
}

/// Loads the lazy file for an app. Returns whether the file is here and the app still on the page; a toast says if the
/// file could not be loaded.
pub async fn load_for(tracker: Tracker) -> bool {
    let is_here = load().await;
    let is_alive = tracker.is_alive();
    if is_alive && !is_here {
        tracker.toast(&missing(), None);
    }
    is_alive && is_here
}

/// Calls a function of the lazy file as soon as the file is here, if the app is still on the page then.
fn when_loaded<A: 'static>(tracker: Tracker, function: fn(A), argument: A) {
    let function = pointer(function);
    call_when_loaded(tracker, Box::new(move || function(argument)));
}

/// [`when_loaded`], compiled once for all calls.
fn call_when_loaded(tracker: Tracker, call: Box<dyn FnOnce()>) {
    spawn_local(async move {
        if load_for(tracker).await {
            call();
        }
    });
}

/// Calls a function of the lazy file now, if the file is here, so that it can answer an event; otherwise as soon as it
/// is.
fn now_or_when_loaded<A: 'static>(tracker: Tracker, function: fn(A), argument: A) {
    if is_here() {
        if_loaded(function, argument);
    } else {
        when_loaded(tracker, function, argument);
    }
}

/// Calls a function of the lazy file after the first paint, with the signals of the app, if the app is still on the
/// page then. Nothing is said if the file cannot be loaded.
fn after_paint<A: 'static>(tracker: Tracker, function: fn(A), argument: A) {
    let function = pointer(function);
    call_after_paint(tracker, Box::new(move || function(argument)));
}

/// [`after_paint`], compiled once for all calls.
fn call_after_paint(tracker: Tracker, call: Box<dyn FnOnce()>) {
    let owner = Owner::current();
    spawn_local(async move {
        page::after_paint().await;
        let is_here = load().await;
        // Several calls wait for the file: each gets a task of its own, so that the page can answer between them.
        page::next_task().await;
        if is_here
            && tracker.is_alive()
            && let Some(owner) = owner
        {
            owner.with(call);
        }
    });
}

/// Whether the lazy file is here.
pub fn is_here() -> bool {
    LAZY.is_here()
}

/// Calls a function of the lazy file now, if the file is here.
fn if_loaded<A, R>(function: fn(A) -> R, argument: A) -> Option<R> {
    LAZY.call(function, argument)
}

/// All folders beside this file.
static LAZY: Part = Part::new("lazy");

/// The folders of `src/parts/`.
static PARTS: Parts = Parts { reader: Part::new("reader"), editor: Part::new("editor") };
