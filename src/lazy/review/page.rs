use roadmap::{Reviews, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::{answers, due, words};
use crate::browser::lazy::dates;
use crate::dom::element::{El, element, set_text};
use crate::lazy::dialog::{self, first_of, paragraph};
use crate::lazy::own;
use crate::tracker::Tracker;

/// The most steps in the list.
const MOST: usize = 100;

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    let list = element("ul").class("dialog-list review-steps");
    let said = element("p").class("review-said").attr("role", "status");
    let wanted = element("input").attr("type", "checkbox").attr("role", "switch");
    let input: HtmlInputElement = wanted.element().clone().unchecked_into();
    let parts = (list.element().clone(), said.element().clone());
    draw(tracker, &parts, &input);
    let wanted = wanted.on("change", move |_| {
        let kept = own::set_reviewing(tracker, input.checked());
        draw(tracker, &parts, &input);
        if let Err(sentence) = kept {
            set_text(&parts.1, &sentence);
        }
    });
    let switch = element("label").class("review-wanted").child(wanted).text(&words::wanted());
    dialog::open(&words::title(), [paragraph(&words::about()), switch, said, list], None);
}

/// Lists what is due, or says what is next, if reviews are wanted.
fn draw(tracker: Tracker, (list, said): &(Element, Element), wanted: &HtmlInputElement) {
    let is_wanted = own::learning(tracker).is_reviewing();
    wanted.set_checked(is_wanted);
    let Reviews { due, next } = due::now(tracker);
    let sentence = match next {
        _ if !is_wanted || !due.is_empty() => String::new(),
        Some(next) => words::next(&dates::date(next.day()), &isolated(&tracker.title(next.step))),
        None => words::nothing_finished(),
    };
    set_text(said, &sentence);
    let rows = due.into_iter().map(|reviewed| answers::row(tracker, reviewed));
    El::from_existing(list.clone()).emptied().children(first_of(MOST, rows));
}
