use roadmap::Expansion;

use super::Tracker;

/// The expansion that is printed, while the page is printed.
#[derive(Default)]
pub(super) struct Printing {
    printed: Option<Expansion>,
    has_all_details: bool,
}

impl Tracker {
    /// Opens every row that is shown and puts it on the page, until [`end_print`](Tracker::end_print), unless the
    /// person chose what to print. A guide to a whole roadmap would fill some forty pages, so only its open parts are
    /// printed.
    pub fn expand_for_print(self) {
        if !self.is_printing() {
            let rows = self.rows(|expansion, roadmap| expansion.opened(roadmap));
            self.show_for_print(rows, !self.roadmap().is_guided());
        }
    }

    /// Puts the rows of an expansion on the page, until [`end_print`](Tracker::end_print), with the details of all of
    /// them or only of those whose details are open.
    pub fn show_for_print(self, printed: Expansion, has_all_details: bool) {
        *self.state().printing.borrow_mut() = Printing { printed: Some(printed), has_all_details };
        self.refresh_rows();
    }

    /// Shows again what was open before the print.
    pub fn end_print(self) {
        self.state().printing.borrow_mut().printed = None;
        self.refresh_rows();
    }

    /// Whether the page is printed.
    pub fn is_printing(self) -> bool {
        self.with_printed(|printed| printed.is_some())
    }

    /// Whether the page is printed with the details of all rows.
    pub(super) fn prints_all_details(self) -> bool {
        self.is_printing() && self.state().printing.borrow().has_all_details
    }

    pub(super) fn with_printed<T>(self, question: impl FnOnce(Option<&Expansion>) -> T) -> T {
        question(self.state().printing.borrow().printed.as_ref())
    }
}
