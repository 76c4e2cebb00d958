use std::rc::Rc;

use roadmap::{Direction, Hours, Logbook, NodeId, OwnHours, isolated};
use web_sys::Element;

use super::field::HoursField;
use super::keeping::keep;
use super::words;
use crate::dom::element::{El, button, element, set_text};
use crate::dom::title::{authored, titled};
use crate::lazy::dialog::{self, paragraph};
use crate::tracker::Tracker;

/// The dialog's fields, and what follows from them.
struct HoursForm {
    tracker: Tracker,
    step: NodeId,
    estimate: HoursField,
    spent: HoursField,
    /// The hours that the step had when the dialog was opened.
    shown: OwnHours,
    /// What the step would count with.
    counts: Element,
}

/// Opens the dialog.
pub fn show(tracker: Tracker, step: NodeId) {
    let roadmap = tracker.roadmap();
    let topic = roadmap.topic(step);
    let hours = tracker.logbook(|logbook| logbook.own_hours(step));
    let spent = Some(hours.spent).filter(|&spent| spent > Hours::ZERO);
    let form = Rc::new(HoursForm {
        tracker,
        step,
        estimate: HoursField::new(&words::estimate(), hours.estimate, topic.share()),
        spent: HoursField::new(&words::spent(), spent, Hours::ZERO),
        shown: hours,
        counts: element("p").class("hours-count").attr("aria-live", "polite").into_element(),
    });
    form.draw();
    let author = match topic.share() {
        Hours::ZERO => words::author_says_nothing(),
        hours => words::author_says(hours.to_tenth()),
    };
    let title = titled(authored(element("p").class("hours-step"), &roadmap), topic.title());
    let [at_estimate, at_spent, saved, saved_at_estimate, saved_at_spent, removed] = [(); 6].map(|()| Rc::clone(&form));
    let fields = [
        title,
        paragraph(&author),
        form.estimate.part(move || at_estimate.draw(), move || saved_at_estimate.save()),
        form.spent.part(move || at_spent.draw(), move || saved_at_spent.save()),
        paragraph(&words::how_to_write()).class("hours-hint"),
        El::from_existing(form.counts.clone()),
    ];
    let save = button(&words::save()).class("button hours-save").on("click", move |event| {
        event.prevent_default();
        saved.save();
    });
    let again = hours.estimate.is_some().then(|| {
        button(&words::author_again()).on("click", move |event| {
            event.prevent_default();
            removed.keep(OwnHours { estimate: None, ..removed.shown }, &words::uses_author);
        })
    });
    dialog::open(&words::title(), fields, std::iter::once(save).chain(again));
}

impl HoursForm {
    /// What is in the fields, or the field that is wrong and why.
    fn hours(&self) -> Result<OwnHours, (&HoursField, String)> {
        let estimate = self.estimate.hours().map_err(|wrong| (&self.estimate, wrong))?;
        if estimate == Some(Hours::ZERO) {
            return Err((&self.estimate, words::not_above_zero()));
        }
        let spent = self.spent.hours().map_err(|wrong| (&self.spent, wrong))?;
        Ok(OwnHours { estimate, spent: spent.unwrap_or_default() })
    }

    /// Says what the step would count with.
    fn draw(&self) {
        let counted = self.tracker.logbook(|logbook| {
            let hours = self.hours().ok()?;
            let counted = hours.counted(logbook.roadmap().topic(self.step).share(), logbook.mark_of(self.step));
            Some(match logbook.completion(NodeId::ROOT).has_hours() {
                true => words::counts_with(counted),
                false => words::counts_nowhere(),
            })
        });
        set_text(&self.counts, &counted.unwrap_or_default());
    }

    fn save(&self) {
        match self.hours() {
            Ok(hours) => self.keep(hours, &words::saved),
            Err((field, wrong)) => field.refuse(&wrong),
        }
    }

    fn keep(&self, hours: OwnHours, said: &dyn Fn(&str) -> String) {
        let (tracker, step) = (self.tracker, self.step);
        // Time that a timer has added since the dialog was opened stays.
        let now = tracker.logbook(|logbook| logbook.own_hours(step));
        let hours = now.with_changes(self.shown, hours);
        if now == hours {
            return dialog::close();
        }
        let key = tracker.logbook(Logbook::own_hours_key);
        match keep(tracker, [key], |logbook, wall| logbook.set_own_hours(step, hours, wall)) {
            Ok(()) => {
                dialog::close();
                tracker.toast(&said(&isolated(&tracker.title(step))), Some(Direction::Undo));
            }
            Err(sentence) => tracker.announce(&sentence),
        }
    }
}
