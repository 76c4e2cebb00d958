use roadmap::{Guidance, Reviewed, isolated};
use web_sys::Element;

use super::words;
use crate::browser::clock;
use crate::browser::lazy::dates;
use crate::dom::element::{El, button, element, set_attr, set_text};
use crate::dom::going::go_to;
use crate::dom::title::{authored, titled};
use crate::lazy::{details, dialog, own};
use crate::tracker::Tracker;

/// A step with when it is done, and the two answers. It stays in place after an answer, which can be changed.
pub fn row(tracker: Tracker, reviewed: Reviewed) -> El {
    let roadmap = tracker.roadmap();
    let step = reviewed.step;
    let name = titled(authored(element("bdi"), &roadmap), roadmap.topic(step).title());
    let go = element("button").class("review-step").attr("type", "button").child(name).on("click", move |_| {
        dialog::close();
        go_to(tracker, step);
    });
    let done_when = Guidance::of(&roadmap, step).done_when;
    let done_when = done_when.map(|says| element("p").child(details::done_when(&says)));
    let title = isolated(&tracker.title(step));
    let said = element("p").class("review-said").attr("role", "status").into_element();
    let known = answer(&words::known(), &words::known_with(&title));
    let not_known = answer(&words::not_known(), &words::not_known_with(&title));
    let both = [known.element().clone(), not_known.element().clone()];
    let answers = [known, not_known].into_iter().zip([true, false]).map(|(pressed, is_known)| {
        let (both, said) = (both.clone(), said.clone());
        pressed.on("click", move |_| {
            if let Some(sentence) = keep(tracker, reviewed, is_known, &both) {
                set_text(&said, &sentence);
            }
        })
    });
    let answers = dialog::buttons(answers).child(El::from_existing(said.clone()));
    element("li").child(go).children(done_when).child(answers)
}

fn answer(words: &str, name: &str) -> El {
    button(words).class("button review-answer").attr("aria-label", name).attr("aria-pressed", "false")
}

/// Keeps an answer, and returns what follows from it. It replaces an earlier answer in this dialog.
fn keep(tracker: Tracker, reviewed: Reviewed, is_known: bool, both: &[Element; 2]) -> Option<String> {
    let today = tracker.try_logbook(|logbook| logbook.local_day(clock::wall()))?;
    let review = reviewed.last.next(is_known, today);
    if let Err(sentence) = own::review(tracker, reviewed.step, review) {
        return Some(sentence);
    }
    for (answer, is_pressed) in both.iter().zip([is_known, !is_known]) {
        set_attr(answer, "aria-pressed", if is_pressed { "true" } else { "false" });
    }
    Some(words::again(&dates::date(review.due())))
}
