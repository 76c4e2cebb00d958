//! The menu of a row: everything that people can do with it besides ticking. It is the menu button of the ARIA
//! Authoring Practices Guide.

mod entries;
mod words;

use leptos::task::spawn_local;
use roadmap::{Mark, NodeId, isolated};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use self::entries::{MenuEntry, entries};
use crate::browser::keys;
use crate::browser::lazy::menus;
use crate::browser::page;
use crate::dom::element::{El, element};
use crate::dom::focus;
use crate::dom::menu_items as items;
use crate::dom::typed_word::TypedWord;
use crate::lazy::{hours, marking, notes};
use crate::part::Parts;
use crate::tracker::Tracker;
use crate::words::actions_for;

/// Does what a letter means in a row.
pub fn press_key((tracker, topic, letter, parts): (Tracker, NodeId, String, &'static Parts)) {
    match letter.as_str() {
        "d" => marking::toggle(tracker, topic, Mark::Doing),
        "s" => marking::toggle(tracker, topic, Mark::Skipped),
        "h" => hours::show(tracker, topic),
        "t" => hours::toggle_timer(tracker, topic),
        "w" => notes::write(tracker, topic),
        _ => drop(open(tracker, topic, None, parts)),
    }
}

/// Shows the menu of a row as soon as the finger that came down on it has rested there.
pub fn press((tracker, event, parts): (Tracker, &Event, &'static Parts)) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    // The browser has a menu of its own for links.
    let target = target.filter(|target| matches!(target.closest("a, .details"), Ok(None)));
    let Some(topic) = target.and_then(|target| focus::topic_of(tracker, &target)) else { return };
    let event = event.clone();
    spawn_local(async move {
        if menus::rests_finger(&event).await && tracker.is_alive() {
            open(tracker, topic, Some(&event), parts);
        }
    });
}

fn open(tracker: Tracker, topic: NodeId, finger: Option<&Event>, parts: &'static Parts) -> Option<()> {
    let tick_box = page::root().element(&focus::tick_box_id(topic))?;
    let row = tick_box.parent_element()?;
    let place = row.closest(".page").ok()??;
    let button = row.query_selector(":scope > [data-actions]").ok().flatten().unwrap_or_else(|| row.clone());
    let origin = page::root().focused().filter(|focused| row.contains(Some(focused)));
    let give_back = move || {
        match &origin {
            Some(origin) if origin.is_connected() => focus::focus_on(origin.unchecked_ref()),
            _ => focus::focus(tracker, topic),
        }
        // Later, because the button is hidden while neither the menu nor the focus is in the row.
        menus::close();
    };
    let entries = entries(tracker, topic, parts);
    let items: Vec<El> = entries.into_iter().map(|entry| item(entry, give_back.clone())).collect();
    let elements: Vec<HtmlElement> = items.iter().map(|item| item.element().clone().unchecked_into()).collect();
    let first = elements.first()?.clone();
    let typed = RefCell::new(TypedWord::default());
    let menu = element("div")
        .class("row-menu")
        .attr("role", "menu")
        .attr("aria-label", &actions_for(&isolated(&tracker.title(topic))))
        .children(items)
        .on("keydown", move |event| items::press(event.unchecked_ref(), &elements, &typed, &give_back))
        .append_to(&place);
    menus::show(&menu, &row, &button, finger);
    focus::focus_on(&first);
    Some(())
}

fn item(MenuEntry { words, keys, act }: MenuEntry, give_back: impl Fn() + 'static) -> El {
    let keys = keys.filter(|_| keys::are_single_keys_on());
    let item = items::item("menuitem", &words, keys.unwrap_or_default()).on("click", move |_| {
        give_back();
        act();
    });
    match keys {
        Some(keys) => item.attr("aria-keyshortcuts", keys),
        None => item,
    }
}
