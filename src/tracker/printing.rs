use roadmap::Expansion;

use super::Tracker;

/// What is printed, opened, while the page is.
#[derive(Default)]
pub(super) struct Printing {
    printed: Option<Expansion>,
}

impl Tracker {
    /// Opens every row that is shown and puts it on the page, until [`end_print`](Tracker::end_print), unless it was chosen
    /// what is printed.
    pub fn expand_for_print(self) {
        if !self.is_printing() {
            self.show_for_print(self.rows(|expansion, roadmap| expansion.opened(roadmap)));
        }
    }

    /// Puts the rows of an expansion on the page, until [`end_print`](Tracker::end_print).
    pub fn show_for_print(self, printed: Expansion) {
        self.parts().printing.borrow_mut().printed = Some(printed);
        self.refresh_rows();
    }

    /// Shows again what was open before.
    pub fn end_print(self) {
        self.parts().printing.borrow_mut().printed = None;
        self.refresh_rows();
    }

    /// Whether the page is printed.
    pub fn is_printing(self) -> bool {
        self.with_printed(|printed| printed.is_some())
    }

    pub(super) fn with_printed<T>(self, question: impl FnOnce(Option<&Expansion>) -> T) -> T {
        question(self.parts().printing.borrow().printed.as_ref())
    }
}
