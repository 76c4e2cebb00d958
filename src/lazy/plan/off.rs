use std::cell::RefCell;
use std::rc::Rc;

use roadmap::{Day, Plan, day_of_text, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::words;
use crate::browser::lazy::dates;
use crate::dom::element::{El, button, element, set_flag, set_text};
use crate::dom::focus;
use crate::lazy::dialog::{named_field, row};

/// The days off, which can be added and removed.
pub struct OffList {
    days: RefCell<Vec<(Day, Day)>>,
    list: Element,
    /// Says why a time off was not added.
    wrong: Element,
    first: HtmlInputElement,
    last: HtmlInputElement,
}

impl OffList {
    pub fn new(days: Vec<(Day, Day)>) -> Rc<OffList> {
        let field = || date_field().into_element().unchecked_into();
        let list = element("ul").class("dialog-list").into_element();
        let wrong = element("p").class("field-wrong").attr("role", "alert").into_element();
        Rc::new(OffList { days: RefCell::new(days), list, wrong, first: field(), last: field() })
    }

    /// All times off.
    pub fn days(&self) -> Vec<(Day, Day)> {
        self.days.borrow().clone()
    }

    /// The part of the dialog that can be unfolded. `changed` is called when a time off was added or removed.
    pub fn part(self: &Rc<OffList>, changed: Rc<dyn Fn()>) -> El {
        self.draw(&changed);
        let (adding, at_end) = (Rc::clone(self), Rc::clone(&changed));
        let add = button(&words::add_off()).on("click", move |_| adding.add(&at_end));
        let field = |words: &str, field: &HtmlInputElement| {
            named_field(words, El::from_existing(field.clone().unchecked_into()))
        };
        let fields = element("div")
            .class("plan-fields")
            .child(field(&words::off_first(), &self.first))
            .child(field(&words::off_last(), &self.last))
            .child(add);
        element("details")
            .class("plan-more")
            .child(element("summary").text(&words::off()))
            .child(El::from_existing(self.list.clone()))
            .child(fields)
            .child(El::from_existing(self.wrong.clone()))
    }

    fn add(self: &Rc<OffList>, changed: &Rc<dyn Fn()>) {
        let Some(first) = day_of_text(&self.first.value()) else { return focus::focus_on(&self.first) };
        // If only one day is given, the time off is that day.
        let last = day_of_text(&self.last.value()).unwrap_or(first);
        let mut days = self.days();
        days.push((first.min(last), first.max(last)));
        days.sort_unstable();
        days.dedup();
        if days.len() > Plan::MOST_OFF {
            return self.blame(&words::too_many_off(Plan::MOST_OFF));
        }
        self.days.replace(days);
        for field in [&self.first, &self.last] {
            field.set_value("");
        }
        self.draw(changed);
        changed();
        focus::focus_on(&self.first);
    }

    fn blame(&self, wrong: &str) {
        set_text(&self.wrong, wrong);
        set_flag(&self.wrong, "data-wrong", !wrong.is_empty());
    }

    fn draw(self: &Rc<OffList>, changed: &Rc<dyn Fn()>) {
        let rows = self.days().into_iter().map(|days| {
            let (list, changed) = (Rc::clone(self), Rc::clone(changed));
            let said = dates::days(days.0, days.1);
            let remove = button(&words::remove()).attr("aria-label", &words::remove_off(&isolated(&said))).on(
                "click",
                move |_| {
                    list.days.borrow_mut().retain(|&other| other != days);
                    list.draw(&changed);
                    changed();
                    focus::focus_on(&list.first);
                },
            );
            row(&said, None, [remove])
        });
        self.blame("");
        El::from_existing(self.list.clone()).emptied().children(rows);
    }
}

/// A field for a date.
pub fn date_field() -> El {
    element("input").class("field").attr("type", "date").attr("max", "9999-12-31")
}
