//! What begins once the rows are there.

use leptos::prelude::Owner;
use leptos::task::spawn_local;

use crate::browser::page;
use crate::lazy::{details, guide, hours, linked_file};
use crate::part::Part;
use crate::tracker::Tracker;

/// Shows notes, own hours and the timer, what was read, and the guide, and keeps the linked file ticked. `reader` reads
/// that file and the guide.
pub fn begin((tracker, reader): (Tracker, &'static Part)) {
    let begins: [fn(Tracker, &'static Part); 4] =
        [|tracker, _| hours::begin(tracker), linked_file::begin, |tracker, _| details::begin(tracker), guide::begin];
    let owner = Owner::current();
    spawn_local(async move {
        for begin in begins {
            let Some(owner) = owner.as_ref().filter(|_| tracker.is_alive()) else { return };
            owner.with(|| begin(tracker, reader));
            // What comes next waits for a task of its own, so that the page can answer.
            page::next_task().await;
        }
    });
}
