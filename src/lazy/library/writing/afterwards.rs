//! What is done once a roadmap that was saved or copied is on the page.

use std::cell::RefCell;

use super::piece::unsaved;
use super::words;
use crate::browser::lazy::dates;
use crate::browser::page;
use crate::tracker::Tracker;

/// Acts on the page once it shows that roadmap.
type Act = Box<dyn FnOnce(Tracker)>;

thread_local! {
    static NEXT: RefCell<Option<(String, Act)>> = const { RefCell::new(None) };
}

/// Shows the roadmap at an address, and then does something.
pub fn open_and(address: &str, act: impl FnOnce(Tracker) + 'static) {
    NEXT.set(Some((address.to_owned(), Box::new(act))));
    page::open_roadmap(address);
}

/// Does what is due for the roadmap that is on the page now. If nothing is due, it says whether there is a draft to go
/// on with.
pub fn take_up(tracker: Tracker, address: &str) {
    match NEXT.take().filter(|(of, _)| of == address) {
        Some((_, act)) => act(tracker),
        None => {
            if let Some(at) = unsaved(address) {
                tracker.toast(&words::has_draft(&dates::moment(at as f64)), None);
            }
        }
    }
}
