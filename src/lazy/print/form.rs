use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Expansion, NodeId};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

use super::paper::{self, Paper, found, step_count};
use super::words;
use crate::browser::lazy::language;
use crate::browser::page;
use crate::dom::element::{El, button, element, set_text};
use crate::dom::focus;
use crate::dom::letter_key::is_command;
use crate::dom::title::authored;
use crate::lazy::dialog;
use crate::tracker::Tracker;

/// The regions where Letter is the usual paper, according to the Unicode CLDR; elsewhere it is A4.
const LETTER: [&str; 14] = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

/// What can be left off, by its name in style sheets.
const PARTS: [&str; 3] = ["hours", "details", "notes"];

/// The dialog's fields.
struct PrintForm {
    tracker: Tracker,
    /// Prints only what was found; none where nothing was searched for.
    only_found: Option<HtmlInputElement>,
    /// The boxes for those of [`PARTS`] that there are.
    parts: Vec<(&'static str, HtmlInputElement)>,
    letter: HtmlInputElement,
    sections: Vec<(NodeId, HtmlInputElement)>,
    /// How much is printed.
    said: Element,
}

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    let roadmap = tracker.roadmap();
    let count = tracker.rows(|expansion, roadmap| step_count(tracker, &expansion.opened(roadmap)));
    let (only_found, only) = (tracker.is_searching() && count > 0)
        .then(|| choice("checkbox", true, element("span").text(&words::only_found(count))))
        .unzip();
    let has_hours = tracker.completion(NodeId::ROOT).get_untracked().has_hours();
    let parts = [
        (words::hours(), has_hours),
        (words::details(), tracker.has_any_details()),
        (words::notes(), tracker.has_any_notes()),
    ];
    let (parts, with): (Vec<_>, Vec<_>) = PARTS
        .into_iter()
        .zip(parts)
        .filter(|&(_, (_, is_there))| is_there)
        .map(|(name, (words, _))| {
            // A guide to a whole roadmap would fill some forty pages.
            let is_chosen = name != "details" || !tracker.roadmap().is_guided();
            let (part, label) = choice("checkbox", is_chosen, element("span").text(&words));
            ((name, part), label)
        })
        .unzip();
    let is_letter = language::region().is_some_and(|region| LETTER.contains(&region.as_str()));
    let size = |words: &str, is_chosen| choice("radio", is_chosen, element("span").text(words));
    let (a4, a4_label) = size(&words::a4(), !is_letter);
    let (letter, letter_label) = size(&words::letter(), is_letter);
    for size in [&a4, &letter] {
        size.set_name("paper");
    }
    let (sections, names): (Vec<_>, Vec<_>) = roadmap
        .children(NodeId::ROOT)
        .map(|section| {
            let topic = roadmap.topic(section);
            let number = topic.number().map(|number| element("span").class("row-number").text(number));
            let name = authored(element("span"), &roadmap).text(&topic.title().to_string());
            let (chosen, label) =
                choice("checkbox", true, element("span").class("print-section").children(number).child(name));
            ((section, chosen), label)
        })
        .unzip();
    let said = element("p").class("print-said").attr("aria-live", "polite").into_element();
    let form = Rc::new(PrintForm { tracker, only_found, parts, letter, sections, said });
    form.draw();
    let [drawn, pressed, printed] = [(); 3].map(|()| Rc::clone(&form));
    let has_parts = !with.is_empty();
    let fields = element("div")
        .class("print-fields")
        .children(only)
        .children(has_parts.then(|| group(&words::parts(), with)))
        .child(group(&words::size(), [a4_label, letter_label]))
        .children((form.sections.len() > 1).then(|| form.sections_part(names)))
        .on("input", move |_| drawn.draw())
        .on("keydown", move |event| pressed.press(&event));
    let print = button(&words::print()).class("button print-now").on("click", move |_| printed.print());
    dialog::open(&words::title(), [fields, El::from_existing(form.said.clone())], [print]);
}

/// What can be chosen, and the label around it.
fn choice(kind: &str, is_chosen: bool, words: El) -> (HtmlInputElement, El) {
    let input: HtmlInputElement = element("input").attr("type", kind).into_element().unchecked_into();
    input.set_checked(is_chosen);
    let label =
        element("label").class("print-choice").child(El::from_existing(input.clone().unchecked_into())).child(words);
    (input, label)
}

fn group(name: &str, choices: impl IntoIterator<Item = El>) -> El {
    let choices = element("div").class("print-choices").children(choices);
    element("fieldset").class("print-group").child(element("legend").text(name)).child(choices)
}

impl PrintForm {
    fn sections_part(self: &Rc<PrintForm>, names: Vec<El>) -> El {
        let every = |words: &str, is_chosen| {
            let form = Rc::clone(self);
            button(words).on("click", move |_| {
                form.sections.iter().for_each(|(_, section)| section.set_checked(is_chosen));
                form.draw();
            })
        };
        let every = dialog::buttons([every(&words::all(), true), every(&words::none(), false)]);
        let names = element("div").class("print-sections").children(names);
        element("fieldset")
            .class("print-group")
            .child(element("legend").text(&words::sections()))
            .child(every)
            .child(names)
    }

    /// The rows to print.
    fn rows(&self) -> Expansion {
        let roadmap = self.tracker.roadmap();
        let all = match self.is_only_found() {
            true => self.tracker.rows(Expansion::opened),
            false => self.tracker.with_own_expansion(|expansion| expansion.opened(&roadmap)),
        };
        let left_out = self.sections.iter().filter(|(_, section)| !section.checked()).map(|&(section, _)| section);
        all.without(&roadmap, left_out)
    }

    fn is_only_found(&self) -> bool {
        self.only_found.as_ref().is_some_and(HtmlInputElement::checked)
    }

    /// Says how much is chosen.
    fn draw(&self) {
        let whole = self.tracker.roadmap().steps(NodeId::ROOT).count();
        let said = match step_count(self.tracker, &self.rows()) {
            0 => words::nothing_chosen(),
            count => words::chosen(count, whole),
        };
        set_text(&self.said, &said);
    }

    /// Enter prints, and so do the browsers' own keys for it. Arrows go from section to section.
    fn press(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_on_field = event.target().is_some_and(|target| target.dyn_ref::<HtmlInputElement>().is_some());
        let is_for_print = event.key() == "p" && (event.ctrl_key() || event.meta_key());
        match event.key().as_str() {
            key if is_for_print || (key == "Enter" && is_on_field) => {
                event.prevent_default();
                // A key that reaches the page would end the print: see `paper`.
                event.stop_propagation();
                self.print();
            }
            key => {
                let focused = page::root().focused();
                let is_focused =
                    |(_, section): &(NodeId, HtmlInputElement)| focused.as_ref() == Some(section.unchecked_ref());
                let Some(at) = self.sections.iter().position(is_focused) else { return };
                let next = match key {
                    _ if is_command(event) => return,
                    "ArrowDown" => at + 1,
                    "ArrowUp" => at.wrapping_sub(1),
                    "Home" => 0,
                    "End" => self.sections.len() - 1,
                    _ => return,
                };
                event.prevent_default();
                if let Some((_, section)) = self.sections.get(next) {
                    focus::focus_on(section);
                }
            }
        }
    }

    fn print(&self) {
        let rows = self.rows();
        if step_count(self.tracker, &rows) == 0 {
            return self.tracker.announce(&words::nothing_chosen());
        }
        let (chosen, whole) =
            (self.sections.iter().filter(|(_, section)| section.checked()).count(), self.sections.len());
        let sections = (chosen < whole).then(|| words::sections_of(chosen, whole));
        let found = self.is_only_found().then(|| found(self.tracker, &rows)).flatten();
        let is_with = |name| self.parts.iter().any(|(part, choice)| *part == name && choice.checked());
        // A guide that was loaded since could not be chosen.
        let without = PARTS.into_iter().filter(|name| !is_with(*name));
        let paper = Paper {
            rows,
            size: if self.letter.checked() { "letter" } else { "a4" },
            without: without.collect::<Vec<_>>().join(" "),
            part: sections.into_iter().chain(found).collect(),
        };
        dialog::close();
        paper::print(self.tracker, paper);
    }
}
