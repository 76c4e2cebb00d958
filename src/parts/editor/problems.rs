//! What is wrong with the text, and buttons that lead to the lines.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Element;

use super::words;
use crate::dom::element::{El, element, set_text};
use crate::parts::reader::edited::Problem;

/// The most problems that are listed.
const MOST: usize = 100;

/// Selects the next of some lines.
pub type Go = Rc<dyn Fn(&[usize])>;

/// The list, below a line that says how many problems there are.
pub fn problems(found: RwSignal<Vec<Problem>>, go: Go) -> El {
    let list = element("ul").class("editor-problem-list");
    let shown = list.element().clone();
    let count = element("span").effect(move |count| found.with(|found| set_text(count, &in_short(found))));
    element("details")
        .class("editor-problems")
        .attr("aria-label", &words::problems())
        .child(element("summary").child(count))
        .child(list)
        .effect(move |_| found.with(|found| fill(&shown, found, &go)))
}

fn fill(list: &Element, found: &[Problem], go: &Go) {
    let rows = found.iter().take(MOST).map(|problem| {
        let kind = if problem.is_error { "error" } else { "warning" };
        let row = element("li").attr("data-kind", kind);
        if problem.lines.is_empty() {
            return row.text(&problem.sentence);
        }
        let (go, lines) = (Rc::clone(go), problem.lines.clone());
        let button = element("button").attr("type", "button").text(&problem.sentence);
        row.child(button.on("click", move |_| go(&lines)))
    });
    El::from_existing(list.clone()).emptied().children(rows);
}

/// How many there are.
pub fn in_short(found: &[Problem]) -> String {
    let errors = found.iter().filter(|problem| problem.is_error).count();
    match (errors, found.len()) {
        (_, 0) => words::no_problems(),
        (0, warnings) => words::warnings(warnings),
        (errors, _) => words::errors(errors),
    }
}
