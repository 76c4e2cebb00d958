//! The menu of a row. It is the menu button of the ARIA Authoring Practices Guide.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::editing::rows::{Edit, down, inward, outward, up};
use roadmap::{NodeId, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::edits::Edits;
use super::words;
use crate::browser::lazy::menus;
use crate::dom::element::{El, element};
use crate::dom::focus;
use crate::dom::menu_items as items;
use crate::dom::typed_word::TypedWord;
use crate::parts::reader::edited;
use crate::words::actions_for;

type Act = Box<dyn Fn(&Rc<Edits>)>;

/// Shows the menu of a row once the finger that came down on it has rested there.
pub fn press(edits: &Rc<Edits>, event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_free = target.is_some_and(|target| matches!(target.closest("form, .editor-grip, button"), Ok(None)));
    let Some(topic) = edits.rows.topic_of(event).filter(|_| is_free) else { return };
    let (edits, event) = (Rc::clone(edits), event.clone());
    spawn_local(async move {
        if menus::rests_finger(&event).await {
            open(&edits, topic, Some(&event));
        }
    });
}

/// Opens the menu of a row.
pub fn open(edits: &Rc<Edits>, topic: NodeId, finger: Option<&Event>) {
    let Some(row) = edits.rows.row(topic) else { return };
    let Some(place) = row.closest("dialog").ok().flatten() else { return };
    let Some(button) = row.query_selector(":scope > [data-actions]").ok().flatten() else { return };
    let title = row.get_attribute("aria-label").unwrap_or_default();
    let rows = Rc::clone(&edits.rows);
    let give_back = move || {
        rows.focus(topic);
        menus::close();
    };
    let items: Vec<El> = entries(edits, topic)
        .into_iter()
        .map(|(words, keys, act)| {
            let (give_back, edits) = (give_back.clone(), Rc::clone(edits));
            let item = items::item("menuitem", &words, keys);
            item.on("click", move |event| {
                event.stop_propagation();
                give_back();
                act(&edits);
            })
        })
        .collect();
    let elements: Vec<HtmlElement> = items.iter().map(|item| item.element().clone().unchecked_into()).collect();
    let Some(first) = elements.first().cloned() else { return };
    let typed = RefCell::new(TypedWord::default());
    let menu = element("div")
        .class("row-menu")
        .attr("role", "menu")
        .attr("aria-label", &actions_for(&isolated(&title)))
        .children(items)
        .on("keydown", move |event| {
            event.stop_propagation();
            items::press(event.unchecked_ref(), &elements, &typed, &give_back);
        })
        .append_to(&place);
    menus::show(&menu, &row, &button, finger);
    focus::focus_on(&first);
}

fn entries(edits: &Rc<Edits>, topic: NodeId) -> Vec<(String, &'static str, Act)> {
    let mut entries: Vec<(String, &'static str, Act)> =
        vec![(words::go(), "Enter", Box::new(move |edits| (edits.go)(topic)))];
    let Some(read) = edits.parsed.get_untracked() else { return entries };
    if edits.is_read_only.get_untracked() {
        return entries;
    }
    let is_editable = edits.reader.0.call(edited::is_editable, (&read.text, &read.document, topic));
    if is_editable == Some(false) {
        return vec![(words::only_in_text(), "Enter", Box::new(move |edits| (edits.go)(topic)))];
    }
    entries.push((words::add_below(), "", Box::new(move |edits| edits.add(topic, false))));
    // A row of a table has no place for another one in it.
    if edits.is_possible(topic, &Edit::AddInside(words::new_title())) {
        entries.push((words::add_inside(), "", Box::new(move |edits| edits.add(topic, true))));
    }
    entries.push((words::rename(), "F2", Box::new(move |edits| edits.rename(topic))));
    entries.push((words::set_hours(), "", Box::new(move |edits| edits.estimate(topic))));
    for (words, keys, to) in [
        (words::up(), "Alt+↑", up as fn(&_, _) -> _),
        (words::down(), "Alt+↓", down),
        (words::inward(), "Alt+→", inward),
        (words::outward(), "Alt+←", outward),
    ] {
        if to(&read.document, topic).is_some_and(|landing| edits.is_possible(topic, &Edit::Move(landing))) {
            entries.push((words, keys, Box::new(move |edits| edits.go_to(topic, to))));
        }
    }
    entries.push((words::delete(), "Del", Box::new(move |edits| edits.delete(topic))));
    entries
}
