//! How learners come into the class: pasted, chosen, dropped.

use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{Reason, Refused, TakenIn, isolated};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlTextAreaElement};

use super::state::ClassState;
use super::words;
use crate::browser::files;
use crate::dom::element::{El, button, element, set_flag, set_text};
use crate::dom::focus;
use crate::lazy::dialog::{buttons, file_button, first_of, named_field};

/// The most rows about what could not be added.
const MOST: usize = 100;

/// The field and the buttons, and the result of what was handed in.
pub struct Adding {
    state: Rc<ClassState>,
    field: HtmlTextAreaElement,
    said: Element,
    refused: Element,
    /// Shows the class as it is now.
    changed: Box<dyn Fn()>,
}

impl Adding {
    pub fn new(state: Rc<ClassState>, changed: impl Fn() + 'static) -> Rc<Adding> {
        let field =
            element("textarea").class("field").attr("rows", "3").attr("dir", "auto").attr("spellcheck", "false");
        Rc::new(Adding {
            state,
            field: field.into_element().unchecked_into(),
            said: element("p").attr("role", "status").into_element(),
            refused: element("div").into_element(),
            changed: Box::new(changed),
        })
    }

    /// Gives the field the focus.
    pub fn focus(&self) {
        focus::focus_on(&self.field);
    }

    /// The part of the dialog.
    pub fn view(self: &Rc<Adding>) -> El {
        let [added, chosen] = [(); 2].map(|()| Rc::clone(self));
        let field = El::from_existing(self.field.clone().unchecked_into());
        let add = button(&words::add()).class("button main-button").on("click", move |_| added.add());
        let (choose, input) = file_button(&words::choose_files(), move |event| chosen.take(files::take(&event)));
        input.set_multiple(true);
        element("div").child(named_field(&words::links(), field)).child(buttons([add, choose]))
    }

    /// Says what was added, and what could not be.
    pub fn report(&self) -> El {
        let said = El::from_existing(self.said.clone());
        element("div").child(said).child(El::from_existing(self.refused.clone()))
    }

    fn add(&self) {
        let text = self.field.value();
        if text.trim().is_empty() {
            set_text(&self.said, &words::nothing_to_add());
            return focus::focus_on(&self.field);
        }
        let taken = self.state.take_in(&text, "");
        // A text that could not all be added stays, to be corrected.
        if taken.refused.is_empty() {
            self.field.set_value("");
        }
        self.finish(taken);
    }

    /// Takes in the files that were dropped or chosen.
    pub fn take(self: &Rc<Adding>, taken: JsValue) {
        let adding = Rc::clone(self);
        spawn_local(async move {
            let brought = files::brought(taken).await;
            if !adding.state.tracker.is_alive() {
                return;
            }
            let mut sum = TakenIn::default();
            for brought in brought {
                let read = brought.bytes.as_deref().map(roadmap::decode);
                let name = brought.called();
                let taken = match read {
                    Some(Ok((text, _))) => adding.state.take_in(&text, &name),
                    _ => TakenIn {
                        refused: vec![Refused { name, line: None, reason: Reason::NoProgress }],
                        ..TakenIn::default()
                    },
                };
                sum = sum.and(taken);
            }
            adding.finish(sum);
        });
    }

    fn finish(&self, taken: TakenIn) {
        let not_kept = self.state.keep();
        let TakenIn { new, newer, older, refused } = taken;
        let said = [(new, words::new as fn(usize) -> String), (newer, words::newer), (older, words::older)];
        let said = said.into_iter().filter(|&(count, _)| count > 0).map(|(count, words)| words(count));
        let sentences: Vec<String> = said.chain(not_kept).collect();
        let refused_said = (!refused.is_empty()).then(|| words::refused(refused.len()));
        set_text(&self.said, &sentences.into_iter().chain(refused_said).collect::<Vec<_>>().join(" "));
        let rows = refused.iter().map(|Refused { name, line, reason }| {
            let what = match line {
                None if name.is_empty() => return element("li").text(&words::nothing_in_text()),
                None => isolated(name),
                Some(line) if name.is_empty() => words::line(*line),
                Some(line) => words::line_of(*line, &isolated(name)),
            };
            element("li").text(&format!("{what}: {}", why(*reason)))
        });
        let list = element("ul").class("class-refused").children(first_of(MOST, rows));
        El::from_existing(self.refused.clone()).emptied().child(list);
        set_flag(&self.refused, "hidden", refused.is_empty());
        (self.changed)();
    }
}

fn why(reason: Reason) -> String {
    match reason {
        Reason::Damaged => words::damaged(),
        Reason::Newer => words::newer_cairn(),
        Reason::OtherRoadmap => words::other_roadmap(),
        Reason::NoLink => words::no_link(),
        Reason::NoProgress => words::no_progress(),
    }
}
