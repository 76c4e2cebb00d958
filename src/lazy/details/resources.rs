//! Where to learn something: what it is, how long it takes, and whether it was read.

use std::ops::Range;

use roadmap::{NodeId, Resource, ResourceKind, Roadmap, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::link::{anchor, resource};
use super::words;
use crate::browser::lazy::dates;
use crate::browser::page;
use crate::dom::element::{El, element, set_attr};
use crate::dom::focus;
use crate::lazy::{notes, own};
use crate::tracker::Tracker;

/// A resource in its list, with a box to tick once it was read, where something can be ticked.
pub fn item(tracker: Tracker, topic: NodeId, of: &Resource, highlights: &impl Fn(&str) -> Vec<Range<usize>>) -> El {
    let words = resource(element("div"), &of.link, &besides(&tracker.roadmap(), of), highlights);
    let is_read = (notes::can_write(tracker) && can_be_read(of)).then(|| read_box(tracker, topic, of));
    element("li").class("resource").attr("data-resource", &name(topic, of)).children(is_read).child(words)
}

/// What is said behind the site: `guide`, `15 min`.
pub fn besides(roadmap: &Roadmap, of: &Resource) -> Vec<String> {
    let kind = of.kind.map(|kind| match kind {
        ResourceKind::Docs => "docs",
        ResourceKind::Guide => "guide",
        ResourceKind::Video => "video",
        ResourceKind::Exercise => "exercise",
        ResourceKind::Book => "book",
        ResourceKind::Course => "course",
    });
    let kind = kind.map(words::kind).or_else(|| of.link.kind.clone());
    let length = of.minutes.map(|minutes| match (minutes / 60, minutes % 60) {
        (0, minutes) => words::minutes(minutes),
        (hours, 0) => words::hours(hours),
        (hours, minutes) => words::hours_and_minutes(hours, minutes),
    });
    let own = roadmap.language().map_or("en", |language| language.tag());
    let language = of.language.as_deref().filter(|&tag| tag != own).map(dates::language);
    kind.into_iter().chain(length).chain(language).chain(of.is_paid.then(words::paid)).collect()
}

/// Whether it can be read: it leads somewhere, and not to a mail address.
pub fn can_be_read(of: &Resource) -> bool {
    let is_mail = of.link.address.trim_start().starts_with("mailto:");
    !is_mail && anchor(&of.link.address, "").is_some()
}

fn read_box(tracker: Tracker, topic: NodeId, of: &Resource) -> El {
    let changed = of.clone();
    let tick_box = element("input")
        .attr("type", "checkbox")
        .attr("aria-label", &words::read(&isolated(&of.link.title)))
        .attr("data-read", &of.key())
        .attr("data-of", &topic.index().to_string())
        .on("change", move |event| {
            // Otherwise the list of the rows would take it for the box of the row.
            event.stop_propagation();
            let tick_box = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            own::set_read(tracker, topic, &changed.key(), tick_box.is_some_and(|tick_box| tick_box.checked()));
        });
    show(tracker, tick_box.element());
    element("label").class("read-box").child(tick_box)
}

/// Whether a resource of a topic was read, by its key.
pub fn is_read(tracker: Tracker, topic: NodeId, key: &str) -> bool {
    let record = own::learning(tracker);
    tracker.logbook(|logbook| logbook.is_read(&record, topic, key))
}

/// Lets the box of a resource show whether it was read.
pub fn show(tracker: Tracker, tick_box: &Element) {
    let place = tick_box.get_attribute("data-of").and_then(|place| place.parse().ok());
    let Some(topic) = place.and_then(|place| tracker.roadmap().place(place)) else { return };
    let key = tick_box.get_attribute("data-read").unwrap_or_default();
    let is_read = is_read(tracker, topic, &key);
    tick_box.unchecked_ref::<HtmlInputElement>().set_checked(is_read);
    if let Some(item) = tick_box.closest(".resource").ok().flatten() {
        set_attr(&item, "data-is-read", if is_read { "true" } else { "false" });
    }
}

/// Opens it beside the page, as its link does.
pub fn open(of: &Resource) {
    if let Some(link) = anchor(&of.link.address, &of.link.title) {
        link.element().unchecked_ref::<HtmlElement>().click();
    }
}

/// Goes to its box, or to its link where nothing can be ticked.
pub fn focus(topic: NodeId, of: &Resource) {
    let control = find(topic, of).and_then(|item| item.query_selector("input, a").ok().flatten());
    if let Some(control) = control {
        focus::focus_on(control.unchecked_ref());
    }
}

/// Whether its box or its link has the focus.
pub fn has_focus(topic: NodeId, of: &Resource) -> bool {
    page::root().focused().is_some_and(|focused| find(topic, of).is_some_and(|item| item.contains(Some(&focused))))
}

fn find(topic: NodeId, of: &Resource) -> Option<Element> {
    page::root().find(&format!(".row > .details [data-resource=\"{}\"]", name(topic, of)))
}

/// What a resource is called in the document.
fn name(topic: NodeId, of: &Resource) -> String {
    format!("{}-{}", topic.index(), of.key())
}
