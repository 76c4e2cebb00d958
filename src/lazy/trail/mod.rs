//! Moving along the trail: a pointer or the keys choose a section, whose name and hours are shown above it.

use roadmap::NodeId;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use crate::browser::page;
use crate::dom::element::{dom_ok, element, first_child, set_attr, set_flag, set_shown};
use crate::dom::focus;
use crate::dom::going::go_to;
use crate::dom::letter_key::is_command;
use crate::tracker::Tracker;

/// Acts on an event of the trail.
pub fn follow((tracker, event): (Tracker, Event)) {
    let Some(line) = page::root().find(".trail-line") else { return };
    match event.type_().as_str() {
        "pointerleave" if !focus::is_in(&line) => forget(&line),
        "pointerleave" => {}
        "blur" => forget(&line),
        "focus" => choose(&line, chosen(&line).or_else(|| find(&line, "[aria-current=true]")).unwrap_or(first(&line))),
        "keydown" => press(tracker, &line, event.unchecked_ref()),
        "click" => {
            if let Some(stretch) = stretch_of(&event) {
                go_to_section_of(tracker, &stretch);
            }
        }
        _ => {
            if let Some(stretch) = stretch_of(&event) {
                choose(&line, stretch);
            }
        }
    }
}

fn press(tracker: Tracker, line: &Element, event: &KeyboardEvent) {
    if is_command(event) {
        return;
    }
    let chosen = chosen(line).unwrap_or(first(line));
    let [forwards, backwards] =
        if page::is_right_to_left() { ["ArrowLeft", "ArrowRight"] } else { ["ArrowRight", "ArrowLeft"] };
    let next = match event.key().as_str() {
        "ArrowDown" => chosen.next_element_sibling(),
        "ArrowUp" => chosen.previous_element_sibling(),
        key if key == forwards => chosen.next_element_sibling(),
        key if key == backwards => chosen.previous_element_sibling(),
        "Home" => Some(first(line)),
        "End" => line.last_element_child(),
        "Enter" | " " => {
            go_to_section_of(tracker, &chosen);
            None
        }
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = next {
        choose(line, next);
    }
}

/// Shows the name of a stretch, which screen readers read, too.
fn choose(line: &Element, stretch: Element) {
    let (Some(trail), Some(name)) = (line.parent_element(), stretch.get_attribute("aria-label")) else { return };
    if let Some(before) = chosen(line).filter(|before| *before != stretch) {
        set_flag(&before, "data-chosen", false);
    }
    set_flag(&stretch, "data-chosen", true);
    set_attr(line, "aria-activedescendant", &stretch.id());
    let label = find(&trail, ".trail-label")
        .unwrap_or_else(|| element("span").class("trail-label").attr("aria-hidden", "true").append_to(&trail));
    set_shown(&label, true);
    label.set_text_content(Some(&name));
    let [around, own, said] = [&trail, &stretch, &label].map(Element::get_bounding_client_rect);
    let middle = own.left() + own.width() / 2.0 - around.left();
    let left = (middle - said.width() / 2.0).min(around.width() - said.width()).max(0.0);
    let style = label.unchecked_ref::<HtmlElement>().style();
    dom_ok(style.set_property("left", &format!("{}px", left as i32)));
}

fn forget(line: &Element) {
    if let Some(stretch) = chosen(line) {
        set_flag(&stretch, "data-chosen", false);
    }
    // The browser never refuses that.
    let _: Result<(), _> = line.remove_attribute("aria-activedescendant");
    if let Some(label) = page::root().find(".trail-label") {
        set_shown(&label, false);
    }
}

fn go_to_section_of(tracker: Tracker, stretch: &Element) {
    let place = stretch.id().strip_prefix("trail:").and_then(|place| place.parse().ok());
    let section: Option<NodeId> = place.and_then(|place| tracker.roadmap().place(place));
    if let Some(section) = section {
        go_to(tracker, section);
    }
}

fn chosen(line: &Element) -> Option<Element> {
    find(line, "[data-chosen]")
}

fn first(line: &Element) -> Element {
    first_child(line)
}

/// What a selector, which is well formed, selects.
fn find(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

fn stretch_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("[role=option]").ok()?
}
