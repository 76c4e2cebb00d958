//! The keys besides Tab and Space: those of the tree in the ARIA Authoring Practices Guide, and Cairn's own.

use leptos::prelude::*;
use roadmap::{Action, Expansion, NodeId};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use crate::browser::{frame, keys, page};
use crate::dom::focus;
use crate::dom::going::go_to_next;
use crate::dom::letter_key::is_letter;
use crate::dom::typed_word::TypedWord;
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::search_bar;

/// Listens for keys on the whole page, as long as the current owner lives.
pub fn listen(tracker: Tracker) {
    let typed = StoredValue::new_local(TypedWord::default());
    page::listen("keydown", move |event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
        if event.default_prevented() || event.alt_key() || press_search_key(tracker, &event) {
            return;
        }
        if focus::is_in_field(&event) {
            return;
        }
        if event.ctrl_key() || event.meta_key() {
            if press_undo_key(tracker, &event) {
                event.prevent_default();
            }
            return;
        }
        let key = event.key();
        // Every keyboard ticks a box by the space bar, so that key stays on.
        if key.chars().nth(1).is_none() && key != " " && !keys::are_single_keys_on() {
            return;
        }
        if focus::is_in_dialog() {
            if key == "?" {
                lazy::hide_keys();
            }
            return;
        }
        let taken = typed.try_update_value(|typed| press(tracker, &event, typed)).unwrap_or(false);
        if taken {
            event.prevent_default();
        }
    });
}

/// Escape ends the search, wherever the focus is. Ctrl+F begins it where not all rows are on the page, as the browser's
/// own search would miss some. Returns whether the key was one of these.
fn press_search_key(tracker: Tracker, event: &KeyboardEvent) -> bool {
    let is_find = is_letter(event, "f") && (event.ctrl_key() || event.meta_key()) && !event.shift_key();
    if focus::is_in_dialog() || event.is_composing() {
        return false;
    }
    if is_find && !tracker.has_all_rows() {
        search_bar::open(tracker);
    } else if event.key() == "Escape" && tracker.is_search_open().get_untracked() {
        lazy::leave_search(tracker);
    } else {
        return false;
    }
    event.prevent_default();
    true
}

/// Undoes at Ctrl+Z, and redoes at Ctrl+Shift+Z, with Cmd on a Mac, and at Ctrl+Y. Returns whether the key was one of
/// these.
fn press_undo_key(tracker: Tracker, event: &KeyboardEvent) -> bool {
    let action = match () {
        () if is_letter(event, "z") && event.shift_key() => Action::Redo,
        () if is_letter(event, "z") => Action::Undo,
        // With Cmd it is the browser's own.
        () if is_letter(event, "y") && event.ctrl_key() => Action::Redo,
        () => return false,
    };
    if !focus::is_in_dialog() {
        tracker.act(action);
    }
    true
}

/// Acts on a key, and returns whether it has a meaning here.
fn press(tracker: Tracker, event: &KeyboardEvent, typed: &mut TypedWord) -> bool {
    typed.begin_key(event.time_stamp());
    let key = event.key();
    match key.as_str() {
        "?" => {
            lazy::show_keys(tracker);
            return true;
        }
        "n" if typed.word().is_empty() => {
            go_to_next(tracker);
            return true;
        }
        "j" if typed.word().is_empty() && !frame::is_embedded() => {
            lazy::show_journey(tracker);
            return true;
        }
        _ => {}
    }
    let row = focus::focused(tracker);
    let continues_word = |row| lazy::row_beginning_with(tracker, row, format!("{}/", typed.word())).is_some();
    if key == "/" && !row.filter(|_| !typed.word().is_empty()).is_some_and(continues_word) {
        search_bar::open(tracker);
        return true;
    }
    let Some(row) = row else { return false };
    let is_first = typed.word().is_empty();
    match key.as_str() {
        // A key that is held down would mark and take back in turn.
        "d" | "h" | "s" | "t" | "w" | "m" if is_first && (key == "m" || !tracker.is_read_only()) => {
            if !event.repeat() {
                lazy::press_key(tracker, row, key);
            }
        }
        "F10" if event.shift_key() => lazy::show_row_menu(tracker, row),
        "ContextMenu" => lazy::show_row_menu(tracker, row),
        key if (is_first || key == "Escape") && lazy::press_for_details(tracker, row, key) => {}
        _ => return press_in_row(tracker, row, event, typed),
    }
    true
}

/// Acts on a key that goes from row to row, or folds or ticks one.
fn press_in_row(tracker: Tracker, row: NodeId, event: &KeyboardEvent, typed: &mut TypedWord) -> bool {
    if type_ahead(tracker, row, event, typed) {
        return true;
    }
    typed.clear();
    let was_open = tracker.rows(|expansion, _| expansion.is_open(row));
    match event.key().as_str() {
        "ArrowDown" => focus_row(tracker, tracker.rows(|expansion, roadmap| expansion.row_after(roadmap, row))),
        "ArrowUp" => focus_row(tracker, tracker.rows(|expansion, roadmap| expansion.row_before(roadmap, row))),
        "Home" => focus_row(tracker, tracker.rows(Expansion::first_row)),
        "End" => focus_row(tracker, tracker.rows(Expansion::last_row)),
        key @ ("ArrowRight" | "ArrowLeft") => {
            // Inwards is where the rows below begin.
            let is_inwards = (key == "ArrowRight") != is_on(event, "[dir=rtl] *");
            if is_inwards { inwards(tracker, row) } else { outwards(tracker, row) }
        }
        "*" => tracker.expand_siblings(row),
        "Enter" if is_on(event, ".tick-box") => tracker.toggle(row),
        _ => return false,
    }
    // The fold button says it itself, and the other controls of the row do not.
    let has_folded = tracker.rows(|expansion, _| expansion.is_open(row)) != was_open;
    if has_folded && !is_on(event, ".fold") {
        tracker.announce_fold(row);
    }
    true
}

/// Goes to the row whose title begins with what was typed. Within a word every key belongs to the word, so that a space
/// ticks nothing; a first letter with which no title begins is left to the browser.
fn type_ahead(tracker: Tracker, row: NodeId, event: &KeyboardEvent, typed: &mut TypedWord) -> bool {
    let letter = event.key();
    let in_word = typed.word().chars().count() > 1;
    if letter.chars().count() != 1 || letter == "*" || (letter == " " && !in_word) {
        return false;
    }
    let word = format!("{}{letter}", typed.word());
    let found = lazy::row_beginning_with(tracker, row, word.clone());
    if found.is_none() && lazy::is_here() && !in_word {
        return false;
    }
    // Even before titles can be searched, letters make a word, so that the second one marks nothing.
    if !lazy::is_here() {
        lazy::go_to_row_beginning_with(tracker, row, word.clone());
    }
    typed.push(&letter);
    focus_row(tracker, found);
    true
}

fn focus_row(tracker: Tracker, row: Option<NodeId>) {
    if let Some(row) = row {
        focus::focus(tracker, row);
    }
}

fn inwards(tracker: Tracker, row: NodeId) {
    if tracker.rows(|expansion, _| expansion.is_open(row)) {
        focus_row(tracker, tracker.rows(|expansion, roadmap| expansion.children(roadmap, row).next()));
    } else {
        tracker.expand(row);
    }
}

fn outwards(tracker: Tracker, row: NodeId) {
    if tracker.rows(|expansion, _| expansion.is_open(row)) {
        tracker.toggle(row);
    } else {
        focus_row(tracker, tracker.roadmap().parent(row).filter(|&parent| parent != NodeId::ROOT));
    }
}

fn is_on(event: &KeyboardEvent, selector: &str) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.matches(selector).unwrap_or(false))
}
