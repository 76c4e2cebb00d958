use roadmap::{Logbook, RoadmapId};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::links::progress_link;
use super::words;
use crate::browser::clock;
use crate::browser::lazy::dates;
use crate::dom::element::{El, button, element, set_flag, set_text};
use crate::lazy::dialog::{
    self, buttons, copy_button, copy_row, from_field, heading, link_field, named_field, paragraph, share_button,
};
use crate::tracker::Tracker;

/// Shows the link and the file with which the person with this name hands in what they did.
pub fn show(tracker: Tracker, name: &str, _: &str, back: El) {
    let name_field = element("input")
        .class("field")
        .attr("type", "text")
        .attr("maxlength", "60")
        .attr("dir", "auto")
        .attr("autocomplete", "name")
        .attr("value", name);
    let link = link_field(&words::link());
    let page = TeacherPage {
        tracker,
        name: name_field.element().clone().unchecked_into(),
        link: link.element().clone().unchecked_into(),
        missing: element("p").class("field-wrong").attr("role", "status").into_element(),
    };
    page.draw();
    let [drawn, downloaded] = [(); 2].map(|()| page.clone());
    let copied = page.link.clone();
    let copy = copy_button(tracker, &words::copy_link(), from_field, move || copied.value());
    let has_notes = element("input").attr("type", "checkbox");
    let notes: HtmlInputElement = has_notes.element().clone().unchecked_into();
    let with_notes = tracker.logbook(Logbook::has_notes_or_hours).then(|| {
        element("label").class("print-choice").child(has_notes).child(element("span").text(&words::with_notes()))
    });
    let download = button(&words::download_for_teacher()).on("click", move |_| downloaded.download(notes.checked()));
    let parts = [
        paragraph(&words::about_teacher()),
        named_field(&words::name_for_teacher(), name_field.on("input", move |_| drawn.draw())),
        El::from_existing(page.missing.clone()),
        copy_row(named_field(&words::link(), link), [copy]),
    ];
    let by_system = share_button(&page.link).map(|share| buttons([share]));
    let file = [heading(&words::as_file())].into_iter().chain(with_notes).chain([buttons([download])]);
    dialog::open(&words::teacher_title(), parts.into_iter().chain(by_system).chain(file), [back]);
}

/// What depends on the name.
#[derive(Clone)]
struct TeacherPage {
    tracker: Tracker,
    name: HtmlInputElement,
    link: HtmlInputElement,
    /// Says that there is no name.
    missing: Element,
}

impl TeacherPage {
    fn draw(&self) {
        let name = self.name.value();
        self.link.set_value(&progress_link(self.tracker, &name));
        let is_missing = name.trim().is_empty();
        set_text(&self.missing, &if is_missing { words::name_missing() } else { String::new() });
        set_flag(&self.missing, "data-wrong", is_missing);
    }

    fn download(&self, has_notes: bool) {
        let text = self.tracker.logbook(|logbook| logbook.hand_in(&self.name.value(), has_notes, clock::wall()));
        let learner =
            RoadmapId::of_name(&self.name.value()).map_or(String::new(), |name| format!("{}-", name.as_str()));
        let name = format!("{}-progress-{learner}{}.json", self.tracker.roadmap_id(), dates::today());
        dialog::download(self.tracker, &name, &text);
    }
}
