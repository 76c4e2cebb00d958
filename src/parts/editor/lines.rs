//! The numbers of the lines, beside a field that wraps long ones.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::long_list;
use crate::dom::element::{El, element, set_flag, set_text};

/// A copy of the text with a row for each line, of which only the numbers are visible. Rows wrap as the field does, so
/// each is as high as its line there.
pub struct Lines {
    holder: Element,
    rows: RefCell<Vec<LineNumber>>,
    /// How many digits the greatest number has.
    digits: Cell<usize>,
}

struct LineNumber {
    element: Element,
    mark: Cell<Option<LineSign>>,
}

/// What the number of a line shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineSign {
    /// The line has the caret.
    Current,
    /// The line has a warning.
    Warning,
    /// The line keeps the text from being read.
    Error,
}

impl LineSign {
    fn attribute(self) -> &'static str {
        match self {
            LineSign::Current => "data-caret",
            LineSign::Warning => "data-warning",
            LineSign::Error => "data-error",
        }
    }
}

impl Lines {
    /// The numbers of no lines yet.
    pub fn new() -> Lines {
        let holder = element("div").class("editor-lines").attr("aria-hidden", "true").into_element();
        Lines { holder, rows: RefCell::default(), digits: Cell::default() }
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
        let rest = old[first..].iter().rev().zip(new[first..].iter().rev());
        let last = rest.take_while(|(old, new)| old == new).count();
        let [old, new] = [&old[first..old.len() - last], &new[first..new.len() - last]];
        let kept = old.len().min(new.len());
        for (row, line) in rows[first..].iter().zip(&new[..kept]) {
            set_text(&row.element, line);
        }
        rows.drain(first + kept..first + old.len()).for_each(|row| long_list::remove(&row.element));
        let next = rows.get(first + kept).map(|row| row.element.clone());
        let made: Vec<LineNumber> = new[kept..].iter().map(|line| self.row_before(line, next.as_ref())).collect();
        rows.splice(first + kept..first + kept, made);
        let digits = rows.len().to_string().len().max(2);
        // All lines inherit this, and would be styled again.
        if self.digits.replace(digits) != digits
            && let Some(sheet) = self.holder.parent_element()
        {
            // Every browser takes a number.
            let _: Result<(), _> =
                sheet.unchecked_into::<HtmlElement>().style().set_property("--digits", &digits.to_string());
        }
    }

    fn row_before(&self, line: &str, next: Option<&Element>) -> LineNumber {
        let row = element("div").text(line);
        let made = row.element().clone();
        long_list::put(&self.holder, row, next, new_group);
        LineNumber { element: made, mark: Cell::new(None) }
    }

    /// Marks some lines, from 1, and no others. If a line has several marks, the greatest is shown.
    pub fn mark(&self, lines: impl IntoIterator<Item = (usize, LineSign)>) {
        let rows = self.rows.borrow();
        let mut wanted = vec![None; rows.len()];
        for (line, mark) in lines {
            if let Some(wanted) = wanted.get_mut(line - 1) {
                *wanted = (*wanted).max(Some(mark));
            }
        }
        for (row, wanted) in rows.iter().zip(wanted) {
            let before = row.mark.replace(wanted);
            if before != wanted {
                before.into_iter().for_each(|mark| set_flag(&row.element, mark.attribute(), false));
                wanted.into_iter().for_each(|mark| set_flag(&row.element, mark.attribute(), true));
            }
        }
    }

    /// The row of a line, from 1.
    pub fn row(&self, line: usize) -> Option<Element> {
        self.rows.borrow().get(line - 1).map(|row| row.element.clone())
    }
}

fn new_group() -> El {
    element("div")
}
