use roadmap::{Hours, hours_of_text, text_of_hours};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

use super::words;
use crate::dom::element::{El, button, dom_ok, element, set_attr, set_flag, set_text};
use crate::dom::focus;
use crate::dom::letter_key::is_command;
use crate::lazy::dialog::named_field;

/// A quarter of an hour, by which keys and buttons change a field.
const QUARTER: u64 = 15 * 60;

/// A field for hours, with what is wrong about it.
#[derive(Clone)]
pub struct HoursField {
    name: String,
    input: HtmlInputElement,
    wrong: Element,
    /// What stood in it at first, to the second: it shows minutes.
    first: Option<Hours>,
    /// What its buttons start from where it is empty.
    instead: Hours,
}

impl HoursField {
    /// A field that has some hours in it, or none.
    pub fn new(name: &str, first: Option<Hours>, instead: Hours) -> HoursField {
        let id = format!("cairn:wrong-{}", name.replace(' ', "-"));
        let input = element("input").class("field").attr("type", "text").attr("autocomplete", "off");
        let input = input.attr("aria-describedby", &id);
        let input: HtmlInputElement = input.into_element().unchecked_into();
        input.set_value(&shown(first));
        let wrong = element("p").class("field-wrong").attr("id", &id).into_element();
        HoursField { name: name.to_owned(), input, wrong, first, instead }
    }

    /// The field on the page. `changed` is called at each change, and `save` when Enter is pressed in it.
    pub fn part(&self, changed: impl Fn() + Clone + 'static, save: impl Fn() + 'static) -> El {
        let (typed, pressed) = (changed.clone(), changed.clone());
        let (forgiving, stepping) = (self.clone(), self.clone());
        let input = El::from_existing(self.input.clone().unchecked_into())
            .on("input", move |_| {
                forgiving.blame("");
                typed();
            })
            .on("keydown", move |event: Event| {
                let key = event.unchecked_ref::<KeyboardEvent>();
                let is_up = match key.key().as_str() {
                    _ if is_command(key) => return,
                    "ArrowUp" => true,
                    "ArrowDown" => false,
                    "Enter" if !key.is_composing() => {
                        event.prevent_default();
                        return save();
                    }
                    _ => return,
                };
                event.prevent_default();
                stepping.step(is_up);
                pressed();
            });
        let step = |sign, name: String, is_up| {
            let (field, changed) = (self.clone(), changed.clone());
            button(sign).attr("aria-label", &name).on("click", move |_| {
                field.step(is_up);
                changed();
            })
        };
        let field = element("div")
            .class("hours-field")
            .child(named_field(&self.name, input))
            .child(step("−", words::less(&self.name), false))
            .child(step("+", words::more(&self.name), true));
        element("div").child(field).child(El::from_existing(self.wrong.clone()))
    }

    /// The hours in it; none where it is empty.
    pub fn hours(&self) -> Result<Option<Hours>, String> {
        let text = self.input.value();
        if text == shown(self.first) {
            Ok(self.first)
        } else if text.trim().is_empty() {
            Ok(None)
        } else {
            hours_of_text(&text).map(Some).ok_or_else(words::not_hours)
        }
    }

    /// Says what is wrong with it, or nothing, and focuses it.
    pub fn refuse(&self, wrong: &str) {
        self.blame(wrong);
        focus::focus_on(&self.input);
    }

    fn blame(&self, wrong: &str) {
        set_text(&self.wrong, wrong);
        match wrong {
            "" => dom_ok(self.input.remove_attribute("aria-invalid")),
            _ => set_attr(&self.input, "aria-invalid", "true"),
        }
        set_flag(&self.wrong, "data-wrong", !wrong.is_empty());
    }

    /// Goes to the next quarter of an hour.
    fn step(&self, is_up: bool) {
        let now = self.hours().ok().flatten().unwrap_or(self.instead).seconds();
        let quarters = if is_up { now / QUARTER + 1 } else { now.div_ceil(QUARTER).saturating_sub(1) };
        self.input.set_value(&text_of_hours(Hours::of_seconds(quarters * QUARTER).unwrap_or(Hours::LIMIT)));
        self.blame("");
    }
}

fn shown(hours: Option<Hours>) -> String {
    hours.map(text_of_hours).unwrap_or_default()
}
