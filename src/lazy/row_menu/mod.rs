//! The menu of a row: what else can be done with it than ticking. It is the menu button of the ARIA Authoring Practices Guide.

mod toggle;
mod entries;
mod words;

use leptos::task::spawn_local;
use roadmap::{Mark, NodeId, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use self::entries::{Entry, entries};
use self::toggle::toggle;
use crate::browser::keys;
use crate::browser::lazy::menus;
use crate::browser::page;
use crate::dom::element::{El, element};
use crate::dom::focus;
use crate::tracker::Tracker;
use crate::words::actions_for;

/// Does what a letter means in a row.
pub fn press_key((tracker, topic, letter): (Tracker, NodeId, String)) {
    match letter.as_str() {
        "d" => toggle(tracker, topic, Mark::Doing),
        "s" => toggle(tracker, topic, Mark::Skipped),
        _ => drop(open(tracker, topic, None)),
    }
}

/// Shows the menu of a row as soon as the finger that came down on it has rested there.
pub fn press((tracker, event): (Tracker, &Event)) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    // The browser has a menu of its own for links.
    let target = target.filter(|target| matches!(target.closest("a, .details"), Ok(None)));
    let Some(topic) = target.and_then(|target| focus::topic_of(tracker, &target)) else { return };
    let event = event.clone();
    spawn_local(async move {
        if menus::rests_finger(&event).await && tracker.is_alive() {
            open(tracker, topic, Some(&event));
        }
    });
}

fn open(tracker: Tracker, topic: NodeId, finger: Option<&Event>) -> Option<()> {
    let tick_box = page::root().element(&focus::tick_box_id(topic))?;
    let row = tick_box.parent_element()?;
    let place = row.closest("main").ok()??;
    let button = row.query_selector(":scope > [data-actions]").ok().flatten().unwrap_or_else(|| row.clone());
    let origin = page::root().focused().filter(|focused| row.contains(Some(focused)));
    let give_back = move || {
        match &origin {
            Some(origin) if origin.is_connected() => focus::focus_on(origin.unchecked_ref()),
            _ => focus::focus(tracker, topic),
        }
        // Later, as its button is hidden where neither menu nor focus are.
        menus::close();
    };
    let entries = entries(tracker, topic);
    let items = entries.into_iter().map(|entry| item(entry, give_back.clone()));
    let menu = element("div")
        .class("row-menu")
        .attr("role", "menu")
        .attr("aria-label", &actions_for(&isolated(&tracker.title(topic))))
        .children(items)
        .on("keydown", move |event| walk(event.unchecked_ref(), &give_back))
        .into_element();
    let first: HtmlElement = menu.first_element_child()?.unchecked_into();
    let menu = El::from_existing(menu).append_to(&place);
    menus::show(&menu, &row, &button, finger);
    focus::focus_on(&first);
    Some(())
}

fn item(Entry { words, keys, act }: Entry, give_back: impl Fn() + 'static) -> El {
    let item = element("button")
        .class("row-menu-item")
        .attr("type", "button")
        .attr("role", "menuitem")
        .attr("tabindex", "-1")
        .text(&words)
        .on("click", move |_| {
            give_back();
            act();
        });
    match keys.filter(|_| keys::are_single_keys_on()) {
        Some(keys) => item.attr("aria-keyshortcuts", keys).child(element("kbd").attr("aria-hidden", "true").text(keys)),
        None => item,
    }
}

/// Goes from entry to entry. Enter and Space click one.
fn walk(event: &KeyboardEvent, give_back: &impl Fn()) {
    let menu = event.current_target().and_then(|menu| menu.dyn_into::<Element>().ok());
    let Some(first) = menu.and_then(|menu| menu.first_element_child()) else { return };
    let items: Vec<Element> = std::iter::successors(Some(first), Element::next_element_sibling).collect();
    let count = items.len();
    let at = items.iter().position(focus::is_in).unwrap_or(0);
    let key = event.key();
    let next = match key.as_str() {
        // The browser goes on from where the focus was before.
        "Tab" => return give_back(),
        "Escape" => None,
        "ArrowDown" => Some((at + 1) % count),
        "ArrowUp" => Some((at + count - 1) % count),
        "Home" | "PageUp" => Some(0),
        "End" | "PageDown" => Some(count - 1),
        " " | "Enter" => return,
        letter if letter.chars().count() == 1 && !event.ctrl_key() && !event.meta_key() => {
            let begins = |item: &Element| {
                let words = item.text_content().unwrap_or_default().to_lowercase();
                words.starts_with(&letter.to_lowercase())
            };
            (1..=count).map(|by| (at + by) % count).find(|&next| begins(&items[next])).or(Some(at))
        }
        _ => return,
    };
    event.prevent_default();
    match next {
        Some(next) => focus::focus_on(items[next].unchecked_ref()),
        None => give_back(),
    }
}
