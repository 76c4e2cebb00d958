//! The numbers of the lines, beside a field that wraps long ones.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::dom::element::{element, set_flag, set_text};

/// A copy of the text, a row for each line, of which only the numbers are seen. Rows wrap as the field does, so that each is
/// as high as its line there.
pub struct Lines {
    holder: Element,
    rows: RefCell<Vec<Element>>,
    /// The rows that are marked.
    marked: RefCell<Vec<(Element, &'static str)>>,
}

impl Lines {
    /// The numbers of no lines yet.
    pub fn new() -> Lines {
        let holder = element("div").class("editor-lines").attr("aria-hidden", "true").into_element();
        Lines { holder, rows: RefCell::default(), marked: RefCell::default() }
    }

    /// The element with the numbers.
    pub fn element(&self) -> &Element {
        &self.holder
    }

    /// Follows a change of the text. Only the rows of lines that differ are touched.
    pub fn follow(&self, before: &str, after: &str) {
        let mut rows = self.rows.borrow_mut();
        let [old, new] = [before, after].map(|text| text.split('\n').collect::<Vec<_>>());
        let old = if rows.is_empty() { Vec::new() } else { old };
        let first = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        let rest = |lines: &[&str]| lines.len() - first;
        let pairs = old[first..].iter().rev().zip(new[first..].iter().rev());
        let last = pairs.take_while(|(old, new)| old == new).count().min(rest(&old)).min(rest(&new));
        let [old, new] = [&old[first..old.len() - last], &new[first..new.len() - last]];
        let kept = old.len().min(new.len());
        for (row, line) in rows[first..].iter().zip(&new[..kept]) {
            set_text(row, line);
        }
        rows.drain(first + kept..first + old.len()).for_each(|row| row.remove());
        let next = rows.get(first + kept).cloned();
        let made = new[kept..].iter().map(|line| {
            let row = element("div").text(line);
            let made = row.element().clone();
            match &next {
                Some(next) => row.put_before(next),
                None => drop(row.append_to(&self.holder)),
            }
            made
        });
        let made: Vec<Element> = made.collect();
        rows.splice(first + kept..first + kept, made);
        let digits = rows.len().to_string().len().max(2).to_string();
        if let Some(sheet) = self.holder.parent_element() {
            // A number is taken by any browser.
            let _: Result<(), _> = sheet.unchecked_into::<HtmlElement>().style().set_property("--digits", &digits);
        }
    }

    /// Marks the numbers of some lines, from 1, by attributes, and no others.
    pub fn mark(&self, lines: impl IntoIterator<Item = (usize, &'static str)>) {
        let rows = self.rows.borrow();
        let mut before = self.marked.borrow_mut();
        let now: Vec<_> =
            lines.into_iter().filter_map(|(line, name)| Some((rows.get(line - 1)?.clone(), name))).collect();
        for (row, name) in before.iter().filter(|marked| !now.contains(marked)) {
            set_flag(row, name, false);
        }
        for (row, name) in &now {
            set_flag(row, name, true);
        }
        *before = now;
    }

    /// The row of a line, from 1.
    pub fn row(&self, line: usize) -> Option<Element> {
        self.rows.borrow().get(line - 1).cloned()
    }
}
