//! The guide to a roadmap, which comes once the rows are there.

use std::ops::ControlFlow;

use leptos::task::spawn_local;

use crate::browser::lazy::{remote_text, site_list};
use crate::browser::{address, page};
use crate::lazy::own;
use crate::part::Part;
use crate::parts::reader;
use crate::tracker::Tracker;

/// Fetches the guide that the address asks for, or else the one that the site's list names, and shows what it says beside the
/// steps. Nobody waits for it, and nobody is told where none comes.
pub fn begin(tracker: Tracker, reader: &'static Part) {
    spawn_local(async move {
        page::after_paint().await;
        let text = match address::parameter("guide") {
            Some(address) => remote_text::fetch(&address).await.unwrap_or_default(),
            None => site_list::guide().await,
        };
        if text.is_empty() || !reader.load().await {
            return;
        }
        let Some(mut unread) = reader.call(reader::begin_guide, text).flatten() else { return };
        let guide = loop {
            page::next_task().await;
            match reader.call(reader::read_guide, unread) {
                Some(ControlFlow::Break(guide)) => break guide,
                Some(ControlFlow::Continue(rest)) => unread = rest,
                None => return,
            }
        };
        page::next_task().await;
        if !tracker.is_alive() || !tracker.adopt_guide(&guide) {
            return;
        }
        page::next_task().await;
        if tracker.is_alive() {
            own::show(tracker);
        }
    });
}
